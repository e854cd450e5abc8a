/**
 * `npm run bench [-- NAME…] [--json]`: tables on standard output, progress on standard error. Benchmarks run one after
 * another, each found as `NAME.bench.ts` beside this file.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { formatTable } from './table.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const available = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bench.ts')).map((name) => name.slice(0, -'.bench.ts'.length)).toSorted();
const unknown = positionals.filter((name) => !available.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`bench: there is no benchmark ${unknown.join(', ')}; available are ${available.join(', ')}\n`);
  process.exit(2);
}

const results = [];
for (const name of positionals.length > 0 ? positionals : available) {
  const { bench } = await import(pathToFileURL(join(import.meta.dirname, `${name}.bench.ts`)).href) as { bench: Bench };
  process.stderr.write(`${bench.name}: ${bench.summary}\n`);
  const tables = await bench.run((what) => process.stderr.write(`  ${what}\n`));
  results.push({ name, tables });
  if (!values.json) process.stdout.write(`${tables.map(formatTable).join('\n')}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);

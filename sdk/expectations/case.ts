import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import { SECURITY_EVENTS, accessorName, availableEvents } from '../catalogue/index.ts';
import { runCommand } from '../command/index.ts';
import { signatureText } from '../library-tests/index.ts';

/**
 * A readable file of sections, each a line `=== TITLE` and the lines below it: what is given, then what comes out.
 *
 * Given: `file NAME` its text, `onEvent` or `selectedEvents` a method's body in an otherwise right signature.ts,
 * `wat NAME` a component in WebAssembly's text, `link NAME` where a symbolic link leads, `zeros NAME` that many zero bytes.
 * Then `run`, the command lines, with DIR for the project's folder. What comes out: `exits`, `stdout`, `stderr`.
 */
export interface Case {
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

export function parseCase(text: string): Case {
  const [, ...parts] = `\n${text}`.split('\n=== ');
  return {
    sections: parts.map((part) => {
      const end = part.indexOf('\n');
      return end < 0 ? { title: part, text: '' } : { title: part.slice(0, end), text: part.slice(end + 1) };
    }),
  };
}

/** Lists that grow with the catalogue. */
const LISTS: readonly string[] = [
  availableEvents(),
  ...SECURITY_EVENTS.flatMap(({ fields }) => [fields.map(({ name }) => name).join(', '), fields.map(accessorName).join(', ')]),
].filter((list) => list.includes(', '));

const METHODS: Readonly<Record<string, (text: string) => string>> = {
  onEvent: (onEvent) => signatureText({ imports: ['Finding', 'log', 'report'], onEvent: `\n${onEvent.trimEnd()}\n` }),
  selectedEvents: (body) => signatureText({}).replace(/return \[new EventSelector.*\];/, body.trim()),
};

async function prepare(directory: string, { title, text }: Case['sections'][number]): Promise<void> {
  const method = METHODS[title];
  if (method !== undefined) {
    writeFileSync(join(directory, 'signature.ts'), method(text));
    return;
  }
  const [kind = '', name = ''] = title.split(' ');
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  if (kind === 'file') writeFileSync(path, `${text}\n`);
  else if (kind === 'wat') writeFileSync(path, await parse(text));
  else if (kind === 'link') symlinkSync(text.trim(), path);
  else if (kind === 'zeros') {
    writeFileSync(path, '');
    truncateSync(path, Number(text));
  }
}

/** The case again, with what came out. */
export async function runCase({ sections }: Case): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'sig-case-'));
  const given = sections.filter(({ title }) => !['exits', 'stdout', 'stderr'].includes(title));
  const output = { stdout: '', stderr: '' };
  try {
    for (const section of given) await prepare(directory, section);
    const argv = given.find(({ title }) => title === 'run')?.text.trim().split(' ').slice(1) ?? [];
    const status = await runCommand(argv.map((argument) => argument.replaceAll('DIR', directory)), {
      stdout: { write: (text) => { output.stdout += text; } },
      stderr: { write: (text) => { output.stderr += text; } },
    });
    const shown = (text: string): string => LISTS.reduce((rest, list) => rest.replaceAll(list, '(all of them)'), text.replaceAll(directory, 'DIR')).trimEnd();
    const outcome = { exits: String(status), stdout: shown(output.stdout), stderr: shown(output.stderr) };
    return [...given, ...Object.entries(outcome).filter(([, text]) => text !== '').map(([title, text]) => ({ title, text }))]
      .map(({ title, text }) => `=== ${title}\n${text.trimEnd()}\n`).join('');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSignature, writeBuilt } from '../compiler/index.ts';
import { SignatureError } from '../errors.ts';
import { readUsage } from '../testing/index.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { usageLines } from './usage.ts';

const SYNOPSIS = 'test [DIR] [--debug] [--json]';

/** vitest as the project has it: only those who test need it. */
function findVitest(directory: string): string {
  try {
    const manifest = createRequire(join(resolve(directory), 'package.json')).resolve('vitest/package.json');
    return join(dirname(manifest), 'vitest.mjs');
  } catch (error) {
    throw new SignatureError([{
      code: 'SIG_E_TOOL', message: 'vitest is not installed', advice: `Install it: npm install --save-dev vitest (in ${directory}).`,
    }], { cause: error });
  }
}

export const test: Command = {
  name: 'test',
  synopsis: SYNOPSIS,
  summary: 'Build the signature in DIR and run the project\'s tests on it.',
  help: `Builds the signature to DIR/build/signature.wasm and runs DIR's tests (*.test.ts) on that component with vitest, in the
engine and under the limits of a host. Prints the most that an event used.

  --debug  Do not optimize, so that a trap names your line.
  --json   Print the tests' report as JSON.`,

  async run(argv, terminal) {
    const { positionals: [directory = '.'], values } = parseArguments(argv, SYNOPSIS, { debug: { type: 'boolean' } }, 1);
    const vitest = findVitest(directory);
    const built = await buildSignature(directory, { debug: values.debug ?? false });
    terminal.warnings(built.warnings);
    const component = resolve(writeBuilt(directory, built));
    const folder = mkdtempSync(join(tmpdir(), 'sig-test-'));
    try {
      const usage = join(folder, 'usage');
      writeFileSync(usage, '');
      const child = spawn(process.execPath, [vitest, 'run', ...terminal.json ? ['--reporter=json'] : []], {
        cwd: directory, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, SIG_TEST_COMPONENT: component, SIG_TEST_USAGE: usage },
      });
      const [status] = await once(child, 'exit') as [number | null];
      if (status !== 0) throw new SignatureError([{ code: 'SIG_E_TESTS', message: `the tests of ${directory} failed` }]);
      const used = readUsage(usage);
      if (used !== undefined && !terminal.json) for (const line of usageLines(used)) terminal.line(line);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

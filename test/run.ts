import { startVitest } from 'vitest/node';
import { fileURLToPath } from 'node:url';
import { ClosingLine } from './reporter.ts';

// `npm test [-- FILTER…]`: everything, or the files whose path has one of the filters in it.
const closing = new ClosingLine();
const vitest = await startVitest('test', process.argv.slice(2), {
  run: true,
  watch: false,
  config: fileURLToPath(new URL('./vitest.config.ts', import.meta.url)),
  reporters: ['default', closing],
});
await vitest.close();

if (closing.skipped > 0) {
  process.stdout.write(`Skipped:\n${closing.skippedNames.map((name) => `  ${name}\n`).join('')}`);
}
// In CI a skipped test is a hole: everything that the tests need can run there.
const skippedWhereItCounts = process.env['CI'] === 'true' && closing.skipped > 0;
const bad = closing.failed > 0 || closing.passed === 0 || skippedWhereItCounts;
if (skippedWhereItCounts) process.stdout.write('Tests were skipped, and in CI none may be.\n');
process.stdout.write(`${closing.passed} passed, ${closing.failed} failed, ${closing.skipped} skipped\n`);
process.exit(bad ? 1 : 0);

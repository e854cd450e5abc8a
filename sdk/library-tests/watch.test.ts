import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { TemporaryProject, signatureText } from './signature-project.ts';

const command = join(import.meta.dirname, '..', 'command', 'main.ts');

test('sig build --watch builds again when a source changes, and says what is wrong in between', async () => {
  using project = new TemporaryProject({ 'signature.ts': signatureText({}) });
  const child = spawn(process.execPath, [command, 'build', '--watch', '--json', project.directory], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const built = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const failed = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
    const next = async (lines: typeof built) => JSON.parse((await lines.next()).value as string) as { digest?: string; code?: string };
    const first = await next(built);
    writeFileSync(join(project.directory, 'signature.ts'), 'const');
    expect((await next(failed)).code).toBe('SIG_E_SOURCE');
    writeFileSync(join(project.directory, 'signature.ts'), signatureText({ onEvent: 'assert(event.processId != 0);' }));
    const second = await next(built);
    expect(second.digest).toMatch(/^sha256:/);
    expect(second.digest).not.toBe(first.digest);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});

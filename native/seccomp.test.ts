import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { SECCOMP_ADDON } from './index.ts';

// What it leaves a process that may call it is tested where such a process is started, in host/confinement.
test('a process that may have a way around the filter is refused', () => {
  const { stderr } = spawnSync(process.execPath, ['-e', 'require(process.argv[1]).restrict()', SECCOMP_ADDON], { encoding: 'utf8' });
  expect(stderr).toContain('may use io_uring, which goes around every filter');
});

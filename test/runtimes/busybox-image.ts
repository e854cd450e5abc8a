import { copyFile, link, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './program.ts';

/** Where Debian's busybox-static puts its program. */
const BUSYBOX = '/bin/busybox';

/**
 * Makes a tar file with the root of a small file system: busybox, and each of its commands in /bin as a hard link, so
 * that the kernel names the command and not busybox when it is executed.
 */
export async function writeBusyboxArchive(archive: string): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'sigbox-busybox-'));
  try {
    for (const folder of ['bin', 'dev', 'etc', 'proc', 'sys', 'tmp', 'root']) await mkdir(join(root, folder));
    await copyFile(BUSYBOX, join(root, 'bin/busybox'));
    const { stdout } = await runProgram(BUSYBOX, ['--list']);
    for (const name of stdout.trim().split('\n')) {
      if (name !== 'busybox') await link(join(root, 'bin/busybox'), join(root, 'bin', name));
    }
    await runProgram('tar', ['--create', '--file', archive, '--directory', root, '.']);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

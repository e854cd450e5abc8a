import { rm } from 'node:fs/promises';
import { startDocker, temporaryDirectory } from '../runtimes/index.ts';
import type { Bench } from './bench.ts';
import { existing } from './containers/existing.ts';
import { firstExec } from './containers/first-exec.ts';
import { besideTrouble } from './containers/trouble.ts';
import { getCost } from './containers/get.ts';

export const bench: Bench = {
  name: 'containers',
  summary: 'how soon events know their container, and what it costs',
  async run(progress) {
    progress('looking containers up in a signature');
    const get = await getCost();
    const directory = await temporaryDirectory();
    const docker = await startDocker({ directory });
    try {
      progress('running containers that live for one exec');
      const first = await firstExec(docker, directory);
      progress('beside runtimes in trouble');
      return [first, await besideTrouble(docker, directory), get, await existing(docker, directory, progress)];
    } finally {
      await docker.stop();
      await rm(directory, { recursive: true, force: true });
    }
  },
};

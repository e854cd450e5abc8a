import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { machineCgroupMount } from '../../host/containers/index.ts';
import { BUSYBOX_IMAGE, startDocker, temporaryDirectory, type Docker } from '../runtimes/index.ts';
import { runSigbox, startSigbox, type Json } from '../sigbox/index.ts';

const SIGNATURE = fileURLToPath(new URL('../../signatures/containers-data-source', import.meta.url));
/** A machine with the unified hierarchy alone has none to try this with. */
const controller = (['memory', 'pids'] as const).find((candidate) => machineCgroupMount(candidate) !== undefined);

let directory: string;
let docker: Docker;

beforeAll(async () => {
  directory = await temporaryDirectory();
  docker = await startDocker({ directory });
});

afterAll(async () => {
  await docker?.stop();
  await rm(directory, { recursive: true, force: true });
});

test.skipIf(controller === undefined)('containers are known by a hierarchy of cgroups of version 1, those that exist and those that come and go', async () => {
  const before = await docker.runContainer({ name: 'before' });
  const sigbox = await startSigbox(['--containers', `docker=${docker.socket},only,wait=30s,cgroup=${controller}`, '--signatures', SIGNATURE, '--events', 'container_create,container_remove,existing_container', '--cache', `${directory}/cache`]);
  try {
    const findings = (id: string): Json[] => sigbox.findingsOf(id).filter(({ finding }) => finding !== undefined);
    const told = (id: string): string[] => sigbox.findingsOf(id).filter(({ finding }) => finding === undefined).map((line) => (line['event'] ?? line).eventName as string);
    await docker.exec(before, ['/bin/ls', '/']);
    const after = await docker.runContainer({ name: 'after', command: ['/bin/ls'] });
    for (const [id, name] of [[before, 'before'], [after, 'after']] as const) {
      await sigbox.until(() => findings(id).length > 0, `finding of ${name}`);
      expect(findings(id)[0]).toMatchObject({ container: { id, name, image: BUSYBOX_IMAGE, runtime: 'docker' }, data: { outcome: 'found' } });
    }
    await sigbox.until(() => told(after).includes('container_remove'), 'end of the container');
    expect(told(after)).toEqual(['container_create', 'container_remove']);
    expect(told(before)).toEqual(['existing_container']);
  } finally {
    expect(await sigbox.interrupt()).toBe(0);
  }
});

test('a controller that there is none of is refused', async () => {
  const { status, stderr } = await runSigbox(['containers', '--containers=only,cgroup=shop']);
  expect(status).toBe(1);
  expect(stderr).toContain('SIGBOX_E_RUNTIME');
  expect(stderr).toContain('"shop", which is not one of memory, pids, cpuset, cpu');
});

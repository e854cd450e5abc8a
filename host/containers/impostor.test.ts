import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeServers, answerWhen, inspection, likeDocker, temporaryDirectory } from '../../test/runtimes/index.ts';
import { Containers, type ContainerRecord, type MissReason } from './index.ts';

// Who may make cgroups in a place may give them any name: that of a container, too.

const GENUINE = 'a'.repeat(64);
const HOSTILE = 'b'.repeat(64);

let directory: string;
let servers: FakeServers;
let containers: Containers;

beforeEach(async () => {
  directory = await temporaryDirectory();
  servers = new FakeServers(directory);
  const path = await servers.listen('docker.sock', likeDocker({ containers: { [GENUINE]: inspection(GENUINE, 'genuine'), [HOSTILE]: inspection(HOSTILE, 'hostile') } }));
  containers = await Containers.start({ sockets: [{ runtime: 'docker', path }], discover: false, cgroupMount: directory });
});

afterEach(async () => {
  await containers.close();
  servers.close();
  await rm(directory, { recursive: true });
});

async function until(id: string, what: (answer: ContainerRecord | MissReason) => boolean = (answer) => typeof answer === 'object'): Promise<ContainerRecord> {
  return await answerWhen(containers, id, what) as ContainerRecord;
}

const ownerOf = (cgroupId: number): string | undefined => containers.find(cgroupId, 0)?.id;

test.each([
  ['in a container', `/docker/${HOSTILE}/docker/${GENUINE}`, HOSTILE],
  ['in a container, as systemd\'s', `/docker/${HOSTILE}/system.slice/docker-${GENUINE}.scope/inside`, HOSTILE],
  ['in a user\'s slice', `/user.slice/user-1000.slice/user@1000.service/docker-${GENUINE}.scope`, undefined],
])('a cgroup that has another container\'s id for a name, %s, is not that container\'s', async (_, path, owner) => {
  containers.cgroupCreated(1n, `/docker/${GENUINE}`, 100n);
  containers.cgroupCreated(2n, `/docker/${HOSTILE}`, 200n);
  await until(GENUINE);
  expect(containers.cgroupCreated(3n, path, 50n)?.id).toBe(owner);
  expect([ownerOf(1), ownerOf(2), ownerOf(3)]).toEqual([GENUINE, HOSTILE, owner]);
  containers.cgroupRemoved(3n);
  expect(containers.get(GENUINE)).toMatchObject({ name: 'genuine', removed: false, ctime: 100n });
});

test.each([
  ['in a container', `/docker/${HOSTILE}/docker/${GENUINE}`, HOSTILE],
  ['in a user\'s slice', `/user.slice/user-1000.slice/user@1000.service/docker-${GENUINE}.scope`, undefined],
])('one that was there first, %s, is exposed by the genuine one', async (_, path, owner) => {
  containers.cgroupCreated(2n, `/docker/${HOSTILE}`, 200n);
  containers.cgroupCreated(3n, path, 50n);
  containers.cgroupCreated(4n, `${path}/inside`, 50n);
  await until(GENUINE, (answer) => answer !== 'pending');
  containers.cgroupCreated(1n, `/docker/${GENUINE}`, 300n);
  expect([ownerOf(1), ownerOf(3), ownerOf(4)]).toEqual([GENUINE, owner, owner]);
  expect(await until(GENUINE)).toMatchObject({ name: 'genuine', removed: false, ctime: 300n });
  containers.cgroupRemoved(4n);
  containers.cgroupRemoved(3n);
  expect(containers.get(GENUINE)).toMatchObject({ removed: false });
});

test('a container in a container, which nobody else has, is itself', async () => {
  containers.cgroupCreated(1n, `/docker/${HOSTILE}`, 100n);
  expect(containers.cgroupCreated(2n, `/docker/${HOSTILE}/docker/${GENUINE}`, 200n)?.id).toBe(GENUINE);
  expect(containers.cgroupCreated(3n, `/docker/${HOSTILE}/docker/${GENUINE}/inside`, 200n)?.id).toBe(GENUINE);
  containers.cgroupRemoved(2n);
  await until(GENUINE, (answer) => answer === 'removed' || (typeof answer === 'object' && answer.removed));
  expect(containers.cgroupCreated(5n, `/docker/${HOSTILE}/docker/${GENUINE}`, 400n)?.id).toBe(GENUINE);
});

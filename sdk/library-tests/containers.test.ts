import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SignatureInstance, encodeBatch, encodeEvent, type BatchContainer, type ContainerRecord } from '../testing/index.ts';
import { buildParts } from './signature-project.ts';

const exec = encodeEvent('sched_process_exec', { fields: { pathname: '/bin/true' } });
const web = { id: 'a1'.repeat(32), slot: 7, revision: 1 };
const database = { id: 'b2'.repeat(32), slot: 8, revision: 1 };

function recordOf({ id }: BatchContainer, image: string): ContainerRecord {
  return { containerId: id, containerImage: image, k8sPodSandbox: false, removed: false, labels: [] };
}

let component: Uint8Array;
let signature: SignatureInstance;

beforeAll(async () => {
  ({ component } = await buildParts({
    imports: ['Finding', 'Origin', 'containers', 'report'],
    onEvent: `
    const lookup = event.container();
    const record = lookup.record;
    const finding = new Finding().field('id', event.containerId).unsigned('origin', event.origin);
    if (record === null) finding.text('reason', lookup.reasonText);
    else finding.text('image', record.containerImage).text('tier', record.label('tier'));
    const comm = event.processName;
    if (comm.equals('by-id')) finding.boolean('same', containers.get('${web.id}').record === record);
    report(event, finding);`,
  }));
});
beforeEach(async () => {
  signature = await SignatureInstance.load(component);
  signature.containers.set(web.id, recordOf(web, 'nginx')).set(database.id, recordOf(database, 'postgres'));
});

function seen(table: readonly BatchContainer[], events: readonly (BatchContainer | undefined)[]) {
  return signature.run(encodeBatch(events.map((container) => ({ event: exec, container })), table)).map(({ data }) => data);
}

test('how far a container is confined, where the runtime tells', async () => {
  const { component: confined } = await buildParts({
    imports: ['Finding', 'report'],
    onEvent: `
    const record = event.container().record;
    const finding = new Finding();
    if (record === null) return;
    const confinement = record.confinement;
    if (confinement === null) finding.text('told', 'nothing');
    else {
      const mounts: string[] = [];
      for (let i = 0; i < confinement.mounts.length; i++) {
        const mount = confinement.mounts[i];
        mounts.push(mount.source + ':' + mount.destination + (mount.readOnly ? ':ro' : ''));
      }
      finding.boolean('privileged', confinement.privileged).texts('capabilities', confinement.addedCapabilities).text('user', confinement.user)
        .boolean('readOnlyRoot', confinement.readOnlyRoot).boolean('network', confinement.hostNetwork).boolean('pid', confinement.hostPid)
        .boolean('ipc', confinement.hostIpc).text('seccomp', confinement.seccompProfile).text('apparmor', confinement.apparmorProfile).texts('mounts', mounts);
    }
    report(event, finding);`,
  });
  const instance = await SignatureInstance.load(confined);
  instance.containers.set(database.id, recordOf(database, 'postgres')).set(web.id, {
    ...recordOf(web, 'nginx'),
    confinement: {
      privileged: true, addedCapabilities: ['CAP_SYS_ADMIN', 'CAP_SYS_PTRACE'], user: '0', readOnlyRoot: false, hostNetwork: true, hostPid: false, hostIpc: true,
      seccompProfile: 'unconfined', mounts: [{ source: '/', destination: '/host', readOnly: true }, { source: '/run/docker.sock', destination: '/d', readOnly: false }],
    },
  });
  const [first, second] = instance.run(encodeBatch([{ event: exec, container: web }, { event: exec, container: database }], [web, database]));
  expect(first?.data).toEqual({
    privileged: true, capabilities: ['CAP_SYS_ADMIN', 'CAP_SYS_PTRACE'], user: '0', readOnlyRoot: false, network: true, pid: false, ipc: true,
    seccomp: 'unconfined', mounts: ['/:/host:ro', '/run/docker.sock:/d'],
  });
  expect(second?.data).toEqual({ told: 'nothing' });
});

describe('a record', () => {
  test('is asked for once, until its revision changes', () => {
    for (let batch = 0; batch < 3; batch++) expect(seen([web], [web, web])).toMatchObject([{ image: 'nginx' }, { image: 'nginx' }]);
    expect(signature.asked).toEqual([web.id]);
    signature.containers.set(web.id, recordOf(web, 'nginx:2'));
    const changed = { ...web, revision: 2 };
    expect(seen([changed], [changed, changed])).toMatchObject([{ image: 'nginx:2' }, { image: 'nginx:2' }]);
    expect(signature.asked).toEqual([web.id, web.id]);
  });

  test('is each container\'s own, wherever it stands in the batch\'s table', () => {
    expect(seen([web, database], [web, database])).toMatchObject([{ image: 'nginx' }, { image: 'postgres' }]);
    expect(seen([database, web], [database, web, database])).toMatchObject([{ image: 'postgres' }, { image: 'nginx' }, { image: 'postgres' }]);
    expect(signature.asked).toEqual([web.id, database.id]);
  });

  test('is not the former container\'s when a slot is used again with the same revision', () => {
    seen([web], [web]);
    const next = { ...database, slot: web.slot, revision: web.revision };
    expect(seen([next], [next])).toMatchObject([{ id: database.id, image: 'postgres' }]);
  });

  test('of a slot that shares its place in the cache is asked for again, not mistaken', () => {
    const far = { ...database, slot: web.slot + 1024 };
    expect(seen([web, far], [web, far, web])).toMatchObject([{ image: 'nginx' }, { image: 'postgres' }, { image: 'nginx' }]);
  });

  test('is the same by id as by event', () => {
    const event = encodeEvent('sched_process_exec', { header: { processName: 'by-id' } });
    const [finding] = signature.run(encodeBatch([{ event, container: web }], [web]));
    expect(finding?.data).toMatchObject({ same: true });
    expect(signature.asked).toEqual([web.id]);
  });

  test('by the id of a container that is not in the batch is asked for each time', () => {
    const event = encodeEvent('sched_process_exec', { header: { processName: 'by-id' } });
    const [finding] = signature.run(encodeBatch([{ event, container: database }], [database]));
    expect(finding?.data).toMatchObject({ same: false, image: 'postgres' });
    expect(signature.asked).toEqual([database.id, web.id]);
  });

  test('has an empty text only where the runtime told one', () => {
    signature.containers.set(web.id, { ...recordOf(web, ''), labels: [{ name: 'tier', value: '' }] });
    expect(seen([web], [web])).toEqual([{ id: web.id, origin: 1n, image: '', tier: '' }]);
    signature.containers.set(database.id, { containerId: database.id, k8sPodSandbox: false, removed: false, labels: [] });
    expect(seen([database], [database])).toEqual([{ id: database.id, origin: 1n }]);
  });
});

describe('a miss', () => {
  test('is asked for once in a batch, and again in the next', () => {
    signature.containers.set(web.id, 'pending');
    expect(seen([web], [web, web])).toMatchObject([{ reason: 'pending' }, { reason: 'pending' }]);
    expect(signature.asked).toEqual([web.id]);
    signature.containers.set(web.id, recordOf(web, 'nginx'));
    expect(seen([web], [web])).toMatchObject([{ image: 'nginx' }]);
    expect(signature.asked).toEqual([web.id, web.id]);
  });

  test('outside of any container asks nobody', () => {
    expect(seen([web], [undefined])).toEqual([{ origin: 0n, reason: 'not-found' }]);
    expect(signature.asked).toEqual([]);
  });
});

test('a runtime that prepares a container is told from the container\'s own program', () => {
  const preparing = encodeEvent('sched_process_exec', { header: { flags: 0 } });
  const findings = signature.run(encodeBatch([{ event: preparing, container: web }, { event: exec, container: web }], [web]));
  expect(findings.map(({ data }) => data['origin'])).toEqual([2n, 1n]);
});

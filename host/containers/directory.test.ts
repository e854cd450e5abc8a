import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContainerDirectory } from './directory.ts';
import type { KnownContainer } from './known-container.ts';

const ID = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const GRACE = 30_000;

let changes: string[];
let directory: ContainerDirectory;

beforeEach(() => {
  vi.useFakeTimers();
  changes = [];
  directory = new ContainerDirectory({
    graceMilliseconds: GRACE,
    changed: (container) => changes.push(`${container.id.slice(0, 1)} ${container.expired ? 'expired' : container.gone ? 'gone' : 'there'}`),
  });
});

afterEach(() => {
  directory.close();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

function create(cgroupId: bigint, path: string, ctime = 100n): KnownContainer {
  const created = directory.cgroupCreated(cgroupId, path, ctime);
  if (created === undefined) throw new Error(`${path} is in no container`);
  return created.container;
}

function enrich(container: KnownContainer): void {
  container.lookup = 'found';
  container.details = {
    runtime: 'docker', name: 'shop', image: 'busybox', imageDigest: undefined, podSandbox: false, labels: [], confinement: undefined, startedAt: undefined,
    pod: { id: undefined, name: undefined, namespace: undefined },
  };
  container.renew();
}

test('a container is found by each of its cgroups', () => {
  const container = create(5n, `/docker/${ID}`);
  expect(directory.cgroupCreated(6n, `/docker/${ID}/inside`, 101n)).toEqual({ container, began: false });
  expect(directory.find(5, 0)).toBe(container);
  expect(directory.find(6, 0)).toBe(container);
  expect(directory.get(ID)).toBe(container);
  expect(directory.get(ID.slice(0, 12))).toBeUndefined();
  expect(directory.cgroupCreated(7n, '/system.slice/ssh.service', 1n)).toBeUndefined();
  expect(directory.find(7, 0)).toBeUndefined();
  expect([...directory.cgroups()].map(({ cgroupId }) => cgroupId)).toEqual([5n, 6n]);
});

test('cgroups inside of a container come and go, and its record stays', () => {
  const container = create(5n, `/docker/${ID}`, 100n);
  enrich(container);
  const { record, revision } = container;
  for (let cgroupId = 10n; cgroupId < 60n; cgroupId++) {
    create(cgroupId, `/docker/${ID}/unit-${cgroupId}`, 200n + cgroupId);
    directory.cgroupRemoved(cgroupId);
    vi.advanceTimersByTime(GRACE);
  }
  expect(container).toMatchObject({ record, revision, ctime: 100n, gone: false });
  expect(changes).toEqual([]);
  expect(directory.find(20, 0)).toBeUndefined();
  expect(directory.find(5, 0)).toBe(container);
});

test('a removed container is known for a while, by a timer, and marked', () => {
  const container = create(5n, `/docker/${ID}`);
  create(6n, `/docker/${ID}/inside`);
  enrich(container);
  directory.cgroupRemoved(6n);
  directory.cgroupRemoved(5n);
  expect(container).toMatchObject({ state: 'removed', record: { name: 'shop', removed: true } });
  vi.advanceTimersByTime(GRACE - 100);
  expect(directory.find(5, 0)).toBe(container);
  expect(directory.find(6, 0)).toBe(container);
  vi.advanceTimersByTime(200);
  expect(directory.find(5, 0)).toBeUndefined();
  expect(directory.find(6, 0)).toBeUndefined();
  expect(directory.get(ID)).toBeUndefined();
  expect(container.expired).toBe(true);
  expect(changes).toEqual(['a gone', 'a expired']);
});

test('a container that is removed while it is looked up is pending until that has ended', () => {
  const container = create(5n, `/docker/${ID}`);
  directory.cgroupRemoved(5n);
  expect(container.state).toBe('pending');
  enrich(container);
  expect(container).toMatchObject({ state: 'removed', record: { removed: true } });
});

test('a container that is started again is the same one, with a new ctime', () => {
  const container = create(5n, `/docker/${ID}`, 100n);
  directory.cgroupRemoved(5n);
  vi.advanceTimersByTime(GRACE / 2);
  expect(directory.cgroupCreated(9n, `/docker/${ID}`, 500n)).toEqual({ container, began: true });
  expect(container).toMatchObject({ gone: false, ctime: 500n });
  vi.advanceTimersByTime(GRACE * 2);
  expect(directory.find(9, 0)).toBe(container);
  expect(directory.find(5, 0)).toBeUndefined();
  expect(container.expired).toBe(false);
});

test('a reused cgroup id is the new container\'s', () => {
  const old = create(5n, `/docker/${ID}`);
  directory.cgroupRemoved(5n);
  const fresh = create(5n, `/docker/${OTHER}`);
  expect(directory.find(5, 0)).toBe(fresh);
  vi.advanceTimersByTime(GRACE * 2);
  expect(directory.find(5, 0)).toBe(fresh);
  expect(old.expired).toBe(true);
  expect(fresh.expired).toBe(false);
});

test('a cgroup id that is reused although its end was not seen ends its container', () => {
  const old = create(5n, `/docker/${ID}`);
  directory.cgroupCreated(5n, '/system.slice/ssh.service', 1n);
  expect(directory.find(5, 0)).toBeUndefined();
  expect(old.gone).toBe(true);
  vi.advanceTimersByTime(GRACE * 2);
  expect(directory.get(ID)).toBeUndefined();
});

test('the earliest time of creation is kept', () => {
  const container = create(6n, `/docker/${ID}/inside`, 300n);
  create(5n, `/docker/${ID}`, 200n);
  create(5n, `/docker/${ID}`, 900n);
  expect(container.ctime).toBe(200n);
});

test('a slot is reused only after its container expired, and its revision goes on', () => {
  const container = create(5n, `/docker/${ID}`);
  for (let times = 0; times < 7; times++) container.renew();
  expect(create(6n, `/docker/${OTHER}`).slot).toBe(1);
  directory.cgroupRemoved(5n);
  expect(create(7n, `/docker/${'c'.repeat(64)}`).slot).toBe(2);
  vi.advanceTimersByTime(GRACE * 2);
  const next = create(8n, `/docker/${'d'.repeat(64)}`);
  expect(next.slot).toBe(container.slot);
  expect(next.revision).toBeGreaterThan(container.revision);
});

test('the runtime\'s word on the start corrects a ctime that is too late', () => {
  const container = create(5n, `/docker/${ID}`, 5000n);
  enrich(container);
  expect(container.record?.ctime).toBe(5000n);
  if (container.details !== undefined) container.details = { ...container.details, startedAt: 4000n };
  container.renew();
  expect(container.record?.ctime).toBe(4000n);
});

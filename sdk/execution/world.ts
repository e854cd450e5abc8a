// The types of the world (sdk/wit/signature.wit), in its order and with its names; a test compares the two.

import { bool, list, s64, text, u32, u64, type ValueOf } from './codec.ts';
import { enumeration, option, record, result, variant } from './compound.ts';

const property = record('property', { name: text, value: text });

export const metadata = record('metadata', {
  id: text,
  version: text,
  name: text,
  'event-name': text,
  description: text,
  tags: list(text),
  properties: list(property),
});

const test = variant('test', {
  'text-equals': text,
  'text-starts-with': text,
  'text-ends-with': text,
  'number-equals': u64,
  'bits-set': u64,
});

const condition = record('condition', { field: text, test });

const eventSelector = record('event-selector', { source: text, name: text, origin: text, conditions: list(condition) });

export const eventSelectors = list(eventSelector);

const dataSource = record('data-source', { namespace: text, id: text, version: u32, keys: list(text), schema: text });

export const context = record('context', { 'data-sources': list(dataSource) });

const label = record('label', { name: text, value: text });

const mount = record('mount', { source: text, destination: text, 'read-only': bool });

const confinement = record('confinement', {
  privileged: bool,
  'added-capabilities': list(text),
  user: option(text),
  'read-only-root': bool,
  'host-network': bool,
  'host-pid': bool,
  'host-ipc': bool,
  'seccomp-profile': option(text),
  'apparmor-profile': option(text),
  mounts: list(mount),
});

const container = record('container', {
  'container-id': text,
  'container-name': option(text),
  'container-image': option(text),
  'container-image-digest': option(text),
  'container-runtime': option(text),
  'container-ctime': option(u64),
  'k8s-pod-id': option(text),
  'k8s-pod-name': option(text),
  'k8s-pod-namespace': option(text),
  'k8s-pod-sandbox': bool,
  removed: bool,
  labels: list(label),
  confinement: option(confinement),
});

const reason = enumeration('reason', ['not-found', 'pending', 'unreachable', 'removed']);

export const lookup = result(container, reason);

const value = variant('value', { text, signed: s64, unsigned: u64, boolean: bool, texts: list(text) });

const entry = record('entry', { name: text, value });

export const finding = record('finding', { event: u32, data: list(entry) });

export const level = enumeration('level', ['debug', 'info', 'warn', 'error']);

/** What `init` answers. */
export const started = result(undefined, text);

/** Named types by the WIT interface that has them, for the comparison with the WIT itself. */
export const WORLD_TYPES = {
  types: { property, metadata, test, condition, 'event-selector': eventSelector, 'data-source': dataSource, context },
  containers: { label, mount, confinement, container, reason },
  findings: { value, entry, finding },
  log: { level },
} as const;

export type Metadata = ValueOf<typeof metadata>;
export type EventSelector = ValueOf<typeof eventSelector>;
export type DataSource = ValueOf<typeof dataSource>;
export type ContainerRecord = ValueOf<typeof container>;
export type MissReason = ValueOf<typeof reason>;
export type Finding = ValueOf<typeof finding>;
export type FindingEntry = ValueOf<typeof entry>;
export type LogLevel = ValueOf<typeof level>;

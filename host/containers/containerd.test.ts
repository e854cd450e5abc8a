import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Server, ServerCredentials, loadPackageDefinition, status, type ServiceClientConstructor, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerWhen, temporaryDirectory } from '../../test/runtimes/index.ts';
import { Containers, type ContainerCgroup, type ContainerRecord, type MissReason } from './index.ts';

// What a real containerd would hardly do; real ones are asked in test/containers.

const ID = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const MEGABYTE = 1024 * 1024;

interface FakeContainer {
  readonly id: string;
  readonly labels?: { readonly [name: string]: string };
  readonly image?: string;
  readonly spec?: { readonly value: Buffer };
}

let directory: string;
let server: Server;
let containers: Containers;

beforeEach(async () => {
  directory = await temporaryDirectory();
  server = new Server({ 'grpc.max_send_message_length': -1 });
});

afterEach(async () => {
  await containers?.close();
  server.forceShutdown();
  await rm(directory, { recursive: true });
});

function offer(file: string, service: string, methods: UntypedServiceImplementation): void {
  const definition = loadSync(join(import.meta.dirname, 'runtimes/protocols', file), { keepCase: true });
  const loaded = service.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], loadPackageDefinition(definition)) as ServiceClientConstructor;
  server.addService(loaded.service, methods);
}

/** A containerd whose namespaces have these containers, to be asked for and, where they are not the same, listed. */
async function start(namespaces: { readonly [name: string]: readonly FakeContainer[] }, listed = namespaces): Promise<void> {
  const socket = join(directory, 'sock');
  const of = (all: typeof namespaces, call: { metadata: { get(name: string): unknown[] } }): readonly FakeContainer[] => all[String(call.metadata.get('containerd-namespace')[0])] ?? [];
  offer('namespaces.proto', 'containerd.services.namespaces.v1.Namespaces', { List: (_call: unknown, answer: (error: null, value: object) => void) => answer(null, { namespaces: Object.keys(namespaces).map((name) => ({ name })) }) });
  offer('containers.proto', 'containerd.services.containers.v1.Containers', {
    Get: (call: { request: { id: string }; metadata: { get(name: string): unknown[] } }, answer: (error: object | null, value?: object) => void) => {
      const container = of(namespaces, call).find(({ id }) => id === call.request.id) ?? (call.request.id === OTHER ? of(namespaces, call).find(({ image }) => image === 'any') : undefined);
      answer(container === undefined ? { code: status.NOT_FOUND, details: 'no such thing' } : null, { container });
    },
    ListStream: (call: { metadata: { get(name: string): unknown[] }; write(message: object): void; end(): void }) => {
      for (const container of of(listed, call)) call.write({ container });
      call.end();
    },
  });
  offer('events.proto', 'containerd.services.events.v1.Events', { Subscribe: () => undefined });
  await new Promise<void>((resolve, reject) => server.bindAsync(`unix:${socket}`, ServerCredentials.createInsecure(), (error) => (error === null ? resolve() : reject(error))));
  containers = await Containers.start({ sockets: [{ runtime: 'containerd', path: socket }], discover: false, cgroupMount: directory });
}

async function until(id: string, what: (answer: ContainerRecord | MissReason) => boolean = (answer) => answer !== 'pending' && answer !== 'not-found'): Promise<ContainerRecord | MissReason> {
  return await answerWhen(containers, id, what);
}

const problemOf = (id: string): string | undefined => [...containers.list()].find((container) => container.id === id)?.problem;

test('a message that is too long costs its own container its record, and a list of such is done without', async () => {
  const huge = { id: ID, labels: { huge: 'x'.repeat(2 * MEGABYTE) } };
  await start({ shop: [huge, { id: OTHER, labels: { 'nerdctl/name': 'web', tier: 'front' }, image: 'web:1' }] });
  containers.cgroupCreated(10n, `/shop/${ID}`, 1n);
  containers.cgroupCreated(11n, `/shop/${OTHER}`, 1n);
  expect(await until(OTHER)).toMatchObject({ name: 'web', image: 'web:1', runtime: 'containerd' });
  expect(await until(ID)).toBe('unreachable');
  expect(problemOf(ID)).toMatch(/larger than max/);
  expect(containers.runtimes()).toMatchObject([{ state: 'up' }]);
});

test('an answer about another container is none, and neither are two', async () => {
  await start({ shop: [{ id: 'any', image: 'any' }, { id: ID, image: 'one:1' }], market: [{ id: ID, image: 'two:1' }] });
  containers.cgroupCreated(10n, `/shop/${ID}`, 1n);
  containers.cgroupCreated(11n, `/shop/${OTHER}`, 1n);
  const missing = (answer: ContainerRecord | MissReason): boolean => answer === 'not-found';
  expect(await until(ID, missing)).toBe('not-found');
  expect(await until(OTHER, missing)).toBe('not-found');
  expect(problemOf(ID)).toBe('containerd has no such container');
});

test('a container of any name is known by the cgroup that its specification names, which may exist already', async () => {
  await mkdir(join(directory, 'shop/plain/inside'), { recursive: true });
  const spec = (cgroupsPath: string): { value: Buffer } => ({ value: Buffer.from(JSON.stringify({ process: {}, linux: { cgroupsPath } })) });
  const appeared: ContainerCgroup[] = [];
  await start({ shop: [{ id: 'plain', image: 'plain:1', spec: spec('/shop/plain') }, { id: 'up', spec: spec('/shop/../..') }, { id: 'literal', spec: spec('system.slice:nerdctl:literal') }] });
  containers.onAppear((cgroup) => appeared.push(cgroup));
  expect(await until('plain', (answer) => typeof answer === 'object')).toMatchObject({ containerId: 'plain', name: 'plain', image: 'plain:1', runtime: 'containerd' });
  expect(appeared.map(({ container }) => container.id)).toEqual(['plain', 'plain']);
  expect(containers.get('up')).toBe('not-found');
  expect(containers.get('literal')).toBe('not-found');
});

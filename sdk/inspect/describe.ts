import { metadataShow } from '@bytecodealliance/jco-transpile/wasm-tools';
import { admit } from '../admission/index.ts';
import { importsOf } from '../compiler/index.ts';
import type { Problem } from '../errors.ts';
import { Component, SignatureInstance, type EventSelector, type SignatureMetadata } from '../testing/index.ts';

/** What a component says of itself. */
export interface Description {
  /** Interfaces and functions that it imports, by their full names. */
  readonly imports: readonly string[];
  /** What made it, such as `@sigbox/sdk 0.1.0`. */
  readonly madeBy: readonly string[];
  /** Why a host does not admit it. */
  readonly refused?: Problem;
  /** Only where a host admits it. */
  readonly world?: {
    readonly metadata: SignatureMetadata;
    readonly selectedEvents: readonly EventSelector[];
    /** Why it does not start on a host with every data source. */
    readonly refusal?: string;
    /** Instructions that it used before the first event. */
    readonly startFuel: number;
  };
}

async function producers(bytes: Uint8Array): Promise<string[]> {
  const modules = await metadataShow(bytes);
  const entries = modules.flatMap(({ producers: fields }) => fields).flatMap(([, values]) => values);
  return [...new Set(entries.map(([name, version]) => `${name} ${version}`.trim()))];
}

/** What tools say of bytes that a host does not admit; nothing, where they cannot read them either. */
async function orNothing(read: (bytes: Uint8Array) => Promise<string[]>, bytes: Uint8Array): Promise<string[]> {
  try {
    return await read(bytes);
  } catch {
    return [];
  }
}

/** Admits the component in this thread and asks it: its code runs, as it does on a host. */
export async function describeComponent(bytes: Uint8Array): Promise<Description> {
  const admission = await admit(bytes);
  if ('refused' in admission) return { imports: await orNothing(importsOf, bytes), madeBy: await orNothing(producers, bytes), refused: admission.refused };
  const described = { imports: await importsOf(bytes), madeBy: await producers(bytes) };
  const instance = new SignatureInstance(await Component.load(bytes));
  const metadata = instance.exports.metadata();
  let startFuel = instance.fuelUsed;
  const selectedEvents = instance.exports.selectedEvents();
  startFuel += instance.fuelUsed;
  const refusal = instance.init();
  startFuel += instance.fuelUsed;
  return { ...described, world: { metadata, selectedEvents, startFuel, ...(refusal === undefined ? {} : { refusal }) } };
}

import { locateTrap, sourceLine } from '../compiler/index.ts';
import type { Place } from '../errors.ts';
import { Trap } from '../execution/index.ts';
import type { Component, Instance } from './component.ts';

const UNKNOWN = 'Where is not known after optimization: `sig test --debug` tells.';
const INTERPRETED = 'Where is not known: it is the engine that was stopped, between two lines of yours.';

/** The signature's code failed: its instance is of no use any more. */
export class SignatureTrap extends Error {
  readonly place: Place | undefined;

  /** @param isMapped whether a build without optimization tells the place. */
  constructor(message: string, place: Place | undefined, options: ErrorOptions, isMapped = true) {
    const where = place === undefined ? `\n  ${isMapped ? UNKNOWN : INTERPRETED}` : ` at ${place.file}:${place.line}:${place.column}${place.source === undefined ? '' : `\n  ${place.source.trim()}`}`;
    super(`the signature trapped: ${message}${where}`, options);
    this.name = 'SignatureTrap';
    this.place = place;
  }
}

/** A string of AssemblyScript: its size in bytes stands before it. */
function readString(view: DataView, at: number): string | undefined {
  if (at === 0) return undefined;
  const size = view.getUint32(at - 4, true);
  return new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, at, size));
}

/** A text of C, ended by a NUL. */
function readText(view: DataView, at: number): string | undefined {
  if (at === 0) return undefined;
  const bytes = new Uint8Array(view.buffer, at);
  return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
}

/** What the library noted before it trapped: the message, the file, line and column of a failed assertion. */
function readRecord({ memory, abortRecord }: Instance): { message?: string; place?: Place } {
  if (memory === undefined || abortRecord === undefined) return {};
  const { address, isText16 } = abortRecord;
  const view = new DataView(memory.buffer);
  const [message, file] = [0, 4].map((offset) => (isText16 ? readString : readText)(view, view.getUint32(address + offset, true)));
  const [line = 0, column = 0] = [8, 12].map((offset) => view.getUint32(address + offset, true));
  return { ...(message === undefined ? {} : { message }), ...(file === undefined || file.startsWith('~lib/') ? {} : { place: { file, line, column } }) };
}

/** The stack of what the engine threw; the traps around it say what it means. */
function engineStack(error: Error): string {
  return error.cause instanceof Error ? engineStack(error.cause) : error.stack ?? '';
}

/** The trap in the author's terms; anything else is given back as it is. */
export function explainTrap(error: unknown, instance: Instance, sourceMap: string | undefined, originalOffset: Component['originalOffset']): unknown {
  if (!(error instanceof Trap)) return error;
  // What the meter stopped has noted nothing.
  const { message, place } = error.kind === 'fuel' || error.kind === 'time' || error.kind === 'depth' ? {} : readRecord(instance);
  if (sourceMap === undefined) return new SignatureTrap(message ?? error.message, place, { cause: error });
  if (place === undefined) {
    // What an interpreter runs has sources, and no instructions that come from them.
    const isMapped = (JSON.parse(sourceMap) as { readonly mappings?: unknown }).mappings !== '';
    return new SignatureTrap(message ?? error.message, locateTrap(engineStack(error), sourceMap, originalOffset), { cause: error }, isMapped);
  }
  const source = sourceLine(sourceMap, place.file, place.line);
  return new SignatureTrap(message ?? error.message, { ...place, ...(source === undefined ? {} : { source }) }, { cause: error });
}

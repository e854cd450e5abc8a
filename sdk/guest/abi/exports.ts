// What the glue calls, by one function: it says in the state which of the world's exports is meant.

import { takeBatch } from '../batch.ts';
import { eventInHand } from '../event.ts';
import { log } from '../log.ts';
import { Signature } from '../signature.ts';
import { State, imports, words } from './engine.ts';
import { decode, storeUnits } from './memory.ts';
import { loadContext, storeMetadata, storeSelectors, storeStarted } from './world.ts';

let signature: Signature;

/** The world's exports in the order of the glue; each answers the address of its result, if it has one. */
const EXPORTS: readonly ((first: number, second: number) => number | void)[] = [
  () => storeMetadata(signature.metadata()),
  () => storeSelectors(signature.selectedEvents()),
  (first, count) => storeStarted(signature.init(loadContext(first, count))),
  (start) => takeBatch(start, signature, eventInHand),
  (start, length) => signature.onSignal(decode(start, length)),
  () => signature.close(),
];

/** A frame of the author's in a stack; the library's files begin with `~lib/`. */
const AUTHOR_FRAME = /\((?!~lib\/)([^():]+):(\d+):(\d+)\)|at (?!~lib\/)([^\s():]+):(\d+):(\d+)/;

/** Notes what failed and where for a test, and writes it to the log of a signature that has one. The glue then traps. */
function fail(error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const match = AUTHOR_FRAME.exec(error instanceof Error ? String(error.stack) : '');
  const [file, line, column] = match === null ? [undefined, 0, 0] : [match[1] ?? match[4], Number(match[2] ?? match[5]), Number(match[3] ?? match[6])];
  words[State.failure] = storeUnits(message);
  words[State.failure + 1] = file === undefined ? 0 : storeUnits(file);
  words[State.failure + 2] = line;
  words[State.failure + 3] = column;
  if (imports.log) log.error(file === undefined ? message : `${message} (${file}:${line}:${column})`);
}

function dispatch(): void {
  try {
    const call = EXPORTS[words[State.operation] as number] as (typeof EXPORTS)[number];
    words[State.result] = call(words[State.first] as number, words[State.second] as number) ?? 0;
    words[State.done] = 1;
  } catch (error) {
    fail(error);
  }
}

/** Called by the entry that the build makes for the project. */
export function begin(Author: new () => Signature): void {
  if (typeof Author !== 'function' || !(Author.prototype instanceof Signature)) {
    throw new TypeError('the class does not extend Signature');
  }
  signature = new Author();
  (globalThis as { sigbox?: unknown }).sigbox = dispatch;
}

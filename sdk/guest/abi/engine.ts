// What the build gives this library: the component's own memory, and the functions of `sdk/compiler/script/glue`.

/** Integers only; what they answer stands in the state, but for `decode`. */
interface Engine {
  /** The world's `containers.get`, `findings.report` and `log.write`, as the canonical ABI passes their arguments. */
  get(id: number, length: number, result: number): void;
  report(event: number, entries: number, count: number): void;
  write(level: number, text: number, length: number): void;
  /** Memory that is good until the call from the host ends; its address is left in `State.result`. */
  take(size: number): void;
  /** The text as UTF-8, ended by a zero: its address is left in `State.result`, its length in `State.first`. */
  encode(text: string): void;
  /** The text at an address. Bytes that are not UTF-8 become U+FFFD. */
  decode(start: number, length: number): string;
  clear(start: number, length: number): void;
  copy(to: number, from: number, length: number): void;
  /** Leaves in `State.result` the address of the first zero, or `end`. */
  findZero(start: number, end: number): void;
  /** Leaves in `State.result` 0, or, where it holds of the bytes and the text, one more than the text's bytes up to its first zero. */
  holds(question: number, start: number, length: number, text: string): void;
  fieldHolds(question: number, slot: number, event: number, text: string): void;
  /** The text of a field, or undefined where it is missing. Leaves in `State.result` 1 where the text ends at a zero before the field does. */
  fieldText(slot: number, event: number): string | undefined;
  /** Writes a finding's entry: a name and a text. */
  storeTextEntry(at: number, name: string, value: string): void;
  /** Leaves in `State.result` where a buffer's bytes are, as long as it is kept. */
  addressOf(buffer: ArrayBuffer): void;
  /** Encodes the text and writes its pointer and length at an address. */
  store(at: number, text: string): void;
}

interface Given {
  readonly engine: Engine;
  readonly memory: ArrayBuffer;
  /** Address of the words that the glue and this library share. */
  readonly state: number;
  /** Which functions of the host this component imports. */
  readonly imports: { readonly containers: boolean; readonly findings: boolean; readonly log: boolean };
}

const scope = globalThis as { sigbox?: Given };
if (scope.sigbox === undefined) throw new Error('the library of signatures runs only in a component: build it with sig');

export const { engine, memory, state, imports } = scope.sigbox;
delete scope.sigbox;

/**
 * The memory by the sizes of what is in it; all of it, because memory only grows at its end. Elements are read and written; the arrays'
 * own methods take an array at address 0 for one that was detached.
 */
export const bytes = new Uint8Array(memory);
export const units = new Uint16Array(memory);
export const words = new Uint32Array(memory);
export const signedWords = new Int32Array(memory);
export const longs = new BigUint64Array(memory);
export const signedLongs = new BigInt64Array(memory);

/** Indexes in `words` of what the glue and this library tell each other; the glue has the same. */
const first = state >>> 2;
/** Index in `words` of what the engine's functions leave. */
export const RESULT = first + 7;
export const State = {
  done: first + 3,
  operation: first + 4,
  first: first + 5,
  second: first + 6,
  result: RESULT,
  /** The block that `take` takes from, and how much of it is taken. */
  block: first + 8,
  taken: first + 10,
  /** What failed: addresses of the message and the file's name, line, column. Tests read it after the trap. */
  failure: first + 12,
} as const;

export function take(size: number): number {
  engine.take(size);
  return words[RESULT] as number;
}

/** Address of the first zero, or `end`. */
export function findZero(start: number, end: number): number {
  engine.findZero(start, end);
  return words[RESULT] as number;
}

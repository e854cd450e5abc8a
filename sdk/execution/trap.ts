/** Why an instance can not be used any more. */
export type TrapKind =
  /** It used up the instructions that the call was allowed. */
  | 'fuel'
  /** It had the processor for longer than a call is allowed: its instructions were few, and slow. */
  | 'time'
  /** Its calls were nested too deeply: by the count, or because the machine's own stack ended first. */
  | 'depth'
  /** It gave up, and its memory was as large as it may be. */
  | 'memory'
  /** It gave up: a failed assertion, a throw, an `unreachable`. */
  | 'unreachable'
  /** It reached outside of its memory or its tables. */
  | 'bounds'
  /** A division by zero, or a number that its target cannot hold. */
  | 'arithmetic'
  /** What it handed to the host is not what the canonical ABI says. */
  | 'abi'
  /** It was called after it had trapped. */
  | 'dead';

/** A signature's instance failed; it holds nothing any more that may be used. */
export class Trap extends Error {
  readonly kind: TrapKind;

  constructor(kind: TrapKind, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'Trap';
    this.kind = kind;
  }
}

/** By what V8 says; the text is the same in every version since WebAssembly came. */
const MESSAGES: readonly (readonly [RegExp, TrapKind])[] = [
  [/^unreachable/, 'unreachable'],
  [/out of bounds|null function|signature mismatch|invalid index|dereferencing a null/, 'bounds'],
  [/divide|division|remainder|unrepresentable|overflow/, 'arithmetic'],
];

/** What an engine's error means, or undefined when it is no trap of a guest's. */
export function trapOf(error: unknown): Trap | undefined {
  if (error instanceof Trap) return error;
  if (error instanceof RangeError && error.message.startsWith('Maximum call stack')) {
    return new Trap('depth', 'the stack ended before the count of nested calls did', { cause: error });
  }
  if (error instanceof RangeError && /memory/i.test(error.message)) {
    return new Trap('memory', 'there is no memory left for it', { cause: error });
  }
  if (!(error instanceof Error) || error.name !== 'RuntimeError') return undefined;
  const kind = MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'unreachable';
  return new Trap(kind, error.message, { cause: error });
}

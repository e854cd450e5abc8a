/** Kinds of file that begin as WebAssembly does. */
export type BinaryKind = 'component' | 'module' | 'other';

const MAGIC = 0x6d73_6100;
const MODULE_VERSION = 1;
/** Version 13, layer 1. */
const COMPONENT_VERSION = 0x0001_000d;

export function kindOf(bytes: Uint8Array): BinaryKind {
  if (bytes.byteLength < 8) return 'other';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) return 'other';
  const version = view.getUint32(4, true);
  return version === MODULE_VERSION ? 'module' : version === COMPONENT_VERSION ? 'component' : 'other';
}

/** Reads the binary format's integers and names. */
class Reader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get atEnd(): boolean {
    return this.at >= this.bytes.byteLength;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('the file ends in the middle of a section');
    return value;
  }

  /** LEB128, up to 32 bits. */
  unsigned(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('an integer has more than 32 bits');
  }

  take(size: number): Uint8Array {
    if (this.at + size > this.bytes.byteLength) throw new RangeError('the file ends in the middle of a section');
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }

  name(): string {
    return new TextDecoder().decode(this.take(this.unsigned()));
  }
}

const LIMITS_BYTES = (reader: Reader): void => {
  const flags = reader.byte();
  reader.unsigned();
  if ((flags & 1) !== 0) reader.unsigned();
};

function skipImportType(reader: Reader): void {
  const kind = reader.byte();
  if (kind === 0) reader.unsigned();
  else if (kind === 1) {
    reader.byte();
    LIMITS_BYTES(reader);
  } else if (kind === 2) LIMITS_BYTES(reader);
  else if (kind === 3) reader.take(2);
  else throw new RangeError('a module imports something of an unknown kind');
}

function* moduleNames(bytes: Uint8Array): Generator<string> {
  const module = new Reader(bytes, 8);
  while (!module.atEnd) {
    const id = module.byte();
    const section = new Reader(module.take(module.unsigned()));
    if (id !== 2 && id !== 7) continue;
    for (let left = section.unsigned(); left > 0; left--) {
      yield section.name();
      if (id === 2) {
        yield section.name();
        skipImportType(section);
      } else {
        section.byte();
        section.unsigned();
      }
    }
  }
}

function* instanceNames(section: Reader): Generator<string> {
  for (let left = section.unsigned(); left > 0; left--) {
    const inline = section.byte() === 1;
    if (!inline) section.unsigned();
    for (let names = section.unsigned(); names > 0; names--) {
      yield section.name();
      section.byte();
      section.unsigned();
    }
  }
}

function* aliasNames(section: Reader): Generator<string> {
  for (let left = section.unsigned(); left > 0; left--) {
    if (section.byte() === 0) section.byte();
    const target = section.byte();
    section.unsigned();
    if (target === 2) section.unsigned();
    else yield section.name();
  }
}

/**
 * Every name that the core modules of a component are linked by. They may be any text, unlike the component's own names,
 * and they end up in the code that jco writes.
 * @throws RangeError when the file is cut off.
 */
export function* coreNames(bytes: Uint8Array): Generator<string> {
  const component = new Reader(bytes, 8);
  while (!component.atEnd) {
    const id = component.byte();
    const content = component.take(component.unsigned());
    if (id === 1) yield* moduleNames(content);
    else if (id === 2) yield* instanceNames(new Reader(content));
    else if (id === 4) yield* coreNames(content);
    else if (id === 6) yield* aliasNames(new Reader(content));
  }
}

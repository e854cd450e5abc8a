/** One row: from this address on, the code is of this place. */
export interface LineRow {
  readonly address: number;
  readonly file: string;
  /** Counted from 1; 0 is nowhere. */
  readonly line: number;
  /** Counted from 1; 0 is not known. */
  readonly column: number;
  /** The code that the former row belongs to ends here. */
  readonly isEnd: boolean;
}

class Reader {
  readonly #view: DataView;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  u8(): number { return this.#view.getUint8(this.at++); }
  i8(): number { return this.#view.getInt8(this.at++); }

  u16(): number {
    this.at += 2;
    return this.#view.getUint16(this.at - 2, true);
  }

  u32(): number {
    this.at += 4;
    return this.#view.getUint32(this.at - 4, true);
  }

  unsigned(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.u8();
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return value;
    }
  }

  signed(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.u8();
      value += (byte & 0x7f) * shift;
      if (byte < 0x80) return (byte & 0x40) === 0 ? value : value - shift * 128;
    }
  }

  text(): string {
    const bytes: number[] = [];
    for (let byte = this.u8(); byte !== 0; byte = this.u8()) bytes.push(byte);
    return Buffer.from(bytes).toString();
  }
}

interface Header {
  readonly minimumInstruction: number;
  readonly lineBase: number;
  readonly lineRange: number;
  readonly opcodeBase: number;
  readonly operandCounts: readonly number[];
  readonly files: readonly string[];
}

/** Sections 6.2.4 and 6.2.5 of DWARF 4; versions 2 and 3 differ in one byte. */
function readHeader(reader: Reader, version: number): Header {
  const minimumInstruction = reader.u8();
  if (version >= 4) reader.u8();
  reader.u8();
  const lineBase = reader.i8();
  const lineRange = reader.u8();
  const opcodeBase = reader.u8();
  const operandCounts = Array.from({ length: opcodeBase - 1 }, () => reader.u8());
  const folders = [''];
  for (let folder = reader.text(); folder !== ''; folder = reader.text()) folders.push(folder);
  const files = [''];
  for (let name = reader.text(); name !== ''; name = reader.text()) {
    const folder = folders[reader.unsigned()] ?? '';
    reader.unsigned();
    reader.unsigned();
    files.push(folder === '' || folder === '.' ? name : `${folder}/${name}`);
  }
  return { minimumInstruction, lineBase, lineRange, opcodeBase, operandCounts, files };
}

interface State { address: number; file: number; line: number; column: number }

const BEGINNING: State = { address: 0, file: 1, line: 1, column: 0 };

/** Runs one unit's program (DWARF 4, 6.2.5.1) up to `end`. */
function runProgram(reader: Reader, end: number, header: Header): LineRow[] {
  const rows: LineRow[] = [];
  let state = { ...BEGINNING };
  const push = (isEnd: boolean): void => {
    rows.push({ address: state.address, file: header.files[state.file] ?? '', line: state.line, column: state.column, isEnd });
  };
  const special = (opcode: number): void => {
    state.address += Math.floor(opcode / header.lineRange) * header.minimumInstruction;
    state.line += header.lineBase + opcode % header.lineRange;
  };
  const extended = (): void => {
    const size = reader.unsigned();
    const after = reader.at + size;
    const opcode = reader.u8();
    if (opcode === 1) {
      push(true);
      state = { ...BEGINNING };
    } else if (opcode === 2) state.address = reader.u32();
    reader.at = after;
  };
  const standard: readonly (() => void)[] = [
    extended,
    () => push(false),
    () => { state.address += reader.unsigned() * header.minimumInstruction; },
    () => { state.line += reader.signed(); },
    () => { state.file = reader.unsigned(); },
    () => { state.column = reader.unsigned(); },
    () => undefined,
    () => undefined,
    () => { state.address += Math.floor((255 - header.opcodeBase) / header.lineRange) * header.minimumInstruction; },
    () => { state.address += reader.u16(); },
  ];
  while (reader.at < end) {
    const opcode = reader.u8();
    if (opcode >= header.opcodeBase) {
      special(opcode - header.opcodeBase);
      push(false);
    } else if (opcode < standard.length) standard[opcode]?.();
    else for (let operand = 0; operand < (header.operandCounts[opcode - 1] ?? 0); operand++) reader.unsigned();
  }
  return rows;
}

/** Every row of a `.debug_line` section of DWARF up to version 4, unit by unit; units of later versions are left out. */
export function readLineTable(section: Uint8Array): LineRow[] {
  const rows: LineRow[] = [];
  for (let start = 0; start + 4 <= section.length;) {
    const reader = new Reader(section, start);
    const end = reader.u32() + start + 4;
    const version = reader.u16();
    if (version <= 4) {
      const program = reader.u32() + reader.at;
      const header = readHeader(reader, version);
      reader.at = program;
      rows.push(...runProgram(reader, end, header));
    }
    start = end;
  }
  return rows;
}

import { LogLevel, write } from './log-import';

/** What was said when the signature aborted: addresses of the message and the file's name, line, column. Tests read it after the trap. */
export const abortRecord: usize = memory.data(16, 4);

function record(message: string | null, file: string | null, line: u32, column: u32): void {
  store<u32>(abortRecord, <u32>changetype<usize>(message));
  store<u32>(abortRecord, <u32>changetype<usize>(file), 4);
  store<u32>(abortRecord, line, 8);
  store<u32>(abortRecord, column, 12);
}

/** What failed assertions, bounds checks and `throw` call, in a signature that does not use the log. */
export function trap(message: string | null, file: string | null, line: u32, column: u32): void {
  record(message, file, line, column);
  unreachable();
}

/** The same in a signature that uses the log, where saying why asks for no further import. */
export function logAndTrap(message: string | null, file: string | null, line: u32, column: u32): void {
  record(message, file, line, column);
  const text = message === null ? 'the signature aborted' : message;
  const place = file === null ? '' : ' (' + file + ':' + line.toString() + ':' + column.toString() + ')';
  write(LogLevel.Error, text + place);
  unreachable();
}

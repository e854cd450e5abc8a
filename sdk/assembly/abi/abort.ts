import { LogLevel, write } from './log-import';

/** What failed assertions, bounds checks and `throw` call, in a signature that does not use the log. */
export function trap(message: string | null, file: string | null, line: u32, column: u32): void {
  unreachable();
}

/** The same in a signature that uses the log, where saying why asks for no further import. */
export function logAndTrap(message: string | null, file: string | null, line: u32, column: u32): void {
  const text = message === null ? 'the signature aborted' : message;
  const place = file === null ? '' : ' (' + file + ':' + line.toString() + ':' + column.toString() + ')';
  write(LogLevel.Error, text + place);
  unreachable();
}

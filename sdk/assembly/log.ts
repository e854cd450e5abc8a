import { LogLevel, write } from './abi/log-import';

/** Lines for the operator. A signature that uses any of these imports `log`. */
export namespace log {
  export function debug(message: string): void { write(LogLevel.Debug, message); }
  export function info(message: string): void { write(LogLevel.Info, message); }
  export function warn(message: string): void { write(LogLevel.Warn, message); }
  export function error(message: string): void { write(LogLevel.Error, message); }
}

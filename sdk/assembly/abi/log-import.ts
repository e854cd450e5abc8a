/** In the order of the world's `log.level`. */
export enum LogLevel { Debug, Info, Warn, Error }

// @ts-ignore: decorator
@external('sigbox:signature/log@0.1.0', 'write')
declare function hostWrite(level: i32, message: usize, length: u32): void;

export function write(level: LogLevel, message: string): void {
  hostWrite(level, changetype<usize>(message), message.length);
}

import { engine, imports } from './abi/engine.ts';
import { encode } from './abi/memory.ts';

/** In the order of the world's `log.level`. */
const Level = { Debug: 0, Info: 1, Warn: 2, Error: 3 } as const;

function write(level: number, message: string): void {
  if (!imports.log) throw new Error('this component does not import the log: import `log` by its name');
  const [start, length] = encode(String(message));
  engine.write(level, start, length);
}

/** Lines for the operator. A signature that uses any of these imports `log`. */
export const log = {
  debug(message: string): void { write(Level.Debug, message); },
  info(message: string): void { write(Level.Info, message); },
  warn(message: string): void { write(Level.Warn, message); },
  error(message: string): void { write(Level.Error, message); },
};

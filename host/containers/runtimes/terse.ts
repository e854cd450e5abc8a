import { inspect } from 'node:util';

/**
 * docker-modem prints every request in full for its debug log, whether that is on or not. What hangs together with the
 * sockets of a process takes seconds to print, so what is handed to it prints as its name.
 */
export function terse<Value extends object>(value: Value): Value {
  return Object.defineProperty(value, inspect.custom, { value: () => `[${value.constructor.name}]`, configurable: true });
}

// What JavaScript has elsewhere and a signature has not: using it says what there is instead.

const NO_CLOCK = 'a signature has no clock: use event.timestamp, in nanoseconds since boot';
const NO_TIMER = 'a signature runs only when an event arrives: keep a timestamp and compare the next event\'s with it';
const NOTHING_OUTSIDE = 'a signature can touch nothing that it was not given';

const ABSENT: Readonly<Record<string, string>> = {
  Date: NO_CLOCK,
  performance: NO_CLOCK,
  setTimeout: NO_TIMER,
  setInterval: NO_TIMER,
  setImmediate: NO_TIMER,
  queueMicrotask: NO_TIMER,
  Promise: 'a signature has answered when onEvent returns: there are no promises',
  console: 'a signature has no console: use log.debug, log.info, log.warn or log.error',
  crypto: 'a signature has no random numbers, so that a run can be repeated',
  fetch: NOTHING_OUTSIDE,
  process: NOTHING_OUTSIDE,
  require: NOTHING_OUTSIDE,
  eval: 'a signature is what was built: it evaluates no text',
  Function: 'a signature is what was built: it evaluates no text',
};

for (const [name, meaning] of Object.entries(ABSENT)) {
  Object.defineProperty(globalThis, name, { get(): never { throw new TypeError(`${name}: ${meaning}`); }, configurable: false, enumerable: false });
}
Object.defineProperty(Math, 'random', { value(): never { throw new TypeError('Math.random: a signature has no random numbers, so that a run can be repeated'); } });

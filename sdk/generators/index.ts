export { assemblyEventHeader, assemblyEvents } from './assembly.ts';
export { cHeader } from './c.ts';
export { eventsReference } from './reference.ts';
export { rustEvents } from './rust.ts';
export type { GeneratedFile } from './generated-file.ts';
export { errorsReference } from './errors.ts';
export { testVectors } from './vectors.ts';
export { guestEventHeader, guestEvents } from './guest.ts';
export { scriptGlue } from './glue.ts';

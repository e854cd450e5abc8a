export { assemblyEventHeader, assemblyEvents } from './assembly.ts';
export { eventsReference } from './reference.ts';
export type { GeneratedFile } from './generated-file.ts';
export { accessorName, camelCase, pascalCase } from './names.ts';

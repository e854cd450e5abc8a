export { colours, type Colours } from './colours.ts';
export { containerToJson, findingToJson, type Finding, type FindingContainer, type FindingOutput } from './finding.ts';
export { EventLines } from './event-lines.ts';
export { JsonLinesOutput } from './json-lines.ts';
export { printable } from './printable.ts';
export { TextOutput } from './text.ts';

export type { EventReader } from './event-reader.ts';
export { Pace, PacedReader } from './paced-reader.ts';
export { RecordingReader, type RecordingBlock } from './recording-reader.ts';
export { RecordingWriter } from './recording-writer.ts';
export type { RecordedContainer } from './recording-format.ts';

import type { Writable } from 'node:stream';
import { findingToJson, type Finding, type FindingOutput } from './finding.ts';

/** One JSON object a line (https://jsonlines.org). */
export class JsonLinesOutput implements FindingOutput {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  finding(finding: Finding): void {
    this.#stream.write(`${JSON.stringify(findingToJson(finding))}\n`);
  }
}

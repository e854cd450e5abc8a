import type { Writable } from 'node:stream';
import { eventToJson, formatTime, type Clock, type EventView, type FieldValue } from '../events/index.ts';
import { colours, type Colours } from './colours.ts';
import { containerToJson, type FindingContainer } from './finding.ts';
import { printable } from './printable.ts';
import { readableResult, readableValue } from './readable.ts';

/** What may wait to be read by whoever reads the output; events beyond that are counted and not shown. */
const LARGEST_BACKLOG = 16 * 1024 * 1024;
const LONGEST_VALUE = 120;

/** Events as they come, one a line: JSON objects, or columns for people. */
export class EventLines {
  readonly #stream: Writable & { readonly isTTY?: boolean };
  readonly #paint: Colours;
  readonly #json: boolean;
  #headed = false;

  constructor(stream: Writable & { readonly isTTY?: boolean }, format: 'json' | 'table') {
    this.#stream = stream;
    this.#paint = colours(stream);
    this.#json = format === 'json';
  }

  get isBehind(): boolean {
    return this.#stream.writableLength > LARGEST_BACKLOG;
  }

  /** Resolves when what was written is on its way, or nobody will ever take it. */
  async caughtUp(): Promise<void> {
    if (this.#stream.writableNeedDrain) await Promise.race(['drain', 'close', 'error'].map((name) => new Promise((resolve) => this.#stream.once(name, resolve))));
  }

  event(event: EventView, clock: Clock, container: FindingContainer | undefined): void {
    this.#stream.write(this.#json ? `${JSON.stringify({ ...eventToJson(event, clock), container: container === undefined ? null : containerToJson(container) })}\n` : this.#row(event, clock, container));
  }

  #row(event: EventView, clock: Clock, container: FindingContainer | undefined): string {
    const paint = this.#paint;
    const line = (time: string, where: string, process: string, name: string, result: string, rest: string): string =>
      `${paint.dim(time.padEnd(12))}  ${where.padEnd(20)}  ${process.padEnd(24)}  ${paint.bold(name.padEnd(24))}  ${result.padStart(12)}  ${rest}\n`;
    const head = this.#headed ? '' : line('TIME', 'CONTAINER', 'PROCESS', 'EVENT', 'RESULT', 'FIELDS');
    this.#headed = true;
    const name = event.definition?.name ?? `event ${event.eventId}`;
    const fields = [...event.fields()].flatMap(([field, value], index) => (value === null ? [] : [`${field.name}=${shorten(readableValue(name, field.name, value))}${isText(value) && event.isTruncated(index) ? '…' : ''}`]));
    return head + line(
      formatTime(clock.bootTime + event.timestamp).slice(11, 23),
      container === undefined ? 'host' : printable(container.name ?? container.id.slice(0, 12)).slice(0, 20),
      printable(`${event.processName}[${event.processId}]`),
      printable(name),
      readableResult(event.returnValue),
      fields.join(' '),
    );
  }
}

/** Only what has a length can have been cut. */
function isText(value: FieldValue): boolean {
  return typeof value !== 'number' && typeof value !== 'bigint';
}

function shorten(text: string): string {
  return printable(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
}

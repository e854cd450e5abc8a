import type { Writable } from 'node:stream';
import { formatTime } from '../events/index.ts';
import type { FindingDatum } from '../sandbox/index.ts';
import type { Finding, FindingOutput } from './finding.ts';
import { printable } from './printable.ts';
import { colours, type Colours } from './colours.ts';

/** A line for people. Everything in it that a stranger wrote is made printable first. */
export class TextOutput implements FindingOutput {
  readonly #stream: Writable;
  readonly #paint: Colours;

  constructor(stream: Writable & { readonly isTTY?: boolean }) {
    this.#stream = stream;
    this.#paint = colours(stream);
  }

  finding(finding: Finding): void {
    const { signature, container, event } = finding;
    const paint = this.#paint;
    const severity = signature.properties.find((property) => property.name === 'severity')?.value ?? 'info';
    const time = formatTime(finding.clock.bootTime + event.timestamp).slice(11, 23);
    this.#stream.write(
      [
        paint.dim(time),
        paint.severity(severity, printable(severity).toUpperCase().padEnd(8)),
        paint.bold(printable(signature.eventName)),
        where(finding, paint),
        printable(`${event.processName}[${event.processId}] ${command(finding)}`.trim()),
        paint.dim(finding.data.filter((datum) => !isRepeated(datum, container?.id)).map(describeDatum).join(' ')),
      ].filter((part) => part !== '').join('  ') + '\n',
    );
  }
}

function where({ container }: Finding, paint: Colours): string {
  if (container === undefined) return paint.bold('host');
  if (container.name === undefined) return `${container.id.slice(0, 12)} ${paint.dim(`(${container.missing ?? 'no name'})`)}`;
  const pod = container.pod?.name === undefined ? '' : ` pod ${printable(`${container.pod.namespace ?? '?'}/${container.pod.name}`)}`;
  return `${paint.bold(printable(container.name))} (${printable(container.image ?? 'image unknown')})${pod}`;
}

function command({ event }: Finding): string {
  const argv = event.field('argv');
  return Array.isArray(argv) ? argv.join(' ') : '';
}

/** What the line has said already. */
function isRepeated(datum: FindingDatum, containerId: string | undefined): boolean {
  return datum.value === containerId || ['container_name', 'container_image'].includes(datum.name);
}

function describeDatum(datum: FindingDatum): string {
  const value = Array.isArray(datum.value) ? datum.value.join(',') : String(datum.value);
  return printable(`${datum.name}=${value}`);
}

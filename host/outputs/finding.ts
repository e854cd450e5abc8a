import { eventToJson, formatTime, integer, type Clock, type EventView, type JsonValue } from '../events/index.ts';
import type { FindingDatum, SignatureMetadata } from '../sandbox/index.ts';

/** What the host knows of a finding's container when it is given out. */
export interface FindingContainer {
  readonly id: string;
  readonly name?: string | undefined;
  readonly image?: string | undefined;
  readonly imageDigest?: string | undefined;
  readonly runtime?: string | undefined;
  readonly pod?: { readonly id?: string | undefined; readonly name?: string | undefined; readonly namespace?: string | undefined } | undefined;
  /** Why there is no name and no image. */
  readonly missing?: string | undefined;
}

export interface Finding {
  readonly signature: SignatureMetadata;
  readonly digest: string;
  readonly event: EventView;
  readonly clock: Clock;
  /** Undefined when the event came from the host itself. */
  readonly container: FindingContainer | undefined;
  readonly data: readonly FindingDatum[];
}

/** Somewhere that findings go. */
export interface FindingOutput {
  finding(finding: Finding): void;
}

export function findingToJson(finding: Finding): { readonly [name: string]: JsonValue } {
  const { signature, container } = finding;
  const properties = Object.fromEntries(signature.properties.map(({ name, value }) => [name, value]));
  return {
    time: formatTime(finding.clock.bootTime + finding.event.timestamp),
    finding: signature.eventName,
    description: signature.description,
    ...(properties['severity'] === undefined ? {} : { severity: properties['severity'] }),
    signature: { id: signature.id, version: signature.version, name: signature.name, digest: finding.digest, tags: signature.tags, properties },
    container: container === undefined ? null : containerToJson(container),
    data: Object.fromEntries(finding.data.map((datum) => [datum.name, datumToJson(datum)])),
    event: eventToJson(finding.event, finding.clock),
  };
}

export function containerToJson(container: FindingContainer): JsonValue {
  const { pod, ...rest } = container;
  return present({ ...rest, pod: pod === undefined || Object.values(pod).every((value) => value === undefined) ? undefined : present(pod) });
}

function present(fields: { readonly [name: string]: JsonValue | undefined }): JsonValue {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined));
}

function datumToJson(datum: FindingDatum): JsonValue {
  return datum.kind === 'signed' || datum.kind === 'unsigned' ? integer(BigInt(datum.value)) : datum.value;
}

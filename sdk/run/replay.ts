import { Component, RunningSignature, type FindingData, type TestEvent } from '../testing/index.ts';

export interface ReplayInput {
  readonly component: Uint8Array;
  /** As the build gave it, to name the author's line when the signature traps. */
  readonly sourceMap: string | undefined;
  readonly events: readonly TestEvent[];
  /** How often the events are handed over to measure; what is found counts once. */
  readonly repeat: number;
}

export interface Replay {
  readonly events: number;
  /** Those that the signature selected. */
  readonly selected: number;
  readonly findings: readonly { readonly event: number; readonly data: FindingData }[];
  readonly logs: readonly { readonly level: string; readonly message: string }[];
  readonly nanosecondsPerEvent: number;
  /** Instructions, what a host did on the signature's behalf included. */
  readonly fuelPerEvent: number;
  /** Bytes of memory that the signature has taken. */
  readonly memory: number;
  /** The call with all of the events. */
  readonly milliseconds: number;
}

/** Events in a batch when a host is busy. */
const BATCH_EVENTS = 1024;

/** Nanoseconds that the events take, `repeat` times, in batches as large as a busy host's. */
function measure(signature: RunningSignature, selected: readonly TestEvent[], repeat: number): number {
  const copies = Math.max(1, Math.floor(BATCH_EVENTS / selected.length));
  const batch = signature.batchOf(Array.from({ length: Math.min(copies, repeat) }, () => selected).flat());
  const passes = Math.max(1, Math.round(repeat / copies));
  let elapsed = 0n;
  for (let pass = 0; pass < passes; pass++) {
    const started = process.hrtime.bigint();
    signature.instance.run(batch);
    elapsed += process.hrtime.bigint() - started;
    signature.instance.forget();
  }
  return Number(elapsed) * (repeat / (passes * Math.min(copies, repeat)));
}

/** Runs the events through a component, in this thread. */
export async function replay({ component, sourceMap, events, repeat }: ReplayInput): Promise<Replay> {
  const loaded = await Component.load(component);
  const signature = new RunningSignature(loaded, sourceMap);
  const selected = signature.selected(events);
  const batch = signature.batchOf(selected);
  const found = signature.instance.run(batch);
  const { fuelUsed: fuel, milliseconds } = signature.instance;
  const findings = found.map(({ event, data }) => {
    const happened = selected[event];
    return { event: happened === undefined ? -1 : events.indexOf(happened), data };
  });
  signature.instance.exports.onSignal('source-complete');
  const logs = [...signature.instance.logs];
  const elapsed = selected.length === 0 ? 0 : measure(signature, selected, repeat);
  return {
    events: events.length, selected: selected.length, findings, logs,
    nanosecondsPerEvent: selected.length === 0 ? 0 : elapsed / (selected.length * repeat),
    fuelPerEvent: selected.length === 0 ? 0 : Math.round(fuel / selected.length),
    memory: signature.instance.memorySize,
    milliseconds,
  };
}

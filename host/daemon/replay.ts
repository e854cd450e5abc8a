import { setTimeout as sleep } from 'node:timers/promises';
import { Pace, PacedReader, RecordingReader, type EventReader, type RecordedContainer } from '../capture/index.ts';
import { SigboxError } from '../errors.ts';
import type { FindingContainer } from '../outputs/index.ts';
import { Accounting, Flow, type FlowContainer } from '../pipeline/index.ts';
import type { ContainerMessage, DataSourceIdentity } from '../sandbox/index.ts';
import type { DaemonListener } from './listener.ts';
import { SignatureHost, type TrustGroups } from './signature-host.ts';
import { readContainerMessage, showContainer } from './recorded-container.ts';
import { TraceConsumer, type TraceOutput } from './trace-consumer.ts';

export interface ReplayOptions {
  readonly recording: string;
  readonly signatures: readonly string[];
  readonly trustGroups?: TrustGroups | undefined;
  readonly cacheDirectory?: string | undefined;
  readonly dataSources: readonly DataSourceIdentity[];
  /** Events to show as they are, by id, and where. */
  readonly trace?: { readonly events: readonly number[]; readonly output: TraceOutput } | undefined;
  /** As far apart as the events came, instead of at full speed. */
  readonly realTime?: boolean | undefined;
  /** Ends the replay where it is. */
  readonly signal?: AbortSignal | undefined;
}

interface ReplayedContainer extends FlowContainer {
  revision: number;
  message: ContainerMessage;
}

const CONTAINER_OF_FRAME = -4;

/**
 * Feeds a recording to the signatures, through the same flow as the kernel's events.
 * @throws SigboxError SIGBOX_E_RECORDING when the recording is damaged; what stands before has been replayed.
 */
export async function replay(options: ReplayOptions, listener: DaemonListener, refused: (error: SigboxError) => void): Promise<Accounting> {
  const reader = new RecordingReader(options.recording);
  const byNumber: ReplayedContainer[] = [];
  const byId = new Map<string, ReplayedContainer>();
  const accounting = new Accounting();
  const clock = { bootTime: BigInt(reader.header.bootTime) };
  const show = (id: string): FindingContainer => showContainer(id, byId.get(id)?.message);
  const pace = options.realTime === true ? new Pace() : undefined;
  try {
    const host = await SignatureHost.start(
      {
        signatures: options.signatures,
        trustGroups: options.trustGroups,
        cacheDirectory: options.cacheDirectory,
        dataSources: options.dataSources,
        clock,
        accounting,
        describe: (container) => (container as ReplayedContainer).message,
        show,
        containers: () => byId.values(),
      },
      listener,
      refused,
    );
    try {
      const flow = new Flow({ join: { find: (view, offset) => byNumber[view.getUint32(offset + CONTAINER_OF_FRAME, true)] }, accounting });
      const trace = options.trace === undefined ? [] : [new TraceConsumer(options.trace.events, options.trace.output, clock, accounting, ({ id }) => show(id))];
      flow.setConsumers([...host.consumers, ...trace]);
      for (const block of reader.blocks()) {
        if (options.signal?.aborted === true) break;
        if ('container' in block) {
          flow.flush();
          flow.containerChanged(remember(options.recording, block.container, byNumber, byId));
          continue;
        }
        // A recording is read faster than any sandbox works, or anybody reads: neither must be told that it is behind.
        const settle = async (): Promise<void> => {
          await host.settle();
          await options.trace?.output.caughtUp();
        };
        if (pace === undefined) await drain(flow, block.events, settle);
        else await drainInTime(flow, new PacedReader(block.events, pace), settle, options.signal);
      }
      host.signal('source-complete');
      await host.settle();
    } finally {
      await host.close();
    }
  } finally {
    reader.close();
  }
  return accounting;
}

async function drain(flow: Flow, reader: EventReader, settle: () => Promise<void>): Promise<void> {
  for (let more = true; more;) {
    more = flow.drain(reader);
    await settle();
  }
}

async function drainInTime(flow: Flow, reader: PacedReader, settle: () => Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  for (let more = true; more;) {
    more = flow.drain(reader) || reader.waiting > 0;
    if (signal?.aborted === true) return;
    // Nobody else is to be behind in the time that there is.
    if (reader.waiting > 0) await sleep(reader.waiting, undefined, signal === undefined ? {} : { signal }).catch(() => {});
    else await settle();
  }
}

function remember(path: string, recorded: RecordedContainer, byNumber: ReplayedContainer[], byId: Map<string, ReplayedContainer>): ReplayedContainer {
  const message = readContainerMessage(path, recorded);
  let container = byNumber[recorded.number];
  if (container === undefined) {
    container = { id: recorded.id, slot: recorded.number, revision: 0, state: 'recorded', batchNumber: 0, batchIndex: 0, message };
    byNumber[recorded.number] = container;
    byId.set(recorded.id, container);
  }
  container.message = message;
  container.revision++;
  return container;
}

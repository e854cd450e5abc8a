import { RecordingReader, type RecordedContainer } from '../capture/index.ts';
import { SigboxError } from '../errors.ts';
import type { FindingContainer } from '../outputs/index.ts';
import { Accounting, Flow, type FlowContainer } from '../pipeline/index.ts';
import type { ContainerMessage, DataSourceIdentity } from '../sandbox/index.ts';
import type { DaemonListener } from './listener.ts';
import { SignatureHost, type TrustGroups } from './signature-host.ts';
import { readContainerMessage, showContainer } from './recorded-container.ts';

export interface ReplayOptions {
  readonly recording: string;
  readonly signatures: readonly string[];
  readonly trustGroups?: TrustGroups | undefined;
  readonly cacheDirectory?: string | undefined;
  readonly dataSources: readonly DataSourceIdentity[];
}

interface ReplayedContainer extends FlowContainer {
  revision: number;
  message: ContainerMessage;
}

const CONTAINER_OF_FRAME = -4;

/**
 * Feeds a recording to the signatures, through the same flow as the kernel's events and at full speed.
 * @throws SigboxError SIGBOX_E_RECORDING when the recording is damaged; what stands before has been replayed.
 */
export async function replay(options: ReplayOptions, listener: DaemonListener, refused: (error: SigboxError) => void): Promise<Accounting> {
  const reader = new RecordingReader(options.recording);
  const byNumber: ReplayedContainer[] = [];
  const byId = new Map<string, ReplayedContainer>();
  const accounting = new Accounting();
  try {
    const host = await SignatureHost.start(
      {
        signatures: options.signatures,
        trustGroups: options.trustGroups,
        cacheDirectory: options.cacheDirectory,
        dataSources: options.dataSources,
        clock: { bootTime: BigInt(reader.header.bootTime) },
        accounting,
        describe: (container) => (container as ReplayedContainer).message,
        show: (id): FindingContainer => showContainer(id, byId.get(id)?.message),
        containers: () => byId.values(),
      },
      listener,
      refused,
    );
    try {
      const flow = new Flow({ join: { find: (view, offset) => byNumber[view.getUint32(offset + CONTAINER_OF_FRAME, true)] }, accounting });
      flow.setConsumers(host.consumers);
      for (const block of reader.blocks()) {
        if ('container' in block) {
          flow.flush();
          flow.containerChanged(remember(options.recording, block.container, byNumber, byId));
          continue;
        }
        while (flow.drain(block.events)) await host.settle();
        // A recording is read faster than any sandbox works: it must not be told that it is behind.
        await host.settle();
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

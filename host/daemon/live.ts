import { eventByName } from '@sigbox/sdk/catalogue';
import { openKernelCapture, type KernelCapture } from '@sigbox/native';
import { Containers, EventHold, containersDataSource, type Container, type ContainersOptions } from '../containers/index.ts';
import type { SigboxError } from '../errors.ts';
import { Accounting, Flow, type FlowContainer } from '../pipeline/index.ts';
import { bootClock } from './boot-clock.ts';
import { CgroupLifecycle } from './cgroup-lifecycle.ts';
import { describeContainer, showRecord } from './live-container.ts';
import type { DaemonListener } from './listener.ts';
import { RecordingConsumer } from './recording-consumer.ts';
import { SignatureHost } from './signature-host.ts';

export interface LiveOptions {
  readonly signatures: readonly string[];
  readonly cacheDirectory?: string | undefined;
  /** Container enrichment; undefined leaves it off, and the containers data source unregistered. */
  readonly containers: ContainersOptions | undefined;
  /** Path of a recording to write besides. */
  readonly record?: string | undefined;
}

/** Everything that runs on a live kernel: capture, containers, the flow and the signatures. */
export class LiveDaemon {
  readonly #capture: KernelCapture;
  readonly #containers: Containers;
  readonly #signatures: SignatureHost;
  readonly #flow: Flow;
  readonly #accounting: Accounting;
  readonly #recording: RecordingConsumer | undefined;
  readonly #failed = Promise.withResolvers<never>();
  #draining = false;
  #closed = false;

  private constructor(capture: KernelCapture, containers: Containers, signatures: SignatureHost, flow: Flow, accounting: Accounting, recording: RecordingConsumer | undefined) {
    this.#capture = capture;
    this.#containers = containers;
    this.#signatures = signatures;
    this.#flow = flow;
    this.#accounting = accounting;
    this.#recording = recording;
  }

  /** @throws SigboxError, and whatever was started until then is ended. */
  static async start(options: LiveOptions, listener: DaemonListener, refused: (error: SigboxError) => void): Promise<LiveDaemon> {
    const undo: (() => unknown)[] = [];
    try {
      return await LiveDaemon.#start(options, listener, refused, undo);
    } catch (error) {
      for (const step of undo.toReversed()) await step();
      throw error;
    }
  }

  static async #start(options: LiveOptions, listener: DaemonListener, refused: (error: SigboxError) => void, undo: (() => unknown)[]): Promise<LiveDaemon> {
    const accounting = new Accounting();
    const clock = bootClock();
    const holder: { daemon?: LiveDaemon } = {};
    // The kernel tells of cgroups from here on, before the tree is walked, so that none falls between the two.
    const capture = openKernelCapture({ events: [], onReadable: () => holder.daemon?.drain() });
    undo.push(() => capture.close());
    const containers = await Containers.start({ ...options.containers, enrich: options.containers !== undefined });
    undo.push(() => containers.close());
    const signatures = await SignatureHost.start(
      {
        signatures: options.signatures,
        cacheDirectory: options.cacheDirectory,
        dataSources: options.containers === undefined ? [] : [containersDataSource],
        clock,
        accounting,
        describe: (container) => describeContainer(container as Container),
        show: (id) => showRecord(id, containers.get(id)),
        containers: () => containers.list() as Iterable<FlowContainer>,
      },
      listener,
      refused,
    );
    undo.push(() => signatures.close());
    const lifecycle = new CgroupLifecycle(containers, capture);
    const hold = new EventHold({ release: (container, bytes, offset, length) => holder.daemon?.release(container, bytes, offset, length) });
    const flow = new Flow({
      join: { find: (view, offset) => containers.find(view.getUint32(offset + 16, true), view.getUint32(offset + 20, true)) },
      hold,
      lifecycle,
      accounting,
    });
    const recording = options.record === undefined ? undefined : new RecordingConsumer(options.record, clock, signatures.consumer, (container) => describeContainer(container as Container));
    flow.setConsumers([signatures.consumer, ...(recording === undefined ? [] : [recording])]);
    for (const container of containers.list()) flow.containerChanged(container);
    containers.onChange((container) => {
      flow.containerChanged(container);
      hold.changed(container);
    });
    const daemon = new LiveDaemon(capture, containers, signatures, flow, accounting, recording);
    holder.daemon = daemon;
    lifecycle.markExisting();
    capture.select(flow.wantedEvents());
    for (const { program, reason } of capture.unattached) listener.warning(`the program ${program} could not be attached: ${reason}`);
    daemon.drain();
    return daemon;
  }
}

export function eventIdOf(name: string): number {
  return eventByName(name)?.id ?? 0;
}

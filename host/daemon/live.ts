import { NativeError, openKernelCapture, type KernelCapture } from '@sigbox/native';
import { eventById } from '@sigbox/sdk/catalogue';
import { Containers, EventHold, machineCgroupMount, HOLD_MILLISECONDS, containersDataSource, type Container, type ContainersOptions } from '../containers/index.ts';
import { SigboxError } from '../errors.ts';
import { Accounting, Flow } from '../pipeline/index.ts';
import { BootClock, now } from './boot-clock.ts';
import { containerLines } from './container-lines.ts';
import { CONTAINER_EVENTS, ContainerEvents } from './container-events.ts';
import { CgroupLifecycle } from './cgroup-lifecycle.ts';
import { FindingWait } from './finding-wait.ts';
import { describeContainer, showRecord } from './live-container.ts';
import type { DaemonListener } from './listener.ts';
import { RecordingConsumer } from './recording-consumer.ts';
import type { AccountingReport } from './accounting-report.ts';
import { AccountingReporter } from './accounting-reporter.ts';
import { EventScope } from './event-scope.ts';
import { TraceConsumer, type TraceOutput } from './trace-consumer.ts';
import { slowStep } from './slow-step.ts';
import { containerStates, type DaemonStatus } from './status.ts';
import { ControlServer } from './control.ts';
import { SignatureHost, type TrustGroups } from './signature-host.ts';

export interface LiveOptions {
  readonly signatures: readonly string[];
  readonly trustGroups?: TrustGroups | undefined;
  readonly cacheDirectory?: string | undefined;
  /** Path of a socket by which the running daemon is asked and told; see {@link ControlServer}. */
  readonly control?: string | undefined;
  /** Container enrichment; undefined leaves it off, and the containers data source unregistered. */
  readonly containers: ContainersOptions | undefined;
  /** A recording to write besides: its path, and ids of events that it is to have beyond those that signatures are given. */
  readonly record?: { readonly path: string; readonly events: readonly number[] } | undefined;
  /** Whose events are wanted; see {@link EventScope}. */
  readonly scope?: string | undefined;
  /** Events to show as they are, by id, and where. */
  readonly trace?: { readonly events: readonly number[]; readonly output: TraceOutput } | undefined;
}

/** Where the two halves of the cgroup's id stand in an event. */
const CGROUP_LOW = 16;
const CGROUP_HIGH = 20;

/** How long the end waits for sandboxes to do what they were given. */
const PATIENCE_MILLISECONDS = 2000;

/** Ends what was started, in reverse. */
type Undo = (() => unknown)[];

/** Everything that runs on a live kernel: capture, containers, the flow and the signatures. */
export class LiveDaemon {
  readonly #undo: Undo = [];
  readonly #accounting = new Accounting();
  readonly #failed = Promise.withResolvers<never>();
  #capture!: KernelCapture;
  #containers!: Containers;
  #signatures!: SignatureHost;
  #flow: Flow | undefined;
  #tracing = 0;
  readonly #startedAt = performance.now();
  #route: () => void = () => {};
  #scope = new EventScope();
  #report: AccountingReport | undefined;

  private constructor() {
    this.#failed.promise.catch(() => {});
  }

  /** @throws SigboxError; whatever was started until then is ended. */
  static async start(options: LiveOptions, listener: DaemonListener, refused: (error: SigboxError) => void): Promise<LiveDaemon> {
    const daemon = new LiveDaemon();
    try {
      await daemon.#start(options, listener, refused);
      return daemon;
    } catch (error) {
      await daemon.close();
      throw error instanceof NativeError ? new SigboxError('SIGBOX_E_KERNEL', error.message, { cause: error }) : error;
    }
  }

  /** Rejects when the daemon cannot go on. */
  get failed(): Promise<never> {
    return this.#failed.promise;
  }

  /** What runs, in a sentence. */
  describe(): string {
    const names = this.#signatures.entries().map((entry) => entry.metadata.eventName);
    const containers = [...this.#containers.list()].length;
    const shown = this.#tracing === 0 ? '' : `showing ${this.#tracing} ${this.#tracing === 1 ? 'event' : 'events'} and `;
    return `${shown}running ${names.length} ${names.length === 1 ? 'signature' : 'signatures'}${names.length === 0 ? '' : ` (${names.join(', ')})`} with ${containers} ${containers === 1 ? 'container' : 'containers'} known; Ctrl-C ends it`;
  }

  /** What became of every event, at the end; undefined before that. */
  accounting(): AccountingReport | undefined {
    return this.#report;
  }

  /** From now on events of this scope are wanted; see {@link EventScope}. */
  setScope(text: string): void {
    this.#scope.leave(this.#capture, this.#containers);
    this.#scope = new EventScope(text);
    this.#route();
    this.#scope.apply(this.#capture, this.#containers);
  }

  /** Ends everything, in the reverse order of its start. */
  async close(): Promise<void> {
    for (const step of this.#undo.splice(0).toReversed()) await step();
  }

  async #start(options: LiveOptions, listener: DaemonListener, refused: (error: SigboxError) => void): Promise<void> {
    const clock = new BootClock();
    // The kernel tells of cgroups from here on, before the tree is walked, so that none falls between the two.
    const mount = machineCgroupMount(options.containers?.controller);
    this.#capture = openKernelCapture({ events: [], paused: true, hierarchy: mount?.legacy, onReadable: () => this.#drain() });
    const reporter = new AccountingReporter(this.#capture, this.#accounting, listener);
    this.#undo.push(() => {
      reporter.onLoss = () => {};
      this.#report = reporter.close({ ran: this.#flow !== undefined });
      this.#capture.close();
    });
    this.#containers = await slowStep(listener, 'looking for containers', Containers.start({ ...(options.containers ?? { enrich: false }), ...(mount === undefined ? {} : { cgroupMount: mount.path }) }));
    this.#undo.push(() => this.#containers.close());
    this.#tellOfRuntimes(listener);
    const holdMilliseconds = options.containers?.holdMilliseconds ?? HOLD_MILLISECONDS;
    const findings = new FindingWait((id) => this.#containers.get(id) === 'pending', holdMilliseconds);
    this.#undo.push(() => findings.close());
    this.#signatures = await SignatureHost.start(
      {
        signatures: options.signatures,
        trustGroups: options.trustGroups,
        cacheDirectory: options.cacheDirectory,
        dataSources: options.containers === undefined ? [] : [containersDataSource],
        clock,
        accounting: this.#accounting,
        describe: (container) => describeContainer(container as Container),
        show: (id) => showRecord(id, this.#containers.get(id)),
        whenKnown: (id, give) => findings.offer(id, give),
        containers: () => this.#containers.list(),
      },
      listener,
      refused,
    );
    this.#undo.push(() => this.#signatures.close());
    const trace = options.trace === undefined ? [] : [new TraceConsumer(options.trace.events, options.trace.output, clock, this.#accounting, (container) => showRecord(container.id, this.#containers.get(container.id)))];
    const recording = options.record === undefined ? [] : [this.#openRecording(options.record, clock)];
    this.#scope = new EventScope(options.scope);
    this.#tracing = options.trace?.events.length ?? 0;
    const lifecycle = new CgroupLifecycle(this.#containers, this.#capture, clock);
    const containerEvents = new ContainerEvents(() => flow, clock, now);
    const hold = new EventHold<Container>({
      milliseconds: holdMilliseconds,
      release: (container, bytes, offset, length) => {
        containerEvents.before(container);
        flow.release(bytes, offset, length, container);
      },
    });
    reporter.held = hold.counters;
    this.#undo.push(() => this.#settle(listener));
    this.#undo.push(() => hold.releaseAll());
    const flow = new Flow({
      join: { find: (view, offset) => this.#containers.find(view.getUint32(offset + CGROUP_LOW, true), view.getUint32(offset + CGROUP_HIGH, true)) },
      hold: { offer: (container, bytes, offset, length) => hold.offer(container as Container, bytes, offset, length), releaseAll: () => hold.releaseAll() },
      lifecycle,
      containerEvents: CONTAINER_EVENTS,
      admits: (container) => this.#scope.admits(container as Container),
      admitsByRecord: () => this.#scope.isNarrow,
      accounting: this.#accounting,
    });
    this.#route = () => {
      flow.setConsumers([...this.#signatures.consumers, ...trace, ...recording]);
      this.#capture.select(flow.wantedEvents());
    };
    this.#route();
    this.#signatures.onChange = () => this.#route();
    for (const container of this.#containers.list()) flow.containerChanged(container);
    this.#containers.onChange((container) => {
      flow.containerChanged(container);
      containerEvents.changed(container);
      hold.changed(container);
      containerEvents.settled(container);
      findings.changed(container);
      this.#scope.containerChanged(this.#capture, this.#containers, container);
    });
    this.#containers.onAppear(({ cgroupId }) => this.#capture.setCgroup(cgroupId, 'existing'));
    reporter.onLoss = () => void this.#containers.rescan().catch((error: unknown) => this.#failed.reject(error));
    lifecycle.markExisting();
    containerEvents.markExisting(this.#containers.list());
    this.#scope.apply(this.#capture, this.#containers);
    for (const { program, reason, events } of this.#capture.unattached) listener.warning(`the program ${program} could not be attached: ${reason}; without it there is no ${events.map((id) => eventById(id)?.name).join(', ')}`);
    this.#undo.push(() => this.#readLast());
    if (options.control !== undefined) {
      const control = await ControlServer.start(options.control, { signatures: this.#signatures, setScope: (scope) => this.setScope(scope), status: () => this.#status(reporter), containerLines: () => containerLines(this.#containers, hold.counters) });
      this.#undo.push(() => control.close());
    }
    this.#flow = flow;
    this.#capture.resume();
  }

  #status(reporter: AccountingReporter): DaemonStatus {
    return {
      seconds: Math.floor((performance.now() - this.#startedAt) / 1000),
      scope: this.#scope.text,
      ...reporter.report(),
      containers: containerStates(this.#containers),
      runtimes: this.#containers.runtimes(),
      groups: this.#signatures.groups(),
    };
  }

  /** A runtime that is down is told of, and that it is back; that it is there at all is nothing to tell. */
  #tellOfRuntimes(listener: DaemonListener): void {
    const down = new Set(this.#containers.runtimes().filter(({ state }) => state === 'down').map(({ endpoint }) => endpoint));
    this.#containers.onRuntimeChange((status) => {
      const { runtime, endpoint, state, problem } = status;
      if (state !== 'down' && !down.delete(endpoint)) return;
      if (state === 'down') down.add(endpoint);
      if (state === 'down') listener.warning(`${runtime} at ${endpoint} is down, and its containers are not known until it is back: ${problem ?? 'it does not say why'}`);
      else listener.notice(`${runtime} at ${endpoint} is up again`);
      listener.runtime?.(status);
    });
  }

  #openRecording({ path, events }: NonNullable<LiveOptions['record']>, clock: BootClock): RecordingConsumer {
    const recording = new RecordingConsumer(path, clock, this.#signatures.consumers, events, (container) => describeContainer(container as Container), (error) => this.#failed.reject(error));
    this.#undo.push(() => recording.close());
    return recording;
  }

  /** Nothing more is produced, and what was produced is given on: what is lost at the end is lost for a reason. */
  #readLast(): void {
    this.#capture.select([]);
    this.#capture.pause();
    try {
      while (this.#flow?.drain(this.#capture.ring) === true);
    } catch (error) {
      this.#failed.reject(error);
    }
  }

  /** Findings of what was read come out before the sandboxes end, unless one of them does not get on. */
  async #settle(listener: DaemonListener): Promise<void> {
    const late = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => late.resolve(true), PATIENCE_MILLISECONDS);
    const isLate = await Promise.race([this.#signatures.settle().then(() => false), late.promise]);
    clearTimeout(timer);
    if (isLate) listener.warning(`the sandbox was not done with its events after ${PATIENCE_MILLISECONDS} ms; they are given up`);
  }

  /** The event loop calls this again as long as there is more, so that a slice at a time is enough. */
  #drain(): void {
    try {
      this.#flow?.drain(this.#capture.ring);
    } catch (error) {
      this.#failed.reject(error);
    }
  }
}

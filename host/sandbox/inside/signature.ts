import { SignatureModule, Trap, type DataSource, type Finding, type SignatureInstance, type WorldFunctions } from '@sigbox/sdk/execution';
import type { EventSelector, LoadMessage, SignatureMetadata, SignatureUsage } from '../protocol.ts';
import type { SandboxLimits } from '../limits.ts';
import { singleEvent, type BatchReader } from './batch.ts';
import { sizeOf, toDatum, toSelector } from './conversion.ts';
import type { Contender } from './fairness.ts';
import { Refusal, described, failureOf, tookTime } from './failure.ts';
import { LogLines } from './log-lines.ts';
import { Rate } from './rate.ts';
import { Selection } from './selection.ts';
import type { SignatureSink, Surroundings } from './surroundings.ts';
import type { Stopwatch } from './stopwatch.ts';

/** A signature that has held the process up is given so many events one by one. */
const CAREFUL_EVENTS = 10_000;
const FORGIVEN_AFTER_MILLISECONDS = 60_000;

/** A loaded signature: it has one live instance, and gets another when that one traps. */
export class LoadedSignature implements Contender {
  readonly #module: SignatureModule;
  readonly #dataSources: readonly DataSource[];
  readonly #limits: SandboxLimits;
  readonly #functions: WorldFunctions;
  readonly #stopwatch: Stopwatch;
  readonly #sink: SignatureSink;
  readonly #findingRate: Rate;
  readonly #findingBytes: Rate;
  readonly #lines: LogLines;
  #instance: SignatureInstance | undefined;
  #pending: Finding[] = [];
  /** Events that it is still given one by one. */
  #careful: number;
  /** Instructions that it has saved. */
  #saved: number;
  #strikes = 0;
  #lastStrike = 0;
  /** Milliseconds spent on its failures: since the last strike, and in all since it was started or resumed. */
  #wasted = 0;
  #cost = 0;
  readonly #usage = { events: 0, fuel: 0, findings: 0, findingsCut: 0, traps: 0, skipped: 0 };
  readonly metadata: SignatureMetadata;
  readonly selectors: readonly EventSelector[];
  readonly selection: Selection;

  /** @throws Trap, Refusal when the signature does not come to start. */
  constructor(message: LoadMessage, core: Uint8Array, { configuration, containers, stopwatch }: Surroundings, sink: SignatureSink) {
    sink.entering(undefined);
    this.#module = SignatureModule.compile(core, message.manifest);
    this.#dataSources = configuration.dataSources;
    this.#limits = configuration.limits;
    this.#careful = message.careful === true ? CAREFUL_EVENTS : 0;
    this.#saved = this.#limits.savedFuel;
    this.#stopwatch = stopwatch;
    this.#sink = sink;
    this.#findingRate = new Rate(this.#limits.findingsPerSecond);
    this.#findingBytes = new Rate(this.#limits.findingBytesPerSecond);
    this.#lines = new LogLines(this.#limits.logLinesPerSecond, (level, text) => sink.log(level, text));
    this.#functions = {
      get: (id) => containers.get(id),
      report: (finding) => {
        // More than a second's allowance from one batch is cut anyway, and must not fill memory before that.
        if (this.#pending.length < this.#limits.findingsPerSecond) this.#pending.push(finding);
        else this.#usage.findingsCut++;
      },
      log: (level, text) => this.#lines.add(level, text),
      tooLarge: (what) => void (what === 'finding' ? this.#usage.findingsCut++ : this.#lines.cutOne()),
    };
    sink.entering(undefined);
    const instance = this.#module.instantiate(this.#functions, this.#limits.instance);
    sink.entering(undefined);
    this.metadata = instance.metadata();
    sink.entering(undefined);
    this.selectors = instance.selectedEvents().map(toSelector);
    this.selection = new Selection(this.selectors, configuration.events);
    this.#init(instance);
    this.#instance = instance;
  }

  get usage(): Omit<SignatureUsage, 'signature'> {
    return { ...this.#usage, logLinesCut: this.#lines.cut, memoryBytes: this.#instance?.memorySize ?? 0 };
  }

  /**
   * Gives the batch to the instance. If it traps, what it found and logged in this batch is forgotten and a new instance is
   * given the events one by one: the event that kills it is named and skipped, and each of the others has its findings once.
   */
  run(batch: BatchReader): void {
    if (this.#instance === undefined) {
      this.#usage.skipped += batch.events;
      return;
    }
    this.#usage.events += batch.events;
    if (this.#careful > 0) {
      this.#careful -= batch.events;
      return this.#runOneByOne(batch);
    }
    const trap = this.#attempt(batch, undefined);
    if (trap === undefined) return this.#checkAppetite();
    // A batch of one needs no second look for the culprit.
    if (batch.events === 1) {
      batch.seek(0);
      return this.#strike(batch, trap, 0);
    }
    this.#renew();
    this.#runOneByOne(batch);
  }

  /** A signature that needs far more than others for every event takes their time without ever failing. */
  #checkAppetite(): void {
    if (this.#saved >= 0 || this.#instance === undefined) return;
    this.#saved = 0;
    this.#suspend(new Trap('fuel', `it used more than the ${this.#limits.averageFuel} instructions an event that it may use on average`));
  }

  /** It has done nothing that it may not; but the others wait. */
  giveWay(milliseconds: number, ofMilliseconds: number): void {
    if (this.#instance === undefined) return;
    this.#cost += milliseconds;
    this.#suspend(new Refusal(`it took ${Math.round(milliseconds)} of ${Math.round(ofMilliseconds)} ms while the others of its trust group waited`));
  }

  #runOneByOne(batch: BatchReader): void {
    for (let index = 0; index < batch.events && this.#instance !== undefined; index++) {
      batch.seek(index);
      const one = singleEvent(batch);
      const trap = this.#attempt(one, index);
      if (trap === undefined) continue;
      one.seek(0);
      this.#strike(one, trap, batch.events - index - 1);
    }
    this.#checkAppetite();
  }

  signal(name: string): void {
    if (this.#instance === undefined) return;
    try {
      this.#sink.entering(undefined);
      this.#instance.onSignal(name);
      this.#deliver(undefined);
    } catch (error) {
      this.#strike(undefined, failureOf(error), 0);
    }
  }

  /** Ends a suspension with a new instance. */
  resume(): void {
    this.#strikes = 0;
    this.#wasted = this.#cost = 0;
    // It has to save anew.
    this.#saved = this.#limits.instance.eventFuel;
    this.#renew();
  }

  close(): void {
    try {
      this.#sink.entering(undefined);
      this.#instance?.close();
    } catch (error) {
      this.#sink.trap(undefined, ...described(failureOf(error)));
    }
    this.#instance = undefined;
  }

  /** Runs the batch and delivers its findings and its lines; otherwise the trap, of a single event with its last lines. */
  #attempt(batch: BatchReader, event: number | undefined): Trap | Refusal | undefined {
    const instance = this.#instance as SignatureInstance;
    const began = performance.now();
    const { findingsCut } = this.#usage;
    this.#lines.hold();
    this.#pending = [];
    this.#sink.entering(event);
    try {
      instance.onEvents(batch.bytes);
    } catch (error) {
      this.#pending = [];
      this.#usage.findingsCut = findingsCut;
      if (batch.events > 1) this.#lines.forget();
      this.#wasted += this.#stopwatch.since(began);
      return failureOf(error);
    } finally {
      this.#lines.release();
      const used = instance.fuelUsed;
      this.#usage.fuel += used;
      this.#saved = Math.min(this.#limits.savedFuel, this.#saved + batch.events * this.#limits.averageFuel - used);
    }
    if (this.#pending.length > 0) this.#deliver(batch);
    return undefined;
  }

  #deliver(batch: BatchReader | undefined): void {
    const found = this.#pending;
    this.#pending = [];
    for (const { event, data } of found) {
      if (batch === undefined || !batch.seek(event) || !this.#findingRate.take() || !this.#findingBytes.take(sizeOf(data))) {
        this.#usage.findingsCut++;
        continue;
      }
      this.#usage.findings++;
      this.#sink.finding(batch, data.map(toDatum));
    }
  }

  /** A trap is told; too many of them suspend the signature. */
  #strike(batch: BatchReader | undefined, failure: Trap | Refusal, eventsAfter: number): void {
    const now = performance.now();
    if (now - this.#lastStrike > FORGIVEN_AFTER_MILLISECONDS) this.#strikes = 0;
    this.#lastStrike = now;
    this.#usage.traps++;
    this.#sink.trap(batch, ...described(failure));
    this.#strikes += (tookTime(failure) ? this.#limits.fuelStrikes : 1) + Math.floor(this.#wasted / this.#limits.strikeMilliseconds);
    this.#cost += this.#wasted;
    this.#wasted = 0;
    if (this.#strikes >= this.#limits.strikes) this.#suspend(failure);
    else this.#renew();
    if (this.#instance === undefined) this.#usage.skipped += eventsAfter;
  }

  /** A new instance in place of the old one; a signature that does not come to start again is suspended. */
  #renew(): void {
    const began = performance.now();
    this.#instance = undefined;
    this.#pending = [];
    try {
      this.#sink.entering(undefined);
      const instance = this.#module.instantiate(this.#functions, this.#limits.instance);
      this.#init(instance);
      this.#instance = instance;
      this.#wasted += this.#stopwatch.since(began);
    } catch (error) {
      this.#wasted += this.#stopwatch.since(began);
      this.#suspend(failureOf(error));
    }
  }

  #init(instance: SignatureInstance): void {
    this.#sink.entering(undefined);
    const refusal = instance.init(this.#dataSources);
    this.#pending = [];
    if (refusal !== undefined) throw new Refusal(refusal);
  }

  #suspend(failure: Trap | Refusal): void {
    this.#instance = undefined;
    this.#sink.suspended(failure.message, Math.round(this.#cost + this.#wasted));
  }
}

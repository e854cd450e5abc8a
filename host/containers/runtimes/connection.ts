import { setTimeout as delay } from 'node:timers/promises';
import { withDeadline } from './deadline.ts';
import { unreachable, type RuntimeAnswer, type RuntimeClient, type RuntimeListener } from './runtime.ts';

export interface ConnectionOptions {
  /** How long a runtime may take to answer. */
  readonly deadlineMilliseconds: number;
  /** A runtime that is down is tried again after this long, then after twice as long, up to a bound. */
  readonly retryMilliseconds: number;
  readonly maximumRetryMilliseconds: number;
}

export interface ConnectionListener extends RuntimeListener {
  /** The runtime came up or went down, or something else than before keeps it down. */
  changed(): void;
}

/** How long a question waits for an attempt that it has brought about. */
const PATIENCE_MILLISECONDS = 250;

/** Questions that one runtime is asked at the same time; the others wait for their turn. */
const MAXIMUM_QUESTIONS = 256;

/** When it is asked so much already, a second question about the same container only keeps others waiting. */
const MAXIMUM_FOR_A_GLANCE = 64;

/**
 * One runtime over time: followed while it is up, tried again with growing pauses while it is down. While it is
 * down questions fail at once, so that a runtime that hangs costs nothing but its own containers' records.
 */
export class RuntimeConnection {
  readonly client: RuntimeClient;
  /** Whose it is, if it is not the machine's; see `RuntimeEndpoint`. */
  readonly user: number | undefined;
  readonly #options: ConnectionOptions;
  readonly #listener: ConnectionListener;
  readonly #closed = new AbortController();
  readonly #waiting: (() => void)[] = [];
  /** Ends what the present connection has under way. */
  #attempt = new AbortController();
  #questions = 0;
  #checking = false;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #lostAt = 0;
  /** Whether the attempt under way came to something, or to nothing. */
  #settled = Promise.withResolvers<void>();
  state: 'connecting' | 'up' | 'down' = 'connecting';
  /** Why it is down. */
  problem: string | undefined;

  constructor(client: RuntimeClient, user: number | undefined, options: ConnectionOptions, listener: ConnectionListener) {
    this.client = client;
    this.user = user;
    this.#options = options;
    this.#listener = listener;
    void this.#follow();
  }

  /** Asks with a deadline. Never rejects. */
  async ask(question: 'inspect' | 'glance', containerId: string): Promise<RuntimeAnswer> {
    if (question === 'glance' && this.#questions >= MAXIMUM_FOR_A_GLANCE) return unreachable('it is asked much already');
    if (this.#questions >= MAXIMUM_QUESTIONS) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.state === 'down') {
      await this.#tryAgain();
      // Changed meanwhile, which the compiler cannot see.
      if ((this.state as string) !== 'up') return this.#answerDown();
    }
    const attempt = this.#attempt.signal;
    this.#questions++;
    try {
      return await withDeadline(this.#options.deadlineMilliseconds, attempt, (signal) => this.client[question](containerId, signal));
    } catch (error) {
      if (!attempt.aborted) this.#check();
      return unreachable(describe(error));
    } finally {
      this.#questions--;
      this.#waiting.shift()?.();
    }
  }

  close(): void {
    this.#closed.abort();
    this.#attempt.abort(new Error('it is asked no longer'));
    clearTimeout(this.#timer);
    this.#release();
    this.client.close();
  }

  /** After a question without an answer: whether all of the runtime hangs, or only what it was asked about. */
  #check(): void {
    if (this.#checking) return;
    this.#checking = true;
    const attempt = this.#attempt;
    void withDeadline(this.#options.deadlineMilliseconds, attempt.signal, (signal) => this.client.ping(signal))
      .catch((error: unknown) => attempt.abort(error))
      .finally(() => {
        this.#checking = false;
      });
  }

  async #follow(): Promise<void> {
    const attempt = new AbortController();
    this.#attempt = attempt;
    let problem = 'it ended the connection';
    try {
      const following = Promise.withResolvers<void>();
      const ended = this.client.follow(this.#listenerOf(attempt, following.resolve), attempt.signal);
      // Seen below, or not at all when the deadline comes first.
      ended.catch(() => undefined);
      await withDeadline(this.#options.deadlineMilliseconds, attempt.signal, () => Promise.race([following.promise, ended]));
      await ended;
    } catch (error) {
      problem = describe(attempt.signal.aborted && attempt.signal.reason instanceof Error ? attempt.signal.reason : error);
    }
    attempt.abort(new Error(problem));
    if (!this.#closed.signal.aborted) this.#lost(problem);
  }

  #listenerOf(attempt: AbortController, following: () => void): RuntimeListener {
    const current = (): boolean => !attempt.signal.aborted && !this.#closed.signal.aborted;
    return {
      following: () => {
        if (!current()) return;
        this.#failures = 0;
        following();
        this.#become('up', undefined);
        this.#settled.resolve();
        this.#listener.following();
      },
      listed: (id, details) => current() && this.#listener.listed(id, details),
      created: (id) => current() && this.#listener.created(id),
      placed: (id, path) => current() && this.#listener.placed(id, path),
      renamed: (id, name) => current() && this.#listener.renamed(id, name),
      destroyed: (id) => current() && this.#listener.destroyed(id),
    };
  }

  #lost(problem: string): void {
    this.#become('down', problem);
    this.#settled.resolve();
    this.#release();
    const pause = Math.min(this.#options.retryMilliseconds * 2 ** this.#failures, this.#options.maximumRetryMilliseconds);
    this.#failures = Math.min(this.#failures + 1, 30);
    this.#lostAt = performance.now();
    this.#timer = setTimeout(() => this.#retry(), pause).unref();
  }

  #become(state: 'up' | 'down', problem: string | undefined): void {
    if (this.state === state && this.problem === problem) return;
    this.state = state;
    this.problem = problem;
    this.#listener.changed();
  }

  /** A container that comes to be is a sign that its runtime is back, whatever is left of the pause. */
  async #tryAgain(): Promise<void> {
    if (this.#timer === undefined || performance.now() - this.#lostAt < this.#options.retryMilliseconds) return;
    this.#retry();
    await Promise.race([this.#settled.promise, delay(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
  }

  #retry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#settled = Promise.withResolvers();
    void this.#follow();
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #answerDown(): RuntimeAnswer {
    return unreachable(this.problem ?? 'it is down');
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}

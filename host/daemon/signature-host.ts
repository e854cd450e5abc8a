import { EVENTS } from '@sigbox/sdk/catalogue';
import { Compiler } from '../compiler/index.ts';
import { SigboxError } from '../errors.ts';
import { EventView, type Clock } from '../events/index.ts';
import type { FindingContainer } from '../outputs/index.ts';
import { Accounting, SandboxConsumer, type FlowContainer } from '../pipeline/index.ts';
import { Sandbox, type ContainerMessage, type DataSourceIdentity, type FindingMessage } from '../sandbox/index.ts';
import type { DaemonListener } from './listener.ts';
import { slowStep } from './slow-step.ts';
import { findComponents } from './find-components.ts';
import { SignatureSet } from './signature-set.ts';

export interface SignatureHostOptions {
  /** Components, projects, or folders of them. */
  readonly signatures: readonly string[];
  readonly cacheDirectory?: string | undefined;
  readonly dataSources: readonly DataSourceIdentity[];
  readonly clock: Clock;
  readonly accounting: Accounting;
  readonly describe: (container: FlowContainer) => ContainerMessage;
  /** For a finding: what is known of the container with this id. */
  readonly show: (containerId: string) => FindingContainer;
  /** Every container that a new sandbox process must be told of. */
  readonly containers: () => Iterable<FlowContainer>;
}

/** The signatures of one run, their sandbox, and the way events get to them. */
export class SignatureHost {
  readonly signatures: SignatureSet;
  readonly #sandbox: Sandbox;
  readonly consumer: SandboxConsumer;

  private constructor(signatures: SignatureSet, sandbox: Sandbox, consumer: SandboxConsumer) {
    this.signatures = signatures;
    this.#sandbox = sandbox;
    this.consumer = consumer;
  }

  /**
   * Starts the sandbox and loads what can be loaded; each refusal is told, and it is an error only when nothing is left.
   * @throws SigboxError SIGBOX_E_NO_SIGNATURE, SIGBOX_E_NOT_FOUND, SIGBOX_E_SANDBOX
   */
  static async start(options: SignatureHostOptions, listener: DaemonListener, refused: (error: SigboxError) => void): Promise<SignatureHost> {
    const paths = findComponents(options.signatures);
    const compiler = new Compiler(options.cacheDirectory === undefined ? {} : { cacheDirectory: options.cacheDirectory });
    await compiler.prepare();
    const holder: { host?: SignatureHost } = {};
    const sandbox = await slowStep(listener, 'starting the sandbox process', Sandbox.start(
      { dataSources: options.dataSources, events: Object.fromEntries(EVENTS.map(({ id, name, fields }) => [name, { id, fields: fields.map((field) => field.name) }])) },
      {
        finding: (message, bytes) => holder.host?.finding(message, bytes, options, listener),
        log: ({ signature, level, message }) => listener.signatureLog(holder.host?.name(signature) ?? `signature ${signature}`, level, message),
        suspended: (signature, { reason, times, until }) => listener.warning(`signature ${holder.host?.name(signature) ?? signature} is suspended for ${Math.ceil((until - performance.now()) / 1000)} s (${times} in a row): ${reason}`),
        trap: ({ signature, message }, bytes) => listener.warning(`signature ${holder.host?.name(signature) ?? signature} trapped ${describeEvent(bytes)}: ${message}`),
        lost: (reason, events, culprit) => {
          options.accounting.delivered -= events;
          options.accounting.count('sandbox-lost', events);
          listener.warning(`the sandbox process ${reason}${culprit === undefined ? '' : ` in signature ${holder.host?.name(culprit.signature) ?? culprit.signature}${culprit.event === undefined ? '' : `, on event ${culprit.event} of its batch`}`}; ${events} events were lost with it, and it is started again`);
        },
        restarted: () => {
          for (const container of options.containers()) holder.host?.consumer.containerChanged(container);
          listener.notice('the sandbox process is up again');
        },
      },
    ));
    try {
      const signatures = new SignatureSet(compiler, sandbox, options.dataSources);
      for (const path of paths) {
        try {
          await slowStep(listener, `compiling and loading ${path}`, signatures.load(path));
        } catch (error) {
          if (!(error instanceof SigboxError)) throw error;
          refused(error);
        }
      }
      if (signatures.size === 0) throw new SigboxError('SIGBOX_E_NO_SIGNATURE', `none of the ${paths.length} signatures could be loaded`);
      const consumer = new SandboxConsumer(sandbox, signatures.wanted(), { accounting: options.accounting, needsContainers: signatures.needsContainers(), describe: options.describe });
      holder.host = new SignatureHost(signatures, sandbox, consumer);
      return holder.host;
    } catch (error) {
      await sandbox.close();
      throw error;
    }
  }

  name(signature: number): string {
    return this.signatures.get(signature)?.metadata.eventName ?? `signature ${signature}`;
  }

  /** Waits until the sandbox has done everything that it was given. */
  async settle(): Promise<void> {
    this.consumer.flush();
    await this.#sandbox.idle();
  }

  async close(): Promise<void> {
    this.consumer.flush();
    await this.#sandbox.close();
  }

  private finding(message: FindingMessage, bytes: Buffer, options: SignatureHostOptions, listener: DaemonListener): void {
    const entry = this.signatures.get(message.signature);
    if (entry === undefined) return;
    try {
      listener.finding({
        signature: entry.metadata,
        digest: entry.digest,
        event: new EventView(bytes),
        clock: options.clock,
        container: message.container === '' ? undefined : options.show(message.container),
        data: message.data,
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      listener.warning(`the sandbox sent a finding of ${entry.metadata.eventName} with a broken event: ${error.message}`);
    }
  }
}

function describeEvent(bytes: Buffer): string {
  try {
    const event = new EventView(bytes);
    return `on ${event.definition?.name ?? `event ${event.eventId}`} of process ${event.hostProcessId} (${event.processName})`;
  } catch {
    return 'outside of any event';
  }
}

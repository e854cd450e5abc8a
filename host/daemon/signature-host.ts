import { EVENTS } from '@sigbox/sdk/catalogue';
import { Compiler } from '../compiler/index.ts';
import { SigboxError } from '../errors.ts';
import { EventView, type Clock } from '../events/index.ts';
import type { FindingContainer } from '../outputs/index.ts';
import type { EventConsumer } from '../pipeline/index.ts';
import type { FindingMessage } from '../sandbox/index.ts';
import { findComponents } from './find-components.ts';
import type { DaemonListener } from './listener.ts';
import { DEFAULT_GROUP, SignatureGroup, findByName, type GroupStatus, type SignatureGroupOptions, type SignatureStatus } from './signature-group.ts';
import { slowStep } from './slow-step.ts';
import type { SignatureEntry } from './signature-set.ts';

/** Which signatures share a process. */
export interface TrustGroups {
  /** Signatures of groups of their own, by the group's name: components, projects, or folders of them. */
  readonly named?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Every signature has a process of its own. */
  readonly eachAlone?: boolean | undefined;
}

export interface SignatureHostOptions extends SignatureGroupOptions {
  /** Components, projects, or folders of them. */
  readonly signatures: readonly string[];
  readonly trustGroups?: TrustGroups | undefined;
  readonly cacheDirectory?: string | undefined;
  readonly clock: Clock;
  /** For a finding: what is known of the container with this id. */
  readonly show: (containerId: string) => FindingContainer;
  /** Calls this as soon as what is known of the container is worth showing; at once, if it is not given. */
  readonly whenKnown?: (containerId: string, give: () => void) => void;
}

/** The signatures of one run, their sandboxes, and the way events get to them. */
export class SignatureHost {
  readonly #groups = new Map<string, SignatureGroup>();
  readonly #compiler: Compiler;
  readonly #options: SignatureHostOptions;
  readonly #listener: DaemonListener;
  /** Is called when other events are wanted, or other consumers are there. */
  onChange: () => void = () => {};

  private constructor(compiler: Compiler, options: SignatureHostOptions, listener: DaemonListener) {
    this.#compiler = compiler;
    this.#options = options;
    this.#listener = listener;
  }

  /**
   * Starts the sandboxes and loads what can be loaded; each refusal is told, and it is an error only when nothing is left.
   * @throws SigboxError SIGBOX_E_NO_SIGNATURE, SIGBOX_E_NOT_FOUND, SIGBOX_E_SANDBOX
   */
  static async start(options: SignatureHostOptions, listener: DaemonListener, refused: (error: SigboxError) => void): Promise<SignatureHost> {
    const plan = planOf(options);
    const compiler = new Compiler(options.cacheDirectory === undefined ? {} : { cacheDirectory: options.cacheDirectory });
    await compiler.prepare();
    const host = new SignatureHost(compiler, options, listener);
    try {
      for (const { group, path } of plan) {
        try {
          await slowStep(listener, `compiling and loading ${path}`, host.load(path, group));
        } catch (error) {
          if (!(error instanceof SigboxError) || error.code === 'SIGBOX_E_SANDBOX') throw error;
          refused(error);
        }
      }
      if (plan.length > 0 && host.entries().length === 0) throw new SigboxError('SIGBOX_E_NO_SIGNATURE', `none of the ${plan.length} signatures could be loaded`);
      return host;
    } catch (error) {
      await host.close();
      throw error;
    }
  }

  get consumers(): EventConsumer[] {
    return [...this.#groups.values()].map(({ consumer }) => consumer);
  }

  entries(): SignatureEntry[] {
    return [...this.#groups.values()].flatMap(({ signatures }) => [...signatures]);
  }

  groups(): GroupStatus[] {
    return [...this.#groups.values()].map(({ status }) => status);
  }

  async statuses(): Promise<SignatureStatus[]> {
    return (await Promise.all([...this.#groups.values()].map((group) => group.statuses()))).flat();
  }

  /** @throws SigboxError when the component is refused. */
  async load(path: string, groupName = DEFAULT_GROUP): Promise<SignatureEntry> {
    const group = this.#groups.get(groupName) ?? await this.#startGroup(groupName);
    const entry = await group.load(path);
    this.onChange();
    return entry;
  }

  /** Puts a new version in the place of a signature, which runs on when the new one is refused. @throws SigboxError */
  async replace(name: string, path: string): Promise<SignatureEntry> {
    const { group, entry } = findByName(this.#groups.values(), name);
    const replacement = await group.load(path, entry);
    this.onChange();
    return replacement;
  }

  /** @throws SigboxError SIGBOX_E_NOT_FOUND */
  remove(name: string): void {
    const { group, entry } = findByName(this.#groups.values(), name);
    group.remove(entry);
    this.onChange();
  }

  /** Runs a suspended signature again at once; false when it is not suspended. @throws SigboxError SIGBOX_E_NOT_FOUND */
  lift(name: string): boolean {
    const { group, entry } = findByName(this.#groups.values(), name);
    return group.lift(entry);
  }

  signal(name: string): void {
    for (const { consumer } of this.#groups.values()) consumer.signal(name);
  }

  /** Waits until the sandboxes have done everything that they were given. */
  async settle(): Promise<void> {
    await Promise.all([...this.#groups.values()].map((group) => group.settle()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#groups.values()].map((group) => group.close()));
  }

  async #startGroup(name: string): Promise<SignatureGroup> {
    const events = Object.fromEntries(EVENTS.map((event) => [event.name, { id: event.id, fields: event.fields.map((field) => field.name) }]));
    const group = await SignatureGroup.start(name, this.#compiler, events, this.#options, this.#listener, (entry, message, bytes) => this.#finding(entry, message, bytes));
    this.#groups.set(name, group);
    group.tellContainers(this.#options.containers());
    return group;
  }

  #finding(entry: SignatureEntry, message: FindingMessage, bytes: Buffer): void {
    const { whenKnown } = this.#options;
    const give = (): void => this.#give(entry, message, bytes);
    if (message.container === '' || whenKnown === undefined) give();
    else whenKnown(message.container, give);
  }

  #give(entry: SignatureEntry, message: FindingMessage, bytes: Buffer): void {
    try {
      this.#listener.finding({
        signature: entry.metadata,
        digest: entry.digest,
        event: new EventView(bytes),
        clock: this.#options.clock,
        container: message.container === '' ? undefined : this.#options.show(message.container),
        data: message.data,
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#listener.warning(`the sandbox sent a finding of ${entry.metadata.eventName} with a broken event: ${error.message}`);
    }
  }
}

/** Every component with the group that it is to run in. */
function planOf({ signatures, trustGroups }: SignatureHostOptions): { readonly group: string; readonly path: string }[] {
  const named = Object.entries(trustGroups?.named ?? {}).flatMap(([group, paths]) => findComponents(paths).map((path) => ({ group, path })));
  const taken = new Set(named.map(({ path }) => path));
  const others = findComponents(signatures).filter((path) => !taken.has(path));
  return [...others.map((path) => ({ group: trustGroups?.eachAlone === true ? path : DEFAULT_GROUP, path })), ...named];
}

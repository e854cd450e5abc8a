import type { KernelCapture, Scope } from '@sigbox/native';
import type { Container, Containers } from '../containers/index.ts';

const WORDS: readonly Scope[] = ['containers', 'host', 'all'];

/** Whose events are wanted: `containers`, `host`, `all`, or containers whose id or name begins with one of these texts. */
export class EventScope {
  readonly kernel: Scope;
  readonly text: string;
  readonly #prefixes: readonly string[];
  /** Cgroups that the kernel was told to leave alone. */
  readonly #ignored = new Set<bigint>();

  constructor(text = 'containers') {
    const word = WORDS.find((candidate) => candidate === text);
    this.text = text;
    this.kernel = word ?? 'containers';
    this.#prefixes = word === undefined ? text.split(',').filter((prefix) => prefix !== '') : [];
  }

  /** Whether the scope needs the names of containers, which only a runtime knows. */
  get isNarrow(): boolean {
    return this.#prefixes.length > 0;
  }

  readonly admits = (container: Container): boolean =>
    this.#prefixes.length === 0 || this.#prefixes.some((prefix) => container.id.startsWith(prefix) || container.record?.name?.startsWith(prefix) === true);

  /** Tells the kernel, so that what is out of scope costs nothing. A container without a record may still turn out to be wanted. */
  apply(capture: KernelCapture, containers: Containers): void {
    capture.setScope(this.kernel);
    for (const { cgroupId, container } of containers.existing()) this.#apply(capture, cgroupId, container);
  }

  /** Is called when more is known of a container than before. */
  containerChanged(capture: KernelCapture, containers: Containers, changed: Container): void {
    if (!this.isNarrow || changed.state === 'pending' || changed.expired) return;
    for (const { cgroupId, container } of containers.existing()) if (container === changed) this.#apply(capture, cgroupId, container);
  }

  /** Before another scope takes its place: nothing is left alone any more. A cgroup that is gone is not entered again. */
  leave(capture: KernelCapture, containers: Containers): void {
    for (const { cgroupId } of containers.existing()) if (this.#ignored.has(cgroupId)) capture.setCgroup(cgroupId, 'existing');
    this.#ignored.clear();
  }

  #apply(capture: KernelCapture, cgroupId: bigint, container: Container): void {
    if (container.state !== 'pending' && !this.admits(container)) {
      this.#ignored.add(cgroupId);
      capture.ignoreCgroup(cgroupId);
    } else if (this.#ignored.delete(cgroupId)) {
      capture.setCgroup(cgroupId, 'existing');
    }
  }
}

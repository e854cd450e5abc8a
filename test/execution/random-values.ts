import type { ContainerRecord, DataSource, EventSelector, Finding, Metadata } from '../../sdk/execution/index.ts';

const LETTERS = ['', 'a', 'hello', 'größer', 'žluťoučký', '容器', '🦊 fox', 'nul\0nul', '\n"\'\\', 'x'.repeat(200), 'ÿ'.repeat(150), '🦊'.repeat(77)];

/** Values of the world's types, the same for the same seed. */
export class RandomValues {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  number(limit: number): number {
    // A linear congruential generator (Numerical Recipes); a test needs no better one.
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  text(): string { return LETTERS[this.number(LETTERS.length)] as string; }

  u64(): bigint { return (BigInt(this.number(2 ** 32)) << 32n) | BigInt(this.number(2 ** 32)); }

  list<Item>(item: () => Item): Item[] { return Array.from({ length: this.number(4) }, item); }

  one<Item>(...items: readonly Item[]): Item { return items[this.number(items.length)] as Item; }

  metadata(): Metadata {
    return {
      id: this.text(), version: this.text(), name: this.text(), eventName: this.text(), description: this.text(),
      tags: this.list(() => this.text()), properties: this.list(() => ({ name: this.text(), value: this.text() })),
    };
  }

  selectors(): EventSelector[] {
    return this.list(() => ({
      source: this.text(), name: this.text(), origin: this.text(),
      conditions: this.list(() => ({
        field: this.text(),
        test: this.one({ tag: 'text-equals', val: this.text() }, { tag: 'text-starts-with', val: this.text() }, { tag: 'text-ends-with', val: this.text() }, { tag: 'number-equals', val: this.u64() }, { tag: 'bits-set', val: this.u64() }),
      })),
    }));
  }

  dataSources(): DataSource[] {
    return this.list(() => ({ namespace: this.text(), id: this.text(), version: this.number(2 ** 32), keys: this.list(() => this.text()), schema: this.text() }));
  }

  container(): ContainerRecord {
    const maybe = <Value>(value: Value): Value | undefined => this.one(value, undefined);
    return {
      containerId: this.text(), containerName: maybe(this.text()), containerImage: maybe(this.text()), containerImageDigest: maybe(this.text()),
      containerRuntime: maybe(this.text()), containerCtime: maybe(this.u64()), k8sPodId: maybe(this.text()), k8sPodName: maybe(this.text()),
      k8sPodNamespace: maybe(this.text()), k8sPodSandbox: this.one(true, false), removed: this.one(true, false),
      labels: this.list(() => ({ name: this.text(), value: this.text() })),
      confinement: maybe(this.confinement()),
    } as ContainerRecord;
  }

  confinement(): ContainerRecord['confinement'] {
    const flag = (): boolean => this.one(true, false);
    const maybe = (): string | undefined => this.one(this.text(), undefined);
    return {
      privileged: flag(), addedCapabilities: this.list(() => this.text()), user: maybe(), readOnlyRoot: flag(), hostNetwork: flag(), hostPid: flag(), hostIpc: flag(),
      seccompProfile: maybe(), apparmorProfile: maybe(), mounts: this.list(() => ({ source: this.text(), destination: this.text(), readOnly: flag() })),
    } as ContainerRecord['confinement'];
  }

  finding(): Finding {
    return {
      event: this.number(2 ** 32),
      data: this.list(() => ({
        name: this.text(),
        value: this.one(
          { tag: 'text', val: this.text() }, { tag: 'signed', val: BigInt.asIntN(64, this.u64()) }, { tag: 'unsigned', val: this.u64() },
          { tag: 'boolean', val: this.one(true, false) }, { tag: 'texts', val: this.list(() => this.text()) },
        ),
      })),
    };
  }
}

import type { RuntimeDetails } from './container.ts';

/** What a runtime told of a container before the kernel did, or without being asked. */
export interface Announcement {
  readonly details: RuntimeDetails;
  /** The runtime has no more to tell. */
  readonly complete: boolean;
  /** Who told it; what it told is no longer to be trusted once it was out of reach. */
  readonly source: object;
}

const MAXIMUM = 8192;

/** Announcements by container id: of those that are to start, and of those that ran and may start again. */
export class Announcements {
  readonly #byId = new Map<string, Announcement>();
  readonly #destroyed: { readonly id: string; readonly announcement: Announcement | undefined; readonly at: number }[] = [];
  readonly #graceMilliseconds: number;

  constructor(graceMilliseconds: number) {
    this.#graceMilliseconds = graceMilliseconds;
  }

  get(id: string): Announcement | undefined {
    this.#sweep();
    return this.#byId.get(id);
  }

  set(id: string, announcement: Announcement): void {
    this.#sweep();
    // Deleted first, so that the map's order is the order of the last word on each.
    this.#byId.delete(id);
    this.#byId.set(id, announcement);
    if (this.#byId.size <= MAXIMUM) return;
    for (const oldest of this.#byId.keys()) {
      this.#byId.delete(oldest);
      break;
    }
  }

  /** The kernel may tell of a short-lived container only after its runtime has destroyed it, so it is kept for a while. */
  destroyed(id: string): void {
    this.#destroyed.push({ id, announcement: this.#byId.get(id), at: performance.now() + this.#graceMilliseconds });
    if (this.#destroyed.length > MAXIMUM) this.#destroyed.shift();
  }

  forgetFrom(source: object): void {
    for (const [id, announcement] of this.#byId) {
      if (announcement.source === source) this.#byId.delete(id);
    }
  }

  #sweep(): void {
    const now = performance.now();
    for (let first = this.#destroyed[0]; first !== undefined && first.at <= now; first = this.#destroyed[0]) {
      this.#destroyed.shift();
      if (this.#byId.get(first.id) === first.announcement) this.#byId.delete(first.id);
    }
  }
}

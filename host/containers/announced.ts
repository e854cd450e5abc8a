import type { RuntimeDetails } from './container.ts';

/** What a runtime told of a container before the kernel did, or without being asked. */
export interface Announcement {
  readonly details: RuntimeDetails;
  /** The runtime has no more to tell. */
  readonly complete: boolean;
  /** Who told it; what it told is no longer to be trusted once it was out of reach. */
  readonly source: AnnouncementSource;
}

export interface AnnouncementSource {
  /** Whose runtime it is, if it is not the machine's. */
  readonly user: number | undefined;
}

const MAXIMUM = 8192;
/** Of labels and mounts, which whoever makes a container chooses. */
const MAXIMUM_CHARACTERS = 16 * 1024 * 1024;

/**
 * Announcements by container: of those that are to start, and of those that ran and may start again. What a user's
 * runtime told is kept apart, so that it is in nobody else's way.
 */
export class Announcements {
  readonly #byKey = new Map<string, Announcement>();
  readonly #destroyed: { readonly key: string; readonly announcement: Announcement | undefined; readonly at: number }[] = [];
  readonly #graceMilliseconds: number;
  #characters = 0;

  constructor(graceMilliseconds: number) {
    this.#graceMilliseconds = graceMilliseconds;
  }

  /** @param user the user below whose slice the container's cgroup is */
  get(id: string, user: number | undefined): Announcement | undefined {
    this.#sweep();
    return this.#byKey.get(keyOf(id, undefined)) ?? (user === undefined ? undefined : this.#byKey.get(keyOf(id, user)));
  }

  set(id: string, announcement: Announcement): void {
    this.#sweep();
    const key = keyOf(id, announcement.source.user);
    // Deleted first, so that the map's order is the order of the last word on each.
    this.#delete(key);
    this.#byKey.set(key, announcement);
    this.#characters += charactersOf(announcement);
    for (const oldest of this.#byKey.keys()) {
      if (this.#byKey.size <= MAXIMUM && this.#characters <= MAXIMUM_CHARACTERS) break;
      this.#delete(oldest);
    }
  }

  #delete(key: string): void {
    const announcement = this.#byKey.get(key);
    if (announcement === undefined) return;
    this.#byKey.delete(key);
    this.#characters -= charactersOf(announcement);
  }

  /** The kernel may tell of a short-lived container only after its runtime has destroyed it, so it is kept for a while. */
  destroyed(id: string, source: AnnouncementSource): void {
    const key = keyOf(id, source.user);
    this.#destroyed.push({ key, announcement: this.#byKey.get(key), at: performance.now() + this.#graceMilliseconds });
    if (this.#destroyed.length > MAXIMUM) this.#destroyed.shift();
  }

  forgetFrom(source: AnnouncementSource): void {
    for (const [key, announcement] of this.#byKey) {
      if (announcement.source === source) this.#delete(key);
    }
  }

  #sweep(): void {
    const now = performance.now();
    for (let first = this.#destroyed[0]; first !== undefined && first.at <= now; first = this.#destroyed[0]) {
      this.#destroyed.shift();
      if (this.#byKey.get(first.key) === first.announcement) this.#delete(first.key);
    }
  }
}

function keyOf(id: string, user: number | undefined): string {
  return user === undefined ? id : `${user}/${id}`;
}

function charactersOf({ details: { labels, confinement } }: Announcement): number {
  const ofLabels = labels.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return (confinement?.mounts ?? []).reduce((sum, { source, destination }) => sum + source.length + destination.length, ofLabels);
}

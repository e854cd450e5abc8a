import type { KernelCapture } from '@sigbox/native';
import { eventByName, fieldSlot, type EventDefinition } from '@sigbox/sdk/catalogue';
import type { EventReader } from '../capture/index.ts';
import type { Containers } from '../containers/index.ts';
import { EventView, type Clock } from '../events/index.ts';

const MKDIR = definition('cgroup_mkdir');
const RMDIR = definition('cgroup_rmdir');
const MKDIR_ID_SLOT = fieldSlot(MKDIR, 'cgroup_id');
const RMDIR_ID_SLOT = fieldSlot(RMDIR, 'cgroup_id');

/** Tells the containers of the cgroups that come and go, and the kernel of those that are no container's. */
export class CgroupLifecycle {
  readonly #containers: Containers;
  readonly #capture: KernelCapture;
  readonly #clock: Clock;

  constructor(containers: Containers, capture: KernelCapture, clock: Clock) {
    this.#containers = containers;
    this.#capture = capture;
    this.#clock = clock;
  }

  /** Tells the kernel of the containers that were there before it was asked to watch. */
  markExisting(): void {
    for (const { cgroupId } of this.#containers.existing()) this.#capture.setCgroup(cgroupId, 'existing');
  }

  readonly handles = (eventId: number): boolean => eventId === MKDIR.id || eventId === RMDIR.id;

  readonly handle = (reader: EventReader, offset: number): void => {
    const created = reader.view.getUint16(offset, true) === MKDIR.id;
    const cgroupId = reader.view.getBigUint64(offset + (created ? MKDIR_ID_SLOT : RMDIR_ID_SLOT), true);
    // Cgroups come and go a few times a second at most, so an object for one is no matter.
    const event = new EventView(reader.bytes.subarray(offset, offset + reader.length));
    const path = event.field('cgroup_path');
    if (!created) this.#containers.cgroupRemoved(cgroupId);
    else if (typeof path === 'string' && this.#containers.cgroupCreated(cgroupId, path, this.#clock.bootTime + event.timestamp) === undefined) this.#capture.deleteCgroup(cgroupId);
  };
}

function definition(name: string): EventDefinition {
  const event = eventByName(name);
  if (event === undefined) throw new Error(`the catalogue has no ${name}`);
  return event;
}

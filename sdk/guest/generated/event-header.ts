// Generated from sdk/catalogue by `npm run generate`; do not edit.
import { longs, signedLongs, units, words } from '../abi/engine.ts';
import { inHand } from '../batch.ts';
import { nameAt, type Text } from '../text.ts';

export class EventHeader {
  /** Number of the event in this catalogue. */
  get eventId(): number { return units[(inHand + 0) >>> 1] as number; }

  /** Processor that the event happened on. */
  get processorId(): number { return words[(inHand + 4) >>> 2] as number; }

  /** Nanoseconds since boot, suspended time included (CLOCK_BOOTTIME). */
  get timestamp(): bigint { return longs[(inHand + 8) >>> 3] as bigint; }

  /** Id of the task's cgroup in the hierarchy that containers are in. */
  get cgroupId(): bigint { return longs[(inHand + 16) >>> 3] as bigint; }

  /** When the process started, in nanoseconds since boot: a reused process id has another. */
  get startTime(): bigint { return longs[(inHand + 24) >>> 3] as bigint; }

  /** What the kernel returned; negative is an error number. */
  get returnValue(): bigint { return signedLongs[(inHand + 32) >>> 3] as bigint; }

  /** Process id as seen in its own pid namespace. */
  get processId(): number { return words[(inHand + 40) >>> 2] as number; }

  /** Thread id as seen in its own pid namespace. */
  get threadId(): number { return words[(inHand + 44) >>> 2] as number; }

  /** Parent's process id as seen in the task's pid namespace; 0 if it is outside of it. */
  get parentProcessId(): number { return words[(inHand + 48) >>> 2] as number; }

  /** Process id as seen by the host. */
  get hostProcessId(): number { return words[(inHand + 52) >>> 2] as number; }

  /** Thread id as seen by the host. */
  get hostThreadId(): number { return words[(inHand + 56) >>> 2] as number; }

  /** Parent's process id as seen by the host. */
  get hostParentProcessId(): number { return words[(inHand + 60) >>> 2] as number; }

  /** Real user id as seen by the host. */
  get userId(): number { return words[(inHand + 64) >>> 2] as number; }

  /** Inode number of the mount namespace. */
  get mountNamespace(): number { return words[(inHand + 68) >>> 2] as number; }

  /** Inode number of the pid namespace. */
  get pidNamespace(): number { return words[(inHand + 72) >>> 2] as number; }

  /** Name of the task (comm), ended by a NUL. */
  get processName(): Text { return nameAt(80); }

  /** First 15 bytes of the host name in the task's UTS namespace, ended by a NUL. */
  get hostName(): Text { return nameAt(96); }

  /** The container's own program has begun, so this is not the runtime still setting it up. */
  get containerStarted(): boolean { return ((units[(inHand + 2) >>> 1] as number) & 1) !== 0; }

  /** At least one field was cut off to fit. */
  get truncated(): boolean { return ((units[(inHand + 2) >>> 1] as number) & 2) !== 0; }

  /** The task entered the kernel by the 32-bit system call table. */
  get compat(): boolean { return ((units[(inHand + 2) >>> 1] as number) & 4) !== 0; }
}

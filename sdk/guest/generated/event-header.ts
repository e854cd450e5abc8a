// Generated from sdk/catalogue by `npm run generate`; do not edit.
import { i64At, u16At, u32At, u64At } from '../numbers.ts';
import { nameAt, type Text } from '../text.ts';

export class EventHeader {
  /** Number of the event in this catalogue. */
  get eventId(): number { return u16At(0); }

  /** Processor that the event happened on. */
  get processorId(): number { return u32At(4); }

  /** Nanoseconds since boot, suspended time included (CLOCK_BOOTTIME). */
  get timestamp(): bigint { return u64At(8); }

  /** Id of the task's cgroup in the unified hierarchy. */
  get cgroupId(): bigint { return u64At(16); }

  /** When the process started, in nanoseconds since boot: a reused process id has another. */
  get startTime(): bigint { return u64At(24); }

  /** What the kernel returned; negative is an error number. */
  get returnValue(): bigint { return i64At(32); }

  /** Process id as seen in its own pid namespace. */
  get processId(): number { return u32At(40); }

  /** Thread id as seen in its own pid namespace. */
  get threadId(): number { return u32At(44); }

  /** Parent's process id as seen in the task's pid namespace; 0 if it is outside of it. */
  get parentProcessId(): number { return u32At(48); }

  /** Process id as seen by the host. */
  get hostProcessId(): number { return u32At(52); }

  /** Thread id as seen by the host. */
  get hostThreadId(): number { return u32At(56); }

  /** Parent's process id as seen by the host. */
  get hostParentProcessId(): number { return u32At(60); }

  /** Real user id as seen by the host. */
  get userId(): number { return u32At(64); }

  /** Inode number of the mount namespace. */
  get mountNamespace(): number { return u32At(68); }

  /** Inode number of the pid namespace. */
  get pidNamespace(): number { return u32At(72); }

  /** Name of the task (comm), ended by a NUL. */
  get processName(): Text { return nameAt(80); }

  /** First 15 bytes of the host name in the task's UTS namespace, ended by a NUL. */
  get hostName(): Text { return nameAt(96); }

  /** The container's own program has begun, so this is not the runtime still setting it up. */
  get containerStarted(): boolean { return (u16At(2) & 1) !== 0; }

  /** At least one field was cut off to fit. */
  get truncated(): boolean { return (u16At(2) & 2) !== 0; }

  /** The task entered the kernel by the 32-bit system call table. */
  get compat(): boolean { return (u16At(2) & 4) !== 0; }
}

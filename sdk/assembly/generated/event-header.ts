// Generated from sdk/catalogue by `npm run generate`; do not edit.
import { Text, viewName } from '../text';

// @ts-ignore: decorator
@unmanaged
export class EventHeader {
  /** Number of the event in this catalogue. */
  get eventId(): u16 { return load<u16>(changetype<usize>(this), 0); }

  /** Processor that the event happened on. */
  get processorId(): u32 { return load<u32>(changetype<usize>(this), 4); }

  /** Nanoseconds since boot, suspended time included (CLOCK_BOOTTIME). */
  get timestamp(): u64 { return load<u64>(changetype<usize>(this), 8); }

  /** Id of the task's cgroup in the hierarchy that containers are in. */
  get cgroupId(): u64 { return load<u64>(changetype<usize>(this), 16); }

  /** When the process started, in nanoseconds since boot: a reused process id has another. */
  get startTime(): u64 { return load<u64>(changetype<usize>(this), 24); }

  /** What the kernel returned; negative is an error number. */
  get returnValue(): i64 { return load<i64>(changetype<usize>(this), 32); }

  /** Process id as seen in its own pid namespace. */
  get processId(): u32 { return load<u32>(changetype<usize>(this), 40); }

  /** Thread id as seen in its own pid namespace. */
  get threadId(): u32 { return load<u32>(changetype<usize>(this), 44); }

  /** Parent's process id as seen in the task's pid namespace; 0 if it is outside of it. */
  get parentProcessId(): u32 { return load<u32>(changetype<usize>(this), 48); }

  /** Process id as seen by the host. */
  get hostProcessId(): u32 { return load<u32>(changetype<usize>(this), 52); }

  /** Thread id as seen by the host. */
  get hostThreadId(): u32 { return load<u32>(changetype<usize>(this), 56); }

  /** Parent's process id as seen by the host. */
  get hostParentProcessId(): u32 { return load<u32>(changetype<usize>(this), 60); }

  /** Real user id as seen by the host. */
  get userId(): u32 { return load<u32>(changetype<usize>(this), 64); }

  /** Inode number of the mount namespace. */
  get mountNamespace(): u32 { return load<u32>(changetype<usize>(this), 68); }

  /** Inode number of the pid namespace. */
  get pidNamespace(): u32 { return load<u32>(changetype<usize>(this), 72); }

  /** Name of the task (comm), ended by a NUL. */
  get processName(): Text { return viewName(changetype<usize>(this) + 80); }

  /** First 15 bytes of the host name in the task's UTS namespace, ended by a NUL. */
  get hostName(): Text { return viewName(changetype<usize>(this) + 96); }

  /** The container's own program has begun, so this is not the runtime still setting it up. */
  get containerStarted(): bool { return (load<u16>(changetype<usize>(this), 2) & 1) != 0; }

  /** At least one field was cut off to fit. */
  get truncated(): bool { return (load<u16>(changetype<usize>(this), 2) & 2) != 0; }

  /** The task entered the kernel by the 32-bit system call table. */
  get compat(): bool { return (load<u16>(changetype<usize>(this), 2) & 4) != 0; }
}

// Generated from sdk/catalogue by `npm run generate`; do not edit.
import { Event } from '../event';
import { Text } from '../text';
import { TextList } from '../text-list';

/** `sched_process_exec`: A process replaced its program with another one. */
// @ts-ignore: decorator
@unmanaged
export class SchedProcessExec extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessExec | null {
    return event.eventId == 1 ? changetype<SchedProcessExec>(event) : null;
  }

  /** Path that the caller asked to execute, as it wrote it. */
  get cmdpath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Path of the file that the kernel executed, links resolved. */
  get pathname(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Arguments of the new program, its own name first. */
  get argv(): TextList { return changetype<TextList>(changetype<usize>(this) + 128); }

  /** Device number of the executed file, as the kernel keeps it. */
  get dev(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** Inode number of the executed file. */
  get inode(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** When the executed file's inode last changed, in nanoseconds since 1970. */
  get ctime(): u64 { return load<u64>(changetype<usize>(this), 152); }

  /** Type and permissions of the executed file. */
  get inodeMode(): u32 { return load<u32>(changetype<usize>(this), 160); }

  /** Path of the script's interpreter as its first line names it, or cmdpath. */
  get interp(): Text { return changetype<Text>(changetype<usize>(this) + 168); }

  /** File type of standard input (S_IFMT bits); 0 when it is closed. */
  get stdinType(): u32 { return load<u32>(changetype<usize>(this), 176); }

  /** Name of the task before it executed the new program. */
  get prevComm(): Text { return changetype<Text>(changetype<usize>(this) + 184); }
}

/** `sched_process_fork`: A process or a thread was created; a thread has the process id of its creator. The header is the creator's. */
// @ts-ignore: decorator
@unmanaged
export class SchedProcessFork extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessFork | null {
    return event.eventId == 2 ? changetype<SchedProcessFork>(event) : null;
  }

  /** Thread id of the creator as seen by the host. */
  get parentTid(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** Thread id of the creator as seen in its own pid namespace. */
  get parentNsTid(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** Process id of the creator as seen by the host. */
  get parentPid(): u32 { return load<u32>(changetype<usize>(this), 128); }

  /** Process id of the creator as seen in its own pid namespace. */
  get parentNsPid(): u32 { return load<u32>(changetype<usize>(this), 136); }

  /** When the creator's process started, in nanoseconds since boot. */
  get parentStartTime(): u64 { return load<u64>(changetype<usize>(this), 144); }

  /** Thread id of what was created as seen by the host. */
  get childTid(): u32 { return load<u32>(changetype<usize>(this), 152); }

  /** Thread id of what was created as seen in its own pid namespace. */
  get childNsTid(): u32 { return load<u32>(changetype<usize>(this), 160); }

  /** Process id of what was created as seen by the host. */
  get childPid(): u32 { return load<u32>(changetype<usize>(this), 168); }

  /** Process id of what was created as seen in its own pid namespace. */
  get childNsPid(): u32 { return load<u32>(changetype<usize>(this), 176); }

  /** When what was created started, in nanoseconds since boot. */
  get fieldStartTime(): u64 { return load<u64>(changetype<usize>(this), 184); }
}

/** `sched_process_exit`: A process or a thread ended. */
// @ts-ignore: decorator
@unmanaged
export class SchedProcessExit extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): SchedProcessExit | null {
    return event.eventId == 3 ? changetype<SchedProcessExit>(event) : null;
  }

  /** What it ended with: the low 8 bits that exit was called with. */
  get exitCode(): u32 { return load<u32>(changetype<usize>(this), 112); }

  /** Number of the signal that ended it; 0 when it ended by itself. */
  get signalCode(): u32 { return load<u32>(changetype<usize>(this), 120); }

  /** 1 when this was the last thread of the process, so that the process ended. */
  get processGroupExit(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `cgroup_mkdir`: A control group was created in the unified hierarchy. */
// @ts-ignore: decorator
@unmanaged
export class CgroupMkdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupMkdir | null {
    return event.eventId == 40 ? changetype<CgroupMkdir>(event) : null;
  }

  /** Id of the created cgroup. */
  get fieldCgroupId(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** Path of the created cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Number of the hierarchy; 0 is the unified one. */
  get hierarchyId(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `cgroup_rmdir`: A control group was removed from the unified hierarchy. */
// @ts-ignore: decorator
@unmanaged
export class CgroupRmdir extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupRmdir | null {
    return event.eventId == 41 ? changetype<CgroupRmdir>(event) : null;
  }

  /** Id of the removed cgroup. */
  get fieldCgroupId(): u64 { return load<u64>(changetype<usize>(this), 112); }

  /** Path of the removed cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Number of the hierarchy; 0 is the unified one. */
  get hierarchyId(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

/** `cgroup_attach_task`: A task was moved into a control group of the unified hierarchy. The header is the moved task's. */
// @ts-ignore: decorator
@unmanaged
export class CgroupAttachTask extends Event {
  /** The event as what it is, or null when it is another one. */
  static of(event: Event): CgroupAttachTask | null {
    return event.eventId == 42 ? changetype<CgroupAttachTask>(event) : null;
  }

  /** Path of the cgroup below the hierarchy's root. */
  get cgroupPath(): Text { return changetype<Text>(changetype<usize>(this) + 112); }

  /** Name of the moved task. */
  get comm(): Text { return changetype<Text>(changetype<usize>(this) + 120); }

  /** Thread id of the moved task as seen by the host. */
  get pid(): u32 { return load<u32>(changetype<usize>(this), 128); }
}

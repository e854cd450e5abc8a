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

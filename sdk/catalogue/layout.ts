/**
 * The packed event: the bytes that the kernel writes, a recording stores and a signature reads.
 *
 * Little endian, 8-byte aligned. A fixed header of 112 bytes, then one 8-byte slot for each field of the event
 * in the catalogue's order, then a tail with the bytes of the fields that have a variable length.
 *
 * A slot holds an integer (widened to 64 bits, by its sign where it is signed) or a reference into the tail:
 * u32 offset from the event's first byte, then u32 length in bytes. An offset of 0 says that the value is
 * missing, which is not the same as empty. Bit 31 of the length says that the value was cut off to fit.
 */
export const EVENT_HEADER_SIZE = 112;
export const SLOT_SIZE = 8;

/** Bit 31 of a reference's length: the value was longer than what is here. */
export const TRUNCATED_BIT = 0x8000_0000;

/** The largest event, tail included; the kernel cuts values so that no event is larger. */
export const MAX_EVENT_SIZE = 32 * 1024;

/** Bits of the header's `flags`. */
export const EventFlag = {
  /** The container's own program has begun, so this is not the runtime still setting it up. */
  containerStarted: 1,
  /** At least one field was cut off to fit. */
  truncated: 2,
  /** The task entered the kernel by the 32-bit system call table. */
  compat: 4,
} as const;

export type HeaderType = 'u16' | 'u32' | 'u64' | 'i64' | 'char16';

export interface HeaderField {
  readonly name: string;
  readonly type: HeaderType;
  readonly offset: number;
  readonly meaning: string;
}

/** Every event's header, in the order of its bytes. Names are those that Tracee's authors know. */
export const EVENT_HEADER: readonly HeaderField[] = [
  { name: 'eventId', type: 'u16', offset: 0, meaning: 'Number of the event in this catalogue.' },
  { name: 'flags', type: 'u16', offset: 2, meaning: 'Bits: 1 the container has started, 2 a field was cut off, 4 a 32-bit task.' },
  { name: 'processorId', type: 'u32', offset: 4, meaning: 'Processor that the event happened on.' },
  { name: 'timestamp', type: 'u64', offset: 8, meaning: 'Nanoseconds since boot, suspended time included (CLOCK_BOOTTIME).' },
  { name: 'cgroupId', type: 'u64', offset: 16, meaning: 'Id of the task\'s cgroup in the hierarchy that containers are in.' },
  { name: 'startTime', type: 'u64', offset: 24, meaning: 'When the process started, in nanoseconds since boot: a reused process id has another.' },
  { name: 'returnValue', type: 'i64', offset: 32, meaning: 'What the kernel returned; negative is an error number.' },
  { name: 'processId', type: 'u32', offset: 40, meaning: 'Process id as seen in its own pid namespace.' },
  { name: 'threadId', type: 'u32', offset: 44, meaning: 'Thread id as seen in its own pid namespace.' },
  { name: 'parentProcessId', type: 'u32', offset: 48, meaning: 'Parent\'s process id as seen in the task\'s pid namespace; 0 if it is outside of it.' },
  { name: 'hostProcessId', type: 'u32', offset: 52, meaning: 'Process id as seen by the host.' },
  { name: 'hostThreadId', type: 'u32', offset: 56, meaning: 'Thread id as seen by the host.' },
  { name: 'hostParentProcessId', type: 'u32', offset: 60, meaning: 'Parent\'s process id as seen by the host.' },
  { name: 'userId', type: 'u32', offset: 64, meaning: 'Real user id as seen by the host.' },
  { name: 'mountNamespace', type: 'u32', offset: 68, meaning: 'Inode number of the mount namespace.' },
  { name: 'pidNamespace', type: 'u32', offset: 72, meaning: 'Inode number of the pid namespace.' },
  { name: 'size', type: 'u32', offset: 76, meaning: 'Bytes of the whole event, a multiple of 8.' },
  { name: 'processName', type: 'char16', offset: 80, meaning: 'Name of the task (comm), ended by a NUL.' },
  { name: 'hostName', type: 'char16', offset: 96, meaning: 'First 15 bytes of the host name in the task\'s UTS namespace, ended by a NUL.' },
];

/**
 * A frame: how an event stands in a batch or a recording.
 * u32 size of the event, u32 container (1-based index in the batch's table of containers; 0 is none), then the event.
 * The kernel's ring buffer has a head of the same 8 bytes before each record, so a run of records is a run of frames.
 */
export const FRAME_HEAD_SIZE = 8;

/**
 * A batch, as `on-events` gets it. A head of 16 bytes: u32 format (1), u32 number of events, u32 number of
 * containers, u32 offset of the first frame. Then one entry of 80 bytes for each container, then the frames.
 */
export const BATCH_FORMAT = 1;
export const BATCH_HEAD_SIZE = 16;

/**
 * An entry in the batch's table of containers: u32 slot (a small number that names the container for as long as the
 * host knows it), u32 revision (changes whenever the container's record does), u32 flags (0), u32 length of the id,
 * then the id itself in 64 bytes, padded with zeros.
 */
export const CONTAINER_ENTRY_SIZE = 80;
export const CONTAINER_ID_SIZE = 64;

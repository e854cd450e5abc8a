import { constants as files } from 'node:fs';
import { constants as system } from 'node:os';
import { getSystemErrorName } from 'node:util';
import { formatTime, type FieldValue } from '../events/index.ts';

type Reading = (value: number) => string;

/** Flags of open(2) beyond the two bits of the access mode, by name. O_LARGEFILE is left out: every 64-bit program has it. */
const OPEN_FLAGS: readonly (readonly [bits: number, name: string])[] = [
  [files.O_CREAT, 'O_CREAT'], [files.O_EXCL, 'O_EXCL'], [files.O_NOCTTY, 'O_NOCTTY'], [files.O_TRUNC, 'O_TRUNC'], [files.O_APPEND, 'O_APPEND'],
  [files.O_NONBLOCK, 'O_NONBLOCK'], [files.O_SYNC, 'O_SYNC'], [files.O_DIRECT, 'O_DIRECT'], [files.O_DIRECTORY, 'O_DIRECTORY'],
  [files.O_NOFOLLOW, 'O_NOFOLLOW'], [files.O_NOATIME, 'O_NOATIME'], [0o2000000, 'O_CLOEXEC'], [0o10000000, 'O_PATH'],
];
const ACCESS_MODES = ['O_RDONLY', 'O_WRONLY', 'O_RDWR', 'O_ACCMODE'];
const LARGE_FILE = 0o100000;
const FAMILIES: Readonly<Record<number, string>> = { 1: 'unix', 2: 'inet', 10: 'inet6', 16: 'netlink', 17: 'packet' };
const SOCKET_TYPES: Readonly<Record<number, string>> = { 1: 'stream', 2: 'datagram', 3: 'raw', 5: 'seqpacket' };
const ALERTS: Readonly<Record<number, string>> = { 1: 'mapped-writable-executable', 2: 'made-writable-executable', 3: 'made-executable' };
/** As ls(1) begins a line, by the S_IFMT bits. */
const FILE_TYPES: Readonly<Record<number, string>> = { 0o010000: 'p', 0o020000: 'c', 0o040000: 'd', 0o060000: 'b', 0o100000: '-', 0o120000: 'l', 0o140000: 's' };
const FILE_TYPE_BITS = 0o170000;
const LARGEST_ERROR = 4095n;
const NANOSECONDS = /^\d{10,}$/;

const openFlags: Reading = (value) => {
  const known = OPEN_FLAGS.filter(([bits]) => (value & bits) === bits);
  const rest = known.reduce((left, [bits]) => left & ~bits, value & ~3 & ~LARGE_FILE);
  return [ACCESS_MODES[value & 3] as string, ...known.map(([, name]) => name), ...(rest === 0 ? [] : [`0x${rest.toString(16)}`])].join('|');
};
const named = (names: Readonly<Record<number, string>>): Reading => (value) => names[value] ?? String(value);
const octal: Reading = (value) => `0${(value & 0o7777).toString(8)}`;
const mode: Reading = (value) => `${FILE_TYPES[value & FILE_TYPE_BITS] ?? '?'}${['r', 'w', 'x', 'r', 'w', 'x', 'r', 'w', 'x'].map((letter, index) => ((value & (0o400 >> index)) === 0 ? '-' : letter)).join('')}`;
const fileType: Reading = (value) => FILE_TYPES[value & FILE_TYPE_BITS] ?? String(value);
const protection: Reading = (value) => [...'rwx'].map((letter, index) => ((value & (1 << index)) === 0 ? '-' : letter)).join('');
const signal: Reading = (value) => Object.entries(system.signals).find(([, number]) => number === value)?.[0] ?? String(value);

/** How numbers of a field are read, by the field's name, or by the event's and the field's where names are shared. */
const READINGS: Readonly<Record<string, Reading>> = {
  inode_mode: mode,
  stdin_type: fileType,
  remote_family: named(FAMILIES),
  local_family: named(FAMILIES),
  signal_code: signal,
  'security_file_open.flags': openFlags,
  'open.flags': openFlags,
  'openat.flags': openFlags,
  'io_uring_submit.flags': openFlags,
  'mem_prot_alert.prot': protection,
  'mem_prot_alert.alert': named(ALERTS),
  'mmap.prot': protection,
  'mprotect.prot': protection,
  'pkey_mprotect.prot': protection,
  'security_inode_mkdir.mode': octal,
  'security_inode_mknod.mode': mode,
  'kill.sig': signal,
  'tkill.sig': signal,
  'tgkill.sig': signal,
  ...Object.fromEntries(['connect', 'bind', 'listen', 'accept', 'sendmsg', 'recvmsg'].map((call) => [`security_socket_${call}.type`, named(SOCKET_TYPES)])),
};

/**
 * A field's value as people know it: flags, modes, families and signals by their names, times as times. For tables only;
 * whoever computes with values takes the JSON, which has the numbers.
 */
export function readableValue(event: string, field: string, value: FieldValue): string {
  if (Array.isArray(value)) return value.join(' ');
  const text = String(value);
  if (field === 'ctime' && NANOSECONDS.test(text)) return formatTime(BigInt(text));
  const reading = typeof value === 'number' ? READINGS[`${event}.${field}`] ?? READINGS[field] : undefined;
  return reading === undefined ? text : reading(value as number);
}

/** What the kernel returned: the name of the error, or the number. */
export function readableResult(value: bigint): string {
  if (value >= 0n || value < -LARGEST_ERROR) return value.toString();
  const name = getSystemErrorName(Number(value));
  return name.startsWith('Unknown') ? value.toString() : name;
}

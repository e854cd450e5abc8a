import { SYSCALLS, eventById, eventByName } from '@sigbox/sdk/catalogue';
import { FIRST_HANDLER, HANDLERS, TEXTS_HANDLER, WITHOUT_END } from './handlers.ts';

/** Programs that work whatever is selected: by them the kernel and the host follow containers. */
export const LIFECYCLE_PROGRAMS: readonly string[] = ['on_cgroup_mkdir', 'on_cgroup_rmdir', 'on_exec'];

/** Programs of `bpf/` that an event needs attached, by the event's name. */
const PROGRAMS: { readonly [event: string]: readonly string[] } = {
  sched_process_exec: ['on_exec', 'on_task_rename'],
  sched_process_fork: ['on_fork'],
  sched_process_exit: ['on_exit'],
  process_environment: ['on_exec'],
  cgroup_mkdir: ['on_cgroup_mkdir'],
  cgroup_rmdir: ['on_cgroup_rmdir'],
  cgroup_attach_task: ['on_cgroup_attach_task'],
  security_socket_connect: ['on_connecting'],
  io_uring_submit: ['on_io_uring_submit'],
};

const SYSCALL_EVENTS: ReadonlySet<number> = new Set(SYSCALLS.map(({ id }) => id));

/** The programs that must be attached for this event; none for one that the host makes. */
export function programsFor(event: number): readonly string[] {
  const name = eventById(event)?.name ?? '';
  if (SYSCALL_EVENTS.has(event)) return [WITHOUT_END.has(name) ? 'on_sys_enter' : 'on_sys_exit'];
  return [...PROGRAMS[name] ?? [], ...HANDLERS.some(({ events }) => events.includes(name)) ? ['on_sys_exit'] : []];
}

/** Ids of the events that a program which is called by another one makes. */
export function eventsOfHandler(program: string): number[] {
  if (program === TEXTS_HANDLER) return SYSCALLS.filter((syscall) => syscall.arguments.includes(':string')).map(({ id }) => id);
  return HANDLERS.filter((handler) => handler.program === program).flatMap(({ events }) => events.map((name) => eventByName(name)?.id ?? 0));
}

/** Programs that are called by another one, with their places in the map `handlers`. */
export const CALLED_PROGRAMS: readonly (readonly [place: number, program: string])[] = [
  [1, TEXTS_HANDLER],
  ...HANDLERS.map(({ program }, index) => [FIRST_HANDLER + index, program] as const),
];

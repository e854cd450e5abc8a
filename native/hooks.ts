import { eventById } from '@sigbox/sdk/catalogue';

/** Programs that work whatever is selected: by them the kernel and the host follow containers. */
export const LIFECYCLE_PROGRAMS: readonly string[] = ['on_cgroup_mkdir', 'on_cgroup_rmdir', 'on_exec'];

/** Programs of `bpf/` that an event needs attached, by the event's name. */
const PROGRAMS: { readonly [event: string]: readonly string[] } = {
  sched_process_exec: ['on_exec', 'on_task_rename'],
  sched_process_fork: ['on_fork'],
  sched_process_exit: ['on_exit'],
  cgroup_mkdir: ['on_cgroup_mkdir'],
  cgroup_rmdir: ['on_cgroup_rmdir'],
  cgroup_attach_task: ['on_cgroup_attach_task'],
};

/** The programs that must be attached for this event; none for one that the host makes. */
export function programsFor(event: number): readonly string[] {
  return PROGRAMS[eventById(event)?.name ?? ''] ?? [];
}

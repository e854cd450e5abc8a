import type { EventDefinition } from './definition.ts';

/** Every event that Sigbox captures. Ids are for ever: a removed event's id is not used again. */
export const EVENTS = [
  {
    id: 1,
    name: 'sched_process_exec',
    meaning: 'A process replaced its program with another one.',
    fields: [
      { name: 'cmdpath', type: 'string', meaning: 'Path that the caller asked to execute, as it wrote it.' },
      { name: 'pathname', type: 'string', meaning: 'Path of the file that the kernel executed, links resolved.' },
      { name: 'argv', type: 'strings', meaning: 'Arguments of the new program, its own name first.' },
      { name: 'dev', type: 'u32', meaning: 'Device number of the executed file, as the kernel keeps it.' },
      { name: 'inode', type: 'u64', meaning: 'Inode number of the executed file.' },
      { name: 'ctime', type: 'u64', meaning: 'When the executed file\'s inode last changed, in nanoseconds since 1970.' },
      { name: 'inode_mode', type: 'u32', meaning: 'Type and permissions of the executed file.' },
      { name: 'interp', type: 'string', meaning: 'Path of the script\'s interpreter as its first line names it, or cmdpath.' },
      { name: 'stdin_type', type: 'u32', meaning: 'File type of standard input (S_IFMT bits); 0 when it is closed.' },
      { name: 'prev_comm', type: 'string', meaning: 'Name of the task before it executed the new program.' },
    ],
  },
  {
    id: 2,
    name: 'sched_process_fork',
    meaning: 'A process or a thread was created; a thread has the process id of its creator. The header is the creator\'s.',
    fields: [
      { name: 'parent_tid', type: 'u32', meaning: 'Thread id of the creator as seen by the host.' },
      { name: 'parent_ns_tid', type: 'u32', meaning: 'Thread id of the creator as seen in its own pid namespace.' },
      { name: 'parent_pid', type: 'u32', meaning: 'Process id of the creator as seen by the host.' },
      { name: 'parent_ns_pid', type: 'u32', meaning: 'Process id of the creator as seen in its own pid namespace.' },
      { name: 'parent_start_time', type: 'u64', meaning: 'When the creator\'s process started, in nanoseconds since boot.' },
      { name: 'child_tid', type: 'u32', meaning: 'Thread id of what was created as seen by the host.' },
      { name: 'child_ns_tid', type: 'u32', meaning: 'Thread id of what was created as seen in its own pid namespace.' },
      { name: 'child_pid', type: 'u32', meaning: 'Process id of what was created as seen by the host.' },
      { name: 'child_ns_pid', type: 'u32', meaning: 'Process id of what was created as seen in its own pid namespace.' },
      { name: 'start_time', type: 'u64', meaning: 'When what was created started, in nanoseconds since boot.' },
    ],
  },
  {
    id: 3,
    name: 'sched_process_exit',
    meaning: 'A process or a thread ended.',
    fields: [
      { name: 'exit_code', type: 'u32', meaning: 'What it ended with: the low 8 bits that exit was called with.' },
      { name: 'signal_code', type: 'u32', meaning: 'Number of the signal that ended it; 0 when it ended by itself.' },
      { name: 'process_group_exit', type: 'u32', meaning: '1 when this was the last thread of the process, so that the process ended.' },
    ],
  },
  {
    id: 40,
    name: 'cgroup_mkdir',
    meaning: 'A control group was created in the unified hierarchy.',
    lifecycle: true,
    fields: [
      { name: 'cgroup_id', type: 'u64', meaning: 'Id of the created cgroup.' },
      { name: 'cgroup_path', type: 'string', meaning: 'Path of the created cgroup below the hierarchy\'s root.' },
      { name: 'hierarchy_id', type: 'u32', meaning: 'Number of the hierarchy; 0 is the unified one.' },
    ],
  },
  {
    id: 41,
    name: 'cgroup_rmdir',
    meaning: 'A control group was removed from the unified hierarchy.',
    lifecycle: true,
    fields: [
      { name: 'cgroup_id', type: 'u64', meaning: 'Id of the removed cgroup.' },
      { name: 'cgroup_path', type: 'string', meaning: 'Path of the removed cgroup below the hierarchy\'s root.' },
      { name: 'hierarchy_id', type: 'u32', meaning: 'Number of the hierarchy; 0 is the unified one.' },
    ],
  },
  {
    id: 42,
    name: 'cgroup_attach_task',
    meaning: 'A task was moved into a control group of the unified hierarchy. The header is the moved task\'s.',
    fields: [
      { name: 'cgroup_path', type: 'string', meaning: 'Path of the cgroup below the hierarchy\'s root.' },
      { name: 'comm', type: 'string', meaning: 'Name of the moved task.' },
      { name: 'pid', type: 'u32', meaning: 'Thread id of the moved task as seen by the host.' },
    ],
  },
  // 43 to 45 are container_create, container_remove and existing_container, which the host makes.
] as const satisfies readonly EventDefinition[];

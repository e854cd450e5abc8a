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
] as const satisfies readonly EventDefinition[];

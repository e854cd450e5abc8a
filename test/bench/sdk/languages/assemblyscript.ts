import type { BenchedLanguage, SubjectName } from '../subject.ts';

/** Fields of the class, and the body of `onEvent`. */
const PARTS: Readonly<Record<SubjectName, readonly [fields: string, onEvent: string]>> = {
  integer: ['', 'if (exec.inode == 1) report(event, new Finding());'],
  prefix: ['', 'if (exec.pathname.startsWith("/usr/bin/") && exec.inode == 1) report(event, new Finding());'],
  counting: ['private counts: BoundedMap<u64, u32> = new BoundedMap(1024);', `const count = this.counts.get(event.processKey, 0) + 1;
    this.counts.set(event.processKey, count);
    if (count == u32.MAX_VALUE) report(event, new Finding());`],
  finding: ['', 'report(event, new Finding().field("pathname", exec.pathname).container(event));'],
};

export const assemblyscript: BenchedLanguage = {
  name: 'assemblyscript',
  title: 'AssemblyScript',
  files(subject) {
    const [fields, onEvent] = PARTS[subject];
    return {
      'signature.ts': `import { BoundedMap, Event, EventSelector, Finding, Metadata, SchedProcessExec, Signature, report } from '@sigbox/sdk/assembly';

export default class Benched extends Signature {
  ${fields}
  metadata(): Metadata { return { id: 'BENCH-1', version: '0.1.0', name: 'benched', eventName: 'benched' }; }
  selectedEvents(): EventSelector[] { return [new EventSelector('sigbox', 'sched_process_exec')]; }
  onEvent(event: Event): void {
    const exec = SchedProcessExec.of(event)!;
    ${onEvent}
  }
}
`,
    };
  },
};

import type { BenchedLanguage, SubjectName } from '../subject.ts';

/** Fields of the class, and the body of `onEvent`. */
const PARTS: Readonly<Record<SubjectName, readonly [fields: string, onEvent: string]>> = {
  integer: ['', 'if (exec.inode === 1n) report(event, new Finding());'],
  prefix: ['', 'if (exec.pathname.startsWith("/usr/bin/") && exec.inode === 1n) report(event, new Finding());'],
  counting: ['counts = new BoundedMap<bigint, number>(1024);', `const count = this.counts.get(event.processKey, 0) + 1;
    this.counts.set(event.processKey, count);
    if (count === 0xffffffff) report(event, new Finding());`],
  finding: ['', 'report(event, new Finding().field("pathname", exec.pathname).container(event));'],
};

export const typescript: BenchedLanguage = {
  name: 'typescript',
  title: 'TypeScript',
  files(subject) {
    const [fields, onEvent] = PARTS[subject];
    return {
      'signature.ts': `import { BoundedMap, Event, EventSelector, Finding, Metadata, SchedProcessExec, Signature, report } from '@sigbox/sdk/guest';

export default class Benched extends Signature {
  ${fields}
  metadata(): Metadata { return { id: 'BENCH-1', version: '0.1.0', name: 'benched', eventName: 'benched', description: '', tags: [], properties: [] }; }
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

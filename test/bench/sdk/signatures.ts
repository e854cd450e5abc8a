/** What an event costs in the ways that a detection meets one: the fields and the body of `onEvent`, in AssemblyScript. */
export interface BenchedSignature {
  readonly name: string;
  readonly fields: string;
  readonly onEvent: string;
  /** Findings that a thousand events lead to. */
  readonly findings: number;
}

export const SIGNATURES: readonly BenchedSignature[] = [
  { name: 'no match on an integer field', fields: '', onEvent: 'if (exec.inode == 1) report(event, new Finding());', findings: 0 },
  { name: 'no match on a text\'s prefix', fields: '', onEvent: 'if (exec.pathname.startsWith("/usr/bin/x")) report(event, new Finding());', findings: 0 },
  {
    name: 'counting by process', fields: 'private counts: BoundedMap<u64, u32> = new BoundedMap(1024);',
    onEvent: `const count = this.counts.get(event.processKey, 0) + 1;
    this.counts.set(event.processKey, count);
    if (count == u32.MAX_VALUE) report(event, new Finding());`, findings: 0,
  },
  { name: 'get and a finding for each event', fields: '', onEvent: 'report(event, new Finding().field("pathname", exec.pathname).container(event));', findings: 1000 },
];

export function sourceOf({ fields, onEvent }: BenchedSignature): string {
  return `import { BoundedMap, Event, EventSelector, Finding, Metadata, SchedProcessExec, Signature, report } from '@sigbox/sdk/assembly';

export default class Benched extends Signature {
  ${fields}
  metadata(): Metadata { return { id: 'BENCH-1', version: '0.1.0', name: 'benched', eventName: 'benched' }; }
  selectedEvents(): EventSelector[] { return [new EventSelector('sigbox', 'sched_process_exec')]; }
  onEvent(event: Event): void {
    const exec = SchedProcessExec.of(event)!;
    ${onEvent}
  }
}
`;
}

import {
  Event, EventSelector, Finding, Metadata, Property, SchedProcessExec, Signature, report,
} from '@sigbox/sdk/assembly';

/** Where files are that exist only in memory: memfd_create and shared memory. */
const IN_MEMORY = ['memfd:', '/dev/shm/', '/run/shm/'];

/** A program that was executed from memory. */
export default class FilelessExecution extends Signature {
  metadata(): Metadata {
    return {
      id: 'SBX-105',
      version: '1.0.0',
      name: 'Fileless execution',
      eventName: 'fileless_execution',
      description: 'A program was executed from memory instead of from a file, which leaves nothing to be examined later.',
      tags: ['container'],
      properties: [new Property('severity', 'high'), new Property('category', 'defense-evasion'), new Property('technique', 'T1620')],
    };
  }

  selectedEvents(): EventSelector[] {
    return IN_MEMORY.map<EventSelector>((prefix) => new EventSelector('sigbox', 'sched_process_exec').textStartsWith('pathname', prefix));
  }

  onEvent(event: Event): void {
    const exec = SchedProcessExec.of(event);
    // Checked here as well, so that it holds on a host that hands over more than was asked for.
    if (exec === null || !exec.pathname.startsWithOneOf(IN_MEMORY)) return;
    report(event, new Finding()
      .field('pathname', exec.pathname)
      .field('cmdpath', exec.cmdpath)
      .texts('argv', exec.argv.toArray())
      .field('before', exec.prevComm)
      .container(event));
  }
}

import {
  EventSelector, Finding, Property, SchedProcessExec, Signature, report,
} from '@sigbox/sdk/guest';

/** Finds programs that a container executes from a folder for temporary files. */
export default class ExecFromTemporaryFolder extends Signature {
  metadata() {
    return {
      id: 'EXAMPLE-1',
      version: '0.1.0',
      name: 'Program executed from a temporary folder',
      eventName: 'exec_from_temporary_folder',
      description: 'A container executed a program below /tmp, where images have none.',
      tags: ['container'],
      properties: [new Property('severity', 'medium'), new Property('technique', 'T1059')],
    };
  }

  selectedEvents() {
    return [new EventSelector('sigbox', 'sched_process_exec', 'container')];
  }

  onEvent(event) {
    const exec = SchedProcessExec.of(event);
    if (exec === null || !exec.pathname.startsWith('/tmp/')) return;

    report(event, new Finding().field('pathname', exec.pathname).texts('argv', exec.argv.toArray()).container(event));
  }
}

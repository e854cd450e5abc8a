import {
  Event, EventSelector, Finding, Metadata, Property, SchedProcessExec, Signature, report,
} from '@sigbox/sdk/assembly';

const WEB_SERVERS = ['nginx', 'httpd', 'httpd-foregroun', 'http-nio', 'lighttpd', 'apache', 'apache2'];
const SHELLS = ['ash', 'bash', 'csh', 'ksh', 'sh', 'tcsh', 'zsh', 'dash'];

/** A process of a web server that became a shell. */
export default class IllegitimateShell extends Signature {
  metadata(): Metadata {
    return {
      id: 'SBX-1016',
      version: '1.0.0',
      name: 'Web server spawned a shell',
      eventName: 'illegitimate_shell',
      description: 'A web server executed a shell. Web servers rarely need one, so somebody may be executing commands through it.',
      tags: ['container', 'web'],
      properties: [new Property('severity', 'medium'), new Property('category', 'initial-access'), new Property('technique', 'T1190')],
    };
  }

  selectedEvents(): EventSelector[] {
    return [new EventSelector('sigbox', 'sched_process_exec')];
  }

  onEvent(event: Event): void {
    const exec = SchedProcessExec.of(event);
    if (exec === null || !exec.prevComm.isOneOf(WEB_SERVERS) || !exec.processName.isOneOf(SHELLS)) return;
    report(event, new Finding()
      .field('web_server', exec.prevComm)
      .field('pathname', exec.pathname)
      .texts('argv', exec.argv.toArray())
      .container(event));
  }
}

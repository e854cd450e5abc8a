import {
  Event, EventSelector, Finding, Metadata, Property, SecurityFileOpen, SecuritySocketConnect, Signature, report,
} from '@sigbox/sdk/assembly';

const DOCKER_SOCKET = 'docker.sock';
/** The bits of open's flags that say for what: 0 reading, 1 writing, 2 both. */
const ACCESS_MODE = 3;

/** A container talks to the Docker daemon of its machine. */
export default class DockerAbuse extends Signature {
  metadata(): Metadata {
    return {
      id: 'SBX-1019',
      version: '1.0.0',
      name: 'Docker socket abuse',
      eventName: 'docker_abuse',
      description: 'A container used the socket of the Docker daemon, and whoever may command the daemon is root on the machine.',
      tags: ['container'],
      properties: [new Property('severity', 'medium'), new Property('category', 'privilege-escalation'), new Property('technique', 'T1068')],
    };
  }

  selectedEvents(): EventSelector[] {
    return [
      new EventSelector('sigbox', 'security_socket_connect', 'container').textEndsWith('remote_addr', DOCKER_SOCKET),
      new EventSelector('sigbox', 'security_file_open', 'container').textEndsWith('pathname', DOCKER_SOCKET),
    ];
  }

  onEvent(event: Event): void {
    const connect = SecuritySocketConnect.of(event);
    if (connect !== null && connect.remoteAddr.endsWith(DOCKER_SOCKET)) {
      report(event, new Finding().field('path', connect.remoteAddr).container(event));
      return;
    }
    const open = SecurityFileOpen.of(event);
    if (open !== null && (open.flags & ACCESS_MODE) != 0 && open.pathname.endsWith(DOCKER_SOCKET)) {
      report(event, new Finding().field('path', open.pathname).container(event));
    }
  }
}

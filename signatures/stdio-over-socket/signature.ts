import {
  Event, EventSelector, Finding, Metadata, Property, SecuritySocketConnect, Signature, SocketDup, Text, report,
} from '@sigbox/sdk/assembly';

/** Address families: IPv4 and IPv6. */
const AF_INET = 2;
const AF_INET6 = 10;
/** Standard input, output and error are the files 0, 1 and 2. */
const STANDARD_ERROR = 2;

/** A process whose standard streams lead to another machine: a reverse shell. */
export default class StdioOverSocket extends Signature {
  metadata(): Metadata {
    return {
      id: 'SBX-101',
      version: '1.0.0',
      name: 'Standard streams over a socket',
      eventName: 'stdio_over_socket',
      description: 'A process\'s standard input, output or error became a connection to an address, as in a reverse shell.',
      tags: ['container', 'linux'],
      properties: [new Property('severity', 'high'), new Property('category', 'execution'), new Property('technique', 'T1059')],
    };
  }

  selectedEvents(): EventSelector[] {
    return [new EventSelector('sigbox', 'security_socket_connect'), new EventSelector('sigbox', 'socket_dup')];
  }

  onEvent(event: Event): void {
    const connect = SecuritySocketConnect.of(event);
    if (connect !== null) this.look(event, connect.sockfd, connect.remoteFamily, connect.remoteAddr, connect.remotePort);
    const dup = SocketDup.of(event);
    if (dup !== null) this.look(event, dup.newfd, dup.remoteFamily, dup.remoteAddr, dup.remotePort);
  }

  private look(event: Event, descriptor: i32, family: u32, address: Text, port: u32): void {
    if (descriptor < 0 || descriptor > STANDARD_ERROR || (family != AF_INET && family != AF_INET6)) return;
    // A socket that is not connected has no address, or the port 0.
    if (address.isMissing || port == 0) return;
    report(event, new Finding()
      .signed('file_descriptor', descriptor)
      .field('ip_address', address)
      .unsigned('port', port)
      .container(event));
  }
}

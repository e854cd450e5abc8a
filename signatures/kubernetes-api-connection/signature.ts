import {
  BoundedMap, Event, EventSelector, Finding, Metadata, ProcessEnvironment, Property, SecuritySocketConnect, Signature, TextList, report,
} from '@sigbox/sdk/assembly';

const VARIABLE = 'KUBERNETES_SERVICE_HOST=';
/** Containers that are remembered; a machine runs a few hundred at most. */
const CONTAINERS = 4096;

/** A container connects to the Kubernetes API, whose address its programs are told in their environment. */
export default class KubernetesApiConnection extends Signature {
  /** Address of the API by container id. */
  private addresses: BoundedMap<string, string> = new BoundedMap(CONTAINERS);

  metadata(): Metadata {
    return {
      id: 'SBX-1013',
      version: '1.0.0',
      name: 'Kubernetes API server connection',
      eventName: 'k8s_api_connection',
      description: 'A container connected to the Kubernetes API server. Few programs need it, and an attacker can learn of the cluster there, or command it.',
      tags: ['container', 'kubernetes'],
      properties: [new Property('severity', 'low'), new Property('category', 'discovery'), new Property('technique', 'T1613')],
    };
  }

  selectedEvents(): EventSelector[] {
    return [
      new EventSelector('sigbox', 'process_environment', 'container'),
      new EventSelector('sigbox', 'security_socket_connect', 'container'),
    ];
  }

  onEvent(event: Event): void {
    const environment = ProcessEnvironment.of(event);
    if (environment !== null) return this.learn(event, environment.env);
    const connect = SecuritySocketConnect.of(event);
    if (connect === null || connect.remoteAddr.isMissing || this.addresses.size == 0) return;
    const address = this.addresses.get(event.containerId.toString(), '');
    if (address == '' || !connect.remoteAddr.equals(address)) return;
    report(event, new Finding()
      .text('ip_address', address)
      .unsigned('port', connect.remotePort)
      .container(event));
  }

  private learn(event: Event, environment: TextList): void {
    const variable = environment.find(VARIABLE);
    if (variable.isMissing) return;
    this.addresses.set(event.containerId.toString(), variable.toString().substring(VARIABLE.length));
  }
}

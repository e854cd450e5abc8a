import {
  Context, Event, EventSelector, Finding, Metadata, Property, SchedProcessExec, Signature, log, report,
} from '@sigbox/sdk/assembly';

/** Looks the container of every `/bin/ls` up, to show the containers data source at work. */
export default class ContainersDataSource extends Signature {
  metadata(): Metadata {
    return {
      id: 'SBX-1',
      version: '0.1.0',
      name: 'Containers data source',
      eventName: 'containers_data_source',
      description: 'A container executed ls; its record comes from the containers data source.',
      tags: ['example'],
      properties: [new Property('severity', 'info'), new Property('category', 'example')],
    };
  }

  selectedEvents(): EventSelector[] {
    return [new EventSelector('sigbox', 'sched_process_exec')];
  }

  init(context: Context): string | null {
    const source = context.dataSource('sigbox', 'containers');
    if (source === null) return 'the data source sigbox/containers is not registered';
    if (source.version > 1) return 'the data source sigbox/containers is newer than this signature';
    return null;
  }

  onEvent(event: Event): void {
    const exec = SchedProcessExec.of(event);
    // In many images /bin/ls is a link, so that the path after resolution is another.
    if (exec === null || !(exec.pathname.equals('/bin/ls') || exec.cmdpath.equals('/bin/ls'))) return;
    if (exec.containerId.isMissing) return log.debug('ls outside of any container');

    const lookup = exec.container();
    const record = lookup.record;
    if (record === null) {
      report(event, new Finding().text('outcome', 'no-record').text('reason', lookup.reasonText).field('container_id', exec.containerId));
    } else if (!exec.containerId.equals(record.containerId)) {
      report(event, new Finding().text('outcome', 'wrong-record').field('event_container_id', exec.containerId).record(record));
    } else {
      report(event, new Finding().text('outcome', record.containerImage === null ? 'no-image' : 'found').record(record));
    }
  }
}

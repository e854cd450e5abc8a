import {
  Event, EventSelector, Finding, MagicWrite, Metadata, Property, Signature, report,
} from '@sigbox/sdk/assembly';

/** How every program and library of Linux begins. */
const ELF = '\x7fELF';

/** A container wrote a program into a file. */
export default class DroppedExecutable extends Signature {
  metadata(): Metadata {
    return {
      id: 'SBX-1022',
      version: '1.0.0',
      name: 'New executable dropped',
      eventName: 'dropped_executable',
      description: 'A container wrote an executable file. Images are built with their programs, so one that appears later may be an attacker\'s.',
      tags: ['container'],
      properties: [new Property('severity', 'medium'), new Property('category', 'defense-evasion'), new Property('technique', 'T1036')],
    };
  }

  selectedEvents(): EventSelector[] {
    return [new EventSelector('sigbox', 'magic_write', 'container')];
  }

  onEvent(event: Event): void {
    const write = MagicWrite.of(event);
    if (write === null || !write.bytes.startsWith(ELF)) return;
    report(event, new Finding()
      .field('pathname', write.pathname)
      .field('process', write.processName)
      .container(event));
  }
}

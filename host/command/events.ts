import { EVENTS, eventByName, type EventDefinition } from '@sigbox/sdk/catalogue';
import { SigboxError } from '../errors.ts';
import { parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';

export const events: Command = {
  name: 'events',
  synopsis: 'events [NAME] [--json]',
  summary: 'List the events that can be captured, or the fields of one.',
  help: `Lists every event of the catalogue with its meaning, or the fields of the event NAME.

  --json   one JSON object a line`,

  async run(argv, console) {
    const { values, positionals } = parseArguments(argv, this.synopsis, { json: { type: 'boolean' } }, 1);
    const [name] = positionals;
    const one = name === undefined ? undefined : eventByName(name);
    if (name !== undefined && one === undefined) {
      throw new SigboxError('SIGBOX_E_USAGE', `there is no event ${JSON.stringify(name)}`, { action: 'sigbox events lists them all.' });
    }
    const chosen: readonly EventDefinition[] = one === undefined ? EVENTS : [one];
    if (values.json === true) for (const event of chosen) console.line(JSON.stringify(event));
    else if (one !== undefined) console.line(describe(one));
    else for (const event of chosen) console.line(`${event.name.padEnd(width())}  ${event.meaning}`);
    return Status.done;
  },
};

function width(): number {
  return Math.max(...EVENTS.map((event) => event.name.length));
}

function describe(event: EventDefinition): string {
  const names = Math.max(...event.fields.map((field) => field.name.length));
  return [`${event.name} (${event.id}): ${event.meaning}`, '', ...event.fields.map((field) => `  ${field.name.padEnd(names)}  ${field.type.padEnd(7)}  ${field.meaning}`)].join('\n');
}

import { inspectComponent, type Inspection } from '../inspect/index.ts';
import { parseArguments } from './arguments.ts';
import { SignatureError } from '../errors.ts';
import type { Command } from './command.ts';

const SYNOPSIS = 'inspect COMPONENT [--json]';

type World = NonNullable<Inspection['world']>;

function selectorLine({ name, origin, conditions }: World['selectedEvents'][number]): string {
  const where = origin === '*' ? 'anywhere' : `origin ${origin}`;
  const tests = conditions.map(({ field, test }) => `${field} ${test.tag} ${JSON.stringify(test.val, (_key, value: unknown) => typeof value === 'bigint' ? value.toString() : value)}`);
  return `${name} (${[where, ...tests].join('; ')})`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.map((text, index) => `${(index === 0 ? title : '').padEnd(9)} ${text}`);
}

function describe({ path, digest, size, imports, madeBy, world }: Inspection): string[] {
  const functions = imports.filter((name) => !name.includes('/types@'));
  return [
    ...world === undefined ? [`${path}: a host refuses it`] : [
      `${world.metadata.id} ${world.metadata.version}: ${world.metadata.name}`,
      ...world.metadata.description === '' ? [] : [world.metadata.description],
      ...listed('finding', [world.metadata.eventName]),
      ...listed('tags', world.metadata.tags.length === 0 ? [] : [world.metadata.tags.join(', ')]),
      ...listed('says', world.metadata.properties.map(({ name, value }) => `${name}: ${value}`)),
      ...listed('events', world.selectedEvents.map(selectorLine)),
    ],
    ...listed('may use', functions.length === 0 ? ['nothing of the host'] : functions),
    ...listed('made by', madeBy),
    ...listed('digest', [digest]),
    ...listed('size', [`${size} bytes`]),
  ];
}

export const inspect: Command = {
  name: 'inspect',
  synopsis: SYNOPSIS,
  summary: 'Print what a component says of itself and what it asks for.',
  help: `Prints who the signature is, which events it selects, what of the host it imports (which is all that it may do), what
made it, its digest and its size. Its metadata() and selectedEvents() run, in a thread that is ended after 30 seconds.

  --json   Print it as JSON.`,

  async run(argv, terminal) {
    const { positionals: [path] } = parseArguments(argv, SYNOPSIS, {}, 1);
    if (path === undefined) throw new SignatureError([{ code: 'SIG_E_USAGE', message: 'no component is given', advice: `Usage: sig ${SYNOPSIS}` }]);
    const inspection = await inspectComponent(path);
    terminal.result(inspection, describe(inspection));
    if (inspection.refused !== undefined) throw new SignatureError([inspection.refused]);
  },
};

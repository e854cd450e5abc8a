import { resolve } from 'node:path';
import { askDaemon, type SignatureLine, type SignatureRequest } from '../daemon/index.ts';
import { SigboxError } from '../errors.ts';
import { printable } from '../outputs/index.ts';
import { parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';

export const signatures: Command = {
  name: 'signatures',
  synopsis: 'signatures [load PATH | replace NAME PATH | remove NAME | lift NAME] --control SOCKET [--group GROUP] [--json]',
  summary: 'Show the signatures of a running Sigbox; load, replace and remove them while events flow.',
  help: `Asks the daemon that was started with sigbox run --control SOCKET, and shows its signatures: how many events each was
given, what an event costs it in instructions, what it found, what was cut, and whether it is suspended.

  load PATH           start another signature, and give it events
  replace NAME PATH   put a new version in the place of one; when it does not start, the old one runs on
  remove NAME         end one
  lift NAME           run one again that is suspended because it trapped too often
  --control SOCKET    as given to sigbox run
  --group GROUP       load into this trust group: its signatures share a process
  --json              one JSON object a line`,

  async run(argv, console) {
    const { values, positionals } = parseArguments(argv, this.synopsis, { control: { type: 'string' }, group: { type: 'string' }, json: { type: 'boolean' } }, 3);
    if (values.control === undefined) throw new SigboxError('SIGBOX_E_USAGE', 'signatures needs the socket of a running daemon', { action: 'Start it with sigbox run --control SOCKET, and name the same here: --control SOCKET.' });
    const lines = await askDaemon(values.control, requestOf(positionals, values.group, this.synopsis));
    if (values.json === true) for (const line of lines) console.line(JSON.stringify(line));
    else for (const line of table(lines)) console.line(line);
    return Status.done;
  },
};

/** @throws SigboxError SIGBOX_E_USAGE */
function requestOf(positionals: readonly string[], group: string | undefined, synopsis: string): SignatureRequest {
  const [what, name, path] = positionals;
  if (what === undefined) return { do: 'list' };
  if (what === 'load' && name !== undefined && path === undefined) return { do: 'load', path: resolve(name), ...(group === undefined ? {} : { group }) };
  if (what === 'replace' && name !== undefined && path !== undefined) return { do: 'replace', name, path: resolve(path) };
  if ((what === 'remove' || what === 'lift') && name !== undefined && path === undefined) return { do: what, name };
  throw new SigboxError('SIGBOX_E_USAGE', `signatures does not know ${JSON.stringify(positionals.join(' '))}`, { action: `Usage: sigbox ${synopsis}` });
}

const COLUMNS: readonly (readonly [head: string, cell: (line: SignatureLine) => string])[] = [
  ['SIGNATURE', ({ name, version }) => `${name} ${version}`],
  ['GROUP', ({ group }) => group],
  ['EVENTS', ({ events }) => String(events)],
  ['FUEL/EVENT', ({ fuelPerEvent }) => String(fuelPerEvent)],
  ['MEMORY', ({ memoryBytes }) => `${Math.ceil(memoryBytes / 1024)} KiB`],
  ['FINDINGS', ({ findings, findingsCut }) => (findingsCut === 0 ? String(findings) : `${findings} (${findingsCut} cut)`)],
  ['TRAPS', ({ traps }) => String(traps)],
  ['STATE', ({ suspended, skipped }) => (suspended === undefined ? 'runs' : `suspended for ${suspended.secondsLeft} s (${suspended.times} in a row), ${skipped} events skipped: ${suspended.reason}`)],
];

/** A signature's own words are a stranger's: they are shown so that they cannot steer the terminal. */
function table(lines: readonly SignatureLine[]): string[] {
  const rows = [COLUMNS.map(([head]) => head), ...lines.map((line) => COLUMNS.map(([, cell]) => printable(cell(line))))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] as number)).join('  ').trimEnd());
}

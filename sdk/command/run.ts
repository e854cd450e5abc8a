import { existsSync, readFileSync } from 'node:fs';
import { SignatureError } from '../errors.ts';
import { readComponent } from '../inspect/index.ts';
import { readEventFile, replayInThread, type Replay } from '../run/index.ts';
import type { FindingValue } from '../testing/index.ts';
import { usageLines } from './usage.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';

const SYNOPSIS = 'run COMPONENT --events FILE [--repeat N] [--json]';

function shown(value: FindingValue): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}

function describe({ events, selected, findings, logs, nanosecondsPerEvent, fuelPerEvent, memory, milliseconds }: Replay): string[] {
  return [
    ...findings.map(({ event, data }) => `event ${event + 1}  ${Object.entries(data).map(([name, value]) => `${name}=${shown(value)}`).join('  ')}`),
    ...logs.map(({ level, message }) => `${level}  ${message}`),
    `${events} events, ${selected} selected, ${findings.length} findings; ${Math.round(nanosecondsPerEvent)} ns an event`,
    ...usageLines({ fuelPerEvent, memory, milliseconds }),
  ];
}

export const run: Command = {
  name: 'run',
  synopsis: SYNOPSIS,
  summary: 'Run events that were written by hand through a component.',
  help: `Runs events through a component and prints what it finds and what an event costs. FILE has one JSON object a line:

  {"container":"web","record":{"containerName":"web","containerImage":"nginx:1.27"}}
  {"event":"sched_process_exec","in":"web","fields":{"pathname":"/bin/ls","argv":["ls"]}}

A record can be a reason instead: "not-found", "pending", "unreachable" or "removed". An event without "in" happens on
the machine itself. A recording of the host is run by \`sigbox run --replay FILE --signatures COMPONENT\`.

  --events FILE  The events.
  --repeat N     Hand the events over N times to measure (default 1000); what is found counts once.
  --json         Print the result as JSON.`,

  async run(argv, terminal) {
    const { positionals: [path], values } = parseArguments(argv, SYNOPSIS, { events: { type: 'string' }, repeat: { type: 'string', default: '1000' } }, 1);
    const repeat = Number(values.repeat);
    if (path === undefined || values.events === undefined || !Number.isInteger(repeat) || repeat < 1) {
      throw new SignatureError([{ code: 'SIG_E_USAGE', message: path === undefined ? 'no component is given' : values.events === undefined ? 'no events are given' : '--repeat takes a number of at least 1', advice: `Usage: sig ${SYNOPSIS}` }]);
    }
    const events = readEventFile(values.events);
    const map = `${path}.map`;
    const result = await replayInThread({ component: readComponent(path), sourceMap: existsSync(map) ? readFileSync(map, 'utf8') : undefined, events, repeat });
    terminal.result(result, describe(result));
  },
};

import { askStatus, type DaemonStatus } from '../daemon/index.ts';
import { SigboxError } from '../errors.ts';
import { printable } from '../outputs/index.ts';
import { accountingLines } from './accounting-lines.ts';
import { parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';

export const status: Command = {
  name: 'status',
  synopsis: 'status --control SOCKET [--json]',
  summary: 'Show what a running Sigbox has counted: events, losses, waiting, containers, runtimes, sandboxes.',
  help: `Asks the daemon that was started with sigbox run --control SOCKET for everything that it counts, from one moment: what
became of the events that were read, what the kernel produced, filtered and lost of each, how events waited for their
container's record, how it stands with the runtimes, and with the processes that run signatures.

  --control SOCKET  as given to sigbox run
  --json            one JSON object, with the kernel's counters by event and processor`,

  async run(argv, console) {
    const { values } = parseArguments(argv, this.synopsis, { control: { type: 'string' }, json: { type: 'boolean' } }, 0);
    if (values.control === undefined) throw new SigboxError('SIGBOX_E_USAGE', 'status needs the socket of a running daemon', { action: 'Start it with sigbox run --control SOCKET, and name the same here: --control SOCKET.' });
    const told = await askStatus(values.control);
    if (values.json === true) console.line(JSON.stringify(told));
    else for (const line of statusLines(told)) console.line(printable(line));
    return Status.done;
  },
};

function statusLines(told: DaemonStatus): string[] {
  const { seconds, scope, held, containers, runtimes, groups } = told;
  const states = Object.entries(containers).map(([state, count]) => `${count} ${state}`);
  return [
    `running ${seconds} s, scope ${scope}, ${states.join(', ') || 'no'} containers, ${held.waitingEvents} events waiting for a container's record`,
    ...runtimes.map(({ runtime, endpoint, state, problem }) => `${runtime} at ${endpoint} is ${state}${problem === undefined ? '' : `: ${problem}`}`),
    ...groups.map(({ name, up, restarts, batchesInHand }) => `sandbox ${name} is ${up ? 'up' : 'down'}, was started again ${restarts} times, has ${batchesInHand} batches in hand`),
    ...accountingLines(told),
  ];
}

import { askStatus, type DaemonStatus, type KernelCounts } from '../daemon/index.ts';
import { SigboxError } from '../errors.ts';
import { printable } from '../outputs/index.ts';
import { parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';
import { describeAccounting } from './run-replay.ts';

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

function statusLines({ seconds, scope, events, kernel, hold, containers, runtimes, groups }: DaemonStatus): string[] {
  const states = Object.entries(containers).map(([state, count]) => `${count} ${state}`);
  return [
    `running     ${seconds} s, scope ${scope}`,
    `events      read ${events.read}: ${describeAccounting(events)}`,
    `waiting     ${hold.waitingEvents} events (${hold.waitingBytes} bytes) now; answered ${hold.answered}, out of time ${hold.timedOut}, too many ${hold.overflowed}`,
    `containers  ${states.join(', ') || 'none'}`,
    ...runtimes.map(({ runtime, endpoint, state, problem }) => `runtime     ${runtime} at ${endpoint} is ${state}${problem === undefined ? '' : `: ${problem}`}`),
    ...groups.map(({ name, up, restarts, batchesInHand }) => `sandbox     ${name} is ${up ? 'up' : 'down'}, started again ${restarts} times, ${batchesInHand} batches in hand`),
    ...kernelTable(kernel),
  ];
}

/** One line an event, its processors summed up. */
function kernelTable(kernel: readonly KernelCounts[]): string[] {
  const byEvent = Map.groupBy(kernel, ({ event }) => event);
  if (byEvent.size === 0) return [];
  const sum = (counts: readonly KernelCounts[], key: 'produced' | 'filtered' | 'lost'): string => String(counts.reduce((total, count) => total + count[key], 0));
  const rows = [...byEvent].map(([event, counts]) => [event, sum(counts, 'produced'), sum(counts, 'filtered'), sum(counts, 'lost')] as const);
  const width = Math.max(...rows.map(([event]) => event.length), 'EVENT'.length);
  return [['EVENT', 'PRODUCED', 'FILTERED', 'LOST'] as const, ...rows].map(([event, ...numbers]) => `${event.padEnd(width)}  ${numbers.map((number) => number.padStart(12)).join('  ')}`);
}

import { setTimeout as delay } from 'node:timers/promises';
import { Containers, parseContainersFlag } from '../containers/index.ts';
import { joinContainersFlag, parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';
import { containerJson, containerLine, containerTable } from './container-list.ts';
import type { Console } from './console.ts';
import { endRequested } from './signals.ts';

/** How long a list waits for runtimes that have not answered yet. */
const PATIENCE_MILLISECONDS = 2000;
const WATCH_MILLISECONDS = 250;

export const containers: Command = {
  name: 'containers',
  synopsis: 'containers [--containers=RUNTIME=SOCKET,…] [--watch] [--json]',
  summary: 'List the containers of this machine, and what is known of each and why not.',
  help: `Lists every container by its cgroup, with what its runtime tells of it, how long that took, and what is missing
and why; then how it stands with each runtime.

  --containers=RUNTIME=SOCKET,…  use these sockets as well as those that are found by themselves
  --watch                        go on, and print every change; Ctrl-C ends it
  --json                         one JSON object a line`,

  async run(argv, console) {
    const { values } = parseArguments(joinContainersFlag(argv), this.synopsis, { containers: { type: 'string' }, watch: { type: 'boolean' }, json: { type: 'boolean' } });
    const known = await Containers.start(parseContainersFlag(values.containers ?? ''));
    try {
      await answered(known);
      print(known, values.json === true, console);
      if (values.watch === true) await watch(known, values.json === true, console);
    } finally {
      await known.close();
    }
    return Status.done;
  },
};

/** Until no container is pending, or patience runs out. */
async function answered(known: Containers): Promise<void> {
  const enough = new AbortController();
  const done = (): boolean => [...known.list()].every(({ state }) => state !== 'pending');
  known.onChange(() => done() && enough.abort());
  if (!done()) await delay(PATIENCE_MILLISECONDS, undefined, { signal: enough.signal }).catch(() => undefined);
}

function print(known: Containers, json: boolean, console: Console): void {
  const list = [...known.list()].toSorted((one, other) => Number((other.ctime ?? 0n) - (one.ctime ?? 0n)));
  if (json) for (const container of list) console.line(JSON.stringify(containerJson(container)));
  else for (const line of containerTable(list, now())) console.line(line);
  for (const { runtime, endpoint, state, problem } of known.runtimes()) console.notice(`${runtime} at ${endpoint} is ${state}${problem === undefined ? '' : `: ${problem}`}`);
  if (known.runtimes().length === 0) console.warning('no container runtime\'s socket was found; name one: --containers=docker=SOCKET');
}

async function watch(known: Containers, json: boolean, console: Console): Promise<void> {
  const ending = endRequested();
  known.onChange(({ id }) => {
    const container = [...known.list()].find((candidate) => candidate.id === id);
    if (container === undefined) console.line(json ? JSON.stringify({ id, state: 'forgotten' }) : `${id.slice(0, 12)}  forgotten`);
    else console.line(json ? JSON.stringify(containerJson(container)) : containerLine(container, now()));
  });
  // The kernel is not asked here, so that looking needs no privilege: the tree is walked again and again.
  const walking = setInterval(() => void known.rescan(), WATCH_MILLISECONDS);
  await ending;
  clearInterval(walking);
}

function now(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

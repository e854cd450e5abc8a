import { setTimeout as delay } from 'node:timers/promises';
import { Containers, parseContainersFlag, type HoldCounters, type RuntimeStatus } from '../containers/index.ts';
import { joinContainersFlag, parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';
import { askForContainers, containerJson, containerLines, runtimeJson, type RuntimeLine } from '../daemon/index.ts';
import { SigboxError } from '../errors.ts';
import { containerLine, containerTable, type ContainerLine } from './container-list.ts';
import type { Console } from './console.ts';
import { endRequested } from './signals.ts';

/** How long a list waits for runtimes that have not answered yet, and when it says that it does. */
const PATIENCE_MILLISECONDS = 5000;
const SAY_AFTER_MILLISECONDS = 1000;
const WATCH_MILLISECONDS = 250;

/** A line of `containerLines`, read again. */
type Line = ContainerLine | (RuntimeLine & { readonly kind: 'runtime' }) | (HoldCounters & { readonly kind: 'hold' });

export const containers: Command = {
  name: 'containers',
  synopsis: 'containers [--containers=RUNTIME=SOCKET,…] [--control=SOCKET] [--watch] [--json]',
  summary: 'List the containers of this machine, and what is known of each and why not.',
  help: `Lists every container by its cgroup, with what its runtime tells of it, how long that took, and what is missing
and why; then how it stands with each runtime. A runtime that does not answer is waited for, at most ${PATIENCE_MILLISECONDS / 1000} s.

  --containers=RUNTIME=SOCKET,…  use these sockets as well as those that are found by themselves
  --control=SOCKET               what a running daemon knows, and how long it took that; as given to sigbox run
  --watch                        go on, and print every change of a container or a runtime; Ctrl-C ends it
  --json                         one JSON object a line: its "kind" is "container", "runtime", or "hold" for events that waited`,

  async run(argv, console) {
    const { values } = parseArguments(joinContainersFlag(argv), this.synopsis, { containers: { type: 'string' }, control: { type: 'string' }, watch: { type: 'boolean' }, json: { type: 'boolean' } });
    const json = values.json === true;
    if (values.control !== undefined) {
      if (values.watch === true || values.containers !== undefined) throw new SigboxError('SIGBOX_E_USAGE', '--control shows what a daemon knows now, with the runtimes that it was given', { action: 'Leave --watch and --containers out.' });
      print(await askForContainers(values.control), json, console);
      return Status.done;
    }
    const known = await Containers.start(parseContainersFlag(values.containers ?? ''));
    try {
      await settled(known, console);
      print(containerLines(known), json, console);
      if (values.watch === true) await watch(known, json, console);
    } finally {
      await known.close();
    }
    return Status.done;
  },
};

/** Until every runtime has answered or failed and no container is pending, or patience runs out. */
async function settled(known: Containers, console: Console): Promise<void> {
  const enough = new AbortController();
  const silent = (): RuntimeStatus[] => known.runtimes().filter(({ state }) => state === 'connecting');
  const look = (): void => {
    if (silent().length === 0 && [...known.list()].every(({ state }) => state !== 'pending')) enough.abort();
  };
  const endings = [known.onChange(look), known.onRuntimeChange(look)];
  const saying = setTimeout(() => console.notice(`waiting for ${silent().map(({ runtime, endpoint }) => `${runtime} at ${endpoint}`).join(', ') || 'what runtimes know of their containers'}`), SAY_AFTER_MILLISECONDS);
  look();
  await delay(PATIENCE_MILLISECONDS, undefined, { signal: enough.signal }).catch(() => undefined);
  clearTimeout(saying);
  for (const end of endings) end();
}

/** @param lines as `containerLines` makes them */
function print(lines: readonly string[], json: boolean, console: Console): void {
  const objects = lines.map((line) => JSON.parse(line) as Line);
  const runtimes = objects.filter((object) => object.kind === 'runtime');
  if (json) {
    for (const line of lines) console.line(line);
  } else {
    for (const line of containerTable(objects.filter((object) => object.kind === 'container'))) console.line(line);
    for (const runtime of runtimes) printRuntime(runtime, console);
    for (const hold of objects.filter((object) => object.kind === 'hold')) printHold(hold, console);
  }
  if (runtimes.length === 0) console.warning('no container runtime\'s socket was found; name one: --containers=docker=SOCKET');
}

function printRuntime({ runtime, socket, state, problem }: RuntimeLine, console: Console): void {
  console.notice(`${runtime} at ${socket} ${state === 'connecting' ? 'has not answered yet' : `is ${state}`}${problem === undefined ? '' : `: ${problem}`}`);
}

function printHold({ waitingEvents, answered, timedOut, overflowed, interrupted }: HoldCounters, console: Console): void {
  console.notice(`${waitingEvents} events wait for their container's record; ${answered} did and had it or the reason, ${timedOut} ran out of time, ${overflowed} of room, ${interrupted} went on because other signatures were loaded`);
}

async function watch(known: Containers, json: boolean, console: Console): Promise<void> {
  const ended = new AbortController();
  const ending = endRequested().then(() => ended.abort());
  known.onRuntimeChange((status) => {
    if (json) console.line(JSON.stringify({ kind: 'runtime', ...runtimeJson(status) }));
    else printRuntime(runtimeJson(status), console);
  });
  known.onChange((container) => {
    if (container.expired) console.line(json ? JSON.stringify({ kind: 'container', id: container.id, state: 'forgotten' }) : `${container.id.slice(0, 12)}  forgotten`);
    else console.line(json ? JSON.stringify(containerJson(container)) : containerLine(JSON.parse(JSON.stringify(containerJson(container))) as ContainerLine));
  });
  // The kernel is not asked here, so that looking needs no privilege: the tree is walked again and again.
  while (!ended.signal.aborted) {
    await known.rescan();
    await delay(WATCH_MILLISECONDS, undefined, { signal: ended.signal }).catch(() => undefined);
  }
  await ending;
}

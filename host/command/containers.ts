import { setTimeout as delay } from 'node:timers/promises';
import { Containers, parseContainersFlag, type RuntimeStatus } from '../containers/index.ts';
import { joinContainersFlag, parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';
import { containerJson, containerLine, containerTable, runtimeJson } from './container-list.ts';
import type { Console } from './console.ts';
import { endRequested } from './signals.ts';

/** How long a list waits for runtimes that have not answered yet, and when it says that it does. */
const PATIENCE_MILLISECONDS = 5000;
const SAY_AFTER_MILLISECONDS = 1000;
const WATCH_MILLISECONDS = 250;

export const containers: Command = {
  name: 'containers',
  synopsis: 'containers [--containers=RUNTIME=SOCKET,…] [--watch] [--json]',
  summary: 'List the containers of this machine, and what is known of each and why not.',
  help: `Lists every container by its cgroup, with what its runtime tells of it, how long that took, and what is missing
and why; then how it stands with each runtime. A runtime that does not answer is waited for, at most ${PATIENCE_MILLISECONDS / 1000} s.

  --containers=RUNTIME=SOCKET,…  use these sockets as well as those that are found by themselves
  --watch                        go on, and print every change of a container or a runtime; Ctrl-C ends it
  --json                         one JSON object a line: its "kind" is "container" or "runtime"`,

  async run(argv, console) {
    const { values } = parseArguments(joinContainersFlag(argv), this.synopsis, { containers: { type: 'string' }, watch: { type: 'boolean' }, json: { type: 'boolean' } });
    const json = values.json === true;
    const known = await Containers.start(parseContainersFlag(values.containers ?? ''));
    try {
      await settled(known, console);
      print(known, json, console);
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

function print(known: Containers, json: boolean, console: Console): void {
  const list = [...known.list()].toSorted((one, other) => Number((other.ctime ?? 0n) - (one.ctime ?? 0n)));
  if (json) for (const container of list) console.line(JSON.stringify(containerJson(container)));
  else for (const line of containerTable(list, now())) console.line(line);
  for (const status of known.runtimes()) printRuntime(status, json, console);
  if (known.runtimes().length === 0) console.warning('no container runtime\'s socket was found; name one: --containers=docker=SOCKET');
}

function printRuntime(status: RuntimeStatus, json: boolean, console: Console): void {
  if (json) return console.line(JSON.stringify({ kind: 'runtime', ...runtimeJson(status) }));
  const { runtime, endpoint, state, problem } = status;
  console.notice(`${runtime} at ${endpoint} ${state === 'connecting' ? 'has not answered yet' : `is ${state}`}${problem === undefined ? '' : `: ${problem}`}`);
}

async function watch(known: Containers, json: boolean, console: Console): Promise<void> {
  const ended = new AbortController();
  const ending = endRequested().then(() => ended.abort());
  known.onRuntimeChange((status) => printRuntime(status, json, console));
  known.onChange((container) => {
    if (container.expired) console.line(json ? JSON.stringify({ kind: 'container', id: container.id, state: 'forgotten' }) : `${container.id.slice(0, 12)}  forgotten`);
    else console.line(json ? JSON.stringify(containerJson(container)) : containerLine(container, now()));
  });
  // The kernel is not asked here, so that looking needs no privilege: the tree is walked again and again.
  while (!ended.signal.aborted) {
    await known.rescan();
    await delay(WATCH_MILLISECONDS, undefined, { signal: ended.signal }).catch(() => undefined);
  }
  await ending;
}

function now(): bigint {
  return BigInt(Date.now()) * 1_000_000n;
}

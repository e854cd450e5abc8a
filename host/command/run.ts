import { eventByName } from '@sigbox/sdk/catalogue';
import { giveUpConfinement } from '../confinement/index.ts';
import { SigboxError } from '../errors.ts';
import { joinContainersFlag, parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import type { Console } from './console.ts';
import { eventOutput, listenerFor, outputFor, outputFormat } from './output.ts';
import { shippedSignatures } from './paths.ts';
import { runLive } from './run-live.ts';
import { runReplay } from './run-replay.ts';

const OPTIONS = {
  signatures: { type: 'string', multiple: true },
  containers: { type: 'string' },
  replay: { type: 'string' },
  realtime: { type: 'boolean' },
  output: { type: 'string' },
  events: { type: 'string', multiple: true },
  scope: { type: 'string' },
  cache: { type: 'string' },
  control: { type: 'string' },
  'trust-group': { type: 'string', multiple: true },
  alone: { type: 'boolean' },
  'insecure-sandbox': { type: 'boolean' },
  verbose: { type: 'boolean', short: 'v' },
} as const;

export const run: Command = {
  name: 'run',
  synopsis: 'run [--containers[=RUNTIME=SOCKET,…]] [--signatures PATH]… [--replay FILE] [--output text|json]',
  summary: 'Run signatures on the live kernel, or on a recording.',
  help: `Loads signatures into a sandbox, feeds them events, and prints what they find.

  --containers[=RUNTIME=SOCKET,…]  register the containers data source; runtimes are found by themselves,
                                   and those that are named are used as well. Further words of the list:
                                   only (look for no others), wait=TIME (how long a new container's events
                                   wait for its record, at most; default: 500ms), cgroup=CONTROLLER (the
                                   hierarchy of cgroups of version 1 that containers are in, if they are
                                   not found by themselves: memory, pids, cpuset or cpu)
  --signatures PATH                a component, a signature's folder, or a folder of them; may be repeated
                                   (default: the signatures that ship with Sigbox)
  --replay FILE                    take the events from a recording instead of the kernel, at full speed
  --realtime                       replay as far apart as the events came
  --output text|json               a line for people, or one JSON object a line
                                   (default: text on a terminal, json elsewhere)
  --events NAME,…                  show these events as they are; alone, without any signature
                                   (--output json|table)
  --scope SCOPE                    whose events: containers, host, all, or containers by the beginnings of
                                   their ids or names, separated by commas (default: containers)
  --trust-group NAME=PATH          run these signatures in a process of their own; may be repeated, also for one name
  --alone                          run every other signature in a process of its own
  --control SOCKET                 a socket to make, by which sigbox signatures asks and changes what runs
  --insecure-sandbox               run signatures without bubblewrap: whoever breaks out of V8 has this user's rights
  --cache DIR                      where compiled signatures are kept
  -v, --verbose                    show the signatures' debug lines too

It ends on Ctrl-C. The exit status is 1 when no signature could be loaded.`,

  async run(argv, console) {
    const { values } = parseArguments(joinContainersFlag(argv), this.synopsis, OPTIONS);
    checkReplayFlags(values);
    const trace = values.events === undefined ? undefined : { events: parseEvents(values.events), output: eventOutput(values.output, console) };
    const output = outputFor(trace !== undefined && values.output === 'table' ? 'text' : outputFormat(values.output, console), console);
    const listener = listenerFor(output, console, values.verbose === true);
    const common = { signatures: values.signatures ?? (trace === undefined ? [shippedSignatures()] : []), cacheDirectory: values.cache, trustGroups: { named: parseTrustGroups(values['trust-group'] ?? []), eachAlone: values.alone } };
    if (values['insecure-sandbox'] === true) {
      giveUpConfinement();
      console.warning('INSECURE: signatures are compiled and run in processes with all rights of this user, because --insecure-sandbox was given');
    }
    const refused = refusals(console);
    if (values.replay === undefined) return runLive({ ...common, containers: values.containers, scope: values.scope, trace, control: values.control }, listener, refused, console);
    return runReplay({ ...common, recording: values.replay, realTime: values.realtime, trace }, listener, refused, console);
  },
};

/** Says each refusal as it comes. */
export function refusals(console: Console): (error: SigboxError) => void {
  return (error) => console.error(error);
}

/** Flags that would do nothing are mistakes. @throws SigboxError SIGBOX_E_USAGE */
function checkReplayFlags({ replay, ...flags }: { readonly [flag: string]: unknown }): void {
  const wrong = replay === undefined ? ['realtime'] : ['scope', 'control', 'containers'];
  const given = wrong.find((flag) => flags[flag] !== undefined);
  if (given === undefined) return;
  const message = replay === undefined ? `--${given} is of a replay` : `--${given} is of the live kernel, and a recording is what it is`;
  throw new SigboxError('SIGBOX_E_USAGE', message, { action: replay === undefined ? 'Name the recording: --replay FILE.' : `Leave --${given} or --replay away.` });
}

/** Ids of events by their names, separated by commas. @throws SigboxError SIGBOX_E_USAGE */
export function parseEvents(flags: readonly string[]): number[] {
  return flags.flatMap((flag) => flag.split(',')).filter((name) => name !== '').map((name) => {
    const event = eventByName(name);
    if (event === undefined) throw new SigboxError('SIGBOX_E_USAGE', `there is no event ${JSON.stringify(name)}`, { action: 'sigbox events lists them all.' });
    return event.id;
  });
}

/** `NAME=PATH`, as often as wanted. @throws SigboxError SIGBOX_E_USAGE */
function parseTrustGroups(flags: readonly string[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const flag of flags) {
    const [, name, path] = /^([a-z0-9][a-z0-9-]*)=(.+)$/.exec(flag) ?? [];
    if (name === undefined || path === undefined) throw new SigboxError('SIGBOX_E_USAGE', `a trust group is NAME=PATH, not ${JSON.stringify(flag)}`, { action: 'A name has small letters, digits and hyphens: --trust-group acme=/srv/acme' });
    (groups[name] ??= []).push(path);
  }
  return groups;
}

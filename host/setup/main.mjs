// Everything that must be there before anything else can run: it is plain JavaScript for whatever Node.js 20 or later the
// machine has, and imports nothing but Node. It installs and builds what is missing, then hands over to the pinned Node.js.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebianPackages } from './debian-packages.mjs';
import { installNodePackages, pinnedNode } from './node-packages.mjs';
import { buildAll } from './build.mjs';
import { Progress, StepFailed } from './progress.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each of the project's commands needs from Debian, and what it runs. */
const COMMANDS = {
  start: { packages: ['run'], entry: ['host/command/main.ts', 'start'] },
  test: { packages: ['run', 'test'], entry: ['test/run.ts'] },
  bench: { packages: ['run', 'test', 'bench'], entry: ['test/bench/main.ts'] },
  setup: { packages: ['run', 'test'], entry: undefined },
};

const [name = 'start', ...rest] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  process.stderr.write(`sigbox setup: there is no command ${name}; available are ${Object.keys(COMMANDS).join(', ')}\n`);
  process.exit(2);
}

const progress = new Progress(process.stderr);
try {
  await installNodePackages(root, progress);
  await installDebianPackages(command.packages, progress);
  await buildAll(root, progress);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  progress.failed(error);
  process.exit(1);
}
progress.done();
if (command.entry !== undefined) run([join(root, command.entry[0]), ...command.entry.slice(1), ...rest]);

/** The child is the command: it gets our signals, and we end as it does. */
function run(args) {
  const child = spawn(pinnedNode(root), args, { stdio: 'inherit', env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => {
    process.stderr.write(`sigbox setup: cannot start ${pinnedNode(root)}: ${error.message}\n`);
    process.exit(1);
  });
  child.once('exit', (status, signal) => {
    if (signal === null) process.exit(status ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

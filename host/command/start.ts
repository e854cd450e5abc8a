import { parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';
import { examine, printChecks } from './doctor.ts';
import { listenerFor, outputFor, outputFormat } from './output.ts';
import { shippedRecording, shippedSignatures } from './paths.ts';
import { refusals } from './run.ts';
import { runLive } from './run-live.ts';
import { runReplay } from './run-replay.ts';

export const start: Command = {
  name: 'start',
  synopsis: 'start [--output text|json]',
  summary: 'A first look: run --containers if this machine can, else replay the recording that ships.',
  help: `Runs sigbox run --containers with the shipped signatures. Where this machine cannot, it says what is missing and what to do,
as sigbox doctor does, and replays a recording instead, so that there is something to see.`,

  async run(argv, console) {
    const { values } = parseArguments(argv, this.synopsis, { output: { type: 'string' } });
    const listener = listenerFor(outputFor(outputFormat(values.output, console), console), console, false);
    const common = { signatures: [shippedSignatures()], cacheDirectory: undefined };
    const checks = await examine();
    if (checks.every((check) => check.ok)) return runLive({ ...common, containers: '' }, listener, refusals(console), console);
    printChecks(checks.filter((check) => !check.ok), (line) => console.warning(line));
    if (checks.some((check) => !check.ok && check.needed === 'sandbox')) return Status.wrong;
    console.notice('replaying a recording instead, so that there is something to see');
    return runReplay({ ...common, recording: shippedRecording() }, listener, refusals(console), console);
  },
};

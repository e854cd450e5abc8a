import { askDaemon } from '../daemon/index.ts';
import { SigboxError } from '../errors.ts';
import { parseArguments } from './arguments.ts';
import { Status, type Command } from './command.ts';

export const scope: Command = {
  name: 'scope',
  synopsis: 'scope SCOPE --control SOCKET',
  summary: 'Change whose events a running Sigbox captures.',
  help: `Tells the daemon that was started with sigbox run --control SOCKET whose events it is to capture from now on.

  SCOPE             containers, host, all, or containers by the beginnings of their ids or names, separated by commas
  --control SOCKET  as given to sigbox run`,

  async run(argv) {
    const { values, positionals: [wanted] } = parseArguments(argv, this.synopsis, { control: { type: 'string' } }, 1);
    if (wanted === undefined || values.control === undefined) throw new SigboxError('SIGBOX_E_USAGE', 'scope needs a scope and the socket of a running daemon', { action: `Usage: sigbox ${this.synopsis}` });
    await askDaemon(values.control, { do: 'scope', scope: wanted });
    return Status.done;
  },
};

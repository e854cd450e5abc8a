import { connect } from 'node:net';
import { SigboxError } from '../errors.ts';
import type { ControlAnswer, ControlRequest, SignatureLine, SignatureRequest } from './control.ts';
import type { DaemonStatus } from './status.ts';

const DEADLINE_MILLISECONDS = 30_000;
/** Ten thousand containers with all that is known of them are 20 MiB. */
const MAX_ANSWER = 64 * 1024 * 1024;

/**
 * Asks a running daemon.
 * @throws SigboxError SIGBOX_E_CONTROL when there is none, and the daemon's own refusals.
 */
export async function askDaemon(path: string, request: SignatureRequest): Promise<readonly SignatureLine[]> {
  const answer = await ask(path, request);
  if ('signatures' in answer) return answer.signatures;
  throw otherVersion(path);
}

/**
 * Asks a running daemon for all that it counts.
 * @throws SigboxError SIGBOX_E_CONTROL when there is none.
 */
export async function askStatus(path: string): Promise<DaemonStatus> {
  const answer = await ask(path, { do: 'status' });
  if ('status' in answer) return answer.status;
  throw otherVersion(path);
}

/** Lines of JSON of what a running daemon knows of containers and their runtimes. @throws as `askDaemon` */
export async function askForContainers(path: string): Promise<readonly string[]> {
  const answer = await ask(path, { do: 'containers' });
  if ('containers' in answer) return answer.containers;
  throw otherVersion(path);
}

async function ask(path: string, request: ControlRequest): Promise<Exclude<ControlAnswer, { code: string }>> {
  const answer = JSON.parse(await exchange(path, `${JSON.stringify(request)}\n`)) as ControlAnswer;
  if ('code' in answer) throw new SigboxError('SIGBOX_E_CONTROL', answer.message, { action: answer.action });
  return answer;
}

function otherVersion(path: string): SigboxError {
  return new SigboxError('SIGBOX_E_CONTROL', `the daemon at ${path} answered something else`, { action: 'Ask with sigbox of the same version.' });
}

function exchange(path: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const fail = (reason: string): void => {
      socket.destroy();
      reject(new SigboxError('SIGBOX_E_CONTROL', `the daemon at ${path} ${reason}`));
    };
    const socket = connect(path, () => socket.write(request));
    socket.setEncoding('utf8').setTimeout(DEADLINE_MILLISECONDS, () => fail('does not answer'));
    socket.on('error', (error) => fail(`cannot be reached: ${error.message}`));
    socket.on('data', (chunk: string) => {
      answer += chunk;
      if (answer.length > MAX_ANSWER) fail('answers too much');
    });
    socket.once('end', () => (answer === '' ? fail('gave no answer') : resolve(answer)));
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { runProgram } from './program.ts';

/** Waits until no process has the text in its command line: conmon's and those that it starts belong to no test's daemon. */
export async function untilNoneMentions(text: string): Promise<void> {
  for (let processes = mentionedIn(text); processes.length > 0; processes = mentionedIn(text)) {
    await runProgram('tail', ['--follow', '--sleep-interval', '0.05', '--pid', processes[0] as string, '/dev/null']);
  }
}

function mentionedIn(text: string): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid && commandLine(name).includes(text));
}

function commandLine(processId: string): string {
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}

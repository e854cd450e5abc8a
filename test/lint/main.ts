import { execFileSync } from 'node:child_process';
import { checkDoors } from './doors.ts';
import { checkFiles } from './files.ts';

// The rules of the house that a general linter does not know.
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\n').filter((path) => path !== '');
const problems = [...checkDoors(tracked), ...checkFiles(tracked)];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** What `sig` does, for tests and other programs. */
export { runCommand } from './run-command.ts';

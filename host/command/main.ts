#!/usr/bin/env node
import { runCommand } from './run-command.ts';

// The reader of our output may leave early, as head does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
process.exitCode = await runCommand(process.argv.slice(2), process);

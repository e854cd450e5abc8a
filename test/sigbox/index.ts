/** Runs the `sigbox` command as a user does, in a process of its own. */
export { type Json, startSigbox, startProgram, runSigbox, type SigboxProcess, type SigboxResult } from './sigbox-process.ts';

import { LIMITS } from '@sigbox/sdk/admission';
import { FIRST_QUARANTINE_MILLISECONDS, HEAP_MEBIBYTES, LONGEST_QUARANTINE_MILLISECONDS, PROCESS_MEBIBYTES, SANDBOX_LIMITS, STALL_MILLISECONDS } from './limits.ts';
import { MAX_MESSAGE_FROM_SANDBOX } from './protocol.ts';

type Row = readonly [what: string, limit: string, beyond: string];

const number = (value: number): string => value.toLocaleString('en');
const bytes = (value: number): string => (value >= 2 ** 20 ? `${value / 2 ** 20} MiB` : `${value / 1024} KiB`);

function runningRows(): Row[] {
  const { instance, ...all } = SANDBOX_LIMITS;
  return [
    ['instructions to start, for each of the initializer, `metadata`, `selected-events` and `init`', number(instance.startFuel), 'the signature is refused'],
    ['instructions for one event', number(instance.eventFuel), `a trap, which counts as ${all.fuelStrikes}`],
    ['instructions for one batch', number(instance.batchFuel), 'its events are given one by one'],
    ['instructions for an event on average', `${number(all.averageFuel)}, and ${number(all.savedFuel)} saved`, 'suspended'],
    ['nested calls', number(instance.depth), 'a trap'],
    ['memory of a signature', bytes(LIMITS.memoryPages * 64 * 1024), '`memory.grow` answers -1'],
    ['traps in a minute', number(all.strikes), 'suspended'],
    ['suspension', `${FIRST_QUARANTINE_MILLISECONDS / 1000} s, doubled each time, up to ${LONGEST_QUARANTINE_MILLISECONDS / 60_000} min`, '`sigbox signatures lift` or a new version ends it'],
    ['findings of a signature', `${number(all.findingsPerSecond)} a second`, 'cut and counted'],
    ['size of a finding', bytes(instance.findingBytes), 'cut and counted'],
    ['log lines of a signature', `${number(all.logLinesPerSecond)} a second`, 'cut and counted'],
    ['size of a log line', bytes(instance.logBytes), 'cut and counted'],
    ['size of the metadata, and of the selectors', bytes(instance.descriptionBytes), 'the signature is refused'],
    ['time without progress of a process that has work', `${STALL_MILLISECONDS / 1000} s`, 'the process is killed, the signature suspended; the events in hand are counted as lost'],
    ['JavaScript heap of a process', `${HEAP_MEBIBYTES} MiB`, 'the process ends'],
    ['writable memory of a process', `${PROCESS_MEBIBYTES} MiB`, '`memory.grow` answers -1, or the process ends'],
    ['a message from a process', bytes(MAX_MESSAGE_FROM_SANDBOX), 'the process is killed'],
  ];
}

/** Names in the registry of admission's limits, as sentences. */
const ADMISSION: { readonly [Name in keyof typeof LIMITS]: string } = {
  componentSize: 'bytes of a component', componentItems: 'definitions of one kind in a component', componentNesting: 'depth of its types', coreModules: 'core modules',
  types: 'types', parameters: 'parameters of a function', functions: 'functions', functionSize: 'bytes of a function', locals: 'locals of a function',
  controlNesting: 'depth of blocks', branchTargets: 'targets of a branch table', imports: 'imports', exports: 'exports', globals: 'globals', tables: 'tables',
  segments: 'segments', nameLength: 'bytes of a name', memoryPages: 'pages of memory', tableElements: 'elements of a table',
};

/** `host/docs/limits.md`, from the limits themselves. */
export function limitsReference(): string {
  const admission = Object.entries(ADMISSION).map(([name, what]): Row => [what, number(LIMITS[name as keyof typeof LIMITS]), 'the component is refused, or the bound is written into it']);
  const table = (rows: readonly Row[]): string[] => ['| what | limit | beyond it |', '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`), ''];
  return [
    '<!-- Made from host/sandbox/limits.ts, sdk/execution/limits.ts and sdk/admission/limits.ts by `npm run generate`. -->', '',
    '# Limits', '', '## A signature that runs', '', ...table(runningRows()), '## A component that is admitted', '', ...table(admission),
  ].join('\n');
}

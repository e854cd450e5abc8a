import { LIMITS } from '@sigbox/sdk/admission';
import { FIRST_QUARANTINE_MILLISECONDS, HEAP_MEBIBYTES, LONGEST_QUARANTINE_MILLISECONDS, PROCESS_MEBIBYTES, QUARANTINE_PER_COST, SANDBOX_LIMITS, STALL_MILLISECONDS } from './limits.ts';
import { MAX_MESSAGE_FROM_SANDBOX } from './protocol.ts';

type Row = readonly [what: string, limit: string, beyond: string];

const number = (value: number): string => value.toLocaleString('en');
const bytes = (value: number): string => (value >= 2 ** 20 ? `${value / 2 ** 20} MiB` : `${value / 1024} KiB`);

function runningRows(): Row[] {
  const { instance, ...all } = SANDBOX_LIMITS;
  return [
    ['instructions to start, for each of the start function, the initializer, `metadata`, `selected-events` and `init`', number(instance.startFuel), 'the signature is refused'],
    ['instructions for one event', number(instance.eventFuel), `a trap, which counts as ${all.fuelStrikes}`],
    ['instructions for one batch', `${number(instance.eventFuel)} for an event, ${number(instance.furtherFuel)} for each further one, ${number(instance.batchFuel)} at most`, 'its events are given one by one'],
    ['processor\'s time of a call with events', `${instance.eventMilliseconds} ms`, `a trap, which counts as ${all.fuelStrikes}`],
    ['processor\'s time of any other call', `${instance.startMilliseconds} ms`, 'the signature is refused, or suspended'],
    ['instructions for an event on average', `${number(all.averageFuel)}, and ${number(all.savedFuel)} saved`, 'suspended'],
    ['share of the process\'s time while others wait', `${all.greedyTimes} times what the others take on average, over ${all.greedyMilliseconds} ms`, 'suspended'],
    ['nested calls', number(instance.depth), 'a trap'],
    ['memory of a signature', bytes(LIMITS.memoryPages * 64 * 1024), '`memory.grow` answers -1'],
    [`traps in a minute; one counts once more for each ${all.strikeMilliseconds} ms that it cost`, number(all.strikes), 'suspended'],
    ['suspension', `${FIRST_QUARANTINE_MILLISECONDS / 1000} s, doubled each time, and ${QUARANTINE_PER_COST} times what its traps have cost, up to ${LONGEST_QUARANTINE_MILLISECONDS / 60_000} min`, '`sigbox signatures lift` or a new version ends it'],
    ['findings of a signature', `${number(all.findingsPerSecond)} a second`, 'cut and counted'],
    ['names and texts of a signature\'s findings', `${bytes(all.findingBytesPerSecond)} a second`, 'cut and counted'],
    ['size of a finding', bytes(instance.findingBytes), 'cut and counted'],
    ['log lines of a signature', `${number(all.logLinesPerSecond)} a second`, 'cut and counted'],
    ['size of a log line', bytes(instance.logBytes), 'cut and counted'],
    ['size of the metadata, and of the selectors', bytes(instance.descriptionBytes), 'the signature is refused'],
    ['time without progress of a process that has work', `${STALL_MILLISECONDS / 1000} s`, 'the process is killed, the signature suspended; the events in hand are counted as lost'],
    ['JavaScript heap of a process', `${HEAP_MEBIBYTES} MiB`, 'the process ends'],
    ['memory of a process, by its cgroup where one is to be had, and its writable memory everywhere', `${PROCESS_MEBIBYTES} MiB`, '`memory.grow` answers -1, or the process ends and whose code ran is suspended'],
    ['a message from a process', bytes(MAX_MESSAGE_FROM_SANDBOX), 'the process is killed'],
  ];
}

const REFUSED = 'the component is refused';
const WRITTEN_IN = 'one that begins with more is refused; into any other the bound is written as its maximum, and growing beyond it answers -1';

/** Names in the registry of admission's limits, as sentences, and what becomes of a component beyond one. */
const ADMISSION: { readonly [Name in keyof typeof LIMITS]: readonly [what: string, beyond: string] } = {
  componentSize: ['bytes of a component', 'the component is refused before it is read'],
  componentItems: ['definitions in a component', REFUSED], componentNesting: ['depth of its types', REFUSED], coreModules: ['core modules', REFUSED],
  types: ['types', REFUSED], parameters: ['parameters, or results, of a function', REFUSED], functions: ['functions', REFUSED],
  functionSize: ['bytes of a function', REFUSED], locals: ['locals of a function', REFUSED], controlNesting: ['depth of blocks', REFUSED], localsTimesBranches: ['locals of a function times its blocks and branches', REFUSED],
  branchTargets: ['targets of a branch table', REFUSED], imports: ['imports', REFUSED], exports: ['exports', REFUSED], globals: ['globals', REFUSED],
  tables: ['tables', REFUSED], segments: ['segments of one kind, and elements of one', REFUSED], nameLength: ['characters of a name', REFUSED],
  memoryPages: ['pages of memory, of 64 KiB', WRITTEN_IN], tableElements: ['elements of a table', WRITTEN_IN],
};

/** `host/docs/limits.md`, from the limits themselves. */
export function limitsReference(): string {
  const admission = Object.entries(ADMISSION).map(([name, [what, beyond]]): Row => [what, number(LIMITS[name as keyof typeof LIMITS]), beyond]);
  const table = (rows: readonly Row[]): string[] => ['| what | limit | beyond it |', '| --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`), ''];
  return [
    '<!-- Made from host/sandbox/limits.ts, sdk/execution/limits.ts and sdk/admission/limits.ts by `npm run generate`. -->', '',
    '# Limits', '', '## A signature that runs', '', ...table(runningRows()), '## A component that is admitted', '', ...table(admission),
  ].join('\n');
}

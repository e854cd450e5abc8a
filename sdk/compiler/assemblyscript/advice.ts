import { EVENTS, accessorName, pascalCase } from '../../catalogue/index.ts';
import type { ErrorCode, Problem } from '../../errors.ts';

const NO_CLOCK = 'A signature has no clock: use `event.timestamp`, in nanoseconds since boot.';
const NO_TIMER = 'A signature runs only when an event arrives: keep a timestamp and compare the next event\'s with it.';
const NO_RANDOM = 'A signature has no random numbers, so that a run can be repeated.';
const NO_PATTERN = 'There are no regular expressions: use `startsWith`, `endsWith`, `includes` and `equals`.';

/** What to use instead of the globals that JavaScript has elsewhere. */
const ABSENT_GLOBALS: Readonly<Record<string, string>> = {
  console: 'Use `log.info(…)` from @sigbox/sdk/assembly; it appears in the host\'s log.',
  trace: 'Use `log.debug(…)` from @sigbox/sdk/assembly.',
  Date: NO_CLOCK,
  performance: NO_CLOCK,
  setTimeout: NO_TIMER,
  setInterval: NO_TIMER,
  crypto: NO_RANDOM,
  seed: NO_RANDOM,
  process: 'A signature has no environment and no process of its own.',
  fetch: 'A signature has no network.',
  require: 'Use `import`; only files of the project and @sigbox/sdk/assembly can be imported.',
  RegExp: NO_PATTERN,
  JSON: 'Findings are built with `new Finding().text(name, value)`; there is no JSON to parse in an event.',
  globalThis: 'What there is comes from @sigbox/sdk/assembly and AssemblyScript\'s own library.',
};

const ABSENT_TYPES: Readonly<Record<string, string>> = {
  any: 'Every value has one type: name it, or use a type parameter.',
  unknown: 'Every value has one type: name it, or use a type parameter.',
  number: 'Name the kind of number: i32, u32, i64, u64 or f64.',
  Promise: 'Everything returns at once: `container()` answers from what the host already knows.',
  object: 'Declare a class with the fields that you need.',
};

interface Finding {
  readonly code: number;
  readonly message: string;
  /** The line of source that it is about. */
  readonly source: string;
  /** Files that were asked for outside of the project. */
  readonly refused: ReadonlySet<string>;
}

interface Rule {
  readonly codes: readonly number[];
  readonly message?: RegExp;
  readonly source?: RegExp;
  readonly problem: (finding: Finding, match: RegExpExecArray | null) => Problem | undefined;
}

function say(code: ErrorCode, advice: string, message?: string): Rule['problem'] {
  return (finding) => ({ code, message: message ?? finding.message, advice });
}

const AVAILABLE_IMPORTS = 'Only files in the project\'s folder and @sigbox/sdk/assembly can be imported.';

const RULES: readonly Rule[] = [
  {
    codes: [6054], message: /'(.*?)(?:\.ts)?'/,
    problem: ({ refused }, match) => {
      const name = match?.[1] ?? '';
      const outside = name.startsWith('../../') || name.startsWith('~lib//') || refused.has(`${name}.ts`);
      const shown = name.replace('~lib/', '');
      return outside ? { code: 'SIG_E_OUTSIDE_PROJECT', message: `'${shown}' lies outside of the project`, advice: AVAILABLE_IMPORTS }
        : { code: 'SIG_E_SOURCE', message: `there is no file for '${shown}'`, advice: AVAILABLE_IMPORTS };
    },
  },
  {
    codes: [2304], message: /'(.*)'/,
    problem: (_finding, match) => {
      const name = match?.[1] ?? '';
      const absent = Object.hasOwn(ABSENT_GLOBALS, name) ? ABSENT_GLOBALS[name] : undefined;
      if (absent !== undefined) return { code: 'SIG_E_UNAVAILABLE', message: `${name === 'seed' ? 'Math.random' : name} is not available in a signature`, advice: absent };
      const type = Object.hasOwn(ABSENT_TYPES, name) ? ABSENT_TYPES[name] : undefined;
      return type === undefined ? undefined : { code: 'SIG_E_UNSUPPORTED', message: `AssemblyScript has no type ${name}`, advice: type };
    },
  },
  {
    codes: [2339], message: /'(.*)' does not exist on type '(.*)'/,
    problem: ({ message }, match) => {
      const event = EVENTS.find(({ name }) => pascalCase(name) === match?.[2]);
      return event === undefined ? undefined : { code: 'SIG_E_SOURCE', message, advice: `Available: ${event.fields.map(accessorName).join(', ')}, and what every event has.` };
    },
  },
  { codes: [2322], message: /Type 'Text' is not assignable/, problem: say('SIG_E_SOURCE', 'Compare a text with `equals`, which allocates nothing; `toString()` makes a copy that may be kept.') },
  { codes: [2322], message: /Type '(.*) \| null' is not assignable to type '\1'/, problem: say('SIG_E_SOURCE', 'It may be null: keep it in a `const` and check that first, as in `if (value === null) return;`.') },
  { codes: [2740, 2564], problem: say('SIG_E_SOURCE', 'Every field needs a value.') },
  { codes: [101], problem: say('SIG_E_UNSUPPORTED', 'A signature reads its memory only through the library: events, texts and records.', 'Reading and writing memory is not available in a signature') },
  { codes: [100], message: /closure/i, problem: say('SIG_E_UNSUPPORTED', 'A function cannot use variables of the function around it: use a loop, a field or a global.', 'AssemblyScript does not have closures') },
  { codes: [100], message: /exception/i, problem: say('SIG_E_UNSUPPORTED', 'Errors are values: return null or a result, and check it.', 'AssemblyScript does not have exceptions') },
  { codes: [100], message: /regular expression/i, problem: say('SIG_E_UNSUPPORTED', NO_PATTERN, 'AssemblyScript does not have regular expressions') },
  { codes: [100], message: /iterator/i, problem: say('SIG_E_UNSUPPORTED', 'Count: `for (let i = 0; i < list.length; i++)`, with `list.at(i)` or `array[i]`.', 'AssemblyScript does not have iterators') },
  { codes: [100], message: /spread/i, problem: say('SIG_E_UNSUPPORTED', 'Use `concat`, or `push` in a loop.', 'AssemblyScript does not have the spread operator') },
  { codes: [100], message: /union/i, problem: say('SIG_E_UNSUPPORTED', 'The only union is with null, as in `string | null`.', 'AssemblyScript does not have union types') },
  { codes: [100], message: /: (.*)/, problem: (_finding, match) => ({ code: 'SIG_E_UNSUPPORTED', message: `AssemblyScript does not have ${match?.[1]?.toLowerCase() ?? 'this'}` }) },
  { codes: [1003, 1109, 1005], source: /\b(await|async)\b/, problem: say('SIG_E_UNSUPPORTED', 'Everything returns at once: `container()` answers from what the host already knows.', 'AssemblyScript does not have async functions') },
  { codes: [1003, 1109, 1005], source: /\?\./, problem: say('SIG_E_UNSUPPORTED', 'Keep the value in a `const` and check that it is not null first.', 'AssemblyScript does not have optional chaining') },
  { codes: [1003, 1109, 1005], source: /\?\?/, problem: say('SIG_E_UNSUPPORTED', 'Write `value === null ? other : value`.', 'AssemblyScript does not have the operator ??') },
  { codes: [1003, 1109, 1005], source: /\b(const|let|var)\s*[[{]/, problem: say('SIG_E_UNSUPPORTED', 'Take each value by its name, as in `const id = event.processId;`.', 'AssemblyScript does not have destructuring') },
  { codes: [1003, 1109, 1005], source: /\bfunction\s*\*|\byield\b/, problem: say('SIG_E_UNSUPPORTED', 'Use a loop.', 'AssemblyScript does not have generators') },
];

/** The compiler names types by their files: `~lib/@sigbox/sdk/assembly/text/Text` to `Text`, `~lib/string/String` to `string`. */
function shorten(message: string): string {
  return message.replaceAll('~lib/string/String', 'string').replaceAll('\'~lib/@', '\'@').replaceAll(/(?:~lib\/)?(?:[@\w-]+\/)+(?=[A-Z]\w*\b)/g, '');
}

/** A problem for one of the compiler's messages: its own words, or ours and what to do where there is something to say. */
export function adviseOn(finding: Finding): Problem {
  const message = finding.code === 6054 ? finding.message : shorten(finding.message);
  for (const { codes, message: pattern, source, problem } of RULES) {
    if (!codes.includes(finding.code) || source?.test(finding.source) === false) continue;
    const match = pattern?.exec(message) ?? null;
    if (pattern !== undefined && match === null) continue;
    const advised = problem({ ...finding, message }, match);
    if (advised !== undefined) return advised;
  }
  return { code: 'SIG_E_SOURCE', message };
}

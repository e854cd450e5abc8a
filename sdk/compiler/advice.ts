import type { Problem } from '../errors.ts';

/** What to use instead of what other JavaScript has. */
const ABSENT_GLOBALS: Readonly<Record<string, string>> = {
  console: 'Use `log.info(…)` from @sigbox/sdk/assembly; it appears in the host\'s log.',
  Date: 'A signature has no clock: use `event.timestamp`, in nanoseconds since boot.',
  performance: 'A signature has no clock: use `event.timestamp`, in nanoseconds since boot.',
  process: 'A signature has no environment and no process of its own.',
  crypto: 'A signature has no random numbers, so that a run can be repeated.',
  seed: 'A signature has no random numbers (`Math.random`), so that a run can be repeated.',
  trace: 'Use `log.debug(…)` from @sigbox/sdk/assembly.',
  setTimeout: 'A signature runs only when an event arrives; compare `event.timestamp` with one that was kept.',
  setInterval: 'A signature runs only when an event arrives; compare `event.timestamp` with one that was kept.',
  fetch: 'A signature has no network.',
  require: 'Use `import`; only files of the project and @sigbox/sdk/assembly can be imported.',
  RegExp: 'There are no regular expressions: use `startsWith`, `endsWith`, `includes` and `equals`.',
};

const FILE_NOT_FOUND = 6054;
const CANNOT_FIND_NAME = 2304;
const NOT_IMPLEMENTED = 100;

/** A problem for one of the compiler's messages: its own words, and what to do where there is something to say. */
export function adviseOn(
  { code, message }: { readonly code: number; readonly message: string }, text: string, refused: ReadonlySet<string>,
): Problem {
  if (code === FILE_NOT_FOUND) {
    const [, name = ''] = /'(.*)'/.exec(message) ?? [];
    if (refused.has(name) || name.startsWith('../')) {
      return {
        code: 'SIG_E_OUTSIDE_PROJECT',
        message: `'${name}' lies outside of the project`,
        advice: 'Only files in the project\'s folder and @sigbox/sdk/assembly can be imported.',
      };
    }
  }
  if (code === CANNOT_FIND_NAME) {
    const [, name = ''] = /'(.*)'/.exec(message) ?? [];
    const advice = Object.hasOwn(ABSENT_GLOBALS, name) ? ABSENT_GLOBALS[name] : undefined;
    if (advice !== undefined) return { code: 'SIG_E_UNAVAILABLE', message: `${name} is not available in a signature`, advice };
  }
  if (code === NOT_IMPLEMENTED) {
    const advice = adviceForMissingFeature(message, text);
    return { code: 'SIG_E_UNSUPPORTED', message: message.replace(/^Not implemented: /, 'AssemblyScript does not have '), ...advice };
  }
  return { code: 'SIG_E_SOURCE', message };
}

function adviceForMissingFeature(message: string, text: string): { advice: string } | undefined {
  if (/closure/i.test(message)) return { advice: 'A function cannot use variables of the function around it: use a loop, a field or a global.' };
  if (/exception/i.test(message) || /^(try|throw)\b/.test(text)) {
    return { advice: 'Errors are values: return null or a result, and check it.' };
  }
  if (/regular expression/i.test(message)) return { advice: ABSENT_GLOBALS['RegExp'] ?? '' };
  return undefined;
}

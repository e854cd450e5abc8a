import type { ErrorCode, Problem } from '../../errors.ts';
import type { Project } from '../project.ts';

const NO_MEMORY = 'Keep state in a SIGBOX_MAP, which has room for so many entries; what is needed for one event comes from sigbox_allocate.';
const NO_CLOCK = 'A signature has no clock: use event->timestamp, in nanoseconds since boot.';
const LOG = 'Use sigbox_log(SIGBOX_INFO, "…"); it appears in the host\'s log.';
const TEXTS = 'A text of an event has no NUL at its end: use sigbox_equals, sigbox_starts_with, sigbox_ends_with and sigbox_contains.';

/** What to use instead of what a C library has elsewhere. */
const ABSENT: Readonly<Record<string, string>> = {
  printf: LOG, fprintf: LOG, puts: LOG, putchar: LOG, perror: LOG,
  sprintf: 'There is no formatting: give values to the finding, each by its kind.', snprintf: 'There is no formatting: give values to the finding, each by its kind.',
  malloc: NO_MEMORY, calloc: NO_MEMORY, realloc: NO_MEMORY, free: NO_MEMORY,
  time: NO_CLOCK, clock: NO_CLOCK, gettimeofday: NO_CLOCK, clock_gettime: NO_CLOCK,
  rand: 'A signature has no random numbers, so that a run can be repeated.', random: 'A signature has no random numbers, so that a run can be repeated.',
  strcmp: TEXTS, strncmp: TEXTS, strstr: TEXTS, strchr: TEXTS, strcpy: TEXTS, strdup: TEXTS,
  regcomp: 'There are no regular expressions: use sigbox_starts_with, sigbox_ends_with, sigbox_contains and sigbox_equals.',
  fopen: 'A signature has no files.', open: 'A signature has no files.', read: 'A signature has no files.', getenv: 'A signature has no environment.',
  socket: 'A signature has no network.', exit: 'A signature runs until its host ends it.', abort: 'Use sigbox_fail("…"); the host starts the signature anew.',
  assert: 'Use sigbox_assert.', sleep: 'A signature runs only when an event arrives: keep a timestamp and compare the next event\'s with it.',
};

export const AVAILABLE_INCLUDES = 'Only files in the project\'s folder and "sigbox.h" can be included.';
const NO_HEADERS = `There is no C library: sigbox.h has uint32_t and the like, bool, NULL, memcpy, memset, memcmp and strlen. ${AVAILABLE_INCLUDES}`;
/** Headers that authors look for out of habit. */
const STANDARD_HEADER = /^(?:std\w+|string|strings|stddef|ctype|errno|limits|math|time|assert|inttypes|unistd|sys\/.*|linux\/.*)\.h$/;

interface Rule {
  readonly message: RegExp;
  readonly problem: (match: RegExpExecArray, project: Project) => Problem | undefined;
}

function say(code: ErrorCode, message: string, advice: string): Rule['problem'] {
  return () => ({ code, message, advice });
}

function absentFunction([, name = '']: RegExpExecArray): Problem | undefined {
  const advice = Object.hasOwn(ABSENT, name) ? ABSENT[name] : undefined;
  if (advice !== undefined) return { code: 'SIG_E_UNAVAILABLE', message: `${name} is not available in a signature`, advice };
  return { code: 'SIG_E_SOURCE', message: `there is no function ${name}`, advice: 'What a host has is in sigbox.h: sigbox_get_container, sigbox_report and sigbox_log.' };
}

function missingFile([, name = '']: RegExpExecArray): Problem {
  if (name.startsWith('/') || name.split('/').includes('..')) return { code: 'SIG_E_OUTSIDE_PROJECT', message: `'${name}' lies outside of the project`, advice: AVAILABLE_INCLUDES };
  return STANDARD_HEADER.test(name) ? { code: 'SIG_E_UNAVAILABLE', message: `${name} is not available in a signature`, advice: NO_HEADERS }
    : { code: 'SIG_E_SOURCE', message: `there is no file '${name}'`, advice: AVAILABLE_INCLUDES };
}

const RULES: readonly Rule[] = [
  { message: /^implicit(?:ly)? declar(?:ing library function|ation of function) '(\w+)'|^call to undeclared (?:library )?function '(\w+)'/, problem: (match) => absentFunction(/'(\w+)'/.exec(match[0]) ?? match) },
  { message: /^use of undeclared identifier '(\w+)'/, problem: (match) => Object.hasOwn(ABSENT, match[1] ?? '') ? absentFunction(match) : undefined },
  { message: /^'(.*)' file not found/, problem: missingFile },
  { message: /__(?:DATE|TIME|TIMESTAMP)__|expansion of date or time macro/, problem: say('SIG_E_UNAVAILABLE', 'the time of the build is not available, so that the same source gives the same bytes', NO_CLOCK) },
  {
    message: /^no member named '(\w+)' in 'struct sigbox_(\w+)'/,
    problem: ([whole]) => ({ code: 'SIG_E_SOURCE', message: whole, advice: 'The fields of every event are in sigbox.h, and in docs/events.md. Texts are read by sigbox_text(view, field).' }),
  },
  { message: /'struct sigbox_text'/, problem: ({ input }) => ({ code: 'SIG_E_SOURCE', message: input, advice: TEXTS }) },
];

/** A problem for one of clang's messages: its own words, or ours and what to do where there is something to say. */
export function adviseOn(message: string, _flag: string, project: Project): Problem {
  for (const { message: pattern, problem } of RULES) {
    const match = pattern.exec(message);
    const advised = match === null ? undefined : problem(match, project);
    if (advised !== undefined) return advised;
  }
  return { code: 'SIG_E_SOURCE', message };
}

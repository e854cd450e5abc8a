import type { Place, Problem } from '../../errors.ts';
import { adviseOn } from './advice.ts';
import type { Diagnostic } from './asc.ts';
import { BUILD_ENTRY } from './entry.ts';
import { placeAt, type Project } from '../project.ts';

/** Below this the parser's messages are; what follows the first in a file is mostly its consequence. */
const FIRST_SEMANTIC_CODE = 2000;

interface Found {
  readonly problem: Problem;
  readonly code: number;
  readonly ofEntry: boolean;
}

/** What the compiler says of the build's own entry is about the class that the project exports, or does not. */
function entryProblem(message: string, entry: string): Problem {
  const why = /no exported member/.test(message) ? ''
    : /not assignable/.test(message) ? ': the class does not extend Signature'
    : /Expected \d+ arguments/.test(message) ? ': its constructor takes arguments'
    : ': it is not a class';
  return {
    code: 'SIG_E_NO_SIGNATURE',
    message: `${entry} does not export a signature as its default${why}`,
    place: { file: entry, line: 1, column: 1 },
    advice: 'Write `export default class Name extends Signature { … }`, without a constructor that takes arguments.',
  };
}

/** Where a diagnostic of the standard library comes from: it was the author who called it. */
const CALLED: Readonly<Record<string, RegExp>> = { seed: /\bMath\s*\.\s*random\b/ };

function placeOf({ range, message }: Diagnostic, project: Project): Place | undefined {
  const file = range?.source?.normalizedPath;
  if (range == null || file === undefined) return undefined;
  if (!file.startsWith('~lib/')) return placeAt(project, file, range.start);
  const [, name = ''] = /'(.*)'/.exec(message) ?? [];
  return Object.hasOwn(CALLED, name) ? project.find(CALLED[name] ?? /$^/) : undefined;
}

function translate(diagnostic: Diagnostic, project: Project): Found {
  const { code, message, range } = diagnostic;
  if (range?.source?.normalizedPath === BUILD_ENTRY) return { problem: entryProblem(message, project.entry), code, ofEntry: true };
  const place = placeOf(diagnostic, project);
  const advised = adviseOn({ code, message, source: place?.source ?? '', refused: project.refused });
  return { problem: place === undefined ? advised : { ...advised, place }, code, ofEntry: false };
}

function isSamePlace(one: Problem, other: Problem): boolean {
  return one.place !== undefined && one.place.file === other.place?.file && one.place.line === other.place.line && one.place.column === other.place.column;
}

/** Whether an earlier or better problem says the same. */
function isRedundant({ problem, code, ofEntry }: Found, index: number, all: readonly Found[]): boolean {
  const before = all.slice(0, index);
  if (ofEntry) return all.some((other) => !other.ofEntry) || before.length > 0;
  if (code < FIRST_SEMANTIC_CODE && code > 1000) return before.some((other) => other.problem.place?.file === problem.place?.file);
  const here = all.filter((other) => isSamePlace(other.problem, problem));
  if (problem.advice === undefined && here.some((other) => other.problem.advice !== undefined)) return true;
  return code === 2394 && here.length > 1;
}

/** The compiler's diagnostics in the SDK's terms, at the author's file, line and column, without those that say the same again. */
export function toProblems(diagnostics: readonly Diagnostic[], project: Project): Problem[] {
  const found = diagnostics.map((diagnostic) => translate(diagnostic, project));
  return found.filter((one, index) => !isRedundant(one, index, found)).map(({ problem }) => problem);
}

import type { Place, Problem } from '../errors.ts';
import { adviseOn } from './advice.ts';
import type { Diagnostic } from './asc.ts';
import { BUILD_ENTRY } from './entry.ts';
import { ENTRY_FILE, type Project } from './project.ts';

function placeOf({ range }: Diagnostic, project: Project): { place: Place; text: string } | undefined {
  const file = range?.source?.normalizedPath;
  if (range == null || file === undefined) return undefined;
  const source = project.read(file);
  if (source === null) return undefined;
  const before = source.slice(0, range.start);
  const lineStart = before.lastIndexOf('\n') + 1;
  const place = { file, line: before.split('\n').length, column: range.start - lineStart + 1 };
  return { place, text: source.slice(range.start, range.end) };
}

/** What the compiler says of the build's own entry is about the class that the project exports, or does not. */
function entryProblem({ message }: Diagnostic): Problem {
  return {
    code: 'SIG_E_NO_SIGNATURE',
    message: `${ENTRY_FILE} does not export a signature as its default (${message})`,
    place: { file: ENTRY_FILE, line: 1, column: 1 },
    advice: 'Write `export default class Name extends Signature { … }`, without a constructor that takes arguments.',
  };
}

/** The compiler's diagnostic in the SDK's terms, at the author's file, line and column. */
export function toProblem(diagnostic: Diagnostic, project: Project): Problem {
  const path = diagnostic.range?.source?.normalizedPath;
  if (path === BUILD_ENTRY) return entryProblem(diagnostic);
  const found = placeOf(diagnostic, project);
  const advised = adviseOn(diagnostic, found?.text ?? '', project.refused);
  return found === undefined ? advised : { ...advised, place: found.place };
}

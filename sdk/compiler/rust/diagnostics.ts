import type { Problem } from '../../errors.ts';
import type { Project } from '../project.ts';
import type { Diagnosed } from '../tool.ts';

interface Span {
  readonly file_name: string;
  readonly line_start: number;
  readonly column_start: number;
  readonly is_primary: boolean;
  readonly expansion: { readonly span: Span } | null;
}

/** One of rustc's messages, as `--error-format=json` writes them, one a line. */
interface Message {
  readonly message: string;
  readonly level: string;
  readonly code: { readonly code: string } | null;
  readonly spans: readonly Span[];
  readonly children: readonly { readonly level: string; readonly message: string; readonly spans: readonly Span[] }[];
}

const NOT_AVAILABLE = /^(\w+)! is not available in a signature: (.*)$/;
const FORBIDDEN = /usage of an? `unsafe` block|`forbid\(unsafe_code\)`|declaration of|requires unsafe/;
const AVAILABLE = 'Only files in the project\'s folder, crate::sigbox and what std has without a system can be used.';

function parse(line: string): Message[] {
  try {
    return [JSON.parse(line) as Message];
  } catch {
    return [];
  }
}

/** The place in the author's files: of the macro's call where a macro is of the library. */
function placeOf(span: Span | undefined, project: Project): Problem['place'] {
  if (span === undefined) return undefined;
  const file = span.file_name.startsWith(`${project.directory}/`) ? span.file_name.slice(project.directory.length + 1) : span.file_name.replace(/^\.\//, '');
  const source = file.startsWith('/') ? undefined : project.read(file)?.split('\n')[span.line_start - 1];
  return source === undefined ? placeOf(span.expansion?.span, project) : { file, line: span.line_start, column: span.column_start, source };
}

function toProblem({ message, code, spans, children }: Message, project: Project): Problem {
  const primary = spans.find((span) => span.is_primary);
  const place = placeOf(primary, project);
  const where = place === undefined ? {} : { place };
  const [, macro, instead] = NOT_AVAILABLE.exec(message) ?? [];
  if (macro !== undefined && instead !== undefined) return { code: 'SIG_E_UNAVAILABLE', message: `${macro}! is not available in a signature`, ...where, advice: instead };
  if (code?.code === 'unsafe_code' || (code?.code === 'E0133') || FORBIDDEN.test(message)) {
    return { code: 'SIG_E_UNSUPPORTED', message: 'Unsafe code is not available in a signature', ...where, advice: 'A signature reads its memory only through the library: events, texts and records.' };
  }
  if (code?.code === 'E0583' || message.startsWith('couldn\'t read')) return { code: 'SIG_E_SOURCE', message, ...where, advice: AVAILABLE };
  if (place === undefined && primary !== undefined) {
    return {
      code: 'SIG_E_NO_SIGNATURE', message: `${project.entry} has no public struct Signature that is a Detection and has a Default: ${message}`, place: { file: project.entry, line: 1, column: 1 },
      advice: 'Write `#[derive(Default)] pub struct Signature { … }` and `impl Detection for Signature { … }`.',
    };
  }
  const help = children.filter(({ level }) => level === 'help' || level === 'note').map((child) => child.message.split('\n')[0] ?? '')[0];
  return { code: 'SIG_E_SOURCE', message, ...where, ...help === undefined ? {} : { advice: `${help.charAt(0).toUpperCase()}${help.slice(1)}.` } };
}

/** What rustc said, in the SDK's terms, at the author's places. */
export function readDiagnostics(text: string, project: Project): Diagnosed {
  const messages = text.split('\n').flatMap(parse).filter(({ message }) => !/^aborting due to|\d+ warnings? emitted/.test(message));
  const of = (level: string): Problem[] => messages.filter((message) => message.level === level).map((message) => toProblem(message, project));
  const errors = of('error');
  // Of what is wrong with the struct itself, the first says it all.
  const first = errors.findIndex(({ code }) => code === 'SIG_E_NO_SIGNATURE');
  return { errors: errors.filter(({ code }, index) => code !== 'SIG_E_NO_SIGNATURE' || index === first), warnings: of('warning').filter(({ place }) => place !== undefined) };
}

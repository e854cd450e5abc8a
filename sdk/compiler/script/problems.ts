import type { Place, Problem } from '../../errors.ts';
import type { Project } from '../project.ts';
import { LIBRARY, LIBRARY_PREFIX } from './sources.ts';

/** What QuickJS throws, as its interface describes it. */
interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly stack?: string;
}

const FRAME = /(?:\(|at )([^\s()]+?):(\d+)(?::(\d+))?\)?$/gm;

/** The innermost place of a stack that is the author's. */
function placeOf(stack: string, project: Project): Place | undefined {
  for (const [, file = '', line = '1', column = '1'] of stack.matchAll(FRAME)) {
    const text = file.startsWith(LIBRARY_PREFIX) ? null : project.read(file);
    if (text !== null) return { file, line: Number(line), column: Number(column), source: text.split('\n')[Number(line) - 1] ?? '' };
  }
  return undefined;
}

function noSignature(entry: string, why: string): Problem {
  return {
    code: 'SIG_E_NO_SIGNATURE',
    message: `${entry} does not export a signature as its default${why}`,
    place: { file: entry, line: 1, column: 1 },
    advice: 'Write `export default class Name extends Signature { … }`, without a constructor that takes arguments.',
  };
}

/** What the engine threw while the project's modules were linked and run once. */
export function toProblem(thrown: unknown, project: Project): Problem {
  const { name = 'Error', message = String(thrown), stack = '' } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Thrown;
  const absent = /^Could not find export '(.*)' in module '(.*)'$/.exec(message);
  if (absent?.[1] === 'default' && absent[2] === project.entry) return noSignature(project.entry, '');
  if (message === 'the class does not extend Signature') return noSignature(project.entry, `: ${message}`);
  if (absent !== null) {
    const ofLibrary = absent[2]?.startsWith(LIBRARY_PREFIX) === true;
    const place = project.find(new RegExp(`\\b${absent[1]}\\b`));
    return {
      code: 'SIG_E_SOURCE',
      message: `${ofLibrary ? LIBRARY : absent[2] ?? ''} does not export ${absent[1] ?? ''}`,
      advice: ofLibrary ? 'What it exports is in the reference; events are named by their names in the catalogue, sched_process_exec as SchedProcessExec.' : 'A type is imported by `import type`.',
      ...place === undefined ? {} : { place },
    };
  }
  const place = placeOf(stack, project);
  const unavailable = /^\w+(?:\.\w+)?: a signature /.test(message);
  return {
    code: name === 'SyntaxError' ? 'SIG_E_SOURCE' : unavailable ? 'SIG_E_UNAVAILABLE' : 'SIG_E_TRAP',
    message: name === 'SyntaxError' || unavailable ? message : `the file failed when it was run: ${name}: ${message}`,
    ...place === undefined ? {} : { place },
  };
}

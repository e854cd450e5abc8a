import type { Place, Problem } from '../../errors.ts';
import type { Project } from '../project.ts';
import type { Diagnosed } from '../tool.ts';
import { adviseOn } from './advice.ts';

/** `file:line:column: error: message`, as clang writes it. */
const DIAGNOSTIC = /^(.+?):(\d+):(\d+): (?:fatal )?(error|warning): (.*?)(?: \[([-\w,=+]+)\])?$/gm;
const UNDEFINED = /^wasm-ld(?:-\d+)?: error: .*?undefined symbol: (.*)$/gm;

/** clang counts columns in bytes. */
function placeIn(project: Project, file: string, line: number, column: number): Place | undefined {
  const source = project.read(file)?.split('\n')[line - 1];
  if (source === undefined) return undefined;
  return { file, line, column: Buffer.from(source).subarray(0, column - 1).toString().length + 1, source };
}

/** What clang and the linker said, in the SDK's terms, at the author's places. */
export function readDiagnostics(text: string, project: Project): Diagnosed {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [, file = '', line = '0', column = '0', kind, message = '', flag = ''] of text.matchAll(DIAGNOSTIC)) {
    const place = placeIn(project, file.replace(/^\.\//, ''), Number(line), Number(column));
    const problem = { ...adviseOn(message, flag, project), ...place === undefined ? {} : { place } };
    (kind === 'error' ? errors : warnings).push(problem);
  }
  const undefinedNames = new Set([...text.matchAll(UNDEFINED)].map(([, name = '']) => name));
  for (const name of undefinedNames) errors.push(undefinedSymbol(name, project));
  return { errors, warnings };
}

function undefinedSymbol(name: string, project: Project): Problem {
  if (name === 'sigbox_signature') {
    return {
      code: 'SIG_E_NO_SIGNATURE', message: `${project.entry} does not say which signature it is`, place: { file: project.entry, line: 1, column: 1 },
      advice: 'Write `SIGBOX_SIGNATURE(.id = "…", .version = "…", .name = "…", .event_name = "…", .events = { … }, .on_event = …);`.',
    };
  }
  const place = project.find(new RegExp(`\\b${name.replaceAll(/\W/g, '\\$&')}\\b`));
  return {
    code: 'SIG_E_SOURCE', message: `${name} is declared, and defined nowhere`, ...place === undefined ? {} : { place },
    advice: `Only ${project.entry} is compiled: include the project's other files in it, as in #include "rules.c".`,
  };
}

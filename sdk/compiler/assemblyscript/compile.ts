import { SignatureError } from '../../errors.ts';
import { loadCompiler, type Diagnostic } from './asc.ts';
import { toProblems } from './diagnostics.ts';
import { ABORT_LOGGED, ABORT_SILENT, BUILD_ENTRY, BUILD_ENTRY_TEXT, GLOBAL_ALIASES, renameExports, type ExportEditor } from './entry.ts';
import { usesLog, type Source } from './log-use.ts';
import type { Compiled, CompileOptions } from '../language.ts';
import type { Project } from '../project.ts';
import { readSource } from './sources.ts';

/** What the compiler sets on a transform before it calls it. */
interface TransformHost {
  readonly program: { readonly options: { readonly globalAliases: Map<string, string> } };
}

/** The build's own steps in the compiler; the project's configuration is not read, so no other transform can run. */
class BuildSteps {
  afterParse(this: TransformHost, parser: { readonly sources: readonly Source[] }): void {
    this.program.options.globalAliases.set('abort', usesLog(parser.sources) ? ABORT_LOGGED : ABORT_SILENT);
  }

  afterCompile(module: ExportEditor): void {
    renameExports(module);
  }
}

const ERROR_CATEGORY = 3;
const OUTPUT = 'signature.wasm';

/** @throws SignatureError with every error that the compiler reports. */
export async function compileProject(project: Project, { debug }: CompileOptions): Promise<Compiled> {
  const errors: Diagnostic[] = [];
  const others: Diagnostic[] = [];
  let module: Uint8Array<ArrayBuffer> | undefined;
  let sourceMap = '';
  const compiler = await loadCompiler();
  const result = await compiler.main([
    // A base of its own, so that the compiler looks for packages in no folder above the project.
    BUILD_ENTRY, '--baseDir', '/', '--outFile', OUTPUT, '--runtime', 'minimal', '--noUnsafe', '--sourceMap',
    debug ? '--debug' : '-O3',
    ...GLOBAL_ALIASES.flatMap(([name, target]) => ['--use', `${name}=${target}`]),
  ], {
    transforms: [BuildSteps],
    readFile: (name) => name === BUILD_ENTRY ? BUILD_ENTRY_TEXT : name === 'asconfig.json' ? null : readSource(project, name),
    writeFile: (name, contents) => {
      if (typeof contents === 'string') sourceMap = contents;
      else if (name === OUTPUT) module = new Uint8Array(contents);
    },
    listFiles: () => [],
    reportDiagnostic: (diagnostic) => {
      (diagnostic.category === ERROR_CATEGORY ? errors : others).push(diagnostic);
    },
  });
  const [first, ...more] = toProblems(errors, project);
  if (first !== undefined) throw new SignatureError([first, ...more]);
  if (result.error !== null || module === undefined) {
    throw new SignatureError([{
      code: 'SIG_E_COMPILER',
      message: `the compiler failed: ${result.error?.message ?? 'it wrote no module'}`,
    }], { cause: result.error });
  }
  return { module, stringEncoding: 'utf16', sourceMap, warnings: toProblems(others, project) };
}

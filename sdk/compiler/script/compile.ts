import { SignatureError } from '../../errors.ts';
import { linkModules } from '../../link/index.ts';
import type { Compiled } from '../language.ts';
import type { Project } from '../project.ts';
import { ENGINE_EXPORTS, ENGINE_IMPORTS, loadEngine } from './engine.ts';
import { GLUE } from './generated/glue.ts';
import { toProblem } from './problems.ts';
import { QuickJs } from './quick-js.ts';
import { runsOf } from './snapshot.ts';
import { LIBRARY_PREFIX, MAIN, Sources } from './sources.ts';

const PAGE = 65_536;
/** Words that the glue, the library and the build share; the glue names them. */
const STATE_SIZE = 64;
const State = { context: 0, dispatch: 4, undefined: 8, failure: 48 } as const;
const GLOBAL = 'sigbox';

/** The glue's functions in the order of their numbers. */
const HOST_FUNCTIONS = ['get', 'report', 'write', 'take', 'encode', 'decode', 'clear', 'copy', 'findZero', 'holds', 'fieldHolds', 'store', 'fieldText', 'storeTextEntry', 'addressOf'];

/** Exports of the component, and the glue's functions. */
const EXPORTS: Readonly<Record<string, string>> = {
  cabi_realloc: 'cabi_realloc', metadata: 'metadata', 'selected-events': 'selectedEvents', init: 'init', 'on-events': 'onEvents', 'on-signal': 'onSignal', close: 'close',
  cabi_post_metadata: 'afterReturn', 'cabi_post_selected-events': 'afterReturn', cabi_post_init: 'afterReturn',
};

/**
 * Runs the project's modules once in QuickJS, inside WebAssembly, and makes a component of the engine as it then is: the class
 * is defined and its object made, so that a host only calls it.
 * @throws SignatureError with what the engine says, at the author's place.
 */
export async function compileScript(project: Project): Promise<Compiled> {
  const engine = loadEngine(project.directory);
  const sources = new Sources(project);
  const { imports } = sources;
  const js = new QuickJs(engine, sources);
  const state = prepare(js, imports);
  const thrown = js.run(`import '${LIBRARY_PREFIX}abi/absent.ts';
import Author from './${project.entry}';
import { begin } from '${LIBRARY_PREFIX}abi/exports.ts';
begin(Author);
`, MAIN);
  if (sources.problem !== undefined) throw new SignatureError([sources.problem]);
  if (thrown !== undefined) throw new SignatureError([toProblem(thrown, project)]);
  new DataView(js.memory.buffer).setUint32(state + State.dispatch, js.takeGlobal(GLOBAL), true);
  return {
    module: link(engine, js.memory, state, imports),
    stringEncoding: 'utf8',
    warnings: [],
    sourceMap: JSON.stringify({ version: 3, sources: [...sources.files.keys()], sourcesContent: [...sources.files.values()], names: [], mappings: '' }),
  };
}

type Imports = Sources['imports'];

/** Gives the library what it is made of, and answers where the shared words are. */
function prepare(js: QuickJs, imports: Imports): number {
  const state = js.reserve(STATE_SIZE);
  const view = new DataView(js.memory.buffer);
  view.setUint32(state + State.context, js.context, true);
  view.setUint32(state + State.undefined, js.undefined, true);
  js.setGlobal(GLOBAL, {
    engine: js.object(Object.fromEntries(HOST_FUNCTIONS.map((name, operation) => [name, js.hostFunction(name, operation)]))),
    memory: js.memoryBuffer(),
    state: js.number(state),
    imports: js.object(Object.fromEntries(Object.entries(imports).map(([name, is]) => [name, js.number(is ? 1 : 0)]))),
  });
  return state;
}

/** The engine, the glue, and the engine's memory as one module, which imports of the world what the sources name. */
function link(engine: Uint8Array, memory: Uint8Array, state: number, imports: Imports): Uint8Array<ArrayBuffer> {
  const glue = (name: string): { readonly part: string; readonly name: string } => ({ part: 'glue', name });
  const isImported = (module: string): boolean => Object.entries(imports).some(([name, is]) => is && module.startsWith(`sigbox:signature/${name}@`));
  return linkModules({
    parts: {
      engine: { bytes: engine, resolve: ({ name }) => glue(ENGINE_IMPORTS[name] as string) },
      glue: {
        bytes: Buffer.from(GLUE, 'base64'),
        resolve: ({ module, name }) => module === 'engine' ? { part: 'engine', name: ENGINE_EXPORTS[name as keyof typeof ENGINE_EXPORTS] }
          : isImported(module) ? undefined : glue('absent'),
      },
    },
    constants: { 'link.state': state },
    exportedConstants: { abortRecord: state + State.failure },
    exports: Object.fromEntries(Object.entries(EXPORTS).map(([name, of]) => [name, glue(of)])),
    memoryPages: memory.length / PAGE,
    data: runsOf(memory),
  });
}

import { WORLD_EXPORTS, WORLD_IMPORTS, type Manifest, type WorldExport, type WorldImport } from './manifest.ts';
import { quoted, Refusal } from './refusal.ts';
import { typeOf, type CoreModule } from './wasm/core-module.ts';

/** Any patch of 0.1 is this world; whatever comes later may mean something else by the same names. */
const IMPORT = /^sigbox:signature\/([a-z][a-z-]*)@(0\.1\.\d{1,9})$/;
const ANY_VERSION = /^sigbox:signature\/[a-z-]+@(.*)$/;
const INTERFACES = ['types', 'containers', 'findings', 'log'];
/** Types that the world itself names, and that a component imports by these. */
const WORLD_TYPES = ['metadata', 'event-selector', 'context'];

const AVAILABLE = 'Available: sigbox:signature/containers, findings and log, all of version 0.1.';
const DEFAULT_WORLD = '0.1.0';

/** What the canonical ABI makes of the world's functions; p and r are a core function's parameters and results. */
const I32 = 0x7f;
const CORE_EXPORTS: Readonly<Record<WorldExport, readonly [parameters: number, results: number]>> = {
  metadata: [0, 1],
  'selected-events': [0, 1],
  init: [2, 1],
  'on-events': [2, 0],
  'on-signal': [2, 0],
  close: [0, 0],
};
const CORE_IMPORTS: Readonly<Record<WorldImport, readonly [parameters: number, results: number]>> = {
  'containers#get': [3, 0],
  'findings#report': [3, 0],
  'log#write': [3, 0],
};

/**
 * Checks by their names what a component imports and exports.
 * @returns the world's version.
 * @throws Refusal SIG_E_WORLD
 */
export function checkComponent(imports: readonly string[], exports: readonly string[]): string {
  const versions = new Set<string>();
  for (const name of imports) {
    if (WORLD_TYPES.includes(name)) continue;
    const [, face = '', version] = IMPORT.exec(name) ?? [];
    if (version !== undefined && INTERFACES.includes(face)) versions.add(version);
    else throw foreign(name);
  }
  const lacks = WORLD_EXPORTS.filter((name) => !exports.includes(name));
  if (lacks.length > 0) throw new Refusal('SIG_E_WORLD', `it does not export ${lacks.join(', ')}, which every signature must`);
  const more = exports.find((name) => !(WORLD_EXPORTS as readonly string[]).includes(name));
  if (more !== undefined) throw new Refusal('SIG_E_WORLD', `it exports ${quoted(more)}, which is not of the world of signatures`, `A signature exports ${WORLD_EXPORTS.join(', ')}.`);
  const [version = DEFAULT_WORLD, other] = versions;
  if (other !== undefined) throw new Refusal('SIG_E_WORLD', `it imports interfaces of the versions ${version} and ${other} at once`);
  return version;
}

function foreign(name: string): Refusal {
  const version = ANY_VERSION.exec(name)?.[1];
  if (version !== undefined && !version.startsWith('0.1.')) return new Refusal('SIG_E_WORLD', `it is built for version ${quoted(version)} of the world, and this host runs 0.1`, 'Build it with an SDK of this version.');
  return new Refusal('SIG_E_WORLD', `it imports ${quoted(name)}, which no host has`, AVAILABLE);
}

/** The two ways in which compilers name the canonical ABI's parts of a module (Component Model, BuildTargets.md). */
interface Naming {
  readonly memory: string;
  readonly realloc: string;
  readonly initialize: string;
  core(name: WorldExport): string;
  postReturn(name: WorldExport): string;
  readonly import: RegExp;
}

const LEGACY: Naming = {
  memory: 'memory',
  realloc: 'cabi_realloc',
  initialize: '_initialize',
  core: (name) => name,
  postReturn: (name) => `cabi_post_${name}`,
  import: IMPORT,
};
const STANDARD: Naming = {
  memory: 'cm32p2_memory',
  realloc: 'cm32p2_realloc',
  initialize: 'cm32p2_initialize',
  core: (name) => `cm32p2||${name}`,
  postReturn: (name) => `cm32p2||${name}_post`,
  import: /^cm32p2\|sigbox:signature\/([a-z][a-z-]*)@0\.1$/,
};

type CorePart = Pick<Manifest, 'exports' | 'imports' | 'memory' | 'realloc' | 'initialize'>;

/**
 * Checks that the main module has what the canonical ABI makes of the world, of exactly these types.
 * @throws Refusal SIG_E_WORLD
 */
export function checkCore(module: CoreModule): CorePart {
  const naming = module.exports.has(STANDARD.memory) ? STANDARD : LEGACY;
  const { memory, realloc, initialize } = naming;
  if (module.exports.get(memory)?.kind !== 'memory') throw new Refusal('SIG_E_WORLD', 'the module exports no memory');
  expectFunction(module, realloc, 4, 1);
  const exports = Object.fromEntries(WORLD_EXPORTS.map((name) => [name, coreExport(module, name, naming)])) as unknown as Manifest['exports'];
  const hasInitialize = module.exports.has(initialize);
  if (hasInitialize) expectFunction(module, initialize, 0, 0);
  return { exports, imports: module.imports.map((_, index) => coreImport(module, index, naming)), memory, realloc, ...(hasInitialize ? { initialize } : {}) };
}

function coreExport(module: CoreModule, name: WorldExport, naming: Naming): Manifest['exports'][WorldExport] {
  const core = naming.core(name);
  const postReturn = naming.postReturn(name);
  const [parameters, results] = CORE_EXPORTS[name];
  expectFunction(module, core, parameters, results);
  if (!module.exports.has(postReturn)) return { core };
  expectFunction(module, postReturn, results, 0);
  return { core, postReturn };
}

function coreImport(core: CoreModule, index: number, naming: Naming): Manifest['imports'][number] {
  const { module, name } = core.imports[index] as CoreModule['imports'][number];
  const [, face = ''] = naming.import.exec(module) ?? [];
  const known = WORLD_IMPORTS.find((candidate) => candidate === `${face}#${name}`);
  if (known === undefined) throw new Refusal('SIG_E_WORLD', `the module imports ${quoted(name)} of ${quoted(module)}, which no host has`, AVAILABLE);
  if (!isOfType(core, index, ...CORE_IMPORTS[known])) throw new Refusal('SIG_E_WORLD', `the module imports ${known} with other parameters than it has`);
  return { module, name, function: known };
}

function expectFunction(module: CoreModule, name: string, parameters: number, results: number): void {
  const found = module.exports.get(name);
  if (found?.kind !== 'function') throw new Refusal('SIG_E_WORLD', `the module does not export the function ${name}`);
  if (!isOfType(module, found.index, parameters, results)) throw new Refusal('SIG_E_WORLD', `the module's ${name} has not the type that the world gives it`);
}

function isOfType(module: CoreModule, index: number, parameters: number, results: number): boolean {
  const type = typeOf(module, index);
  return type !== undefined && type.parameters.length === parameters && type.results.length === results
    && [...type.parameters, ...type.results].every((value) => value === I32);
}

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

/** Names that wit-component gives a module's parts. */
const MEMORY = 'memory';
const REALLOC = 'cabi_realloc';
const INITIALIZE = '_initialize';
const postReturn = (name: string): string => `cabi_post_${name}`;

type CorePart = Pick<Manifest, 'exports' | 'imports' | 'memory' | 'realloc' | 'initialize'>;

/**
 * Checks that the main module has what the canonical ABI makes of the world, of exactly these types.
 * @throws Refusal SIG_E_WORLD
 */
export function checkCore(module: CoreModule): CorePart {
  if (module.exports.get(MEMORY)?.kind !== 'memory') throw new Refusal('SIG_E_WORLD', 'the module exports no memory');
  expectFunction(module, REALLOC, 4, 1);
  const hasPostReturn = (name: WorldExport): boolean => CORE_EXPORTS[name][1] > 0 && module.exports.has(postReturn(name));
  const exports = Object.fromEntries(WORLD_EXPORTS.map((name) => {
    expectFunction(module, name, ...CORE_EXPORTS[name]);
    if (!hasPostReturn(name)) return [name, { core: name }];
    expectFunction(module, postReturn(name), 1, 0);
    return [name, { core: name, postReturn: postReturn(name) }];
  })) as Manifest['exports'];
  const hasInitialize = module.exports.has(INITIALIZE);
  if (hasInitialize) expectFunction(module, INITIALIZE, 0, 0);
  return { exports, imports: module.imports.map((_, index) => coreImport(module, index)), memory: MEMORY, realloc: REALLOC, ...(hasInitialize ? { initialize: INITIALIZE } : {}) };
}

function coreImport(core: CoreModule, index: number): Manifest['imports'][number] {
  const { module, name } = core.imports[index] as CoreModule['imports'][number];
  const [, face = ''] = IMPORT.exec(module) ?? [];
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

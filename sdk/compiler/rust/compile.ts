import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignatureError } from '../../errors.ts';
import { debugMap } from '../debug-map.ts';
import { checkDependencies, outside, parseDependencies } from '../dependencies.ts';
import type { Compiled, CompileOptions } from '../language.ts';
import { withoutCustomSections } from '../module-sections.ts';
import type { Project } from '../project.ts';
import { warningsOf } from '../tool.ts';
import { readDiagnostics } from './diagnostics.ts';
import { BUILD_ENTRY, buildEntryText } from './entry.ts';
import { TARGET, runRustc } from './rustc.ts';

const LIBRARY = join(import.meta.dirname, '..', '..', 'rust', 'sigbox');
const STACK_BYTES = 64 * 1024;
const AVAILABLE = 'Only files in the project\'s folder and crate::sigbox can be used.';

const OPTIONS = [
  '--edition', '2021', '--crate-type', 'cdylib', '--crate-name', 'signature', '--target', TARGET, '--error-format=json', '-C', 'panic=abort', '-C', 'codegen-units=1',
  '-C', 'target-feature=+bulk-memory,+sign-ext,+nontrapping-fptoint', '-C', 'link-arg=--stack-first', '-C', `link-arg=-zstack-size=${STACK_BYTES}`,
];
/** Panics name their place by themselves; what traps without one has lines only in a debug build, whose information is large. */
const RELEASE = ['-C', 'opt-level=2', '-C', 'debuginfo=0', '-C', 'link-arg=--strip-debug'];
const DEBUG = ['-C', 'opt-level=0', '-C', 'debuginfo=1'];

/**
 * Compiles the entry with rustc, away from the project, so that no file of it steers the tool. What was read is listed by rustc, and
 * nothing of what it made is looked at before all of that has been found to be the project's.
 * @throws SignatureError with every error that rustc reports.
 */
export async function compileProject(project: Project, { debug }: CompileOptions): Promise<Compiled> {
  if (project.read(project.entry) === null) throw outside(project.entry, project, AVAILABLE);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sig-rust-')));
  try {
    const [entry, output, rule] = [BUILD_ENTRY, 'module.wasm', 'rule'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(entry, buildEntryText(join(LIBRARY, 'mod.rs'), join(project.directory, project.entry)));
    const remapped = [[folder, '~lib/build'], [LIBRARY, '~lib/sigbox'], [project.directory, '']].flatMap(([from, to]) => ['--remap-path-prefix', `${from}=${to}`]);
    const ran = await runRustc([...OPTIONS, ...debug ? DEBUG : RELEASE, ...remapped, '--emit', `link=${output},dep-info=${rule}`, entry], folder);
    const authors = existsSync(rule) ? checkRead(readFileSync(rule, 'utf8'), project, folder) : [];
    const warnings = warningsOf('rustc', ran, readDiagnostics(ran.errors, project));
    const linked = readFileSync(output);
    const sourceMap = debug ? debugMap(linked, project, (file) => nameOf(file)) : sourcesOnly(authors, project);
    return { module: withoutCustomSections(linked, debug ? ['name', 'producers'] : ['producers']), stringEncoding: 'utf8', warnings, ...sourceMap === undefined ? {} : { sourceMap } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the project's files that were read. */
function checkRead(rule: string, project: Project, folder: string): string[] {
  const [, variable] = /^# env-dep:(\w+)/m.exec(rule) ?? [];
  if (variable !== undefined) {
    const place = project.find(variable);
    throw new SignatureError([{ code: 'SIG_E_UNAVAILABLE', message: 'the environment is not available, also when a signature is built', ...place === undefined ? {} : { place } }]);
  }
  const names = parseDependencies(rule).filter((name) => !name.startsWith(`${folder}/`) && !name.startsWith(`${LIBRARY}/`));
  checkDependencies(names, project, '', AVAILABLE);
  return names.map((name) => name.slice(project.directory.length + 1));
}

/** For the lines that panics name: no code has a place. */
function sourcesOnly(sources: readonly string[], project: Project): string {
  return JSON.stringify({ version: 3, sources, names: [], mappings: '', sourcesContent: sources.map((name) => project.read(name)) });
}

/** Debug information names the standard library's files too. */
function nameOf(file: string): string {
  const name = file.replace(/^(?:\.\/)+/, '');
  return name.startsWith('/') ? `~lib/std${name}` : name;
}

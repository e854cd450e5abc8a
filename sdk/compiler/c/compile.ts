import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignatureError } from '../../errors.ts';
import { debugMap } from '../debug-map.ts';
import { checkDependencies, outside, parseDependencies } from '../dependencies.ts';
import type { Compiled, CompileOptions } from '../language.ts';
import { withoutCustomSections } from '../module-sections.ts';
import type { Project } from '../project.ts';
import { warningsOf } from '../tool.ts';
import { AVAILABLE_INCLUDES } from './advice.ts';
import { runClang } from './clang.ts';
import { readDiagnostics } from './diagnostics.ts';

const LIBRARY = join(import.meta.dirname, '..', '..', 'c');
const STACK_BYTES = 64 * 1024;

const TARGET = '--target=wasm32-unknown-unknown';

/** Nothing of the machine's own is found: no headers, no libraries, and no place's or time's name gets into the bytes. */
const LANGUAGE = [
  TARGET, '-std=c17', '-ffreestanding', '-nostdinc', '-isystem', LIBRARY, '-mbulk-memory', '-msign-ext', '-mnontrapping-fptoint',
  '-fno-color-diagnostics', '-fno-caret-diagnostics', '-fno-diagnostics-fixit-info', `-ffile-prefix-map=${LIBRARY}=~lib`,
];
const WARNINGS = [
  '-Wall', '-Wextra', '-Wno-missing-field-initializers', '-Wno-unused-parameter',
  ...['date-time', 'implicit-function-declaration', 'implicit-int', 'int-conversion', 'incompatible-pointer-types', 'return-type'].map((name) => `-Werror=${name}`),
];
/** A stack that comes first runs out of memory, and traps, where it would else run into the data. */
const LINKER = ['-nostdlib', '-fuse-ld=lld', '-Wl,--no-entry', '-Wl,--stack-first', `-Wl,-z,stack-size=${STACK_BYTES}`, '-Wl,--fatal-warnings', '-Wl,--export=sigbox_abort_record'];

/** Assembly could name any file by `.incbin`, and any instruction. */
const ASSEMBLY = /(?<![\w"'])(?:asm|__asm|__asm__)\b/;
const LITERALS = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

function checkAssembly(preprocessed: string, project: Project): void {
  if (!ASSEMBLY.test(preprocessed.replaceAll(LITERALS, '""'))) return;
  project.read(project.entry);
  const place = project.find(ASSEMBLY);
  throw new SignatureError([{ code: 'SIG_E_UNSUPPORTED', message: 'Assembly is not available in a signature', ...place === undefined ? {} : { place }, advice: 'Write it in C.' }]);
}

/** By itself and without optimization: clang would else run whatever wasm-opt the machine has, which changes the bytes and loses the lines. */
async function link(object: string, output: string, project: Project): Promise<void> {
  const ran = await runClang([TARGET, ...LINKER, '-o', output, object], project.directory);
  warningsOf('clang', ran, readDiagnostics(ran.errors, project));
}

/**
 * Compiles the entry with clang. What it reads is listed by its preprocessor, and nothing of what it makes is looked at before
 * all of that has been found to be the project's.
 * @throws SignatureError with every error that clang reports.
 */
export async function compileProject(project: Project, { debug }: CompileOptions): Promise<Compiled> {
  if (project.read(project.entry) === null) throw outside(project.entry, project, AVAILABLE_INCLUDES);
  const folder = mkdtempSync(join(tmpdir(), 'sig-c-'));
  try {
    const [rule, preprocessed, object, output] = ['rule', 'preprocessed', 'object', 'module'].map((name) => join(folder, name)) as [string, string, string, string];
    const [, ran] = await Promise.all([
      runClang([...LANGUAGE, '-w', '-E', '-MD', '-MF', rule, '-o', preprocessed, project.entry], project.directory),
      runClang([...LANGUAGE, ...WARNINGS, debug ? '-O0' : '-O2', '-gdwarf-4', '-gline-tables-only', '-c', '-o', object, project.entry], project.directory),
    ]);
    if (existsSync(rule)) checkDependencies(parseDependencies(readFileSync(rule, 'utf8')), project, join(LIBRARY, 'sigbox.h'), AVAILABLE_INCLUDES);
    if (existsSync(preprocessed)) checkAssembly(readFileSync(preprocessed, 'utf8'), project);
    const warnings = warningsOf('clang', ran, readDiagnostics(ran.errors, project));
    await link(object, output, project);
    const linked = readFileSync(output);
    const sourceMap = debugMap(linked, project, (file) => file.replace(/^\.\//, ''));
    const module = withoutCustomSections(linked, debug ? ['name', 'producers'] : ['producers']);
    return { module, stringEncoding: 'utf8', warnings, ...sourceMap === undefined ? {} : { sourceMap } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

#!/usr/bin/env node
/**
 * Writes every file that is made from the catalogue; with `--check` writes nothing, names those that are stale and
 * exits with 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assemblyEventHeader, assemblyEvents, errorsReference, eventsReference, testVectors, type GeneratedFile } from '../generators/index.ts';

const root = join(import.meta.dirname, '..', '..');

function isGeneratedFile(value: unknown): value is GeneratedFile {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'
    && 'text' in value && typeof value.text === 'string';
}

/** The native part has its own generator; an installed SDK has no native part, hence no static import of it. */
async function nativeFiles(): Promise<GeneratedFile[]> {
  const path = join(root, 'native', 'generate.ts');
  if (!existsSync(path)) return [];
  const loaded = await import(pathToFileURL(path).href) as Record<string, unknown>;
  const generate = loaded['generateHeader'];
  if (typeof generate !== 'function') throw new TypeError('native/generate.ts does not export generateHeader()');
  const made: unknown = await generate();
  const files: unknown[] = Array.isArray(made) ? made : [made];
  return files.map((file) => {
    if (!isGeneratedFile(file)) throw new TypeError('native/generate.ts: generateHeader() gives no { path, text }');
    return file;
  });
}

const files = [assemblyEventHeader(), assemblyEvents(), eventsReference(), errorsReference(), testVectors(), ...await nativeFiles()];
const stale = files.filter(({ path, text }) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const { path } of stale) process.stderr.write(`${path} is stale: run \`npm run generate\`\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

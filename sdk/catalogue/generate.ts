#!/usr/bin/env node
/**
 * Writes every file that is made from the catalogue; with `--check` writes nothing, names those that are stale and
 * exits with 1.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  assemblyEventHeader, assemblyEvents, cHeader, errorsReference, eventsReference, guestEventHeader, guestEvents, rustEvents, scriptGlue, testVectors, type GeneratedFile,
} from '../generators/index.ts';

const root = join(import.meta.dirname, '..', '..');

function isGeneratedFile(value: unknown): value is GeneratedFile {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'
    && 'text' in value && typeof value.text === 'string';
}

/** The other packages have generators of their own; an installed SDK is without them, hence no static import. */
async function filesOf(generator: string): Promise<GeneratedFile[]> {
  const path = join(root, generator);
  if (!existsSync(path)) return [];
  const loaded = await import(pathToFileURL(path).href) as Record<string, unknown>;
  const generate = loaded['generateFiles'];
  if (typeof generate !== 'function') throw new TypeError(`${generator} does not export generateFiles()`);
  const files: unknown = generate();
  if (!Array.isArray(files) || !files.every(isGeneratedFile)) throw new TypeError(`${generator}: generateFiles() gives no list of { path, text }`);
  return files;
}

const files = [
  assemblyEventHeader(), assemblyEvents(), cHeader(), guestEventHeader(), guestEvents(), rustEvents(), eventsReference(), errorsReference(), testVectors(), await scriptGlue(),
  ...await filesOf('native/generate.ts'), ...await filesOf('host/generate.ts'),
];
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

#!/usr/bin/env node
/**
 * Makes the package as it is published, in a folder that is given: Node.js runs no TypeScript in `node_modules`, so it is
 * emitted as JavaScript; the library, the world and the templates go along as they are, and of the compilers what is used.
 * `npm pack FOLDER` then packs it.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { bundleDependencies } from './bundle.ts';

const sdk = join(import.meta.dirname, '..');
const [, , given] = process.argv;
if (given === undefined) throw new TypeError('usage: package.ts FOLDER');
const dist = resolve(given);

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string>>;
}

function emitted(path: string): string {
  return path.replace(/\.ts$/, '.js');
}

/** The library's files stay as they are: it is AssemblyScript, which `sig build` compiles. */
function exported([name, path]: [string, string]): [string, string | { types: string; default: string }] {
  if (name === './assembly') return [name, path];
  return [name, { types: path.replace(/\.ts$/, '.d.ts'), default: emitted(path) }];
}

function compile(): void {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '--project', join(sdk, 'publish', 'tsconfig.json'), '--outDir', dist], { stdio: 'inherit' });
}

function isPublished(path: string): boolean {
  return (!path.endsWith('.test.ts') || path.includes('templates')) && !/\/(?:c|rust)\/source(?:\/|$)/.test(path);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
compile();
// Of the guest library go the sources too: they are what `sig build` puts into a component.
for (const folder of ['assembly', 'c', 'docs', 'guest', 'rust', 'templates', 'wit']) cpSync(join(sdk, folder), join(dist, folder), { recursive: true, filter: isPublished });
cpSync(join(sdk, '..', 'LICENSE'), join(dist, 'LICENSE'));
cpSync(join(sdk, 'README.md'), join(dist, 'README.md'));
const manifest = JSON.parse(readFileSync(join(sdk, 'package.json'), 'utf8')) as Manifest;
const bin = Object.fromEntries(Object.entries(manifest.bin).map(([name, path]) => [name, emitted(path)]));
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ ...manifest, ...bundleDependencies(sdk, dist), bin, exports: Object.fromEntries(Object.entries(manifest.exports).map(exported)) }, null, 2)}\n`);
for (const path of Object.values(bin)) chmodSync(join(dist, path), 0o755);

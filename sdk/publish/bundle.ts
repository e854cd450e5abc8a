import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A package of which the SDK needs little: only that goes into its own package, so that an author does not install the rest. */
interface Bundled {
  readonly name: string;
  /** The package that asks for it, if not the SDK itself. */
  readonly of?: string;
  /** What is taken of it, by its path; its licence always is. */
  readonly files: RegExp;
  /** What it needs of others for that. */
  readonly dependencies: readonly string[];
}

const BUNDLED: readonly Bundled[] = [
  // Its compiler, and the types for editors; the maps of its own sources are left out.
  { name: 'assemblyscript', files: /^(?:dist\/(?:asc|assemblyscript)\.(?:js|d\.ts|generated\.d\.ts)|std\/(?:types\/.*|.*\.json))$/, dependencies: ['binaryen', 'long'] },
  // The library; its command line tools are six times as large.
  { name: 'binaryen', of: 'assemblyscript', files: /^index\.(?:js|d\.ts)$/, dependencies: [] },
  { name: 'long', of: 'assemblyscript', files: /^(?:index\.js|.*\.d\.ts)$/, dependencies: [] },
  // What makes components of modules; what makes JavaScript of components is not needed, nor the Binaryen of its own.
  { name: '@bytecodealliance/jco-transpile', files: /^(?:dist\/wasm-tools\.(?:js|d\.ts)|vendor\/wasm-tools\..*|vendor\/interfaces\/.*)$/, dependencies: ['@bytecodealliance/preview2-shim'] },
];

const LICENCE = /^(?:LICEN[CS]E|NOTICE)(?:\.\w+)?$/;

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folder of a package as Node.js finds it from another one's. */
function folderOf(name: string, from: string): string {
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const found = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, 'package.json')));
  if (found === undefined) throw new Error(`${name} is not installed`);
  return realpathSync(found);
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function copyPackage({ name, files, dependencies }: Bundled, from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const inside = path.slice(from.length + 1);
    if (!entry.isFile() || inside.startsWith('node_modules') || !(files.test(inside) || LICENCE.test(inside))) continue;
    mkdirSync(dirname(join(to, inside)), { recursive: true });
    cpSync(path, join(to, inside));
  }
  const { bin: _bin, scripts: _scripts, devDependencies: _development, ...manifest } = readManifest(from) as Manifest & Record<string, unknown>;
  const needed = Object.fromEntries(Object.entries(manifest.dependencies ?? {}).filter(([other]) => dependencies.includes(other)));
  if (Object.keys(needed).length !== dependencies.length) throw new Error(`${name} does not depend on all of ${dependencies.join(', ')}`);
  writeFileSync(join(to, 'package.json'), `${JSON.stringify({ ...manifest, dependencies: needed }, null, 2)}\n`);
}

/**
 * Puts what the SDK needs of large packages into its own, below `node_modules`.
 * @returns what its manifest then says.
 */
export function bundleDependencies(sdk: string, dist: string): { readonly dependencies: Readonly<Record<string, string>>; readonly bundleDependencies: readonly string[] } {
  const dependencies: Record<string, string> = { ...readManifest(sdk).dependencies };
  for (const bundled of BUNDLED) {
    const asking = bundled.of === undefined ? sdk : folderOf(bundled.of, sdk);
    const folder = folderOf(bundled.name, asking);
    copyPackage(bundled, folder, join(dist, 'node_modules', bundled.name));
    dependencies[bundled.name] = readManifest(folder).version;
    for (const name of bundled.dependencies.filter((other) => !BUNDLED.some((candidate) => candidate.name === other))) {
      dependencies[name] = readManifest(folderOf(name, folder)).version;
    }
  }
  return { dependencies, bundleDependencies: BUNDLED.map(({ name }) => name) };
}

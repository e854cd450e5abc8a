import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode } from './node-packages.mjs';

/** Builds what is older than its sources: the native part (on Linux) and the signatures that ship. */
export async function buildAll(root, progress) {
  if (process.platform === 'linux') {
    const native = join(root, 'native');
    const products = ['sigbox.bpf.o', 'sigbox.node'].map((name) => join(native, 'build', name));
    if (isStale(products, [native])) await progress.run('Building the eBPF programs and the addon', pinnedNode(root), ['native/build.mjs'], { cwd: root });
  }
  const sdk = ['assembly', 'wit', 'compiler', 'catalogue'].map((name) => join(root, 'sdk', name));
  const stale = signatureFolders(root).filter((folder) => isStale([join(folder, 'build', 'signature.wasm')], [folder, ...sdk]));
  for (const folder of stale) {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    await progress.run(`Building the signature ${name}`, pinnedNode(root), ['sdk/command/main.ts', 'build', folder], { cwd: root });
  }
}

function signatureFolders(root) {
  const signatures = join(root, 'signatures');
  return readdirSync(signatures).map((name) => join(signatures, name)).filter((folder) => existsSync(join(folder, 'signature.ts')));
}

/** Whether a product is missing or older than a source. Tests and what was built are no sources. */
function isStale(products, sources) {
  const made = Math.min(...products.map((product) => (existsSync(product) ? statSync(product).mtimeMs : 0)));
  return made === 0 || sources.some((source) => newest(source) > made);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const names = readdirSync(path).filter((name) => !['build', 'node_modules', 'dist', 'docs'].includes(name) && !name.endsWith('.test.ts') && !name.endsWith('.md'));
  return Math.max(0, ...names.map((name) => newest(join(path, name))));
}

#!/usr/bin/env node
// Builds the eBPF programs and the addon. Plain JavaScript, so that it runs before anything else of the project does.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const output = join(here, 'build');

const ARCHITECTURES = { x64: { target: 'x86', triple: 'x86_64-linux-gnu' }, arm64: { target: 'arm64', triple: 'aarch64-linux-gnu' } };

/** Steps as [product, command, arguments]; a product is written aside and renamed, so that it is whole or absent. */
function steps() {
  const architecture = ARCHITECTURES[process.arch];
  if (architecture === undefined) throw new Error(`the eBPF programs know no processor of the kind ${process.arch}; they know ${Object.keys(ARCHITECTURES).join(', ')}`);
  const nodeApi = join(createRequire(import.meta.url).resolve('node-api-headers/package.json'), '..', 'include');
  const sources = readdirSync(join(here, 'addon')).filter((name) => name.endsWith('.c')).map((name) => join('addon', name));
  const addon = ['-shared', '-fPIC', '-O2', '-Wall', '-Wextra', '-Werror', '-std=gnu11', '-fvisibility=hidden', '-DNAPI_VERSION=8', `-I${nodeApi}`];
  return [
    ['sigbox.bpf.o', 'clang', ['-target', 'bpf', '-mcpu=v3', '-O2', '-g', '-Wall', '-Werror', `-D__TARGET_ARCH_${architecture.target}`, `-I/usr/include/${architecture.triple}`, '-c', 'bpf/sigbox.bpf.c']],
    // libelf and zlib stay shared: Debian's static ones are not made for shared objects, and every system has theirs.
    ['sigbox.node', 'cc', [...addon, ...sources, '-Wl,--wrap=stderr', '-l:libbpf.a', '-lelf', '-lz']],
    ['seccomp.node', 'cc', [...addon, 'seccomp/restrict.c', 'seccomp/shared.c']],
  ];
}

/** What the products are made from, in one number. */
function fingerprint(plan) {
  const hash = createHash('sha256').update(JSON.stringify(plan));
  for (const folder of ['bpf', 'addon', 'seccomp']) {
    for (const name of readdirSync(join(here, folder)).filter((file) => /\.[ch]$/.test(file)).toSorted()) hash.update(name).update(readFileSync(join(here, folder, name)));
  }
  return hash.digest('hex');
}

/** Builds what is not up to date; answers whether there was anything to do. Throws with the command and its output. */
export function build() {
  const plan = steps();
  const stamp = join(output, 'fingerprint');
  const wanted = fingerprint(plan);
  const products = plan.map(([product]) => join(output, product));
  if (products.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  mkdirSync(output, { recursive: true });
  for (const [product, command, args] of plan) {
    const unfinished = join(output, `${product}.unfinished`);
    const all = [...args, '-o', unfinished];
    const { status, error, stdout, stderr } = spawnSync(command, all, { cwd: here, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${[command, ...all].join(' ')}\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
    renameSync(unfinished, join(output, product));
  }
  writeFileSync(stamp, wanted);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(build() ? 'built\n' : '');
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

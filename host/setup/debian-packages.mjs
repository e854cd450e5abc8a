import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { StepFailed } from './progress.mjs';

/** Packages by what needs them: to build and run, what the tests need on top, and peers that benchmarks measure beside Sigbox. */
export const DEBIAN_PACKAGES = {
  run: ['clang', 'libbpf-dev', 'libelf-dev', 'zlib1g-dev', 'libc6-dev', 'gcc', 'bubblewrap', 'util-linux'],
  test: ['docker.io', 'containerd', 'podman', 'busybox-static', 'procps', 'iproute2', 'lld', 'rustc', 'libstd-rust-dev-wasm32'],
  bench: ['bpftrace', 'linux-perf'],
};

/** Installs the Debian packages that are not there yet. Elsewhere than on Debian the programs must be there already. */
export async function installDebianPackages(groups, progress) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = missingPackages(groups.flatMap((group) => DEBIAN_PACKAGES[group]));
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid() !== 0) {
    throw new StepFailed(`Installing ${missing.join(', ')} from Debian`, `apt-get ${install.join(' ')}`, 'only root may install packages', 'Run that command as root, then this one again.');
  }
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await progress.run('Reading Debian\'s list of packages', 'apt-get', ['update'], { env: environment });
  await progress.run(`Installing ${missing.join(', ')}`, 'apt-get', install, { env: environment });
}

function missingPackages(names) {
  const answer = spawnSync('dpkg-query', ['--show', '--showformat', '${Package} ${db:Status-Status}\n', ...names], { encoding: 'utf8' });
  const installed = new Set(answer.stdout.split('\n').filter((line) => line.endsWith(' installed')).map((line) => line.split(' ')[0]));
  return names.filter((name) => !installed.has(name));
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StepFailed } from './progress.mjs';

/** The Node.js that everything of the project runs on: the one that package.json pins. */
export function pinnedNode(root) {
  return join(root, 'node_modules', '.bin', 'node');
}

/** Installs the npm packages if the lock file is not the one that they were installed from. */
export async function installNodePackages(root, progress) {
  const stamp = join(root, 'node_modules', '.sigbox-lock');
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await progress.run('Installing npm packages', 'npm', ['ci', '--no-progress', '--loglevel=error'], { cwd: root, env: npmEnvironment() });
  // The package `node` fetches its binary by an install script, and npm may have been told to run none.
  if (!existsSync(pinnedNode(root))) await progress.run('Installing Node.js', 'npm', ['rebuild', 'node', '--ignore-scripts=false'], { cwd: root, env: npmEnvironment() });
  if (!existsSync(pinnedNode(root))) throw new StepFailed('Installing Node.js', 'npm rebuild node', `there is still no ${pinnedNode(root)}`);
  writeFileSync(stamp, wanted);
}

/** npm hands its own settings down to the commands it runs; a nested npm must take the project's instead. */
function npmEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle|command|execpath)/i.test(name) || /^npm_config_(registry|cache|userconfig|globalconfig|prefix|ca|cafile|proxy|https_proxy|noproxy)/i.test(name)));
}

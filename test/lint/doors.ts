import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/**
 * The host's rooms in the direction of the flow: a room imports only from those before it. `errors.ts` stands outside,
 * and what runs inside a confined process (`inside/`) shares one file with its room, because it sees no other.
 */
const HOST_ROOMS = ['confinement', 'events', 'capture', 'containers', 'compiler', 'sandbox', 'pipeline', 'outputs', 'daemon', 'command'];

/** Outputs show what the sandbox found, but the sandbox and the pipeline know no output. */
const PACKAGE_ORDER = ['native', 'sdk', 'host', 'signatures', 'test'];

/** Files that several rooms agree on; the confined processes see them alone. */
const CONTRACTS = ['host/errors.ts', 'sdk/admission/manifest.ts', 'sdk/admission/limits.ts'];

const IMPORT = /^\s*(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]|^\s*import\s+['"](\.[^'"]+)['"]/gm;

/** Every import across a room's wall that does not go through the door, or goes against the flow. */
export function checkDoors(paths: readonly string[]): string[] {
  return paths
    .filter((path) => path.endsWith('.ts') && !path.startsWith('sdk/assembly/') && !path.includes('/templates/') && existsSync(path))
    .flatMap((path) => imports(path).flatMap((target) => checkImport(path, target)));
}

function imports(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => normalize(join(dirname(path), (match[1] ?? match[2]) as string)));
}

function checkImport(path: string, target: string): string[] {
  const from = roomOf(path);
  const to = roomOf(target);
  if (from === to || path.endsWith('.test.ts') || path.startsWith('test/')) return [];
  const problems: string[] = [];
  const isDoor = target.endsWith('/index.ts') || CONTRACTS.includes(target) || target.split('/').length === 2;
  if (!isDoor) problems.push(`${path}: imports ${target}, which is not a door; import ${to}/index.ts`);
  const [fromPackage, toPackage] = [path.split('/')[0] as string, target.split('/')[0] as string];
  if (fromPackage !== toPackage) problems.push(`${path}: imports ${relative(dirname(path), target)} across packages; import it by its package's name`);
  const [fromRank, toRank] = [HOST_ROOMS.indexOf(room(path)), HOST_ROOMS.indexOf(room(target))];
  if (fromPackage === 'host' && fromRank >= 0 && toRank > fromRank) problems.push(`${path}: imports ${target} against the flow (${HOST_ROOMS.join(' → ')})`);
  if (PACKAGE_ORDER.indexOf(fromPackage) < PACKAGE_ORDER.indexOf(toPackage)) problems.push(`${path}: imports from ${toPackage}, which stands above it`);
  return problems;
}

/** `host/capture/kernel.ts` stands in the room `host/capture`. */
function roomOf(path: string): string {
  return path.split('/').slice(0, Math.min(2, path.split('/').length - 1)).join('/');
}

function room(path: string): string {
  return path.split('/')[1] ?? '';
}

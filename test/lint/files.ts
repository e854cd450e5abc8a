import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const MAXIMUM_LINES = 260;
const NAMES_THAT_SAY_NOTHING = /(^|[-_.])(utils?|helpers?|managers?|misc|common)([-_.]|$)/i;
/** Long because they are tables or are generated. */
const LONG_BY_NATURE = [/^sdk\/catalogue\/.*\.ts$/, /\/generated\//, /^native\/bpf\/catalogue\.h$/, /^sdk\/c\/sigbox\.h$/, /\.test\.ts$/];

/** Files that are too long, or whose name does not say what is in them. */
export function checkFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => /\.(ts|mjs|c|h)$/.test(path) && existsSync(path)).flatMap((path) => {
    const problems: string[] = [];
    if (NAMES_THAT_SAY_NOTHING.test(basename(path))) problems.push(`${path}: its name does not say what is in it`);
    const lines = readFileSync(path, 'utf8').split('\n').length;
    if (lines > MAXIMUM_LINES && !LONG_BY_NATURE.some((pattern) => pattern.test(path))) problems.push(`${path}: has ${lines} lines; the limit is ${MAXIMUM_LINES}`);
    return problems;
  });
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SigboxError } from '../errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses a command's arguments.
 * @throws SigboxError SIGBOX_E_USAGE
 */
export function parseArguments<const Own extends Options>(argv: readonly string[], synopsis: string, options: Own, maximumPositionals = 0) {
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const extra = parsed.positionals[maximumPositionals];
    if (extra !== undefined) throw new Error(`Unexpected argument '${extra}'`);
    return parsed;
  } catch (cause) {
    throw new SigboxError('SIGBOX_E_USAGE', (cause as Error).message.split('. ')[0] ?? '', { action: `Usage: sigbox ${synopsis}`, cause });
  }
}

/**
 * `--containers` stands alone or takes a value, and a flag of `parseArgs` must do one or the other: alone it becomes
 * `--containers=`, and `--containers docker=PATH` becomes `--containers=docker=PATH`.
 */
export function joinContainersFlag(argv: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] as string;
    const next = argv[index + 1];
    if (argument !== '--containers') joined.push(argument);
    else if (next !== undefined && /^(?:[a-z-]+=|only(?:,|$))/.test(next)) joined.push(`--containers=${argv[++index] as string}`);
    else joined.push('--containers=');
  }
  return joined;
}

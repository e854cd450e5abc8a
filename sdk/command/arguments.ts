import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SignatureError } from '../errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes. */
const COMMON = { json: { type: 'boolean' } } as const satisfies Options;

/**
 * Parses a command's arguments.
 * @throws SignatureError `SIG_E_USAGE`
 */
export function parseArguments<const Own extends Options>(argv: readonly string[], synopsis: string, own: Own, maxPositionals: number) {
  try {
    const parsed = parseArgs({ args: [...argv], options: { ...COMMON, ...own }, allowPositionals: true, strict: true });
    if (parsed.positionals.length > maxPositionals) throw new Error(`Unexpected argument '${parsed.positionals[maxPositionals]}'`);
    return parsed;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SignatureError([{ code: 'SIG_E_USAGE', message: message.split('. ')[0] ?? message, advice: `Usage: sig ${synopsis}` }], { cause: error });
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentEmbed, componentNew, componentWit } from '@bytecodealliance/jco-transpile/wasm-tools';
import type { StringEncoding } from './manifest.ts';
import { quoted, Refusal } from './refusal.ts';

const WIT_FILE = join(import.meta.dirname, '..', 'wit', 'signature.wit');

/**
 * A component's wrapper is never trusted: the main module is wrapped anew by the world's own text, and what comes out must
 * have the very types that the component claims. jco panics on some input and is then good for nothing: whoever calls
 * this on a stranger's bytes does it in a process of its own.
 * @throws Refusal SIG_E_WORLD, SIG_E_MALFORMED
 */
export async function checkTypes(component: Uint8Array, main: Uint8Array, stringEncoding: StringEncoding): Promise<void> {
  const claimed = await orRefuse('SIG_E_MALFORMED', 'it is not a valid component', async () => await componentWit(component));
  const rebuilt = await orRefuse('SIG_E_WORLD', 'its module does not fit the world', async () => {
    const embedded = await componentEmbed({ binary: main, witSource: readFileSync(WIT_FILE, 'utf8'), world: 'signature', stringEncoding: EMBED_ENCODING[stringEncoding] });
    return await componentWit(await componentNew(embedded, []));
  });
  const expected = linesOf(rebuilt);
  const given = linesOf(claimed);
  if (expected.join('\n') === given.join('\n')) return;
  const strange = given.find((line) => !expected.includes(line)) ?? expected.find((line) => !given.includes(line)) ?? '';
  throw new Refusal('SIG_E_WORLD', `its types are not those of the world: see ${quoted(strange)}`, 'Build it with the world of this SDK, sdk/wit/signature.wit.');
}

const EMBED_ENCODING = { utf8: 'utf8', utf16: 'utf16', 'latin1+utf16': 'compact-utf16' } as const;

/** The text without versions' patches. Imports may stand in any order; types keep theirs, because it is part of them. */
function linesOf(wit: string): string[] {
  const lines = wit.replaceAll(/(sigbox:signature(?:\/[a-z-]+)?@0\.1\.)\d+/g, '$10').split('\n');
  const isImport = (line: string): boolean => line.startsWith('  import ');
  return [...lines.filter(isImport).toSorted(), ...lines.filter((line) => !isImport(line))];
}

async function orRefuse<Result>(code: 'SIG_E_WORLD' | 'SIG_E_MALFORMED', what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n').slice(0, 3).join('; ');
    throw new Refusal(code, `${what}: ${quoted(reason)}`);
  }
}

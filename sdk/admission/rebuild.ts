import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentEmbed, componentNew, componentWit } from '@bytecodealliance/jco-transpile/wasm-tools';
import type { StringEncoding } from './manifest.ts';
import { quoted, Refusal } from './refusal.ts';
import { ByteReader } from './wasm/byte-reader.ts';

const PATCH = /(sigbox:signature(?:\/[a-z-]+)?@0\.1\.)\d+/g;
const WIT_FILE = join(import.meta.dirname, '..', 'wit', 'signature.wit');

/**
 * A component's wrapper is never trusted: the main module is wrapped anew by the world's own text, and what comes out must
 * have the very types that the component claims. jco panics on some input and is then good for nothing: whoever calls
 * this on a stranger's bytes does it in a process of its own.
 * @throws Refusal SIG_E_WORLD, SIG_E_MALFORMED
 */
export async function checkTypes(component: Uint8Array, main: Uint8Array, stringEncoding: StringEncoding): Promise<void> {
  const claimed = await orRefuse('SIG_E_MALFORMED', 'it is not a valid component', async () => await componentWit(component));
  const made = await orRefuse('SIG_E_WORLD', 'its module does not fit the world', async () => {
    const embedded = await componentEmbed({ binary: main, witSource: readFileSync(WIT_FILE, 'utf8'), world: 'signature', stringEncoding: EMBED_ENCODING[stringEncoding] });
    return new Uint8Array(await componentNew(embedded, []));
  });
  const expected = linesOf(await componentWit(made));
  const given = linesOf(claimed);
  if (expected.join('\n') === given.join('\n')) return checkDefinitions(component, made);
  const strange = given.find((line) => !expected.includes(line)) ?? expected.find((line) => !given.includes(line)) ?? '';
  throw new Refusal('SIG_E_WORLD', `its types are not those of the world: see ${quoted(strange)}`, 'Build it with the world of this SDK, sdk/wit/signature.wit.');
}

/**
 * The text names the interfaces, and tells nothing of what is in them. That stands in the binary's sections of types and
 * of imports (Component Model, Binary.md), which the same module in the same world always gets alike.
 */
function checkDefinitions(component: Uint8Array, made: Uint8Array): void {
  if (definitionsOf(component) === definitionsOf(made)) return;
  throw new Refusal('SIG_E_WORLD', 'its types are not those of the world: an interface that it imports has other types or functions than the world\'s of that name', 'Build it with the world of this SDK, sdk/wit/signature.wit.');
}

const PREAMBLE_SIZE = 8;
const TYPES = 7;
const IMPORTS = 10;

function definitionsOf(component: Uint8Array): string {
  const reader = new ByteReader(component);
  reader.skip(PREAMBLE_SIZE);
  const definitions: string[] = [];
  while (!reader.done) {
    const id = reader.u8();
    const content = reader.slice(reader.u32());
    if (id === TYPES || id === IMPORTS) definitions.push(`${id}:${Buffer.from(content).toString('latin1').replaceAll(PATCH, '$10')}`);
  }
  return definitions.join('\n');
}

const EMBED_ENCODING = { utf8: 'utf8', utf16: 'utf16', 'latin1+utf16': 'compact-utf16' } as const;

/** The text without versions' patches. Imports may stand in any order; types keep theirs, because it is part of them. */
function linesOf(wit: string): string[] {
  const lines = wit.replaceAll(PATCH, '$10').split('\n');
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

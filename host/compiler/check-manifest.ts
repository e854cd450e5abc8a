import { MANIFEST_FORMAT, WORLD_EXPORTS, WORLD_IMPORTS, type Manifest, type StringEncoding } from '@sigbox/sdk/admission';

const ENCODINGS: readonly StringEncoding[] = ['utf8', 'utf16', 'latin1+utf16'];
/** Names of what a core module is linked by; they are looked up in objects, and never run or printed as they are. */
const NAME = /^[A-Za-z0-9_.:$@/#~|=<>[\],-]{1,512}$/;
const VERSION = /^0\.1\.\d{1,9}$/;
const MAX_IMPORTS = 100;

type Fields = { readonly [name: string]: unknown };

/**
 * Takes from a manifest what it must have, and nothing else.
 * @throws Error
 */
export function checkManifest(value: unknown): Manifest {
  const fields = object(value);
  if (fields['format'] !== MANIFEST_FORMAT) throw new Error('a manifest of another format');
  const stringEncoding = ENCODINGS.find((encoding) => encoding === fields['stringEncoding']);
  if (stringEncoding === undefined) throw new Error('a manifest without an encoding');
  const exports = object(fields['exports']);
  const { imports, initialize } = fields;
  if (!Array.isArray(imports) || imports.length > MAX_IMPORTS) throw new Error('a manifest without imports');
  return {
    format: MANIFEST_FORMAT,
    world: matching(fields['world'], VERSION),
    stringEncoding,
    exports: Object.fromEntries(WORLD_EXPORTS.map((name) => [name, coreExport(object(exports[name]))])) as unknown as Manifest['exports'],
    imports: imports.map(coreImport),
    memory: matching(fields['memory'], NAME),
    realloc: matching(fields['realloc'], NAME),
    ...(initialize === undefined ? {} : { initialize: matching(initialize, NAME) }),
    componentSize: natural(fields['componentSize']),
    coreSize: natural(fields['coreSize']),
  };
}

function coreExport({ core, postReturn }: Fields): { readonly core: string; readonly postReturn?: string } {
  return { core: matching(core, NAME), ...(postReturn === undefined ? {} : { postReturn: matching(postReturn, NAME) }) };
}

function coreImport(value: unknown): Manifest['imports'][number] {
  const fields = object(value);
  const known = WORLD_IMPORTS.find((name) => name === fields['function']);
  if (known === undefined) throw new Error('a manifest with an import that is not of the world');
  return { module: matching(fields['module'], NAME), name: matching(fields['name'], NAME), function: known };
}

function object(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new Error('a manifest lacks an object');
  return value as Fields;
}

function matching(value: unknown, form: RegExp): string {
  if (typeof value !== 'string' || !form.test(value)) throw new Error('a manifest with a text of another form');
  return value;
}

function natural(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Error('a manifest without a number');
  return value;
}

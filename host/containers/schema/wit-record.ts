/** A JSON Schema, as far as WIT's types need it. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly meaning: string | undefined;
}

const SIMPLE: { readonly [type: string]: JsonSchema } = {
  string: { type: 'string' },
  bool: { type: 'boolean' },
  u32: { type: 'integer', minimum: 0, maximum: 0xffff_ffff },
  s32: { type: 'integer', minimum: -0x8000_0000, maximum: 0x7fff_ffff },
  // 2^64 - 1 has no exact JSON number in JavaScript, so there is no maximum.
  u64: { type: 'integer', minimum: 0 },
};

/**
 * The JSON Schema of a record in a WIT text, with its names in Tracee's way: `container-id` is `container_id`.
 * An `option` may be left out. @throws Error when the text has no such record or a type that is not known here
 */
export function recordSchema(wit: string, record: string): JsonSchema {
  const fields = fieldsOf(wit, record);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [jsonName(field.name), { ...typeSchema(wit, unwrap(field.type, 'option') ?? field.type), ...(field.meaning === undefined ? {} : { description: field.meaning }) }])),
    required: fields.filter(({ type }) => unwrap(type, 'option') === undefined).map(({ name }) => jsonName(name)),
    additionalProperties: false,
  };
}

function typeSchema(wit: string, type: string): JsonSchema {
  const simple = SIMPLE[type];
  if (simple !== undefined) return simple;
  const item = unwrap(type, 'list');
  if (item !== undefined) return { type: 'array', items: typeSchema(wit, item) };
  const cases = new RegExp(`\\benum ${type} \\{([^}]*)\\}`).exec(wit)?.[1];
  if (cases !== undefined) return { enum: cases.replaceAll(/\/\/\/?.*/g, '').split(',').map((name) => name.trim()).filter((name) => name !== '') };
  return recordSchema(wit, type);
}

function fieldsOf(wit: string, record: string): Field[] {
  const body = new RegExp(`\\brecord ${record} \\{([^}]*)\\}`).exec(wit)?.[1];
  if (body === undefined) throw new Error(`there is no record ${record}`);
  const fields: Field[] = [];
  let meaning: string[] = [];
  for (const line of body.split('\n').map((text) => text.trim())) {
    if (line.startsWith('///')) meaning.push(line.slice(3).trim());
    const [, name, type] = /^%?([a-z0-9-]+): ([^/]+?),?$/.exec(line) ?? [];
    if (name === undefined || type === undefined) continue;
    fields.push({ name, type, meaning: meaning.length === 0 ? undefined : meaning.join(' ') });
    meaning = [];
  }
  return fields;
}

function unwrap(type: string, wrapper: 'option' | 'list'): string | undefined {
  return type.startsWith(`${wrapper}<`) && type.endsWith('>') ? type.slice(wrapper.length + 1, -1) : undefined;
}

function jsonName(name: string): string {
  return name.replaceAll('-', '_');
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { containersDataSource } from '../data-source.ts';
import { generatedSchema } from './generate.ts';
import { recordSchema } from './wit-record.ts';

test('the schema is the one that the world\'s record makes', () => {
  expect(readFileSync(new URL('./generated.ts', import.meta.url), 'utf8')).toBe(generatedSchema());
});

test('the data source says who it is, and its schema has the documented fields', () => {
  expect(containersDataSource).toMatchObject({ namespace: 'sigbox', id: 'containers', version: 1, keys: ['string'] });
  const schema = JSON.parse(containersDataSource.schema) as { readonly properties: object; readonly required: readonly string[] };
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining([
    'container_id', 'container_name', 'container_image', 'k8s_pod_id', 'k8s_pod_name', 'k8s_pod_namespace', 'k8s_pod_sandbox', 'container_ctime', 'labels',
  ]));
  expect(schema.required).toContain('container_id');
  expect(schema.required).not.toContain('container_name');
});

test('options may be left out, lists and records are followed', () => {
  const wit = `
    enum mode { read, write }
    record inner { value: u32 }
    record outer {
      /// What it is
      /// called.
      the-name: option<string>,
      inner: list<inner>,
      mode: mode,
    }`.replace('{ value: u32 }', '{\n value: u32,\n }');
  expect(recordSchema(wit, 'outer')).toEqual({
    type: 'object',
    properties: {
      the_name: { type: 'string', description: 'What it is called.' },
      inner: { type: 'array', items: { type: 'object', properties: { value: { type: 'integer', minimum: 0, maximum: 4_294_967_295 } }, required: ['value'], additionalProperties: false } },
      mode: { enum: ['read', 'write'] },
    },
    required: ['inner', 'mode'],
    additionalProperties: false,
  });
  expect(() => recordSchema(wit, 'nothing')).toThrow('there is no record nothing');
});

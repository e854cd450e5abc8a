import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WORLD_TYPES } from '../../sdk/execution/world.ts';

/** `record name { field: type, … }` of an interface as WIT has it, without its comments. */
function declarations(interfaceName: string): Map<string, { kind: string; members: string[] }> {
  const wit = readFileSync(new URL('../../sdk/wit/signature.wit', import.meta.url), 'utf8').replace(/\/\/.*$/gm, '');
  const start = wit.indexOf(`interface ${interfaceName} {`);
  const end = wit.indexOf('\n}', start);
  const found = [...wit.slice(start, end).matchAll(/\b(record|variant|enum) ([a-z0-9-]+) \{([^}]*)\}/g)];
  return new Map(found.map(([, kind = '', name = '', body = '']) => [name, { kind, members: body.split(',').map((member) => member.trim()).filter((member) => member !== '') }]));
}

test.each(Object.entries(WORLD_TYPES))('the types of %s are those of the WIT', (interfaceName, types) => {
  const declared = declarations(interfaceName);
  expect(Object.keys(types).toSorted()).toEqual([...declared.keys()].toSorted());
  for (const [name, codec] of Object.entries(types)) expect({ name, members: codec.members }).toEqual({ name, members: declared.get(name)?.members });
});

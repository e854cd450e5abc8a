import { expect, test } from 'vitest';
import { jsonObjects } from './json-objects.ts';

async function objectsOf(text: string, size: number): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  const chunks = (async function* chunksOf() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();
  const found: unknown[] = [];
  for await (const object of jsonObjects(chunks)) found.push(object);
  return found;
}

const MEMBERS = [{ a: 'x"}{[\\"' }, { b: { c: [1, { d: '}' }] } }, {}, { 'ключ': '…\u0000\u001b' }];

test.each([1, 2, 3, 7, 64, 10_000])('members of a list, and one after the other, in chunks of %i bytes', async (size) => {
  expect(await objectsOf(JSON.stringify(MEMBERS), size)).toEqual(MEMBERS);
  expect(await objectsOf(MEMBERS.map((member) => `${JSON.stringify(member)}\r\n`).join(''), size)).toEqual(MEMBERS);
  expect(await objectsOf(JSON.stringify(MEMBERS, undefined, 2), size)).toEqual(MEMBERS);
});

test('one that is too long is left out, and not those around it', async () => {
  const long = { labels: { l: 'x'.repeat(10 * 1024 * 1024) } };
  expect(await objectsOf(JSON.stringify([{ a: 1 }, long, { b: 2 }]), 65_536)).toEqual([{ a: 1 }, { b: 2 }]);
});

test.each(['<html>', '"text"', 'null', '{"a":1}}', '{"a":}', '{a:1}'])('%s is refused', async (text) => {
  await expect(objectsOf(text, 100)).rejects.toThrow('not JSON');
});

test('an object without end is refused, and costs no memory until then', async () => {
  const piece = Buffer.alloc(1024 * 1024, '[');
  const endless = (async function* pour() {
    yield Buffer.from('{"a":');
    for (;;) yield piece;
  })();
  await expect(jsonObjects(endless).next()).rejects.toThrow('does not end');
});

test('nothing at all is nothing', async () => {
  expect(await objectsOf('[]\n', 10)).toEqual([]);
  expect(await objectsOf('', 10)).toEqual([]);
});

import { expect, test } from 'vitest';
import { Places } from './places.ts';

test('a container is found by the cgroup that its runtime told of, and by those inside of it', () => {
  const places = new Places();
  expect(places.ownerOf('/default/shop')).toBeUndefined();
  expect(places.add('shop', '/default/shop')).toBe(true);
  expect(places.ownerOf('/default/shop')).toEqual({ containerId: 'shop', runtime: 'containerd', isRoot: true });
  expect(places.ownerOf('/default/shop/init')).toEqual({ containerId: 'shop', runtime: 'containerd', isRoot: false });
  expect(places.ownerOf('/default/shopping')).toBeUndefined();
  expect(places.ownerOf('/default')).toBeUndefined();
  places.remove('shop');
  expect(places.ownerOf('/default/shop')).toBeUndefined();
  expect(places.add('shop', '/other/shop')).toBe(true);
});

test.each([
  ['one name in two places', 'shop', '/other/shop'],
  ['two names in one place', 'other', '/default/shop'],
  ['a path that tells by itself', 'third', `/docker/${'a'.repeat(64)}`],
  ['the root', 'third', '/'],
  ['a path that leads elsewhere', 'third', '/default/../system.slice'],
  ['a relative path', 'third', 'default/third'],
  ['a name that is none', '../third', '/default/third'],
  ['no name', '', '/default/third'],
  ['a name that does not fit an event', 'a'.repeat(65), '/default/third'],
])('%s is not believed', (_, containerId, path) => {
  const places = new Places();
  places.add('shop', '/default/shop');
  expect(places.add(containerId, path)).toBe(false);
  expect(places.ownerOf('/default/shop')).toMatchObject({ containerId: 'shop' });
});

test('there is a bound on how many there are', () => {
  const places = new Places();
  for (let index = 0; index < 9000; index++) expect(places.add(`c${index}`, `/default/c${index}`)).toBe(true);
  expect(places.ownerOf('/default/c0')).toBeUndefined();
  expect(places.ownerOf('/default/c8999')).toBeDefined();
});

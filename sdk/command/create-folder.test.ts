import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolder } from './create-folder.ts';

let directory: string;
beforeEach(() => { directory = mkdtempSync(join(tmpdir(), 'sig-new-')); });
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const FILES = new Map([['a', 'one'], ['folder/b', 'two']]);
/** The second cannot be written once the first is a file. */
const IMPOSSIBLE = new Map([['a', 'one'], ['a/b', 'two']]);

test('makes the folder, also where folders above it are missing, and open to whom every new folder is', () => {
  const made = join(directory, 'x', 'y');
  createFolder(made, FILES);
  expect(readFileSync(join(made, 'folder', 'b'), 'utf8')).toBe('two');
  mkdirSync(join(directory, 'plain'));
  expect(statSync(made).mode).toBe(statSync(join(directory, 'plain')).mode);
  expect(readdirSync(join(directory, 'x'))).toEqual(['y']);
});

test('fills an empty folder in place', () => {
  const there = join(directory, 'there');
  mkdirSync(there);
  const { ino } = statSync(there);
  createFolder(there, FILES);
  expect(readdirSync(there).toSorted()).toEqual(['a', 'folder']);
  expect(statSync(there).ino).toBe(ino);
});

test('touches nothing where something is', () => {
  writeFileSync(join(directory, 'mine'), 'kept');
  expect(() => createFolder(directory, FILES)).toThrow('SIG_E_EXISTS');
  expect(readdirSync(directory)).toEqual(['mine']);
});

test('leaves nothing when it fails midway, whether the folder was there or not', () => {
  const there = join(directory, 'there');
  mkdirSync(there);
  expect(() => createFolder(there, IMPOSSIBLE)).toThrow('SIG_E_FILE');
  expect(readdirSync(there)).toEqual([]);
  expect(() => createFolder(join(directory, 'new'), IMPOSSIBLE)).toThrow('SIG_E_FILE');
  expect(readdirSync(directory)).toEqual(['there']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVENTS, accessorName, camelCase, pascalCase } from '../catalogue/index.ts';
import { assemblyEventHeader, assemblyEvents, cHeader, errorsReference, eventsReference, rustEvents, testVectors } from './index.ts';

const root = join(import.meta.dirname, '..', '..');

test.each([assemblyEventHeader(), assemblyEvents(), cHeader(), rustEvents(), eventsReference(), errorsReference(), testVectors()])('$path is what the catalogue gives', ({ path, text }) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

test('every field of every event has an accessor and a line in the reference', () => {
  const { text } = assemblyEvents();
  const reference = eventsReference().text;
  for (const event of EVENTS) {
    expect(text).toContain(`export class ${pascalCase(event.name)} extends Event`);
    for (const field of event.fields) {
      expect(text).toContain(`get ${accessorName(field)}(): `);
      expect(reference).toContain(`| \`${field.name}\` | \`${accessorName(field)}\` |`);
    }
  }
});

describe('names', () => {
  test('in the cases of the language', () => {
    expect(camelCase('inode_mode')).toBe('inodeMode');
    expect(pascalCase('sched_process_exec')).toBe('SchedProcessExec');
  });

  test('of fields do not hide those of the header', () => {
    expect(accessorName({ name: 'cgroup_id', type: 'u64', meaning: '' })).toBe('fieldCgroupId');
    expect(accessorName({ name: 'flags', type: 'u32', meaning: '' })).toBe('flags');
  });
});

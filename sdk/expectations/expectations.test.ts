import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCase, runCase } from './case.ts';

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test('there are many', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

describe('a wrong input gets the message that was agreed', () => {
  test.each(cases)('%s', async (name) => {
    const path = join(folder, name);
    await expect(await runCase(parseCase(readFileSync(path, 'utf8')))).toMatchFileSnapshot(path);
  }, 300_000);
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSignature } from '../index.ts';
import { TemporaryProject } from '../library-tests/signature-project.ts';

const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));
const signatures = pages.flatMap((page) =>
  [...readFileSync(join(import.meta.dirname, page), 'utf8').matchAll(/```(?:ts|c|rust)\n\/\/ (signature\.(?:ts|c|rs))\n([^]*?)```/g)].map(([, file = '', text = '']) => {
    const [, name = file] = /class (\w+)/.exec(text) ?? [];
    return { page, name, file, text };
  }));

describe('what the pages show', () => {
  test('are several signatures', () => {
    expect(signatures.map(({ name }) => name)).toContain('PackageManager');
    expect(signatures.length).toBeGreaterThanOrEqual(7);
    expect(signatures.map(({ file }) => file)).toEqual(expect.arrayContaining(['signature.c', 'signature.rs']));
  });

  test.each(signatures)('builds: $name of $page', async ({ file, text }) => {
    using project = new TemporaryProject({ [file]: text });
    expect((await buildSignature(project.directory)).warnings).toEqual([]);
  });
});

describe('links between the pages lead somewhere', () => {
  test.each([...pages, '../README.md'])('%s', (page) => {
    const path = join(import.meta.dirname, page);
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => readFileSync(join(path, '..', target)), target).not.toThrow();
    }
  });
});

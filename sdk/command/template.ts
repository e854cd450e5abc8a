import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../compiler/index.ts';

const TEMPLATES = join(import.meta.dirname, '..', 'templates');

/** What a project has in any language: its tests are the same, because the signature is. A language's own files go before. */
const EVERY_LANGUAGE = 'every-language';

/** Files of a template that stand under another name there, because packing would leave them out or read them. */
const RENAMED: Readonly<Record<string, string>> = { gitignore: '.gitignore', 'package.template.json': 'package.json' };

function filesBelow(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)).map((path) => {
      const name = path.slice(folder.length + 1);
      return [RENAMED[name] ?? name, readFileSync(path, 'utf8')] as const;
    });
}

/** The files of a new project, by their names in it; `{{name}}`, `{{sdk}}`, `{{language}}`, `{{title}}` and `{{entry}}` are filled in. */
export function templateFiles({ name: language, title, entry }: Language, project: { readonly name: string; readonly sdk: string }): ReadonlyMap<string, string> {
  const values: Readonly<Record<string, string>> = { ...project, language, title, entry };
  return new Map([...filesBelow(join(TEMPLATES, EVERY_LANGUAGE)), ...filesBelow(join(TEMPLATES, language))]
    .map(([name, text]) => [name, text.replaceAll(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole)]));
}

import { readFileSync, writeFileSync } from 'node:fs';
import { recordSchema } from './wit-record.ts';

/** What `generated.ts` must hold, by the world's record of a container. */
export function generatedSchema(): string {
  const wit = readFileSync(new URL('../../../sdk/wit/signature.wit', import.meta.url), 'utf8');
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'A container', ...recordSchema(wit, 'container') };
  return `// Generated from sdk/wit/signature.wit by: node host/containers/schema/generate.ts
export const CONTAINER_SCHEMA = ${JSON.stringify(schema, undefined, 2)} as const;
`;
}

if (import.meta.main) writeFileSync(new URL('./generated.ts', import.meta.url), generatedSchema());

import { ERRORS } from './errors.ts';
import { limitsReference } from './sandbox/index.ts';

/** `host/docs/errors.md`: every error of the host that a user can meet; `host/docs/limits.md`: every bound on a signature. */
export function generateFiles(): { readonly path: string; readonly text: string }[] {
  const rows = Object.entries(ERRORS).flatMap(([code, { meaning, action }]) => [`## ${code}`, '', meaning, '', action, '']);
  const text = ['<!-- Made from host/errors.ts by `npm run generate`. Change the registry, not this file. -->', '', '# Errors of the host', '', ...rows].join('\n');
  return [{ path: 'host/docs/errors.md', text }, { path: 'host/docs/limits.md', text: limitsReference() }];
}

import { ERRORS } from './errors.ts';

/** `host/docs/errors.md`: every error of the host that a user can meet. */
export function generateFiles(): { readonly path: string; readonly text: string }[] {
  const rows = Object.entries(ERRORS).flatMap(([code, { meaning, action }]) => [`## ${code}`, '', meaning, '', action, '']);
  const text = ['<!-- Made from host/errors.ts by `npm run generate`. Change the registry, not this file. -->', '', '# Errors of the host', '', ...rows].join('\n');
  return [{ path: 'host/docs/errors.md', text }];
}

import { ERROR_CODES } from '../errors.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The reference of the errors, for people. */
export function errorsReference(): GeneratedFile {
  const rows = Object.entries(ERROR_CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |\n`).join('');
  return {
    path: 'sdk/docs/errors.md',
    text: `<!-- Generated from sdk/errors.ts by \`npm run generate\`; do not edit. -->
# Errors

Every error of \`sig\` has a code, says what is wrong and where, and what to do. Codes are for ever. \`sig\` exits with 0 when it did what
it was asked, with 1 when what it was given is wrong, and with 2 when the command line is. With \`--json\` each problem is one
JSON object a line on standard error: \`kind\`, \`code\`, \`message\`, \`place\` (\`file\`, \`line\`, \`column\`, \`source\`), \`advice\`.

| code | meaning |
| --- | --- |
${rows}`,
  };
}

/** The crate's root, which the build adds to the author's files. */
export const BUILD_ENTRY = 'sigbox-entry.rs';

const LOG = 'use log::info, which appears in the host\'s log.';

/** Macros that would do nothing, or would read what is outside of the project. */
const ABSENT: Readonly<Record<string, string>> = {
  print: LOG, println: LOG, eprint: LOG, eprintln: LOG, dbg: LOG,
  env: 'a signature has no environment, also when it is built.', option_env: 'a signature has no environment, also when it is built.',
};

/** @param library and @param author: paths of the library's first file and of the project's entry. */
export function buildEntryText(library: string, author: string): string {
  const macros = Object.entries(ABSENT).map(([name, instead]) =>
    `#[allow(unused_macros)]\nmacro_rules! ${name} { ($($any:tt)*) => { compile_error!(${JSON.stringify(`${name}! is not available in a signature: ${instead}`)}) } }`);
  return `#[path = ${JSON.stringify(library)}]
#[allow(dead_code, unused_imports)]
pub mod sigbox;
${macros.join('\n')}
#[path = ${JSON.stringify(author)}]
#[forbid(unsafe_code)]
mod signature;
signature!(signature::Signature);
`;
}

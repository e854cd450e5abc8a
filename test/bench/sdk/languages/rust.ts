import type { BenchedLanguage, SubjectName } from '../subject.ts';

const COUNTS = 'counts: BoundedMap<u64, u32>';

/** The body of `on_event`. */
const PARTS: Readonly<Record<SubjectName, string>> = {
  integer: 'if exec.inode() == 1 { Finding::new().report(event); }',
  prefix: 'if exec.pathname().starts_with("/usr/bin/") && exec.inode() == 1 { Finding::new().report(event); }',
  counting: `let count = self.counts.get_or(event.process_key(), || 0);
            *count += 1;
            if *count == u32::MAX { Finding::new().report(event); }`,
  finding: 'Finding::new().field("pathname", exec.pathname()).container(event).report(event);',
};

export const rust: BenchedLanguage = {
  name: 'rust',
  title: 'Rust',
  files(subject) {
    return {
      'signature.rs': `use crate::sigbox::*;

pub struct Signature { ${subject === 'counting' ? COUNTS : ''} }

impl Default for Signature {
    fn default() -> Self { Self { ${subject === 'counting' ? 'counts: BoundedMap::new(1024)' : ''} } }
}

impl Detection for Signature {
    fn metadata(&self) -> Metadata { Metadata { id: "BENCH-1", version: "0.1.0", name: "benched", event_name: "benched", ..Metadata::default() } }

    fn selected_events(&self) -> Vec<EventSelector> { vec![EventSelector::new("sched_process_exec", "*")] }

    fn on_event(&mut self, event: &Event) {
        if let Some(exec) = SchedProcessExec::of(event) {
            ${PARTS[subject]}
        }
    }
}
`,
    };
  },
};

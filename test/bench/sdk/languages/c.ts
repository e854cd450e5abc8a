import type { BenchedLanguage, SubjectName } from '../subject.ts';

const REPORT = 'sigbox_report(&finding);';

/** State, and the body of `on_event`. */
const PARTS: Readonly<Record<SubjectName, readonly [state: string, onEvent: string]>> = {
  integer: ['', `if (exec->inode == 1) ${REPORT}`],
  prefix: ['', `if (sigbox_starts_with(sigbox_text(exec, pathname), "/usr/bin/") && exec->inode == 1) ${REPORT}`],
  counting: ['SIGBOX_MAP(counts, uint32_t, 1024)', `if (++*counts_at(sigbox_process_key(event)) == 0xffffffff) ${REPORT}`],
  finding: ['', `sigbox_add_text(&finding, "pathname", sigbox_text(exec, pathname)); sigbox_add_container(&finding, event); ${REPORT}`],
};

export const c: BenchedLanguage = {
  name: 'c',
  title: 'C',
  files(subject) {
    const [state, onEvent] = PARTS[subject];
    return {
      'signature.c': `#include "sigbox.h"
${state}
static void on_event(const struct sigbox_event *event)
{
	const struct sigbox_sched_process_exec *exec = sigbox_sched_process_exec(event);
	struct sigbox_finding finding = sigbox_finding(event);
	${onEvent}
}

SIGBOX_SIGNATURE(
	.id = "BENCH-1", .version = "0.1.0", .name = "benched", .event_name = "benched",
	.events = { { "sched_process_exec" } }, .on_event = on_event,
);
`,
    };
  },
};

#include "sigbox.h"

/* Finds programs that a container executes from a folder for temporary files. */
static void on_event(const struct sigbox_event *event)
{
	const struct sigbox_sched_process_exec *exec = sigbox_sched_process_exec(event);
	struct sigbox_finding finding;

	if (!exec || !sigbox_starts_with(sigbox_text(exec, pathname), "/tmp/"))
		return;

	finding = sigbox_finding(event);
	sigbox_add_text(&finding, "pathname", sigbox_text(exec, pathname));
	sigbox_add_texts(&finding, "argv", sigbox_texts(exec, argv));
	sigbox_add_container(&finding, event);
	sigbox_report(&finding);
}

SIGBOX_SIGNATURE(
	.id = "EXAMPLE-1",
	.version = "0.1.0",
	.name = "Program executed from a temporary folder",
	.event_name = "exec_from_temporary_folder",
	.description = "A container executed a program below /tmp, where images have none.",
	.tags = { "container" },
	.properties = { { "severity", "medium" }, { "technique", "T1059" } },
	.events = { { "sched_process_exec", "container" } },
	.on_event = on_event,
);

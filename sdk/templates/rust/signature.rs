use crate::sigbox::*;

/// Finds programs that a container executes from a folder for temporary files.
#[derive(Default)]
pub struct Signature;

impl Detection for Signature {
    fn metadata(&self) -> Metadata {
        Metadata {
            id: "EXAMPLE-1",
            version: "0.1.0",
            name: "Program executed from a temporary folder",
            event_name: "exec_from_temporary_folder",
            description: "A container executed a program below /tmp, where images have none.",
            tags: vec!["container"],
            properties: vec![("severity", "medium"), ("technique", "T1059")],
        }
    }

    fn selected_events(&self) -> Vec<EventSelector> {
        vec![EventSelector::new("sched_process_exec", "container")]
    }

    fn on_event(&mut self, event: &Event) {
        if let Some(exec) = SchedProcessExec::of(event) {
            if exec.pathname().starts_with("/tmp/") {
                Finding::new().field("pathname", exec.pathname()).fields("argv", exec.argv()).container(event).report(event);
            }
        }
    }
}

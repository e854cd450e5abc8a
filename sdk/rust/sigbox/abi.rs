//! What the host has, and the shapes of its values as the canonical ABI lays them out.

#[link(wasm_import_module = "sigbox:signature/containers@0.1.0")]
extern "C" {
    #[link_name = "get"]
    pub fn host_get(id: *const u8, length: usize, answer: *mut Answer);
}

#[link(wasm_import_module = "sigbox:signature/findings@0.1.0")]
extern "C" {
    #[link_name = "report"]
    pub fn host_report(event: u32, entries: *const Entry, count: usize);
}

#[link(wasm_import_module = "sigbox:signature/log@0.1.0")]
extern "C" {
    #[link_name = "write"]
    fn host_write(level: u32, message: *const u8, length: usize);
}

pub fn write_log(level: u32, message: &str) {
    unsafe { host_write(level, message.as_ptr(), message.len()) }
}

/// `string` and `list`: where it is, and how many bytes or items it has.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Span {
    pub at: *mut u8,
    pub count: usize,
}

impl Span {
    pub fn of(text: &str) -> Self {
        Self { at: text.as_ptr() as *mut u8, count: text.len() }
    }

    pub fn list<T>(items: &[T]) -> Self {
        Self { at: items.as_ptr() as *mut u8, count: items.len() }
    }

    /// Takes over a text that the host has written; it writes UTF-8 only.
    pub unsafe fn into_string(self) -> String {
        String::from_raw_parts(self.at, self.count, self.count)
    }

    /// Takes over a list that the host has written.
    pub unsafe fn into_vec<T>(self) -> Vec<T> {
        Vec::from_raw_parts(self.at as *mut T, self.count, self.count)
    }
}

/// `option<string>`
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Optional {
    is_there: u8,
    text: Span,
}

impl Optional {
    pub unsafe fn into_string(self) -> Option<String> {
        if self.is_there == 0 { None } else { Some(self.text.into_string()) }
    }
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct MountRecord {
    pub source: Span,
    pub destination: Span,
    pub read_only: u8,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct ConfinementRecord {
    pub privileged: u8,
    pub added_capabilities: Span,
    pub user: Optional,
    pub read_only_root: u8,
    pub host_network: u8,
    pub host_pid: u8,
    pub host_ipc: u8,
    pub seccomp_profile: Optional,
    pub apparmor_profile: Optional,
    pub mounts: Span,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct ContainerRecord {
    pub container_id: Span,
    pub container_name: Optional,
    pub container_image: Optional,
    pub container_image_digest: Optional,
    pub container_runtime: Optional,
    pub has_container_ctime: u8,
    pub container_ctime: u64,
    pub k8s_pod_id: Optional,
    pub k8s_pod_name: Optional,
    pub k8s_pod_namespace: Optional,
    pub k8s_pod_sandbox: u8,
    pub removed: u8,
    pub labels: Span,
    pub has_confinement: u8,
    pub confinement: ConfinementRecord,
}

/// `result<container, reason>`
#[repr(C)]
pub struct Answer {
    pub failed: u8,
    pub value: AnswerValue,
}

#[repr(C)]
pub union AnswerValue {
    pub container: ContainerRecord,
    pub reason: u8,
}

/// An entry of a finding; the kinds are in the order of the world's `findings.value`.
#[repr(C)]
pub struct Entry {
    pub name: Span,
    pub kind: u8,
    pub value: EntryValue,
}

#[repr(C)]
pub union EntryValue {
    pub number: u64,
    pub span: Span,
}

const _: () = assert!(std::mem::size_of::<ContainerRecord>() == 184);
const _: () = assert!(std::mem::size_of::<Entry>() == 24);

use super::abi::{host_get, Answer, ConfinementRecord, ContainerRecord, MountRecord, Span};
use super::memory::Global;
use super::world::{batch, ContainerEntry};
use std::rc::Rc;
use std::mem::MaybeUninit;

/// Why there is no record, in the order of the world's `containers.reason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    NotFound,
    /// Its runtime has not answered yet.
    Pending,
    /// Its runtime cannot be asked.
    Unreachable,
    /// It was removed before its runtime could be asked.
    Removed,
}

impl Reason {
    /// In the words of the world.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::NotFound => "not-found",
            Reason::Pending => "pending",
            Reason::Unreachable => "unreachable",
            Reason::Removed => "removed",
        }
    }
}

#[derive(Clone, Debug)]
pub struct Mount {
    /// Path on the machine.
    pub source: String,
    /// Path in the container.
    pub destination: String,
    pub read_only: bool,
}

/// How far a container is confined, as its runtime was asked for it.
#[derive(Clone, Debug)]
pub struct Confinement {
    pub privileged: bool,
    /// Capabilities beyond the runtime's usual ones, such as `CAP_SYS_ADMIN`, or `ALL`.
    pub added_capabilities: Vec<String>,
    /// A name or a number; `None` when it is the image's own.
    pub user: Option<String>,
    pub read_only_root: bool,
    pub host_network: bool,
    pub host_pid: bool,
    pub host_ipc: bool,
    /// `default`, `unconfined`, or a profile's name.
    pub seccomp_profile: Option<String>,
    pub apparmor_profile: Option<String>,
    /// What it was given of the machine's files.
    pub mounts: Vec<Mount>,
}

/// What is known of a container. `None` is what the runtime did not tell.
#[derive(Clone, Debug)]
pub struct Container {
    pub container_id: String,
    pub container_name: Option<String>,
    pub container_image: Option<String>,
    /// `sha256:` and 64 hex digits.
    pub container_image_digest: Option<String>,
    /// docker, podman, containerd or cri-o.
    pub container_runtime: Option<String>,
    /// When its cgroup was created, in nanoseconds since 1970.
    pub container_ctime: Option<u64>,
    pub k8s_pod_id: Option<String>,
    pub k8s_pod_name: Option<String>,
    pub k8s_pod_namespace: Option<String>,
    /// It only holds a pod's namespaces.
    pub k8s_pod_sandbox: bool,
    /// It is gone; its record is kept for a while.
    pub removed: bool,
    pub labels: Vec<(String, String)>,
    /// `None` when the runtime does not tell.
    pub confinement: Option<Confinement>,
}

impl Container {
    pub fn label(&self, name: &str) -> Option<&str> {
        self.labels.iter().find(|(label, _)| label == name).map(|(_, value)| value.as_str())
    }
}

unsafe fn take_confinement(from: ConfinementRecord) -> Confinement {
    let capabilities: Vec<Span> = from.added_capabilities.into_vec();
    let mounts: Vec<MountRecord> = from.mounts.into_vec();
    Confinement {
        privileged: from.privileged != 0,
        added_capabilities: capabilities.into_iter().map(|text| text.into_string()).collect(),
        user: from.user.into_string(),
        read_only_root: from.read_only_root != 0,
        host_network: from.host_network != 0,
        host_pid: from.host_pid != 0,
        host_ipc: from.host_ipc != 0,
        seccomp_profile: from.seccomp_profile.into_string(),
        apparmor_profile: from.apparmor_profile.into_string(),
        mounts: mounts
            .into_iter()
            .map(|mount| Mount { source: mount.source.into_string(), destination: mount.destination.into_string(), read_only: mount.read_only != 0 })
            .collect(),
    }
}

unsafe fn take_container(from: ContainerRecord) -> Container {
    let labels: Vec<[Span; 2]> = from.labels.into_vec();
    Container {
        container_id: from.container_id.into_string(),
        container_name: from.container_name.into_string(),
        container_image: from.container_image.into_string(),
        container_image_digest: from.container_image_digest.into_string(),
        container_runtime: from.container_runtime.into_string(),
        container_ctime: if from.has_container_ctime == 0 { None } else { Some(from.container_ctime) },
        k8s_pod_id: from.k8s_pod_id.into_string(),
        k8s_pod_name: from.k8s_pod_name.into_string(),
        k8s_pod_namespace: from.k8s_pod_namespace.into_string(),
        k8s_pod_sandbox: from.k8s_pod_sandbox != 0,
        removed: from.removed != 0,
        labels: labels.into_iter().map(|[name, value]| (name.into_string(), value.into_string())).collect(),
        confinement: if from.has_confinement == 0 { None } else { Some(take_confinement(from.confinement)) },
    }
}

pub type Lookup = Result<Rc<Container>, Reason>;

fn ask(id: &[u8]) -> Lookup {
    unsafe {
        let mut answer = MaybeUninit::<Answer>::zeroed();
        host_get(id.as_ptr(), id.len(), answer.as_mut_ptr());
        let answer = answer.assume_init();
        if answer.failed == 0 {
            return Ok(Rc::new(take_container(answer.value.container)));
        }
        Err(match answer.value.reason {
            0 => Reason::NotFound,
            1 => Reason::Pending,
            2 => Reason::Unreachable,
            _ => Reason::Removed,
        })
    }
}

/// Answers that are kept, by the container's slot.
const CACHE_SIZE: usize = 256;

struct Cached {
    lookup: Lookup,
    slot: u32,
    revision: u32,
    /// The batch for which it was last found to be good.
    batch: u32,
}

const NO_ANSWER: Option<Cached> = None;
static CACHE: Global<[Option<Cached>; CACHE_SIZE]> = Global::new([NO_ANSWER; CACHE_SIZE]);

/// A record is good until its revision changes; a miss only for the batch in hand, because the host may know more soon.
fn is_good(cached: &Cached, entry: &ContainerEntry, batch: u32) -> bool {
    if cached.slot != entry.slot || cached.revision != entry.revision {
        return false;
    }
    // Slots are used again, so the same slot and revision with another id is another container.
    cached.batch == batch || cached.lookup.as_ref().map_or(false, |known| known.container_id.as_bytes() == entry.id())
}

pub(crate) fn look_up(entry: &ContainerEntry) -> Lookup {
    let number = unsafe { batch().number };
    let place = unsafe { &mut CACHE.get()[entry.slot as usize % CACHE_SIZE] };
    match place {
        Some(cached) if is_good(cached, entry, number) => cached.batch = number,
        _ => *place = Some(Cached { lookup: ask(entry.id()), slot: entry.slot, revision: entry.revision, batch: number }),
    }
    place.as_ref().map_or(Err(Reason::NotFound), |cached| cached.lookup.clone())
}

/// What is known of the container with this id, all 64 digits of it. A signature that calls it imports `containers`.
pub fn find_container(id: &str) -> Lookup {
    match unsafe { batch().containers.iter().find(|entry| entry.id() == id.as_bytes()) } {
        Some(entry) => look_up(entry),
        None => ask(id.as_bytes()),
    }
}

// Generated from sdk/catalogue by `npm run generate`; do not edit.

use super::event::Event;
use super::text::{Text, Texts};

/// What every event has.
impl<'a> Event<'a> {
    /// Number of the event in this catalogue.
    #[inline(always)]
    pub fn event_id(&self) -> u16 {
        self.load(0)
    }

    /// Processor that the event happened on.
    #[inline(always)]
    pub fn processor_id(&self) -> u32 {
        self.load(4)
    }

    /// Nanoseconds since boot, suspended time included (CLOCK_BOOTTIME).
    #[inline(always)]
    pub fn timestamp(&self) -> u64 {
        self.load(8)
    }

    /// Id of the task's cgroup in the hierarchy that containers are in.
    #[inline(always)]
    pub fn cgroup_id(&self) -> u64 {
        self.load(16)
    }

    /// When the process started, in nanoseconds since boot: a reused process id has another.
    #[inline(always)]
    pub fn start_time(&self) -> u64 {
        self.load(24)
    }

    /// What the kernel returned; negative is an error number.
    #[inline(always)]
    pub fn return_value(&self) -> i64 {
        self.load(32)
    }

    /// Process id as seen in its own pid namespace.
    #[inline(always)]
    pub fn process_id(&self) -> u32 {
        self.load(40)
    }

    /// Thread id as seen in its own pid namespace.
    #[inline(always)]
    pub fn thread_id(&self) -> u32 {
        self.load(44)
    }

    /// Parent's process id as seen in the task's pid namespace; 0 if it is outside of it.
    #[inline(always)]
    pub fn parent_process_id(&self) -> u32 {
        self.load(48)
    }

    /// Process id as seen by the host.
    #[inline(always)]
    pub fn host_process_id(&self) -> u32 {
        self.load(52)
    }

    /// Thread id as seen by the host.
    #[inline(always)]
    pub fn host_thread_id(&self) -> u32 {
        self.load(56)
    }

    /// Parent's process id as seen by the host.
    #[inline(always)]
    pub fn host_parent_process_id(&self) -> u32 {
        self.load(60)
    }

    /// Real user id as seen by the host.
    #[inline(always)]
    pub fn user_id(&self) -> u32 {
        self.load(64)
    }

    /// Inode number of the mount namespace.
    #[inline(always)]
    pub fn mount_namespace(&self) -> u32 {
        self.load(68)
    }

    /// Inode number of the pid namespace.
    #[inline(always)]
    pub fn pid_namespace(&self) -> u32 {
        self.load(72)
    }

    /// Name of the task (comm), ended by a NUL.
    #[inline(always)]
    pub fn process_name(&self) -> Text<'a> {
        self.name_at(80)
    }

    /// First 15 bytes of the host name in the task's UTS namespace, ended by a NUL.
    #[inline(always)]
    pub fn host_name(&self) -> Text<'a> {
        self.name_at(96)
    }

    /// Bit 1 of the event's flags.
    #[inline(always)]
    pub fn container_started(&self) -> bool {
        self.load::<u16>(2) & 1 != 0
    }

    /// Bit 2 of the event's flags.
    #[inline(always)]
    pub fn truncated(&self) -> bool {
        self.load::<u16>(2) & 2 != 0
    }

    /// Bit 4 of the event's flags.
    #[inline(always)]
    pub fn compat(&self) -> bool {
        self.load::<u16>(2) & 4 != 0
    }
}

/// `sched_process_exec`: A process replaced its program with another one.
#[derive(Clone, Copy)]
pub struct SchedProcessExec<'a>(Event<'a>);

impl<'a> SchedProcessExec<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1 { Some(Self(*event)) } else { None }
    }

    /// Path that the caller asked to execute, as it wrote it.
    #[inline(always)]
    pub fn cmdpath(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Path of the file that the kernel executed, links resolved.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// Arguments of the new program, its own name first.
    #[inline(always)]
    pub fn argv(&self) -> Texts<'a> {
        self.0.texts_at(128)
    }

    /// Device number of the executed file, as the kernel keeps it.
    #[inline(always)]
    pub fn dev(&self) -> u32 {
        self.0.load(136)
    }

    /// Inode number of the executed file.
    #[inline(always)]
    pub fn inode(&self) -> u64 {
        self.0.load(144)
    }

    /// When the executed file's inode last changed, in nanoseconds since 1970.
    #[inline(always)]
    pub fn ctime(&self) -> u64 {
        self.0.load(152)
    }

    /// Type and permissions of the executed file.
    #[inline(always)]
    pub fn inode_mode(&self) -> u32 {
        self.0.load(160)
    }

    /// Path of the script's interpreter as its first line names it, or cmdpath.
    #[inline(always)]
    pub fn interp(&self) -> Text<'a> {
        self.0.text_at(168)
    }

    /// File type of standard input (S_IFMT bits); 0 when it is closed.
    #[inline(always)]
    pub fn stdin_type(&self) -> u32 {
        self.0.load(176)
    }

    /// Name of the task before it executed the new program.
    #[inline(always)]
    pub fn prev_comm(&self) -> Text<'a> {
        self.0.text_at(184)
    }

    /// Path of the current folder, from the kernel's own entries.
    #[inline(always)]
    pub fn pwd(&self) -> Text<'a> {
        self.0.text_at(192)
    }

    /// Path of the loader that the executed file asks for (its ELF interpreter); missing for a static program, and on kernels before 5.17.
    #[inline(always)]
    pub fn interpreter_pathname(&self) -> Text<'a> {
        self.0.text_at(200)
    }

    /// Device number of the loader, as the kernel keeps it.
    #[inline(always)]
    pub fn interpreter_dev(&self) -> u32 {
        self.0.load(208)
    }

    /// Inode number of the loader.
    #[inline(always)]
    pub fn interpreter_inode(&self) -> u64 {
        self.0.load(216)
    }

    /// When the loader's inode last changed, in nanoseconds since 1970.
    #[inline(always)]
    pub fn interpreter_ctime(&self) -> u64 {
        self.0.load(224)
    }
}

impl<'a> std::ops::Deref for SchedProcessExec<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_process_fork`: A process or a thread was created; a thread has the process id of its creator. The header is the creator's.
#[derive(Clone, Copy)]
pub struct SchedProcessFork<'a>(Event<'a>);

impl<'a> SchedProcessFork<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 2 { Some(Self(*event)) } else { None }
    }

    /// Thread id of the creator as seen by the host.
    #[inline(always)]
    pub fn parent_tid(&self) -> u32 {
        self.0.load(112)
    }

    /// Thread id of the creator as seen in its own pid namespace.
    #[inline(always)]
    pub fn parent_ns_tid(&self) -> u32 {
        self.0.load(120)
    }

    /// Process id of the creator as seen by the host.
    #[inline(always)]
    pub fn parent_pid(&self) -> u32 {
        self.0.load(128)
    }

    /// Process id of the creator as seen in its own pid namespace.
    #[inline(always)]
    pub fn parent_ns_pid(&self) -> u32 {
        self.0.load(136)
    }

    /// When the creator's process started, in nanoseconds since boot.
    #[inline(always)]
    pub fn parent_start_time(&self) -> u64 {
        self.0.load(144)
    }

    /// Thread id of what was created as seen by the host.
    #[inline(always)]
    pub fn child_tid(&self) -> u32 {
        self.0.load(152)
    }

    /// Thread id of what was created as seen in its own pid namespace.
    #[inline(always)]
    pub fn child_ns_tid(&self) -> u32 {
        self.0.load(160)
    }

    /// Process id of what was created as seen by the host.
    #[inline(always)]
    pub fn child_pid(&self) -> u32 {
        self.0.load(168)
    }

    /// Process id of what was created as seen in its own pid namespace.
    #[inline(always)]
    pub fn child_ns_pid(&self) -> u32 {
        self.0.load(176)
    }

    /// When what was created started, in nanoseconds since boot.
    #[inline(always)]
    pub fn start_time(&self) -> u64 {
        self.0.load(184)
    }
}

impl<'a> std::ops::Deref for SchedProcessFork<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_process_exit`: A process or a thread ended.
#[derive(Clone, Copy)]
pub struct SchedProcessExit<'a>(Event<'a>);

impl<'a> SchedProcessExit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 3 { Some(Self(*event)) } else { None }
    }

    /// What it ended with: the low 8 bits that exit was called with.
    #[inline(always)]
    pub fn exit_code(&self) -> u32 {
        self.0.load(112)
    }

    /// Number of the signal that ended it; 0 when it ended by itself.
    #[inline(always)]
    pub fn signal_code(&self) -> u32 {
        self.0.load(120)
    }

    /// 1 when this was the last thread of the process, so that the process ended.
    #[inline(always)]
    pub fn process_group_exit(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for SchedProcessExit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `process_environment`: The environment that a program was given when it was executed, just before the event that tells so. Captured only where it is selected.
#[derive(Clone, Copy)]
pub struct ProcessEnvironment<'a>(Event<'a>);

impl<'a> ProcessEnvironment<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 4 { Some(Self(*event)) } else { None }
    }

    /// Variables of the environment, each NAME=VALUE; cut off after 4 KiB.
    #[inline(always)]
    pub fn env(&self) -> Texts<'a> {
        self.0.texts_at(112)
    }
}

impl<'a> std::ops::Deref for ProcessEnvironment<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `cgroup_mkdir`: A control group was created, in the hierarchy that containers are in.
#[derive(Clone, Copy)]
pub struct CgroupMkdir<'a>(Event<'a>);

impl<'a> CgroupMkdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 40 { Some(Self(*event)) } else { None }
    }

    /// Id of the created cgroup.
    #[inline(always)]
    pub fn cgroup_id(&self) -> u64 {
        self.0.load(112)
    }

    /// Path of the created cgroup below the hierarchy's root.
    #[inline(always)]
    pub fn cgroup_path(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// Number of the hierarchy; 0 is the unified one.
    #[inline(always)]
    pub fn hierarchy_id(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for CgroupMkdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `cgroup_rmdir`: A control group was removed, from the hierarchy that containers are in.
#[derive(Clone, Copy)]
pub struct CgroupRmdir<'a>(Event<'a>);

impl<'a> CgroupRmdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 41 { Some(Self(*event)) } else { None }
    }

    /// Id of the removed cgroup.
    #[inline(always)]
    pub fn cgroup_id(&self) -> u64 {
        self.0.load(112)
    }

    /// Path of the removed cgroup below the hierarchy's root.
    #[inline(always)]
    pub fn cgroup_path(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// Number of the hierarchy; 0 is the unified one.
    #[inline(always)]
    pub fn hierarchy_id(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for CgroupRmdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `cgroup_attach_task`: A task was moved into a control group of the hierarchy that containers are in. The header is the moved task's.
#[derive(Clone, Copy)]
pub struct CgroupAttachTask<'a>(Event<'a>);

impl<'a> CgroupAttachTask<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 42 { Some(Self(*event)) } else { None }
    }

    /// Path of the cgroup below the hierarchy's root.
    #[inline(always)]
    pub fn cgroup_path(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Name of the moved task.
    #[inline(always)]
    pub fn comm(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// Thread id of the moved task as seen by the host.
    #[inline(always)]
    pub fn pid(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for CgroupAttachTask<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `container_create`: A container was created. It stands before every other event of the container, with what its runtime told by then.
#[derive(Clone, Copy)]
pub struct ContainerCreate<'a>(Event<'a>);

impl<'a> ContainerCreate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 43 { Some(Self(*event)) } else { None }
    }

    /// docker, podman, containerd or cri-o.
    #[inline(always)]
    pub fn runtime(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// All 64 digits of the container's id.
    #[inline(always)]
    pub fn container_id(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known.
    #[inline(always)]
    pub fn ctime(&self) -> u64 {
        self.0.load(128)
    }

    /// Name of the image.
    #[inline(always)]
    pub fn container_image(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// `sha256:` and 64 hex digits.
    #[inline(always)]
    pub fn container_image_digest(&self) -> Text<'a> {
        self.0.text_at(144)
    }

    /// Name of the container.
    #[inline(always)]
    pub fn container_name(&self) -> Text<'a> {
        self.0.text_at(152)
    }

    /// Name of the container's pod.
    #[inline(always)]
    pub fn pod_name(&self) -> Text<'a> {
        self.0.text_at(160)
    }

    /// Namespace of the pod.
    #[inline(always)]
    pub fn pod_namespace(&self) -> Text<'a> {
        self.0.text_at(168)
    }

    /// Id of the pod.
    #[inline(always)]
    pub fn pod_uid(&self) -> Text<'a> {
        self.0.text_at(176)
    }

    /// 1 when the container only holds a pod's namespaces.
    #[inline(always)]
    pub fn pod_sandbox(&self) -> u32 {
        self.0.load(184)
    }

    /// Why nothing is known of the container; missing when something is.
    #[inline(always)]
    pub fn missing(&self) -> Text<'a> {
        self.0.text_at(192)
    }
}

impl<'a> std::ops::Deref for ContainerCreate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `container_remove`: A container was removed. It stands after every other event of the container.
#[derive(Clone, Copy)]
pub struct ContainerRemove<'a>(Event<'a>);

impl<'a> ContainerRemove<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 44 { Some(Self(*event)) } else { None }
    }

    /// docker, podman, containerd or cri-o.
    #[inline(always)]
    pub fn runtime(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// All 64 digits of the container's id.
    #[inline(always)]
    pub fn container_id(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known.
    #[inline(always)]
    pub fn ctime(&self) -> u64 {
        self.0.load(128)
    }

    /// Name of the image.
    #[inline(always)]
    pub fn container_image(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// `sha256:` and 64 hex digits.
    #[inline(always)]
    pub fn container_image_digest(&self) -> Text<'a> {
        self.0.text_at(144)
    }

    /// Name of the container.
    #[inline(always)]
    pub fn container_name(&self) -> Text<'a> {
        self.0.text_at(152)
    }

    /// Name of the container's pod.
    #[inline(always)]
    pub fn pod_name(&self) -> Text<'a> {
        self.0.text_at(160)
    }

    /// Namespace of the pod.
    #[inline(always)]
    pub fn pod_namespace(&self) -> Text<'a> {
        self.0.text_at(168)
    }

    /// Id of the pod.
    #[inline(always)]
    pub fn pod_uid(&self) -> Text<'a> {
        self.0.text_at(176)
    }

    /// 1 when the container only holds a pod's namespaces.
    #[inline(always)]
    pub fn pod_sandbox(&self) -> u32 {
        self.0.load(184)
    }

    /// Why nothing is known of the container; missing when something is.
    #[inline(always)]
    pub fn missing(&self) -> Text<'a> {
        self.0.text_at(192)
    }
}

impl<'a> std::ops::Deref for ContainerRemove<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `existing_container`: A container that was there before the host started.
#[derive(Clone, Copy)]
pub struct ExistingContainer<'a>(Event<'a>);

impl<'a> ExistingContainer<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 45 { Some(Self(*event)) } else { None }
    }

    /// docker, podman, containerd or cri-o.
    #[inline(always)]
    pub fn runtime(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// All 64 digits of the container's id.
    #[inline(always)]
    pub fn container_id(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// When the container's cgroup was created, in nanoseconds since 1970; 0 when it is not known.
    #[inline(always)]
    pub fn ctime(&self) -> u64 {
        self.0.load(128)
    }

    /// Name of the image.
    #[inline(always)]
    pub fn container_image(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// `sha256:` and 64 hex digits.
    #[inline(always)]
    pub fn container_image_digest(&self) -> Text<'a> {
        self.0.text_at(144)
    }

    /// Name of the container.
    #[inline(always)]
    pub fn container_name(&self) -> Text<'a> {
        self.0.text_at(152)
    }

    /// Name of the container's pod.
    #[inline(always)]
    pub fn pod_name(&self) -> Text<'a> {
        self.0.text_at(160)
    }

    /// Namespace of the pod.
    #[inline(always)]
    pub fn pod_namespace(&self) -> Text<'a> {
        self.0.text_at(168)
    }

    /// Id of the pod.
    #[inline(always)]
    pub fn pod_uid(&self) -> Text<'a> {
        self.0.text_at(176)
    }

    /// 1 when the container only holds a pod's namespaces.
    #[inline(always)]
    pub fn pod_sandbox(&self) -> u32 {
        self.0.load(184)
    }

    /// Why nothing is known of the container; missing when something is.
    #[inline(always)]
    pub fn missing(&self) -> Text<'a> {
        self.0.text_at(192)
    }
}

impl<'a> std::ops::Deref for ExistingContainer<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_file_open`: A file was opened. The return value is its number.
#[derive(Clone, Copy)]
pub struct SecurityFileOpen<'a>(Event<'a>);

impl<'a> SecurityFileOpen<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 50 { Some(Self(*event)) } else { None }
    }

    /// Path of the opened file, from the kernel's own entries, links resolved.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Flags that it was opened with, as open(2) has them.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }

    /// Device number of the file, as the kernel keeps it.
    #[inline(always)]
    pub fn dev(&self) -> u32 {
        self.0.load(128)
    }

    /// Inode number of the file.
    #[inline(always)]
    pub fn inode(&self) -> u64 {
        self.0.load(136)
    }

    /// When the file's inode last changed, in nanoseconds since 1970.
    #[inline(always)]
    pub fn ctime(&self) -> u64 {
        self.0.load(144)
    }

    /// Path as the process wrote it; missing when it gave none.
    #[inline(always)]
    pub fn syscall_pathname(&self) -> Text<'a> {
        self.0.text_at(152)
    }

    /// Type and permissions of the file.
    #[inline(always)]
    pub fn inode_mode(&self) -> u32 {
        self.0.load(160)
    }
}

impl<'a> std::ops::Deref for SecurityFileOpen<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_socket_connect`: A socket was connected to an address, or that failed; the return value tells.
#[derive(Clone, Copy)]
pub struct SecuritySocketConnect<'a>(Event<'a>);

impl<'a> SecuritySocketConnect<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 51 { Some(Self(*event)) } else { None }
    }

    /// Number of the socket.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// Type of the socket: 1 stream, 2 datagram, 3 raw.
    #[inline(always)]
    pub fn type_(&self) -> u32 {
        self.0.load(120)
    }

    /// Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn remote_family(&self) -> u32 {
        self.0.load(128)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn remote_addr(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn remote_port(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for SecuritySocketConnect<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `socket_dup`: A socket got another number as well; 0, 1 and 2 are the standard streams.
#[derive(Clone, Copy)]
pub struct SocketDup<'a>(Event<'a>);

impl<'a> SocketDup<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 52 { Some(Self(*event)) } else { None }
    }

    /// Number that it had.
    #[inline(always)]
    pub fn oldfd(&self) -> i32 {
        self.0.load(112)
    }

    /// Number that it got.
    #[inline(always)]
    pub fn newfd(&self) -> i32 {
        self.0.load(120)
    }

    /// Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn remote_family(&self) -> u32 {
        self.0.load(128)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn remote_addr(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn remote_port(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for SocketDup<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `magic_write`: The beginning of a regular file was written. The return value is the number of written bytes.
#[derive(Clone, Copy)]
pub struct MagicWrite<'a>(Event<'a>);

impl<'a> MagicWrite<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 53 { Some(Self(*event)) } else { None }
    }

    /// Path of the file, from the kernel's own entries, links resolved.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The first bytes that were written, at most 32; missing when they did not come from the process's memory.
    #[inline(always)]
    pub fn bytes(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// Device number of the file, as the kernel keeps it.
    #[inline(always)]
    pub fn dev(&self) -> u32 {
        self.0.load(128)
    }

    /// Inode number of the file.
    #[inline(always)]
    pub fn inode(&self) -> u64 {
        self.0.load(136)
    }

    /// When the file's inode last changed, in nanoseconds since 1970.
    #[inline(always)]
    pub fn ctime(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for MagicWrite<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mem_prot_alert`: Memory became executable in a way that loaders do not use.
#[derive(Clone, Copy)]
pub struct MemProtAlert<'a>(Event<'a>);

impl<'a> MemProtAlert<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 54 { Some(Self(*event)) } else { None }
    }

    /// 1: mapped writable and executable; 2: made writable and executable; 3: made executable after it was mapped.
    #[inline(always)]
    pub fn alert(&self) -> u32 {
        self.0.load(112)
    }

    /// Where the memory begins.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(120)
    }

    /// Its length in bytes.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(128)
    }

    /// Protection that was asked for: 1 read, 2 write, 4 execute.
    #[inline(always)]
    pub fn prot(&self) -> i32 {
        self.0.load(136)
    }

    /// Path of the mapped file; missing when there is none, or when alert is not 1.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(144)
    }

    /// Device number of the mapped file, as the kernel keeps it.
    #[inline(always)]
    pub fn dev(&self) -> u32 {
        self.0.load(152)
    }

    /// Inode number of the mapped file.
    #[inline(always)]
    pub fn inode(&self) -> u64 {
        self.0.load(160)
    }

    /// When the mapped file's inode last changed, in nanoseconds since 1970.
    #[inline(always)]
    pub fn ctime(&self) -> u64 {
        self.0.load(168)
    }
}

impl<'a> std::ops::Deref for MemProtAlert<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_socket_bind`: A socket was bound to an address, or that failed; the return value tells.
#[derive(Clone, Copy)]
pub struct SecuritySocketBind<'a>(Event<'a>);

impl<'a> SecuritySocketBind<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 55 { Some(Self(*event)) } else { None }
    }

    /// Number of the socket.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// Type of the socket: 1 stream, 2 datagram, 3 raw.
    #[inline(always)]
    pub fn type_(&self) -> u32 {
        self.0.load(120)
    }

    /// Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn local_family(&self) -> u32 {
        self.0.load(128)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn local_addr(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn local_port(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for SecuritySocketBind<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_socket_listen`: A socket began to listen, or that failed; the return value tells.
#[derive(Clone, Copy)]
pub struct SecuritySocketListen<'a>(Event<'a>);

impl<'a> SecuritySocketListen<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 56 { Some(Self(*event)) } else { None }
    }

    /// Number of the socket.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// Type of the socket: 1 stream, 2 datagram, 3 raw.
    #[inline(always)]
    pub fn type_(&self) -> u32 {
        self.0.load(120)
    }

    /// Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn local_family(&self) -> u32 {
        self.0.load(128)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn local_addr(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn local_port(&self) -> u32 {
        self.0.load(144)
    }

    /// How many connections may wait to be accepted.
    #[inline(always)]
    pub fn backlog(&self) -> i32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for SecuritySocketListen<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_socket_accept`: A connection was accepted. The return value is the new socket's number.
#[derive(Clone, Copy)]
pub struct SecuritySocketAccept<'a>(Event<'a>);

impl<'a> SecuritySocketAccept<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 57 { Some(Self(*event)) } else { None }
    }

    /// Number of the socket that listens.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// Type of the socket: 1 stream, 5 sequenced packets.
    #[inline(always)]
    pub fn type_(&self) -> u32 {
        self.0.load(120)
    }

    /// Family of the socket's own address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn local_family(&self) -> u32 {
        self.0.load(128)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn local_addr(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn local_port(&self) -> u32 {
        self.0.load(144)
    }

    /// Family of the other end's address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn remote_family(&self) -> u32 {
        self.0.load(152)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn remote_addr(&self) -> Text<'a> {
        self.0.text_at(160)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn remote_port(&self) -> u32 {
        self.0.load(168)
    }
}

impl<'a> std::ops::Deref for SecuritySocketAccept<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_socket_sendmsg`: A message was sent. The return value is the number of sent bytes, or of messages for sendmmsg.
#[derive(Clone, Copy)]
pub struct SecuritySocketSendmsg<'a>(Event<'a>);

impl<'a> SecuritySocketSendmsg<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 58 { Some(Self(*event)) } else { None }
    }

    /// Number of the socket.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// Type of the socket: 1 stream, 2 datagram, 3 raw.
    #[inline(always)]
    pub fn type_(&self) -> u32 {
        self.0.load(120)
    }

    /// Family of the receiver's address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn remote_family(&self) -> u32 {
        self.0.load(128)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn remote_addr(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn remote_port(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for SecuritySocketSendmsg<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_socket_recvmsg`: A message was received. The return value is the number of received bytes, or of messages for recvmmsg.
#[derive(Clone, Copy)]
pub struct SecuritySocketRecvmsg<'a>(Event<'a>);

impl<'a> SecuritySocketRecvmsg<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 59 { Some(Self(*event)) } else { None }
    }

    /// Number of the socket.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// Type of the socket: 1 stream, 2 datagram, 3 raw.
    #[inline(always)]
    pub fn type_(&self) -> u32 {
        self.0.load(120)
    }

    /// Family of the sender's address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn remote_family(&self) -> u32 {
        self.0.load(128)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn remote_addr(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn remote_port(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for SecuritySocketRecvmsg<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_inode_unlink`: A name of a file was removed.
#[derive(Clone, Copy)]
pub struct SecurityInodeUnlink<'a>(Event<'a>);

impl<'a> SecurityInodeUnlink<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 60 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for SecurityInodeUnlink<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_inode_rmdir`: A folder was removed.
#[derive(Clone, Copy)]
pub struct SecurityInodeRmdir<'a>(Event<'a>);

impl<'a> SecurityInodeRmdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 61 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for SecurityInodeRmdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_inode_mkdir`: A folder was made.
#[derive(Clone, Copy)]
pub struct SecurityInodeMkdir<'a>(Event<'a>);

impl<'a> SecurityInodeMkdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 62 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Permissions that were asked for.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for SecurityInodeMkdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_inode_mknod`: A device, a pipe, a socket or a file was made.
#[derive(Clone, Copy)]
pub struct SecurityInodeMknod<'a>(Event<'a>);

impl<'a> SecurityInodeMknod<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 63 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn file_name(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Type and permissions that were asked for.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(120)
    }

    /// Number of the device.
    #[inline(always)]
    pub fn dev(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for SecurityInodeMknod<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `chmod_common`: The permissions of a file were changed.
#[derive(Clone, Copy)]
pub struct ChmodCommon<'a>(Event<'a>);

impl<'a> ChmodCommon<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 64 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The new permissions.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for ChmodCommon<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `chown_common`: The owner of a file was changed.
#[derive(Clone, Copy)]
pub struct ChownCommon<'a>(Event<'a>);

impl<'a> ChownCommon<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 65 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The new owner; 4294967295 leaves it.
    #[inline(always)]
    pub fn uid(&self) -> u32 {
        self.0.load(120)
    }

    /// The new group; 4294967295 leaves it.
    #[inline(always)]
    pub fn gid(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for ChownCommon<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_sb_umount`: A file system was unmounted.
#[derive(Clone, Copy)]
pub struct SecuritySbUmount<'a>(Event<'a>);

impl<'a> SecuritySbUmount<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 66 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn path(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Flags of umount2(2).
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for SecuritySbUmount<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_inode_rename`: A file was renamed, or exchanged with another.
#[derive(Clone, Copy)]
pub struct SecurityInodeRename<'a>(Event<'a>);

impl<'a> SecurityInodeRename<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 67 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn old_path(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn new_path(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for SecurityInodeRename<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_inode_link`: A file got another name as well.
#[derive(Clone, Copy)]
pub struct SecurityInodeLink<'a>(Event<'a>);

impl<'a> SecurityInodeLink<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 68 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn old_path(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn new_path(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for SecurityInodeLink<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_inode_symlink`: A symbolic link was made.
#[derive(Clone, Copy)]
pub struct SecurityInodeSymlink<'a>(Event<'a>);

impl<'a> SecurityInodeSymlink<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 69 { Some(Self(*event)) } else { None }
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn linkpath(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// What the link says, as it was written.
    #[inline(always)]
    pub fn target(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for SecurityInodeSymlink<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `security_sb_mount`: A file system was mounted, or a mount changed.
#[derive(Clone, Copy)]
pub struct SecuritySbMount<'a>(Event<'a>);

impl<'a> SecuritySbMount<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 70 { Some(Self(*event)) } else { None }
    }

    /// What is mounted, as the process wrote it.
    #[inline(always)]
    pub fn dev_name(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// Path: absolute as the process wrote it, otherwise after the path of the folder that it is relative to.
    #[inline(always)]
    pub fn path(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// Kind of file system, as the process wrote it.
    #[inline(always)]
    pub fn type_(&self) -> Text<'a> {
        self.0.text_at(128)
    }

    /// Flags of mount(2).
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for SecuritySbMount<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_uring_submit`: An operation was handed to an io_uring, by which it is no system call.
#[derive(Clone, Copy)]
pub struct IoUringSubmit<'a>(Event<'a>);

impl<'a> IoUringSubmit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 80 { Some(Self(*event)) } else { None }
    }

    /// Number of the operation, as linux/io_uring.h has it: 16 connect, 18 and 28 open, 22 read, 23 write, 35 rename, 36 unlink, 37 mkdir, 38 symlink, 39 link.
    #[inline(always)]
    pub fn opcode(&self) -> u32 {
        self.0.load(112)
    }

    /// Number of the file or folder that it works on.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(120)
    }

    /// What the process marked it with.
    #[inline(always)]
    pub fn user_data(&self) -> u64 {
        self.0.load(128)
    }

    /// Flags of an open.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(136)
    }

    /// Path that it names, as the process wrote it and the kernel copied it.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(144)
    }

    /// Second path of a rename or a link.
    #[inline(always)]
    pub fn new_path(&self) -> Text<'a> {
        self.0.text_at(152)
    }

    /// Family of a connection's address: 1 Unix, 2 IPv4, 10 IPv6.
    #[inline(always)]
    pub fn remote_family(&self) -> u32 {
        self.0.load(160)
    }

    /// IP address as text, or a Unix socket's path, after @ a name without a file; missing when it has none.
    #[inline(always)]
    pub fn remote_addr(&self) -> Text<'a> {
        self.0.text_at(168)
    }

    /// Port of an IP address; otherwise 0.
    #[inline(always)]
    pub fn remote_port(&self) -> u32 {
        self.0.load(176)
    }
}

impl<'a> std::ops::Deref for IoUringSubmit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `read`: Bytes were read from a file.
#[derive(Clone, Copy)]
pub struct Read<'a>(Event<'a>);

impl<'a> Read<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1000 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Read<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `write`: Bytes were written to a file.
#[derive(Clone, Copy)]
pub struct Write<'a>(Event<'a>);

impl<'a> Write<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1001 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Write<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `open`: A file was opened.
#[derive(Clone, Copy)]
pub struct Open<'a>(Event<'a>);

impl<'a> Open<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1002 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Open<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `close`: A file was closed.
#[derive(Clone, Copy)]
pub struct Close<'a>(Event<'a>);

impl<'a> Close<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1003 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Close<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `stat`: A file's facts were asked for by path.
#[derive(Clone, Copy)]
pub struct Stat<'a>(Event<'a>);

impl<'a> Stat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1004 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument statbuf, as it was passed.
    #[inline(always)]
    pub fn statbuf(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Stat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fstat`: A file's facts were asked for by number.
#[derive(Clone, Copy)]
pub struct Fstat<'a>(Event<'a>);

impl<'a> Fstat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1005 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument statbuf, as it was passed.
    #[inline(always)]
    pub fn statbuf(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Fstat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lstat`: A file's facts were asked for by path, links not followed.
#[derive(Clone, Copy)]
pub struct Lstat<'a>(Event<'a>);

impl<'a> Lstat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1006 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument statbuf, as it was passed.
    #[inline(always)]
    pub fn statbuf(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Lstat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `poll`: Files were waited for.
#[derive(Clone, Copy)]
pub struct Poll<'a>(Event<'a>);

impl<'a> Poll<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1007 { Some(Self(*event)) } else { None }
    }

    /// The argument ufds, as it was passed.
    #[inline(always)]
    pub fn ufds(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument nfds, as it was passed.
    #[inline(always)]
    pub fn nfds(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument timeout_msecs, as it was passed.
    #[inline(always)]
    pub fn timeout_msecs(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Poll<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lseek`: The position in a file was changed.
#[derive(Clone, Copy)]
pub struct Lseek<'a>(Event<'a>);

impl<'a> Lseek<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1008 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument offset, as it was passed.
    #[inline(always)]
    pub fn offset(&self) -> i64 {
        self.0.load(120)
    }

    /// The argument whence, as it was passed.
    #[inline(always)]
    pub fn whence(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Lseek<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mmap`: Memory was mapped.
#[derive(Clone, Copy)]
pub struct Mmap<'a>(Event<'a>);

impl<'a> Mmap<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1009 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument length, as it was passed.
    #[inline(always)]
    pub fn length(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument prot, as it was passed.
    #[inline(always)]
    pub fn prot(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(144)
    }

    /// The argument off, as it was passed.
    #[inline(always)]
    pub fn off(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Mmap<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mprotect`: The protection of memory was changed.
#[derive(Clone, Copy)]
pub struct Mprotect<'a>(Event<'a>);

impl<'a> Mprotect<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1010 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument prot, as it was passed.
    #[inline(always)]
    pub fn prot(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Mprotect<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `munmap`: Memory was unmapped.
#[derive(Clone, Copy)]
pub struct Munmap<'a>(Event<'a>);

impl<'a> Munmap<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1011 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Munmap<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `brk`: The end of the data segment was moved.
#[derive(Clone, Copy)]
pub struct Brk<'a>(Event<'a>);

impl<'a> Brk<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1012 { Some(Self(*event)) } else { None }
    }

    /// The argument brk, as it was passed.
    #[inline(always)]
    pub fn brk(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Brk<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rt_sigaction`: What to do on a signal was changed.
#[derive(Clone, Copy)]
pub struct RtSigaction<'a>(Event<'a>);

impl<'a> RtSigaction<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1013 { Some(Self(*event)) } else { None }
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument act, as it was passed.
    #[inline(always)]
    pub fn act(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument oact, as it was passed.
    #[inline(always)]
    pub fn oact(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument sigsetsize, as it was passed.
    #[inline(always)]
    pub fn sigsetsize(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for RtSigaction<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rt_sigprocmask`: The blocked signals were changed.
#[derive(Clone, Copy)]
pub struct RtSigprocmask<'a>(Event<'a>);

impl<'a> RtSigprocmask<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1014 { Some(Self(*event)) } else { None }
    }

    /// The argument how, as it was passed.
    #[inline(always)]
    pub fn how(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument nset, as it was passed.
    #[inline(always)]
    pub fn nset(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument oset, as it was passed.
    #[inline(always)]
    pub fn oset(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument sigsetsize, as it was passed.
    #[inline(always)]
    pub fn sigsetsize(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for RtSigprocmask<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rt_sigreturn`: A signal's handler returned.
#[derive(Clone, Copy)]
pub struct RtSigreturn<'a>(Event<'a>);

impl<'a> RtSigreturn<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1015 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for RtSigreturn<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ioctl`: A device was controlled.
#[derive(Clone, Copy)]
pub struct Ioctl<'a>(Event<'a>);

impl<'a> Ioctl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1016 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg, as it was passed.
    #[inline(always)]
    pub fn arg(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Ioctl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pread64`: Bytes were read from a place in a file.
#[derive(Clone, Copy)]
pub struct Pread64<'a>(Event<'a>);

impl<'a> Pread64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1017 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument pos, as it was passed.
    #[inline(always)]
    pub fn pos(&self) -> i64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Pread64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pwrite64`: Bytes were written to a place in a file.
#[derive(Clone, Copy)]
pub struct Pwrite64<'a>(Event<'a>);

impl<'a> Pwrite64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1018 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument pos, as it was passed.
    #[inline(always)]
    pub fn pos(&self) -> i64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Pwrite64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `readv`: Bytes were read from a file into several pieces.
#[derive(Clone, Copy)]
pub struct Readv<'a>(Event<'a>);

impl<'a> Readv<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1019 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument vec, as it was passed.
    #[inline(always)]
    pub fn vec(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Readv<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `writev`: Bytes of several pieces were written to a file.
#[derive(Clone, Copy)]
pub struct Writev<'a>(Event<'a>);

impl<'a> Writev<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1020 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument vec, as it was passed.
    #[inline(always)]
    pub fn vec(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Writev<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `access`: A file's permissions were checked.
#[derive(Clone, Copy)]
pub struct Access<'a>(Event<'a>);

impl<'a> Access<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1021 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Access<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pipe`: A pipe was made.
#[derive(Clone, Copy)]
pub struct Pipe<'a>(Event<'a>);

impl<'a> Pipe<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1022 { Some(Self(*event)) } else { None }
    }

    /// The argument pipefd, as it was passed.
    #[inline(always)]
    pub fn pipefd(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Pipe<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `select`: Files were waited for.
#[derive(Clone, Copy)]
pub struct Select<'a>(Event<'a>);

impl<'a> Select<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1023 { Some(Self(*event)) } else { None }
    }

    /// The argument n, as it was passed.
    #[inline(always)]
    pub fn n(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument inp, as it was passed.
    #[inline(always)]
    pub fn inp(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument outp, as it was passed.
    #[inline(always)]
    pub fn outp(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument exp, as it was passed.
    #[inline(always)]
    pub fn exp(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument tvp, as it was passed.
    #[inline(always)]
    pub fn tvp(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Select<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_yield`: The processor was yielded.
#[derive(Clone, Copy)]
pub struct SchedYield<'a>(Event<'a>);

impl<'a> SchedYield<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1024 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for SchedYield<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mremap`: Mapped memory was moved or resized.
#[derive(Clone, Copy)]
pub struct Mremap<'a>(Event<'a>);

impl<'a> Mremap<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1025 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument old_len, as it was passed.
    #[inline(always)]
    pub fn old_len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument new_len, as it was passed.
    #[inline(always)]
    pub fn new_len(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument new_addr, as it was passed.
    #[inline(always)]
    pub fn new_addr(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Mremap<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `msync`: Mapped memory was written to its file.
#[derive(Clone, Copy)]
pub struct Msync<'a>(Event<'a>);

impl<'a> Msync<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1026 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Msync<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mincore`: Which pages are in memory was asked for.
#[derive(Clone, Copy)]
pub struct Mincore<'a>(Event<'a>);

impl<'a> Mincore<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1027 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vec, as it was passed.
    #[inline(always)]
    pub fn vec(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Mincore<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `madvise`: Advice was given on the use of memory.
#[derive(Clone, Copy)]
pub struct Madvise<'a>(Event<'a>);

impl<'a> Madvise<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1028 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument length, as it was passed.
    #[inline(always)]
    pub fn length(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument behavior, as it was passed.
    #[inline(always)]
    pub fn behavior(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Madvise<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `shmget`: Shared memory was got by its key.
#[derive(Clone, Copy)]
pub struct Shmget<'a>(Event<'a>);

impl<'a> Shmget<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1029 { Some(Self(*event)) } else { None }
    }

    /// The argument key, as it was passed.
    #[inline(always)]
    pub fn key(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument shmflg, as it was passed.
    #[inline(always)]
    pub fn shmflg(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Shmget<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `shmat`: Shared memory was attached.
#[derive(Clone, Copy)]
pub struct Shmat<'a>(Event<'a>);

impl<'a> Shmat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1030 { Some(Self(*event)) } else { None }
    }

    /// The argument shmid, as it was passed.
    #[inline(always)]
    pub fn shmid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument shmaddr, as it was passed.
    #[inline(always)]
    pub fn shmaddr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument shmflg, as it was passed.
    #[inline(always)]
    pub fn shmflg(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Shmat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `shmctl`: Shared memory was controlled.
#[derive(Clone, Copy)]
pub struct Shmctl<'a>(Event<'a>);

impl<'a> Shmctl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1031 { Some(Self(*event)) } else { None }
    }

    /// The argument shmid, as it was passed.
    #[inline(always)]
    pub fn shmid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Shmctl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `dup`: A file got another number as well.
#[derive(Clone, Copy)]
pub struct Dup<'a>(Event<'a>);

impl<'a> Dup<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1032 { Some(Self(*event)) } else { None }
    }

    /// The argument oldfd, as it was passed.
    #[inline(always)]
    pub fn oldfd(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Dup<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `dup2`: A file got a chosen number as well.
#[derive(Clone, Copy)]
pub struct Dup2<'a>(Event<'a>);

impl<'a> Dup2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1033 { Some(Self(*event)) } else { None }
    }

    /// The argument oldfd, as it was passed.
    #[inline(always)]
    pub fn oldfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument newfd, as it was passed.
    #[inline(always)]
    pub fn newfd(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Dup2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pause`: A signal was waited for.
#[derive(Clone, Copy)]
pub struct Pause<'a>(Event<'a>);

impl<'a> Pause<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1034 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Pause<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `nanosleep`: The thread slept.
#[derive(Clone, Copy)]
pub struct Nanosleep<'a>(Event<'a>);

impl<'a> Nanosleep<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1035 { Some(Self(*event)) } else { None }
    }

    /// The argument rqtp, as it was passed.
    #[inline(always)]
    pub fn rqtp(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument rmtp, as it was passed.
    #[inline(always)]
    pub fn rmtp(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Nanosleep<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getitimer`: An interval timer was asked for.
#[derive(Clone, Copy)]
pub struct Getitimer<'a>(Event<'a>);

impl<'a> Getitimer<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1036 { Some(Self(*event)) } else { None }
    }

    /// The argument which, as it was passed.
    #[inline(always)]
    pub fn which(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Getitimer<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `alarm`: An alarm was set.
#[derive(Clone, Copy)]
pub struct Alarm<'a>(Event<'a>);

impl<'a> Alarm<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1037 { Some(Self(*event)) } else { None }
    }

    /// The argument seconds, as it was passed.
    #[inline(always)]
    pub fn seconds(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Alarm<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setitimer`: An interval timer was set.
#[derive(Clone, Copy)]
pub struct Setitimer<'a>(Event<'a>);

impl<'a> Setitimer<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1038 { Some(Self(*event)) } else { None }
    }

    /// The argument which, as it was passed.
    #[inline(always)]
    pub fn which(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument ovalue, as it was passed.
    #[inline(always)]
    pub fn ovalue(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Setitimer<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getpid`: The process id was asked for.
#[derive(Clone, Copy)]
pub struct Getpid<'a>(Event<'a>);

impl<'a> Getpid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1039 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Getpid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sendfile`: Bytes were copied from one file to another.
#[derive(Clone, Copy)]
pub struct Sendfile<'a>(Event<'a>);

impl<'a> Sendfile<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1040 { Some(Self(*event)) } else { None }
    }

    /// The argument out_fd, as it was passed.
    #[inline(always)]
    pub fn out_fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument in_fd, as it was passed.
    #[inline(always)]
    pub fn in_fd(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument offset, as it was passed.
    #[inline(always)]
    pub fn offset(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Sendfile<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `socket`: A socket was made.
#[derive(Clone, Copy)]
pub struct Socket<'a>(Event<'a>);

impl<'a> Socket<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1041 { Some(Self(*event)) } else { None }
    }

    /// The argument family, as it was passed.
    #[inline(always)]
    pub fn family(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument type, as it was passed.
    #[inline(always)]
    pub fn type_(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument protocol, as it was passed.
    #[inline(always)]
    pub fn protocol(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Socket<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `connect`: A socket was connected.
#[derive(Clone, Copy)]
pub struct Connect<'a>(Event<'a>);

impl<'a> Connect<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1042 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument addrlen, as it was passed.
    #[inline(always)]
    pub fn addrlen(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Connect<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `accept`: A connection was accepted.
#[derive(Clone, Copy)]
pub struct Accept<'a>(Event<'a>);

impl<'a> Accept<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1043 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument addrlen, as it was passed.
    #[inline(always)]
    pub fn addrlen(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Accept<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sendto`: A message was sent, perhaps to an address.
#[derive(Clone, Copy)]
pub struct Sendto<'a>(Event<'a>);

impl<'a> Sendto<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1044 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument addrlen, as it was passed.
    #[inline(always)]
    pub fn addrlen(&self) -> i32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Sendto<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `recvfrom`: A message was received, perhaps with its sender's address.
#[derive(Clone, Copy)]
pub struct Recvfrom<'a>(Event<'a>);

impl<'a> Recvfrom<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1045 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument addrlen, as it was passed.
    #[inline(always)]
    pub fn addrlen(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Recvfrom<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sendmsg`: A message was sent.
#[derive(Clone, Copy)]
pub struct Sendmsg<'a>(Event<'a>);

impl<'a> Sendmsg<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1046 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument msg, as it was passed.
    #[inline(always)]
    pub fn msg(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Sendmsg<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `recvmsg`: A message was received.
#[derive(Clone, Copy)]
pub struct Recvmsg<'a>(Event<'a>);

impl<'a> Recvmsg<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1047 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument msg, as it was passed.
    #[inline(always)]
    pub fn msg(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Recvmsg<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `shutdown`: A connection was shut down, in part or in full.
#[derive(Clone, Copy)]
pub struct Shutdown<'a>(Event<'a>);

impl<'a> Shutdown<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1048 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument how, as it was passed.
    #[inline(always)]
    pub fn how(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Shutdown<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `bind`: A socket was bound to an address.
#[derive(Clone, Copy)]
pub struct Bind<'a>(Event<'a>);

impl<'a> Bind<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1049 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument addrlen, as it was passed.
    #[inline(always)]
    pub fn addrlen(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Bind<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `listen`: A socket began to listen.
#[derive(Clone, Copy)]
pub struct Listen<'a>(Event<'a>);

impl<'a> Listen<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1050 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument backlog, as it was passed.
    #[inline(always)]
    pub fn backlog(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Listen<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getsockname`: A socket's own address was asked for.
#[derive(Clone, Copy)]
pub struct Getsockname<'a>(Event<'a>);

impl<'a> Getsockname<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1051 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument addrlen, as it was passed.
    #[inline(always)]
    pub fn addrlen(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Getsockname<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getpeername`: The address of a socket's other end was asked for.
#[derive(Clone, Copy)]
pub struct Getpeername<'a>(Event<'a>);

impl<'a> Getpeername<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1052 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument addrlen, as it was passed.
    #[inline(always)]
    pub fn addrlen(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Getpeername<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `socketpair`: A pair of connected sockets was made.
#[derive(Clone, Copy)]
pub struct Socketpair<'a>(Event<'a>);

impl<'a> Socketpair<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1053 { Some(Self(*event)) } else { None }
    }

    /// The argument family, as it was passed.
    #[inline(always)]
    pub fn family(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument type, as it was passed.
    #[inline(always)]
    pub fn type_(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument protocol, as it was passed.
    #[inline(always)]
    pub fn protocol(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument sv, as it was passed.
    #[inline(always)]
    pub fn sv(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Socketpair<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setsockopt`: A socket's option was set.
#[derive(Clone, Copy)]
pub struct Setsockopt<'a>(Event<'a>);

impl<'a> Setsockopt<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1054 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument level, as it was passed.
    #[inline(always)]
    pub fn level(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument optname, as it was passed.
    #[inline(always)]
    pub fn optname(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument optval, as it was passed.
    #[inline(always)]
    pub fn optval(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument optlen, as it was passed.
    #[inline(always)]
    pub fn optlen(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Setsockopt<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getsockopt`: A socket's option was asked for.
#[derive(Clone, Copy)]
pub struct Getsockopt<'a>(Event<'a>);

impl<'a> Getsockopt<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1055 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument level, as it was passed.
    #[inline(always)]
    pub fn level(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument optname, as it was passed.
    #[inline(always)]
    pub fn optname(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument optval, as it was passed.
    #[inline(always)]
    pub fn optval(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument optlen, as it was passed.
    #[inline(always)]
    pub fn optlen(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Getsockopt<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `clone`: A process or a thread was created.
#[derive(Clone, Copy)]
pub struct Clone<'a>(Event<'a>);

impl<'a> Clone<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1056 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument stack, as it was passed.
    #[inline(always)]
    pub fn stack(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument parent_tid, as it was passed.
    #[inline(always)]
    pub fn parent_tid(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument child_tid, as it was passed.
    #[inline(always)]
    pub fn child_tid(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument tls, as it was passed.
    #[inline(always)]
    pub fn tls(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Clone<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fork`: A process was created.
#[derive(Clone, Copy)]
pub struct Fork<'a>(Event<'a>);

impl<'a> Fork<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1057 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Fork<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `vfork`: A process was created that its parent waits for.
#[derive(Clone, Copy)]
pub struct Vfork<'a>(Event<'a>);

impl<'a> Vfork<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1058 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Vfork<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `execve`: A program was executed. After success the arguments are gone: sched_process_exec has them.
#[derive(Clone, Copy)]
pub struct Execve<'a>(Event<'a>);

impl<'a> Execve<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1059 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument argv, as it was passed.
    #[inline(always)]
    pub fn argv(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument envp, as it was passed.
    #[inline(always)]
    pub fn envp(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Execve<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `exit`: A thread ends.
#[derive(Clone, Copy)]
pub struct Exit<'a>(Event<'a>);

impl<'a> Exit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1060 { Some(Self(*event)) } else { None }
    }

    /// The argument status, as it was passed.
    #[inline(always)]
    pub fn status(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Exit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `wait4`: A child process was waited for.
#[derive(Clone, Copy)]
pub struct Wait4<'a>(Event<'a>);

impl<'a> Wait4<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1061 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument wstatus, as it was passed.
    #[inline(always)]
    pub fn wstatus(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument options, as it was passed.
    #[inline(always)]
    pub fn options(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument rusage, as it was passed.
    #[inline(always)]
    pub fn rusage(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Wait4<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `kill`: A signal was sent to a process or a group.
#[derive(Clone, Copy)]
pub struct Kill<'a>(Event<'a>);

impl<'a> Kill<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1062 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Kill<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `uname`: The names of the kernel and the host were asked for.
#[derive(Clone, Copy)]
pub struct Uname<'a>(Event<'a>);

impl<'a> Uname<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1063 { Some(Self(*event)) } else { None }
    }

    /// The argument name, as it was passed.
    #[inline(always)]
    pub fn name(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Uname<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `semget`: Semaphores were got by their key.
#[derive(Clone, Copy)]
pub struct Semget<'a>(Event<'a>);

impl<'a> Semget<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1064 { Some(Self(*event)) } else { None }
    }

    /// The argument key, as it was passed.
    #[inline(always)]
    pub fn key(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument nsems, as it was passed.
    #[inline(always)]
    pub fn nsems(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument semflg, as it was passed.
    #[inline(always)]
    pub fn semflg(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Semget<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `semop`: Semaphores were changed.
#[derive(Clone, Copy)]
pub struct Semop<'a>(Event<'a>);

impl<'a> Semop<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1065 { Some(Self(*event)) } else { None }
    }

    /// The argument semid, as it was passed.
    #[inline(always)]
    pub fn semid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument tsops, as it was passed.
    #[inline(always)]
    pub fn tsops(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument nsops, as it was passed.
    #[inline(always)]
    pub fn nsops(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Semop<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `semctl`: Semaphores were controlled.
#[derive(Clone, Copy)]
pub struct Semctl<'a>(Event<'a>);

impl<'a> Semctl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1066 { Some(Self(*event)) } else { None }
    }

    /// The argument semid, as it was passed.
    #[inline(always)]
    pub fn semid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument semnum, as it was passed.
    #[inline(always)]
    pub fn semnum(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument arg, as it was passed.
    #[inline(always)]
    pub fn arg(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Semctl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `shmdt`: Shared memory was detached.
#[derive(Clone, Copy)]
pub struct Shmdt<'a>(Event<'a>);

impl<'a> Shmdt<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1067 { Some(Self(*event)) } else { None }
    }

    /// The argument shmaddr, as it was passed.
    #[inline(always)]
    pub fn shmaddr(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Shmdt<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `msgget`: A message queue was got by its key.
#[derive(Clone, Copy)]
pub struct Msgget<'a>(Event<'a>);

impl<'a> Msgget<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1068 { Some(Self(*event)) } else { None }
    }

    /// The argument key, as it was passed.
    #[inline(always)]
    pub fn key(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument msgflg, as it was passed.
    #[inline(always)]
    pub fn msgflg(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Msgget<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `msgsnd`: A message was put into a queue.
#[derive(Clone, Copy)]
pub struct Msgsnd<'a>(Event<'a>);

impl<'a> Msgsnd<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1069 { Some(Self(*event)) } else { None }
    }

    /// The argument msqid, as it was passed.
    #[inline(always)]
    pub fn msqid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument msgp, as it was passed.
    #[inline(always)]
    pub fn msgp(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument msgsz, as it was passed.
    #[inline(always)]
    pub fn msgsz(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument msgflg, as it was passed.
    #[inline(always)]
    pub fn msgflg(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Msgsnd<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `msgrcv`: A message was taken from a queue.
#[derive(Clone, Copy)]
pub struct Msgrcv<'a>(Event<'a>);

impl<'a> Msgrcv<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1070 { Some(Self(*event)) } else { None }
    }

    /// The argument msqid, as it was passed.
    #[inline(always)]
    pub fn msqid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument msgp, as it was passed.
    #[inline(always)]
    pub fn msgp(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument msgsz, as it was passed.
    #[inline(always)]
    pub fn msgsz(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument msgtyp, as it was passed.
    #[inline(always)]
    pub fn msgtyp(&self) -> i64 {
        self.0.load(136)
    }

    /// The argument msgflg, as it was passed.
    #[inline(always)]
    pub fn msgflg(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Msgrcv<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `msgctl`: A message queue was controlled.
#[derive(Clone, Copy)]
pub struct Msgctl<'a>(Event<'a>);

impl<'a> Msgctl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1071 { Some(Self(*event)) } else { None }
    }

    /// The argument msqid, as it was passed.
    #[inline(always)]
    pub fn msqid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Msgctl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fcntl`: An open file was controlled.
#[derive(Clone, Copy)]
pub struct Fcntl<'a>(Event<'a>);

impl<'a> Fcntl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1072 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg, as it was passed.
    #[inline(always)]
    pub fn arg(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Fcntl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `flock`: A file was locked or unlocked.
#[derive(Clone, Copy)]
pub struct Flock<'a>(Event<'a>);

impl<'a> Flock<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1073 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Flock<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fsync`: A file was written to its device.
#[derive(Clone, Copy)]
pub struct Fsync<'a>(Event<'a>);

impl<'a> Fsync<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1074 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Fsync<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fdatasync`: A file's content was written to its device.
#[derive(Clone, Copy)]
pub struct Fdatasync<'a>(Event<'a>);

impl<'a> Fdatasync<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1075 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Fdatasync<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `truncate`: A file was cut or grown, by path.
#[derive(Clone, Copy)]
pub struct Truncate<'a>(Event<'a>);

impl<'a> Truncate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1076 { Some(Self(*event)) } else { None }
    }

    /// The text path points to, read when the call had ended.
    #[inline(always)]
    pub fn path(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument length, as it was passed.
    #[inline(always)]
    pub fn length(&self) -> i64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Truncate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ftruncate`: A file was cut or grown, by number.
#[derive(Clone, Copy)]
pub struct Ftruncate<'a>(Event<'a>);

impl<'a> Ftruncate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1077 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument length, as it was passed.
    #[inline(always)]
    pub fn length(&self) -> i64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Ftruncate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getdents`: The entries of a folder were read.
#[derive(Clone, Copy)]
pub struct Getdents<'a>(Event<'a>);

impl<'a> Getdents<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1078 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument dirent, as it was passed.
    #[inline(always)]
    pub fn dirent(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Getdents<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getcwd`: The current folder was asked for.
#[derive(Clone, Copy)]
pub struct Getcwd<'a>(Event<'a>);

impl<'a> Getcwd<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1079 { Some(Self(*event)) } else { None }
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Getcwd<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `chdir`: The current folder was changed, by path.
#[derive(Clone, Copy)]
pub struct Chdir<'a>(Event<'a>);

impl<'a> Chdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1080 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for Chdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fchdir`: The current folder was changed, by number.
#[derive(Clone, Copy)]
pub struct Fchdir<'a>(Event<'a>);

impl<'a> Fchdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1081 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Fchdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rename`: A file was renamed.
#[derive(Clone, Copy)]
pub struct Rename<'a>(Event<'a>);

impl<'a> Rename<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1082 { Some(Self(*event)) } else { None }
    }

    /// The text oldpath points to, read when the call had ended.
    #[inline(always)]
    pub fn oldpath(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text newpath points to, read when the call had ended.
    #[inline(always)]
    pub fn newpath(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for Rename<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mkdir`: A folder was made.
#[derive(Clone, Copy)]
pub struct Mkdir<'a>(Event<'a>);

impl<'a> Mkdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1083 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Mkdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rmdir`: A folder was removed.
#[derive(Clone, Copy)]
pub struct Rmdir<'a>(Event<'a>);

impl<'a> Rmdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1084 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for Rmdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `creat`: A file was made and opened.
#[derive(Clone, Copy)]
pub struct Creat<'a>(Event<'a>);

impl<'a> Creat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1085 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Creat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `link`: A file got another name as well.
#[derive(Clone, Copy)]
pub struct Link<'a>(Event<'a>);

impl<'a> Link<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1086 { Some(Self(*event)) } else { None }
    }

    /// The text oldpath points to, read when the call had ended.
    #[inline(always)]
    pub fn oldpath(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text newpath points to, read when the call had ended.
    #[inline(always)]
    pub fn newpath(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for Link<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `unlink`: A name of a file was removed.
#[derive(Clone, Copy)]
pub struct Unlink<'a>(Event<'a>);

impl<'a> Unlink<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1087 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for Unlink<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `symlink`: A symbolic link was made.
#[derive(Clone, Copy)]
pub struct Symlink<'a>(Event<'a>);

impl<'a> Symlink<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1088 { Some(Self(*event)) } else { None }
    }

    /// The text target points to, read when the call had ended.
    #[inline(always)]
    pub fn target(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text linkpath points to, read when the call had ended.
    #[inline(always)]
    pub fn linkpath(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for Symlink<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `readlink`: A symbolic link was read.
#[derive(Clone, Copy)]
pub struct Readlink<'a>(Event<'a>);

impl<'a> Readlink<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1089 { Some(Self(*event)) } else { None }
    }

    /// The text path points to, read when the call had ended.
    #[inline(always)]
    pub fn path(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument bufsiz, as it was passed.
    #[inline(always)]
    pub fn bufsiz(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Readlink<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `chmod`: Permissions were changed, by path.
#[derive(Clone, Copy)]
pub struct Chmod<'a>(Event<'a>);

impl<'a> Chmod<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1090 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Chmod<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fchmod`: Permissions were changed, by number.
#[derive(Clone, Copy)]
pub struct Fchmod<'a>(Event<'a>);

impl<'a> Fchmod<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1091 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Fchmod<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `chown`: The owner was changed, by path.
#[derive(Clone, Copy)]
pub struct Chown<'a>(Event<'a>);

impl<'a> Chown<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1092 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument user, as it was passed.
    #[inline(always)]
    pub fn user(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument group, as it was passed.
    #[inline(always)]
    pub fn group(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Chown<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fchown`: The owner was changed, by number.
#[derive(Clone, Copy)]
pub struct Fchown<'a>(Event<'a>);

impl<'a> Fchown<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1093 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument user, as it was passed.
    #[inline(always)]
    pub fn user(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument group, as it was passed.
    #[inline(always)]
    pub fn group(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Fchown<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lchown`: The owner was changed, by path, links not followed.
#[derive(Clone, Copy)]
pub struct Lchown<'a>(Event<'a>);

impl<'a> Lchown<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1094 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument user, as it was passed.
    #[inline(always)]
    pub fn user(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument group, as it was passed.
    #[inline(always)]
    pub fn group(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Lchown<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `umask`: The mask for the permissions of new files was changed.
#[derive(Clone, Copy)]
pub struct Umask<'a>(Event<'a>);

impl<'a> Umask<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1095 { Some(Self(*event)) } else { None }
    }

    /// The argument mask, as it was passed.
    #[inline(always)]
    pub fn mask(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Umask<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `gettimeofday`: The time was asked for.
#[derive(Clone, Copy)]
pub struct Gettimeofday<'a>(Event<'a>);

impl<'a> Gettimeofday<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1096 { Some(Self(*event)) } else { None }
    }

    /// The argument tv, as it was passed.
    #[inline(always)]
    pub fn tv(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument tz, as it was passed.
    #[inline(always)]
    pub fn tz(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Gettimeofday<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getrlimit`: A resource's limit was asked for.
#[derive(Clone, Copy)]
pub struct Getrlimit<'a>(Event<'a>);

impl<'a> Getrlimit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1097 { Some(Self(*event)) } else { None }
    }

    /// The argument resource, as it was passed.
    #[inline(always)]
    pub fn resource(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument rlim, as it was passed.
    #[inline(always)]
    pub fn rlim(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Getrlimit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getrusage`: The used resources were asked for.
#[derive(Clone, Copy)]
pub struct Getrusage<'a>(Event<'a>);

impl<'a> Getrusage<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1098 { Some(Self(*event)) } else { None }
    }

    /// The argument who, as it was passed.
    #[inline(always)]
    pub fn who(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument rusage, as it was passed.
    #[inline(always)]
    pub fn rusage(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Getrusage<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sysinfo`: Facts about the system were asked for.
#[derive(Clone, Copy)]
pub struct Sysinfo<'a>(Event<'a>);

impl<'a> Sysinfo<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1099 { Some(Self(*event)) } else { None }
    }

    /// The argument info, as it was passed.
    #[inline(always)]
    pub fn info(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Sysinfo<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `times`: The used processor time was asked for.
#[derive(Clone, Copy)]
pub struct Times<'a>(Event<'a>);

impl<'a> Times<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1100 { Some(Self(*event)) } else { None }
    }

    /// The argument tbuf, as it was passed.
    #[inline(always)]
    pub fn tbuf(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Times<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ptrace`: Another process was traced, read or changed.
#[derive(Clone, Copy)]
pub struct Ptrace<'a>(Event<'a>);

impl<'a> Ptrace<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1101 { Some(Self(*event)) } else { None }
    }

    /// The argument request, as it was passed.
    #[inline(always)]
    pub fn request(&self) -> i64 {
        self.0.load(112)
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i64 {
        self.0.load(120)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument data, as it was passed.
    #[inline(always)]
    pub fn data(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Ptrace<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getuid`: The real user id was asked for.
#[derive(Clone, Copy)]
pub struct Getuid<'a>(Event<'a>);

impl<'a> Getuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1102 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Getuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `syslog`: The kernel's log was read or controlled.
#[derive(Clone, Copy)]
pub struct Syslog<'a>(Event<'a>);

impl<'a> Syslog<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1103 { Some(Self(*event)) } else { None }
    }

    /// The argument type, as it was passed.
    #[inline(always)]
    pub fn type_(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Syslog<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getgid`: The real group id was asked for.
#[derive(Clone, Copy)]
pub struct Getgid<'a>(Event<'a>);

impl<'a> Getgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1104 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Getgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setuid`: The user ids were changed.
#[derive(Clone, Copy)]
pub struct Setuid<'a>(Event<'a>);

impl<'a> Setuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1105 { Some(Self(*event)) } else { None }
    }

    /// The argument uid, as it was passed.
    #[inline(always)]
    pub fn uid(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Setuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setgid`: The group ids were changed.
#[derive(Clone, Copy)]
pub struct Setgid<'a>(Event<'a>);

impl<'a> Setgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1106 { Some(Self(*event)) } else { None }
    }

    /// The argument gid, as it was passed.
    #[inline(always)]
    pub fn gid(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Setgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `geteuid`: The effective user id was asked for.
#[derive(Clone, Copy)]
pub struct Geteuid<'a>(Event<'a>);

impl<'a> Geteuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1107 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Geteuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getegid`: The effective group id was asked for.
#[derive(Clone, Copy)]
pub struct Getegid<'a>(Event<'a>);

impl<'a> Getegid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1108 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Getegid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setpgid`: A process's group was changed.
#[derive(Clone, Copy)]
pub struct Setpgid<'a>(Event<'a>);

impl<'a> Setpgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1109 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument pgid, as it was passed.
    #[inline(always)]
    pub fn pgid(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Setpgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getppid`: The parent's process id was asked for.
#[derive(Clone, Copy)]
pub struct Getppid<'a>(Event<'a>);

impl<'a> Getppid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1110 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Getppid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getpgrp`: The process's group was asked for.
#[derive(Clone, Copy)]
pub struct Getpgrp<'a>(Event<'a>);

impl<'a> Getpgrp<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1111 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Getpgrp<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setsid`: A session was begun.
#[derive(Clone, Copy)]
pub struct Setsid<'a>(Event<'a>);

impl<'a> Setsid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1112 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Setsid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setreuid`: The real and effective user ids were changed.
#[derive(Clone, Copy)]
pub struct Setreuid<'a>(Event<'a>);

impl<'a> Setreuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1113 { Some(Self(*event)) } else { None }
    }

    /// The argument ruid, as it was passed.
    #[inline(always)]
    pub fn ruid(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument euid, as it was passed.
    #[inline(always)]
    pub fn euid(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Setreuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setregid`: The real and effective group ids were changed.
#[derive(Clone, Copy)]
pub struct Setregid<'a>(Event<'a>);

impl<'a> Setregid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1114 { Some(Self(*event)) } else { None }
    }

    /// The argument rgid, as it was passed.
    #[inline(always)]
    pub fn rgid(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument egid, as it was passed.
    #[inline(always)]
    pub fn egid(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Setregid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getgroups`: The supplementary groups were asked for.
#[derive(Clone, Copy)]
pub struct Getgroups<'a>(Event<'a>);

impl<'a> Getgroups<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1115 { Some(Self(*event)) } else { None }
    }

    /// The argument gidsetsize, as it was passed.
    #[inline(always)]
    pub fn gidsetsize(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument grouplist, as it was passed.
    #[inline(always)]
    pub fn grouplist(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Getgroups<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setgroups`: The supplementary groups were changed.
#[derive(Clone, Copy)]
pub struct Setgroups<'a>(Event<'a>);

impl<'a> Setgroups<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1116 { Some(Self(*event)) } else { None }
    }

    /// The argument gidsetsize, as it was passed.
    #[inline(always)]
    pub fn gidsetsize(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument grouplist, as it was passed.
    #[inline(always)]
    pub fn grouplist(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Setgroups<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setresuid`: The real, effective and saved user ids were changed.
#[derive(Clone, Copy)]
pub struct Setresuid<'a>(Event<'a>);

impl<'a> Setresuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1117 { Some(Self(*event)) } else { None }
    }

    /// The argument ruid, as it was passed.
    #[inline(always)]
    pub fn ruid(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument euid, as it was passed.
    #[inline(always)]
    pub fn euid(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument suid, as it was passed.
    #[inline(always)]
    pub fn suid(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Setresuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getresuid`: The real, effective and saved user ids were asked for.
#[derive(Clone, Copy)]
pub struct Getresuid<'a>(Event<'a>);

impl<'a> Getresuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1118 { Some(Self(*event)) } else { None }
    }

    /// The argument ruidp, as it was passed.
    #[inline(always)]
    pub fn ruidp(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument euidp, as it was passed.
    #[inline(always)]
    pub fn euidp(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument suidp, as it was passed.
    #[inline(always)]
    pub fn suidp(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Getresuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setresgid`: The real, effective and saved group ids were changed.
#[derive(Clone, Copy)]
pub struct Setresgid<'a>(Event<'a>);

impl<'a> Setresgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1119 { Some(Self(*event)) } else { None }
    }

    /// The argument rgid, as it was passed.
    #[inline(always)]
    pub fn rgid(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument egid, as it was passed.
    #[inline(always)]
    pub fn egid(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument sgid, as it was passed.
    #[inline(always)]
    pub fn sgid(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Setresgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getresgid`: The real, effective and saved group ids were asked for.
#[derive(Clone, Copy)]
pub struct Getresgid<'a>(Event<'a>);

impl<'a> Getresgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1120 { Some(Self(*event)) } else { None }
    }

    /// The argument rgidp, as it was passed.
    #[inline(always)]
    pub fn rgidp(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument egidp, as it was passed.
    #[inline(always)]
    pub fn egidp(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument sgidp, as it was passed.
    #[inline(always)]
    pub fn sgidp(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Getresgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getpgid`: A process's group was asked for.
#[derive(Clone, Copy)]
pub struct Getpgid<'a>(Event<'a>);

impl<'a> Getpgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1121 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Getpgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setfsuid`: The user id for file access was changed.
#[derive(Clone, Copy)]
pub struct Setfsuid<'a>(Event<'a>);

impl<'a> Setfsuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1122 { Some(Self(*event)) } else { None }
    }

    /// The argument uid, as it was passed.
    #[inline(always)]
    pub fn uid(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Setfsuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setfsgid`: The group id for file access was changed.
#[derive(Clone, Copy)]
pub struct Setfsgid<'a>(Event<'a>);

impl<'a> Setfsgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1123 { Some(Self(*event)) } else { None }
    }

    /// The argument gid, as it was passed.
    #[inline(always)]
    pub fn gid(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Setfsgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getsid`: A process's session was asked for.
#[derive(Clone, Copy)]
pub struct Getsid<'a>(Event<'a>);

impl<'a> Getsid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1124 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Getsid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `capget`: A thread's capabilities were asked for.
#[derive(Clone, Copy)]
pub struct Capget<'a>(Event<'a>);

impl<'a> Capget<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1125 { Some(Self(*event)) } else { None }
    }

    /// The argument header, as it was passed.
    #[inline(always)]
    pub fn header(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument dataptr, as it was passed.
    #[inline(always)]
    pub fn dataptr(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Capget<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `capset`: A thread's capabilities were changed.
#[derive(Clone, Copy)]
pub struct Capset<'a>(Event<'a>);

impl<'a> Capset<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1126 { Some(Self(*event)) } else { None }
    }

    /// The argument header, as it was passed.
    #[inline(always)]
    pub fn header(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument data, as it was passed.
    #[inline(always)]
    pub fn data(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Capset<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rt_sigpending`: The pending signals were asked for.
#[derive(Clone, Copy)]
pub struct RtSigpending<'a>(Event<'a>);

impl<'a> RtSigpending<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1127 { Some(Self(*event)) } else { None }
    }

    /// The argument uset, as it was passed.
    #[inline(always)]
    pub fn uset(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument sigsetsize, as it was passed.
    #[inline(always)]
    pub fn sigsetsize(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for RtSigpending<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rt_sigtimedwait`: A signal was waited for.
#[derive(Clone, Copy)]
pub struct RtSigtimedwait<'a>(Event<'a>);

impl<'a> RtSigtimedwait<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1128 { Some(Self(*event)) } else { None }
    }

    /// The argument uthese, as it was passed.
    #[inline(always)]
    pub fn uthese(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument uinfo, as it was passed.
    #[inline(always)]
    pub fn uinfo(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument uts, as it was passed.
    #[inline(always)]
    pub fn uts(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument sigsetsize, as it was passed.
    #[inline(always)]
    pub fn sigsetsize(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for RtSigtimedwait<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rt_sigqueueinfo`: A signal was sent with data.
#[derive(Clone, Copy)]
pub struct RtSigqueueinfo<'a>(Event<'a>);

impl<'a> RtSigqueueinfo<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1129 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument uinfo, as it was passed.
    #[inline(always)]
    pub fn uinfo(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for RtSigqueueinfo<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rt_sigsuspend`: A signal was waited for with another mask.
#[derive(Clone, Copy)]
pub struct RtSigsuspend<'a>(Event<'a>);

impl<'a> RtSigsuspend<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1130 { Some(Self(*event)) } else { None }
    }

    /// The argument unewset, as it was passed.
    #[inline(always)]
    pub fn unewset(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument sigsetsize, as it was passed.
    #[inline(always)]
    pub fn sigsetsize(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for RtSigsuspend<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sigaltstack`: The stack for signal handlers was changed.
#[derive(Clone, Copy)]
pub struct Sigaltstack<'a>(Event<'a>);

impl<'a> Sigaltstack<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1131 { Some(Self(*event)) } else { None }
    }

    /// The argument uss, as it was passed.
    #[inline(always)]
    pub fn uss(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument uoss, as it was passed.
    #[inline(always)]
    pub fn uoss(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Sigaltstack<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `utime`: A file's times were changed.
#[derive(Clone, Copy)]
pub struct Utime<'a>(Event<'a>);

impl<'a> Utime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1132 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument times, as it was passed.
    #[inline(always)]
    pub fn times(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Utime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mknod`: A device, a pipe or a file was made.
#[derive(Clone, Copy)]
pub struct Mknod<'a>(Event<'a>);

impl<'a> Mknod<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1133 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument dev, as it was passed.
    #[inline(always)]
    pub fn dev(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Mknod<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `uselib`: A shared library was loaded the old way.
#[derive(Clone, Copy)]
pub struct Uselib<'a>(Event<'a>);

impl<'a> Uselib<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1134 { Some(Self(*event)) } else { None }
    }

    /// The text library points to, read when the call had ended.
    #[inline(always)]
    pub fn library(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for Uselib<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `personality`: The execution domain was changed.
#[derive(Clone, Copy)]
pub struct Personality<'a>(Event<'a>);

impl<'a> Personality<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1135 { Some(Self(*event)) } else { None }
    }

    /// The argument personality, as it was passed.
    #[inline(always)]
    pub fn personality(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Personality<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ustat`: A file system's facts were asked for by device.
#[derive(Clone, Copy)]
pub struct Ustat<'a>(Event<'a>);

impl<'a> Ustat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1136 { Some(Self(*event)) } else { None }
    }

    /// The argument dev, as it was passed.
    #[inline(always)]
    pub fn dev(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Ustat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `statfs`: A file system's facts were asked for by path.
#[derive(Clone, Copy)]
pub struct Statfs<'a>(Event<'a>);

impl<'a> Statfs<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1137 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Statfs<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fstatfs`: A file system's facts were asked for by number.
#[derive(Clone, Copy)]
pub struct Fstatfs<'a>(Event<'a>);

impl<'a> Fstatfs<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1138 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Fstatfs<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sysfs`: Kinds of file systems were asked for.
#[derive(Clone, Copy)]
pub struct Sysfs<'a>(Event<'a>);

impl<'a> Sysfs<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1139 { Some(Self(*event)) } else { None }
    }

    /// The argument option, as it was passed.
    #[inline(always)]
    pub fn option(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Sysfs<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getpriority`: A priority was asked for.
#[derive(Clone, Copy)]
pub struct Getpriority<'a>(Event<'a>);

impl<'a> Getpriority<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1140 { Some(Self(*event)) } else { None }
    }

    /// The argument which, as it was passed.
    #[inline(always)]
    pub fn which(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument who, as it was passed.
    #[inline(always)]
    pub fn who(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Getpriority<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setpriority`: A priority was changed.
#[derive(Clone, Copy)]
pub struct Setpriority<'a>(Event<'a>);

impl<'a> Setpriority<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1141 { Some(Self(*event)) } else { None }
    }

    /// The argument which, as it was passed.
    #[inline(always)]
    pub fn which(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument who, as it was passed.
    #[inline(always)]
    pub fn who(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument niceval, as it was passed.
    #[inline(always)]
    pub fn niceval(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Setpriority<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_setparam`: Scheduling parameters were changed.
#[derive(Clone, Copy)]
pub struct SchedSetparam<'a>(Event<'a>);

impl<'a> SchedSetparam<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1142 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument param, as it was passed.
    #[inline(always)]
    pub fn param(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for SchedSetparam<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_getparam`: Scheduling parameters were asked for.
#[derive(Clone, Copy)]
pub struct SchedGetparam<'a>(Event<'a>);

impl<'a> SchedGetparam<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1143 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument param, as it was passed.
    #[inline(always)]
    pub fn param(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for SchedGetparam<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_setscheduler`: The scheduling policy was changed.
#[derive(Clone, Copy)]
pub struct SchedSetscheduler<'a>(Event<'a>);

impl<'a> SchedSetscheduler<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1144 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument policy, as it was passed.
    #[inline(always)]
    pub fn policy(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument param, as it was passed.
    #[inline(always)]
    pub fn param(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for SchedSetscheduler<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_getscheduler`: The scheduling policy was asked for.
#[derive(Clone, Copy)]
pub struct SchedGetscheduler<'a>(Event<'a>);

impl<'a> SchedGetscheduler<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1145 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for SchedGetscheduler<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_get_priority_max`: The highest priority of a policy was asked for.
#[derive(Clone, Copy)]
pub struct SchedGetPriorityMax<'a>(Event<'a>);

impl<'a> SchedGetPriorityMax<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1146 { Some(Self(*event)) } else { None }
    }

    /// The argument policy, as it was passed.
    #[inline(always)]
    pub fn policy(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for SchedGetPriorityMax<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_get_priority_min`: The lowest priority of a policy was asked for.
#[derive(Clone, Copy)]
pub struct SchedGetPriorityMin<'a>(Event<'a>);

impl<'a> SchedGetPriorityMin<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1147 { Some(Self(*event)) } else { None }
    }

    /// The argument policy, as it was passed.
    #[inline(always)]
    pub fn policy(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for SchedGetPriorityMin<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_rr_get_interval`: The time slice was asked for.
#[derive(Clone, Copy)]
pub struct SchedRrGetInterval<'a>(Event<'a>);

impl<'a> SchedRrGetInterval<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1148 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument interval, as it was passed.
    #[inline(always)]
    pub fn interval(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for SchedRrGetInterval<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mlock`: Memory was locked.
#[derive(Clone, Copy)]
pub struct Mlock<'a>(Event<'a>);

impl<'a> Mlock<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1149 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Mlock<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `munlock`: Memory was unlocked.
#[derive(Clone, Copy)]
pub struct Munlock<'a>(Event<'a>);

impl<'a> Munlock<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1150 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Munlock<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mlockall`: All memory was locked.
#[derive(Clone, Copy)]
pub struct Mlockall<'a>(Event<'a>);

impl<'a> Mlockall<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1151 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Mlockall<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `munlockall`: All memory was unlocked.
#[derive(Clone, Copy)]
pub struct Munlockall<'a>(Event<'a>);

impl<'a> Munlockall<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1152 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Munlockall<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `vhangup`: The terminal was hung up.
#[derive(Clone, Copy)]
pub struct Vhangup<'a>(Event<'a>);

impl<'a> Vhangup<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1153 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Vhangup<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `modify_ldt`: The local descriptor table was read or changed.
#[derive(Clone, Copy)]
pub struct ModifyLdt<'a>(Event<'a>);

impl<'a> ModifyLdt<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1154 { Some(Self(*event)) } else { None }
    }

    /// The argument func, as it was passed.
    #[inline(always)]
    pub fn func(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument ptr, as it was passed.
    #[inline(always)]
    pub fn ptr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument bytecount, as it was passed.
    #[inline(always)]
    pub fn bytecount(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for ModifyLdt<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pivot_root`: The root of the mount namespace was exchanged.
#[derive(Clone, Copy)]
pub struct PivotRoot<'a>(Event<'a>);

impl<'a> PivotRoot<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1155 { Some(Self(*event)) } else { None }
    }

    /// The text new_root points to, read when the call had ended.
    #[inline(always)]
    pub fn new_root(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text put_old points to, read when the call had ended.
    #[inline(always)]
    pub fn put_old(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for PivotRoot<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `prctl`: The process's own attributes were read or changed.
#[derive(Clone, Copy)]
pub struct Prctl<'a>(Event<'a>);

impl<'a> Prctl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1157 { Some(Self(*event)) } else { None }
    }

    /// The argument option, as it was passed.
    #[inline(always)]
    pub fn option(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Prctl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `arch_prctl`: The thread's own processor state was read or changed.
#[derive(Clone, Copy)]
pub struct ArchPrctl<'a>(Event<'a>);

impl<'a> ArchPrctl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1158 { Some(Self(*event)) } else { None }
    }

    /// The argument option, as it was passed.
    #[inline(always)]
    pub fn option(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for ArchPrctl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `adjtimex`: The kernel's clock was tuned.
#[derive(Clone, Copy)]
pub struct Adjtimex<'a>(Event<'a>);

impl<'a> Adjtimex<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1159 { Some(Self(*event)) } else { None }
    }

    /// The argument txc_p, as it was passed.
    #[inline(always)]
    pub fn txc_p(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Adjtimex<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setrlimit`: A resource's limit was changed.
#[derive(Clone, Copy)]
pub struct Setrlimit<'a>(Event<'a>);

impl<'a> Setrlimit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1160 { Some(Self(*event)) } else { None }
    }

    /// The argument resource, as it was passed.
    #[inline(always)]
    pub fn resource(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument rlim, as it was passed.
    #[inline(always)]
    pub fn rlim(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Setrlimit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `chroot`: The root folder was changed.
#[derive(Clone, Copy)]
pub struct Chroot<'a>(Event<'a>);

impl<'a> Chroot<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1161 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for Chroot<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sync`: All file systems were written to their devices.
#[derive(Clone, Copy)]
pub struct Sync<'a>(Event<'a>);

impl<'a> Sync<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1162 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Sync<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `acct`: Process accounting was switched.
#[derive(Clone, Copy)]
pub struct Acct<'a>(Event<'a>);

impl<'a> Acct<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1163 { Some(Self(*event)) } else { None }
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for Acct<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `settimeofday`: The time was set.
#[derive(Clone, Copy)]
pub struct Settimeofday<'a>(Event<'a>);

impl<'a> Settimeofday<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1164 { Some(Self(*event)) } else { None }
    }

    /// The argument tv, as it was passed.
    #[inline(always)]
    pub fn tv(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument tz, as it was passed.
    #[inline(always)]
    pub fn tz(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Settimeofday<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mount`: A file system was mounted.
#[derive(Clone, Copy)]
pub struct Mount<'a>(Event<'a>);

impl<'a> Mount<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1165 { Some(Self(*event)) } else { None }
    }

    /// The text source points to, read when the call had ended.
    #[inline(always)]
    pub fn source(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text target points to, read when the call had ended.
    #[inline(always)]
    pub fn target(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The text filesystemtype points to, read when the call had ended.
    #[inline(always)]
    pub fn filesystemtype(&self) -> Text<'a> {
        self.0.text_at(128)
    }

    /// The argument mountflags, as it was passed.
    #[inline(always)]
    pub fn mountflags(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument data, as it was passed.
    #[inline(always)]
    pub fn data(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Mount<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `umount2`: A file system was unmounted.
#[derive(Clone, Copy)]
pub struct Umount2<'a>(Event<'a>);

impl<'a> Umount2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1166 { Some(Self(*event)) } else { None }
    }

    /// The text target points to, read when the call had ended.
    #[inline(always)]
    pub fn target(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Umount2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `swapon`: Swapping was begun.
#[derive(Clone, Copy)]
pub struct Swapon<'a>(Event<'a>);

impl<'a> Swapon<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1167 { Some(Self(*event)) } else { None }
    }

    /// The text specialfile points to, read when the call had ended.
    #[inline(always)]
    pub fn specialfile(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument swap_flags, as it was passed.
    #[inline(always)]
    pub fn swap_flags(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Swapon<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `swapoff`: Swapping was ended.
#[derive(Clone, Copy)]
pub struct Swapoff<'a>(Event<'a>);

impl<'a> Swapoff<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1168 { Some(Self(*event)) } else { None }
    }

    /// The text specialfile points to, read when the call had ended.
    #[inline(always)]
    pub fn specialfile(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for Swapoff<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `reboot`: The machine was restarted or halted.
#[derive(Clone, Copy)]
pub struct Reboot<'a>(Event<'a>);

impl<'a> Reboot<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1169 { Some(Self(*event)) } else { None }
    }

    /// The argument magic1, as it was passed.
    #[inline(always)]
    pub fn magic1(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument magic2, as it was passed.
    #[inline(always)]
    pub fn magic2(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg, as it was passed.
    #[inline(always)]
    pub fn arg(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Reboot<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sethostname`: The host name was set.
#[derive(Clone, Copy)]
pub struct Sethostname<'a>(Event<'a>);

impl<'a> Sethostname<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1170 { Some(Self(*event)) } else { None }
    }

    /// The argument name, as it was passed.
    #[inline(always)]
    pub fn name(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Sethostname<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setdomainname`: The domain name was set.
#[derive(Clone, Copy)]
pub struct Setdomainname<'a>(Event<'a>);

impl<'a> Setdomainname<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1171 { Some(Self(*event)) } else { None }
    }

    /// The argument name, as it was passed.
    #[inline(always)]
    pub fn name(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Setdomainname<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `iopl`: The privilege for ports was changed.
#[derive(Clone, Copy)]
pub struct Iopl<'a>(Event<'a>);

impl<'a> Iopl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1172 { Some(Self(*event)) } else { None }
    }

    /// The argument level, as it was passed.
    #[inline(always)]
    pub fn level(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Iopl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ioperm`: The permission for ports was changed.
#[derive(Clone, Copy)]
pub struct Ioperm<'a>(Event<'a>);

impl<'a> Ioperm<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1173 { Some(Self(*event)) } else { None }
    }

    /// The argument from, as it was passed.
    #[inline(always)]
    pub fn from(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument num, as it was passed.
    #[inline(always)]
    pub fn num(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument turn_on, as it was passed.
    #[inline(always)]
    pub fn turn_on(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Ioperm<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `init_module`: A kernel module was loaded from memory.
#[derive(Clone, Copy)]
pub struct InitModule<'a>(Event<'a>);

impl<'a> InitModule<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1175 { Some(Self(*event)) } else { None }
    }

    /// The argument module_image, as it was passed.
    #[inline(always)]
    pub fn module_image(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The text param_values points to, read when the call had ended.
    #[inline(always)]
    pub fn param_values(&self) -> Text<'a> {
        self.0.text_at(128)
    }
}

impl<'a> std::ops::Deref for InitModule<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `delete_module`: A kernel module was unloaded.
#[derive(Clone, Copy)]
pub struct DeleteModule<'a>(Event<'a>);

impl<'a> DeleteModule<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1176 { Some(Self(*event)) } else { None }
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for DeleteModule<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `quotactl`: Disk quotas were controlled.
#[derive(Clone, Copy)]
pub struct Quotactl<'a>(Event<'a>);

impl<'a> Quotactl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1179 { Some(Self(*event)) } else { None }
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> u32 {
        self.0.load(112)
    }

    /// The text special points to, read when the call had ended.
    #[inline(always)]
    pub fn special(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument id, as it was passed.
    #[inline(always)]
    pub fn id(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Quotactl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `gettid`: The thread id was asked for.
#[derive(Clone, Copy)]
pub struct Gettid<'a>(Event<'a>);

impl<'a> Gettid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1186 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Gettid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `readahead`: A file was read ahead.
#[derive(Clone, Copy)]
pub struct Readahead<'a>(Event<'a>);

impl<'a> Readahead<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1187 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument offset, as it was passed.
    #[inline(always)]
    pub fn offset(&self) -> i64 {
        self.0.load(120)
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Readahead<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setxattr`: An extended attribute was set, by path.
#[derive(Clone, Copy)]
pub struct Setxattr<'a>(Event<'a>);

impl<'a> Setxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1188 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Setxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lsetxattr`: An extended attribute was set, by path, links not followed.
#[derive(Clone, Copy)]
pub struct Lsetxattr<'a>(Event<'a>);

impl<'a> Lsetxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1189 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Lsetxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fsetxattr`: An extended attribute was set, by number.
#[derive(Clone, Copy)]
pub struct Fsetxattr<'a>(Event<'a>);

impl<'a> Fsetxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1190 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Fsetxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getxattr`: An extended attribute was asked for, by path.
#[derive(Clone, Copy)]
pub struct Getxattr<'a>(Event<'a>);

impl<'a> Getxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1191 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Getxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lgetxattr`: An extended attribute was asked for, by path, links not followed.
#[derive(Clone, Copy)]
pub struct Lgetxattr<'a>(Event<'a>);

impl<'a> Lgetxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1192 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Lgetxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fgetxattr`: An extended attribute was asked for, by number.
#[derive(Clone, Copy)]
pub struct Fgetxattr<'a>(Event<'a>);

impl<'a> Fgetxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1193 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Fgetxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `listxattr`: Extended attributes were listed, by path.
#[derive(Clone, Copy)]
pub struct Listxattr<'a>(Event<'a>);

impl<'a> Listxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1194 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument list, as it was passed.
    #[inline(always)]
    pub fn list(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Listxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `llistxattr`: Extended attributes were listed, by path, links not followed.
#[derive(Clone, Copy)]
pub struct Llistxattr<'a>(Event<'a>);

impl<'a> Llistxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1195 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument list, as it was passed.
    #[inline(always)]
    pub fn list(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Llistxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `flistxattr`: Extended attributes were listed, by number.
#[derive(Clone, Copy)]
pub struct Flistxattr<'a>(Event<'a>);

impl<'a> Flistxattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1196 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument list, as it was passed.
    #[inline(always)]
    pub fn list(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Flistxattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `removexattr`: An extended attribute was removed, by path.
#[derive(Clone, Copy)]
pub struct Removexattr<'a>(Event<'a>);

impl<'a> Removexattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1197 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for Removexattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lremovexattr`: An extended attribute was removed, by path, links not followed.
#[derive(Clone, Copy)]
pub struct Lremovexattr<'a>(Event<'a>);

impl<'a> Lremovexattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1198 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for Lremovexattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fremovexattr`: An extended attribute was removed, by number.
#[derive(Clone, Copy)]
pub struct Fremovexattr<'a>(Event<'a>);

impl<'a> Fremovexattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1199 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }
}

impl<'a> std::ops::Deref for Fremovexattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `tkill`: A signal was sent to a thread.
#[derive(Clone, Copy)]
pub struct Tkill<'a>(Event<'a>);

impl<'a> Tkill<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1200 { Some(Self(*event)) } else { None }
    }

    /// The argument tid, as it was passed.
    #[inline(always)]
    pub fn tid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Tkill<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `time`: The time was asked for.
#[derive(Clone, Copy)]
pub struct Time<'a>(Event<'a>);

impl<'a> Time<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1201 { Some(Self(*event)) } else { None }
    }

    /// The argument tloc, as it was passed.
    #[inline(always)]
    pub fn tloc(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Time<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `futex`: A fast user-space lock was used.
#[derive(Clone, Copy)]
pub struct Futex<'a>(Event<'a>);

impl<'a> Futex<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1202 { Some(Self(*event)) } else { None }
    }

    /// The argument uaddr, as it was passed.
    #[inline(always)]
    pub fn uaddr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument op, as it was passed.
    #[inline(always)]
    pub fn op(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument val, as it was passed.
    #[inline(always)]
    pub fn val(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument utime, as it was passed.
    #[inline(always)]
    pub fn utime(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument uaddr2, as it was passed.
    #[inline(always)]
    pub fn uaddr2(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument val3, as it was passed.
    #[inline(always)]
    pub fn val3(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Futex<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_setaffinity`: The allowed processors were changed.
#[derive(Clone, Copy)]
pub struct SchedSetaffinity<'a>(Event<'a>);

impl<'a> SchedSetaffinity<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1203 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument user_mask_ptr, as it was passed.
    #[inline(always)]
    pub fn user_mask_ptr(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for SchedSetaffinity<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_getaffinity`: The allowed processors were asked for.
#[derive(Clone, Copy)]
pub struct SchedGetaffinity<'a>(Event<'a>);

impl<'a> SchedGetaffinity<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1204 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument user_mask_ptr, as it was passed.
    #[inline(always)]
    pub fn user_mask_ptr(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for SchedGetaffinity<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `set_thread_area`: A thread's local storage was set.
#[derive(Clone, Copy)]
pub struct SetThreadArea<'a>(Event<'a>);

impl<'a> SetThreadArea<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1205 { Some(Self(*event)) } else { None }
    }

    /// The argument u_info, as it was passed.
    #[inline(always)]
    pub fn u_info(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for SetThreadArea<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_setup`: Asynchronous input and output was set up.
#[derive(Clone, Copy)]
pub struct IoSetup<'a>(Event<'a>);

impl<'a> IoSetup<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1206 { Some(Self(*event)) } else { None }
    }

    /// The argument nr_events, as it was passed.
    #[inline(always)]
    pub fn nr_events(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument ctxp, as it was passed.
    #[inline(always)]
    pub fn ctxp(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for IoSetup<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_destroy`: Asynchronous input and output was ended.
#[derive(Clone, Copy)]
pub struct IoDestroy<'a>(Event<'a>);

impl<'a> IoDestroy<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1207 { Some(Self(*event)) } else { None }
    }

    /// The argument ctx, as it was passed.
    #[inline(always)]
    pub fn ctx(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for IoDestroy<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_getevents`: Completed asynchronous operations were read.
#[derive(Clone, Copy)]
pub struct IoGetevents<'a>(Event<'a>);

impl<'a> IoGetevents<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1208 { Some(Self(*event)) } else { None }
    }

    /// The argument ctx_id, as it was passed.
    #[inline(always)]
    pub fn ctx_id(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument min_nr, as it was passed.
    #[inline(always)]
    pub fn min_nr(&self) -> i64 {
        self.0.load(120)
    }

    /// The argument nr, as it was passed.
    #[inline(always)]
    pub fn nr(&self) -> i64 {
        self.0.load(128)
    }

    /// The argument events, as it was passed.
    #[inline(always)]
    pub fn events(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for IoGetevents<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_submit`: Asynchronous operations were submitted.
#[derive(Clone, Copy)]
pub struct IoSubmit<'a>(Event<'a>);

impl<'a> IoSubmit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1209 { Some(Self(*event)) } else { None }
    }

    /// The argument ctx_id, as it was passed.
    #[inline(always)]
    pub fn ctx_id(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument nr, as it was passed.
    #[inline(always)]
    pub fn nr(&self) -> i64 {
        self.0.load(120)
    }

    /// The argument iocbpp, as it was passed.
    #[inline(always)]
    pub fn iocbpp(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for IoSubmit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_cancel`: An asynchronous operation was cancelled.
#[derive(Clone, Copy)]
pub struct IoCancel<'a>(Event<'a>);

impl<'a> IoCancel<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1210 { Some(Self(*event)) } else { None }
    }

    /// The argument ctx_id, as it was passed.
    #[inline(always)]
    pub fn ctx_id(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument iocb, as it was passed.
    #[inline(always)]
    pub fn iocb(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument result, as it was passed.
    #[inline(always)]
    pub fn result(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for IoCancel<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `get_thread_area`: A thread's local storage was asked for.
#[derive(Clone, Copy)]
pub struct GetThreadArea<'a>(Event<'a>);

impl<'a> GetThreadArea<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1211 { Some(Self(*event)) } else { None }
    }

    /// The argument u_info, as it was passed.
    #[inline(always)]
    pub fn u_info(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for GetThreadArea<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lookup_dcookie`: A profiler asked for a path by its cookie; gone since 6.7.
#[derive(Clone, Copy)]
pub struct LookupDcookie<'a>(Event<'a>);

impl<'a> LookupDcookie<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1212 { Some(Self(*event)) } else { None }
    }

    /// The argument cookie64, as it was passed.
    #[inline(always)]
    pub fn cookie64(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for LookupDcookie<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `epoll_create`: An epoll instance was made.
#[derive(Clone, Copy)]
pub struct EpollCreate<'a>(Event<'a>);

impl<'a> EpollCreate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1213 { Some(Self(*event)) } else { None }
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for EpollCreate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `remap_file_pages`: Mapped pages were rearranged.
#[derive(Clone, Copy)]
pub struct RemapFilePages<'a>(Event<'a>);

impl<'a> RemapFilePages<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1216 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument prot, as it was passed.
    #[inline(always)]
    pub fn prot(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument pgoff, as it was passed.
    #[inline(always)]
    pub fn pgoff(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for RemapFilePages<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getdents64`: The entries of a folder were read.
#[derive(Clone, Copy)]
pub struct Getdents64<'a>(Event<'a>);

impl<'a> Getdents64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1217 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument dirent, as it was passed.
    #[inline(always)]
    pub fn dirent(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Getdents64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `set_tid_address`: The address to clear at the thread's end was set.
#[derive(Clone, Copy)]
pub struct SetTidAddress<'a>(Event<'a>);

impl<'a> SetTidAddress<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1218 { Some(Self(*event)) } else { None }
    }

    /// The argument tidptr, as it was passed.
    #[inline(always)]
    pub fn tidptr(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for SetTidAddress<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `restart_syscall`: A system call was gone on with after a stop.
#[derive(Clone, Copy)]
pub struct RestartSyscall<'a>(Event<'a>);

impl<'a> RestartSyscall<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1219 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for RestartSyscall<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `semtimedop`: Semaphores were changed, with a time limit.
#[derive(Clone, Copy)]
pub struct Semtimedop<'a>(Event<'a>);

impl<'a> Semtimedop<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1220 { Some(Self(*event)) } else { None }
    }

    /// The argument semid, as it was passed.
    #[inline(always)]
    pub fn semid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument tsops, as it was passed.
    #[inline(always)]
    pub fn tsops(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument nsops, as it was passed.
    #[inline(always)]
    pub fn nsops(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Semtimedop<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fadvise64`: Advice was given on the use of a file.
#[derive(Clone, Copy)]
pub struct Fadvise64<'a>(Event<'a>);

impl<'a> Fadvise64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1221 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument offset, as it was passed.
    #[inline(always)]
    pub fn offset(&self) -> i64 {
        self.0.load(120)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument advice, as it was passed.
    #[inline(always)]
    pub fn advice(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Fadvise64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `timer_create`: A timer was made.
#[derive(Clone, Copy)]
pub struct TimerCreate<'a>(Event<'a>);

impl<'a> TimerCreate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1222 { Some(Self(*event)) } else { None }
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument timer_event_spec, as it was passed.
    #[inline(always)]
    pub fn timer_event_spec(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument created_timer_id, as it was passed.
    #[inline(always)]
    pub fn created_timer_id(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for TimerCreate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `timer_settime`: A timer was set.
#[derive(Clone, Copy)]
pub struct TimerSettime<'a>(Event<'a>);

impl<'a> TimerSettime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1223 { Some(Self(*event)) } else { None }
    }

    /// The argument timer_id, as it was passed.
    #[inline(always)]
    pub fn timer_id(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument new_setting, as it was passed.
    #[inline(always)]
    pub fn new_setting(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument old_setting, as it was passed.
    #[inline(always)]
    pub fn old_setting(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for TimerSettime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `timer_gettime`: A timer was asked for.
#[derive(Clone, Copy)]
pub struct TimerGettime<'a>(Event<'a>);

impl<'a> TimerGettime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1224 { Some(Self(*event)) } else { None }
    }

    /// The argument timer_id, as it was passed.
    #[inline(always)]
    pub fn timer_id(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument setting, as it was passed.
    #[inline(always)]
    pub fn setting(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for TimerGettime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `timer_getoverrun`: A timer's overruns were asked for.
#[derive(Clone, Copy)]
pub struct TimerGetoverrun<'a>(Event<'a>);

impl<'a> TimerGetoverrun<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1225 { Some(Self(*event)) } else { None }
    }

    /// The argument timer_id, as it was passed.
    #[inline(always)]
    pub fn timer_id(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for TimerGetoverrun<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `timer_delete`: A timer was deleted.
#[derive(Clone, Copy)]
pub struct TimerDelete<'a>(Event<'a>);

impl<'a> TimerDelete<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1226 { Some(Self(*event)) } else { None }
    }

    /// The argument timer_id, as it was passed.
    #[inline(always)]
    pub fn timer_id(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for TimerDelete<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `clock_settime`: A clock was set.
#[derive(Clone, Copy)]
pub struct ClockSettime<'a>(Event<'a>);

impl<'a> ClockSettime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1227 { Some(Self(*event)) } else { None }
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument tp, as it was passed.
    #[inline(always)]
    pub fn tp(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for ClockSettime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `clock_gettime`: A clock was asked for.
#[derive(Clone, Copy)]
pub struct ClockGettime<'a>(Event<'a>);

impl<'a> ClockGettime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1228 { Some(Self(*event)) } else { None }
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument tp, as it was passed.
    #[inline(always)]
    pub fn tp(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for ClockGettime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `clock_getres`: A clock's resolution was asked for.
#[derive(Clone, Copy)]
pub struct ClockGetres<'a>(Event<'a>);

impl<'a> ClockGetres<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1229 { Some(Self(*event)) } else { None }
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument tp, as it was passed.
    #[inline(always)]
    pub fn tp(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for ClockGetres<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `clock_nanosleep`: The thread slept by a chosen clock.
#[derive(Clone, Copy)]
pub struct ClockNanosleep<'a>(Event<'a>);

impl<'a> ClockNanosleep<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1230 { Some(Self(*event)) } else { None }
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument rqtp, as it was passed.
    #[inline(always)]
    pub fn rqtp(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument rmtp, as it was passed.
    #[inline(always)]
    pub fn rmtp(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for ClockNanosleep<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `exit_group`: A process ends.
#[derive(Clone, Copy)]
pub struct ExitGroup<'a>(Event<'a>);

impl<'a> ExitGroup<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1231 { Some(Self(*event)) } else { None }
    }

    /// The argument status, as it was passed.
    #[inline(always)]
    pub fn status(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for ExitGroup<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `epoll_wait`: Files of an epoll instance were waited for.
#[derive(Clone, Copy)]
pub struct EpollWait<'a>(Event<'a>);

impl<'a> EpollWait<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1232 { Some(Self(*event)) } else { None }
    }

    /// The argument epfd, as it was passed.
    #[inline(always)]
    pub fn epfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument events, as it was passed.
    #[inline(always)]
    pub fn events(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument maxevents, as it was passed.
    #[inline(always)]
    pub fn maxevents(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for EpollWait<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `epoll_ctl`: An epoll instance was changed.
#[derive(Clone, Copy)]
pub struct EpollCtl<'a>(Event<'a>);

impl<'a> EpollCtl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1233 { Some(Self(*event)) } else { None }
    }

    /// The argument epfd, as it was passed.
    #[inline(always)]
    pub fn epfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument op, as it was passed.
    #[inline(always)]
    pub fn op(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument event, as it was passed.
    #[inline(always)]
    pub fn event(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for EpollCtl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `tgkill`: A signal was sent to a thread of a process.
#[derive(Clone, Copy)]
pub struct Tgkill<'a>(Event<'a>);

impl<'a> Tgkill<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1234 { Some(Self(*event)) } else { None }
    }

    /// The argument tgid, as it was passed.
    #[inline(always)]
    pub fn tgid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument tid, as it was passed.
    #[inline(always)]
    pub fn tid(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Tgkill<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `utimes`: A file's times were changed.
#[derive(Clone, Copy)]
pub struct Utimes<'a>(Event<'a>);

impl<'a> Utimes<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1235 { Some(Self(*event)) } else { None }
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument utimes, as it was passed.
    #[inline(always)]
    pub fn utimes(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Utimes<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mbind`: The memory policy of a range was changed.
#[derive(Clone, Copy)]
pub struct Mbind<'a>(Event<'a>);

impl<'a> Mbind<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1237 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument nmask, as it was passed.
    #[inline(always)]
    pub fn nmask(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument maxnode, as it was passed.
    #[inline(always)]
    pub fn maxnode(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Mbind<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `set_mempolicy`: The memory policy was changed.
#[derive(Clone, Copy)]
pub struct SetMempolicy<'a>(Event<'a>);

impl<'a> SetMempolicy<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1238 { Some(Self(*event)) } else { None }
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument nmask, as it was passed.
    #[inline(always)]
    pub fn nmask(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument maxnode, as it was passed.
    #[inline(always)]
    pub fn maxnode(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for SetMempolicy<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `get_mempolicy`: The memory policy was asked for.
#[derive(Clone, Copy)]
pub struct GetMempolicy<'a>(Event<'a>);

impl<'a> GetMempolicy<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1239 { Some(Self(*event)) } else { None }
    }

    /// The argument policy, as it was passed.
    #[inline(always)]
    pub fn policy(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument nmask, as it was passed.
    #[inline(always)]
    pub fn nmask(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument maxnode, as it was passed.
    #[inline(always)]
    pub fn maxnode(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for GetMempolicy<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mq_open`: A message queue was opened.
#[derive(Clone, Copy)]
pub struct MqOpen<'a>(Event<'a>);

impl<'a> MqOpen<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1240 { Some(Self(*event)) } else { None }
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument oflag, as it was passed.
    #[inline(always)]
    pub fn oflag(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument u_attr, as it was passed.
    #[inline(always)]
    pub fn u_attr(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for MqOpen<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mq_unlink`: A message queue was removed.
#[derive(Clone, Copy)]
pub struct MqUnlink<'a>(Event<'a>);

impl<'a> MqUnlink<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1241 { Some(Self(*event)) } else { None }
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for MqUnlink<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mq_timedsend`: A message was put into a queue.
#[derive(Clone, Copy)]
pub struct MqTimedsend<'a>(Event<'a>);

impl<'a> MqTimedsend<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1242 { Some(Self(*event)) } else { None }
    }

    /// The argument mqdes, as it was passed.
    #[inline(always)]
    pub fn mqdes(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument u_msg_ptr, as it was passed.
    #[inline(always)]
    pub fn u_msg_ptr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument msg_len, as it was passed.
    #[inline(always)]
    pub fn msg_len(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument msg_prio, as it was passed.
    #[inline(always)]
    pub fn msg_prio(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument u_abs_timeout, as it was passed.
    #[inline(always)]
    pub fn u_abs_timeout(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for MqTimedsend<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mq_timedreceive`: A message was taken from a queue.
#[derive(Clone, Copy)]
pub struct MqTimedreceive<'a>(Event<'a>);

impl<'a> MqTimedreceive<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1243 { Some(Self(*event)) } else { None }
    }

    /// The argument mqdes, as it was passed.
    #[inline(always)]
    pub fn mqdes(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument u_msg_ptr, as it was passed.
    #[inline(always)]
    pub fn u_msg_ptr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument msg_len, as it was passed.
    #[inline(always)]
    pub fn msg_len(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument u_msg_prio, as it was passed.
    #[inline(always)]
    pub fn u_msg_prio(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument u_abs_timeout, as it was passed.
    #[inline(always)]
    pub fn u_abs_timeout(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for MqTimedreceive<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mq_notify`: Notice of a queue's messages was asked for.
#[derive(Clone, Copy)]
pub struct MqNotify<'a>(Event<'a>);

impl<'a> MqNotify<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1244 { Some(Self(*event)) } else { None }
    }

    /// The argument mqdes, as it was passed.
    #[inline(always)]
    pub fn mqdes(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument u_notification, as it was passed.
    #[inline(always)]
    pub fn u_notification(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for MqNotify<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mq_getsetattr`: A message queue's attributes were read or changed.
#[derive(Clone, Copy)]
pub struct MqGetsetattr<'a>(Event<'a>);

impl<'a> MqGetsetattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1245 { Some(Self(*event)) } else { None }
    }

    /// The argument mqdes, as it was passed.
    #[inline(always)]
    pub fn mqdes(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument u_mqstat, as it was passed.
    #[inline(always)]
    pub fn u_mqstat(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument u_omqstat, as it was passed.
    #[inline(always)]
    pub fn u_omqstat(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for MqGetsetattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `kexec_load`: Another kernel was loaded, to be started later.
#[derive(Clone, Copy)]
pub struct KexecLoad<'a>(Event<'a>);

impl<'a> KexecLoad<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1246 { Some(Self(*event)) } else { None }
    }

    /// The argument entry, as it was passed.
    #[inline(always)]
    pub fn entry(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument nr_segments, as it was passed.
    #[inline(always)]
    pub fn nr_segments(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument segments, as it was passed.
    #[inline(always)]
    pub fn segments(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for KexecLoad<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `waitid`: A child process was waited for.
#[derive(Clone, Copy)]
pub struct Waitid<'a>(Event<'a>);

impl<'a> Waitid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1247 { Some(Self(*event)) } else { None }
    }

    /// The argument which, as it was passed.
    #[inline(always)]
    pub fn which(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument infop, as it was passed.
    #[inline(always)]
    pub fn infop(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument options, as it was passed.
    #[inline(always)]
    pub fn options(&self) -> i32 {
        self.0.load(136)
    }

    /// The argument rusage, as it was passed.
    #[inline(always)]
    pub fn rusage(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Waitid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `add_key`: A key was added to the kernel's keyring.
#[derive(Clone, Copy)]
pub struct AddKey<'a>(Event<'a>);

impl<'a> AddKey<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1248 { Some(Self(*event)) } else { None }
    }

    /// The text type points to, read when the call had ended.
    #[inline(always)]
    pub fn type_(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text description points to, read when the call had ended.
    #[inline(always)]
    pub fn description(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument payload, as it was passed.
    #[inline(always)]
    pub fn payload(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument plen, as it was passed.
    #[inline(always)]
    pub fn plen(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument ringid, as it was passed.
    #[inline(always)]
    pub fn ringid(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for AddKey<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `request_key`: A key was requested from the kernel's keyring.
#[derive(Clone, Copy)]
pub struct RequestKey<'a>(Event<'a>);

impl<'a> RequestKey<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1249 { Some(Self(*event)) } else { None }
    }

    /// The text type points to, read when the call had ended.
    #[inline(always)]
    pub fn type_(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The text description points to, read when the call had ended.
    #[inline(always)]
    pub fn description(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The text callout_info points to, read when the call had ended.
    #[inline(always)]
    pub fn callout_info(&self) -> Text<'a> {
        self.0.text_at(128)
    }

    /// The argument destringid, as it was passed.
    #[inline(always)]
    pub fn destringid(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for RequestKey<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `keyctl`: The kernel's keyring was used.
#[derive(Clone, Copy)]
pub struct Keyctl<'a>(Event<'a>);

impl<'a> Keyctl<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1250 { Some(Self(*event)) } else { None }
    }

    /// The argument option, as it was passed.
    #[inline(always)]
    pub fn option(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Keyctl<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ioprio_set`: The priority of input and output was changed.
#[derive(Clone, Copy)]
pub struct IoprioSet<'a>(Event<'a>);

impl<'a> IoprioSet<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1251 { Some(Self(*event)) } else { None }
    }

    /// The argument which, as it was passed.
    #[inline(always)]
    pub fn which(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument who, as it was passed.
    #[inline(always)]
    pub fn who(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument ioprio, as it was passed.
    #[inline(always)]
    pub fn ioprio(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for IoprioSet<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ioprio_get`: The priority of input and output was asked for.
#[derive(Clone, Copy)]
pub struct IoprioGet<'a>(Event<'a>);

impl<'a> IoprioGet<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1252 { Some(Self(*event)) } else { None }
    }

    /// The argument which, as it was passed.
    #[inline(always)]
    pub fn which(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument who, as it was passed.
    #[inline(always)]
    pub fn who(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for IoprioGet<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `inotify_init`: An inotify instance was made.
#[derive(Clone, Copy)]
pub struct InotifyInit<'a>(Event<'a>);

impl<'a> InotifyInit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1253 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for InotifyInit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `inotify_add_watch`: A file was begun to be watched.
#[derive(Clone, Copy)]
pub struct InotifyAddWatch<'a>(Event<'a>);

impl<'a> InotifyAddWatch<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1254 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument mask, as it was passed.
    #[inline(always)]
    pub fn mask(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for InotifyAddWatch<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `inotify_rm_watch`: A file was no more watched.
#[derive(Clone, Copy)]
pub struct InotifyRmWatch<'a>(Event<'a>);

impl<'a> InotifyRmWatch<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1255 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument wd, as it was passed.
    #[inline(always)]
    pub fn wd(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for InotifyRmWatch<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `migrate_pages`: A process's pages were moved between nodes.
#[derive(Clone, Copy)]
pub struct MigratePages<'a>(Event<'a>);

impl<'a> MigratePages<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1256 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument maxnode, as it was passed.
    #[inline(always)]
    pub fn maxnode(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument old_nodes, as it was passed.
    #[inline(always)]
    pub fn old_nodes(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument new_nodes, as it was passed.
    #[inline(always)]
    pub fn new_nodes(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for MigratePages<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `openat`: A file was opened.
#[derive(Clone, Copy)]
pub struct Openat<'a>(Event<'a>);

impl<'a> Openat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1257 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Openat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mkdirat`: A folder was made.
#[derive(Clone, Copy)]
pub struct Mkdirat<'a>(Event<'a>);

impl<'a> Mkdirat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1258 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Mkdirat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mknodat`: A device, a pipe or a file was made.
#[derive(Clone, Copy)]
pub struct Mknodat<'a>(Event<'a>);

impl<'a> Mknodat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1259 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument dev, as it was passed.
    #[inline(always)]
    pub fn dev(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Mknodat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fchownat`: The owner was changed, by path.
#[derive(Clone, Copy)]
pub struct Fchownat<'a>(Event<'a>);

impl<'a> Fchownat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1260 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument user, as it was passed.
    #[inline(always)]
    pub fn user(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument group, as it was passed.
    #[inline(always)]
    pub fn group(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Fchownat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `futimesat`: A file's times were changed.
#[derive(Clone, Copy)]
pub struct Futimesat<'a>(Event<'a>);

impl<'a> Futimesat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1261 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument utimes, as it was passed.
    #[inline(always)]
    pub fn utimes(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Futimesat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `newfstatat`: A file's facts were asked for by path.
#[derive(Clone, Copy)]
pub struct Newfstatat<'a>(Event<'a>);

impl<'a> Newfstatat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1262 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument statbuf, as it was passed.
    #[inline(always)]
    pub fn statbuf(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Newfstatat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `unlinkat`: A name of a file or a folder was removed.
#[derive(Clone, Copy)]
pub struct Unlinkat<'a>(Event<'a>);

impl<'a> Unlinkat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1263 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Unlinkat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `renameat`: A file was renamed.
#[derive(Clone, Copy)]
pub struct Renameat<'a>(Event<'a>);

impl<'a> Renameat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1264 { Some(Self(*event)) } else { None }
    }

    /// The argument olddirfd, as it was passed.
    #[inline(always)]
    pub fn olddirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text oldpath points to, read when the call had ended.
    #[inline(always)]
    pub fn oldpath(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument newdirfd, as it was passed.
    #[inline(always)]
    pub fn newdirfd(&self) -> i32 {
        self.0.load(128)
    }

    /// The text newpath points to, read when the call had ended.
    #[inline(always)]
    pub fn newpath(&self) -> Text<'a> {
        self.0.text_at(136)
    }
}

impl<'a> std::ops::Deref for Renameat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `linkat`: A file got another name as well.
#[derive(Clone, Copy)]
pub struct Linkat<'a>(Event<'a>);

impl<'a> Linkat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1265 { Some(Self(*event)) } else { None }
    }

    /// The argument olddirfd, as it was passed.
    #[inline(always)]
    pub fn olddirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text oldpath points to, read when the call had ended.
    #[inline(always)]
    pub fn oldpath(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument newdirfd, as it was passed.
    #[inline(always)]
    pub fn newdirfd(&self) -> i32 {
        self.0.load(128)
    }

    /// The text newpath points to, read when the call had ended.
    #[inline(always)]
    pub fn newpath(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Linkat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `symlinkat`: A symbolic link was made.
#[derive(Clone, Copy)]
pub struct Symlinkat<'a>(Event<'a>);

impl<'a> Symlinkat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1266 { Some(Self(*event)) } else { None }
    }

    /// The text target points to, read when the call had ended.
    #[inline(always)]
    pub fn target(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument newdirfd, as it was passed.
    #[inline(always)]
    pub fn newdirfd(&self) -> i32 {
        self.0.load(120)
    }

    /// The text linkpath points to, read when the call had ended.
    #[inline(always)]
    pub fn linkpath(&self) -> Text<'a> {
        self.0.text_at(128)
    }
}

impl<'a> std::ops::Deref for Symlinkat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `readlinkat`: A symbolic link was read.
#[derive(Clone, Copy)]
pub struct Readlinkat<'a>(Event<'a>);

impl<'a> Readlinkat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1267 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument bufsiz, as it was passed.
    #[inline(always)]
    pub fn bufsiz(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Readlinkat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fchmodat`: Permissions were changed, by path.
#[derive(Clone, Copy)]
pub struct Fchmodat<'a>(Event<'a>);

impl<'a> Fchmodat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1268 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Fchmodat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `faccessat`: A file's permissions were checked.
#[derive(Clone, Copy)]
pub struct Faccessat<'a>(Event<'a>);

impl<'a> Faccessat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1269 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Faccessat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pselect6`: Files were waited for.
#[derive(Clone, Copy)]
pub struct Pselect6<'a>(Event<'a>);

impl<'a> Pselect6<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1270 { Some(Self(*event)) } else { None }
    }

    /// The argument n, as it was passed.
    #[inline(always)]
    pub fn n(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument inp, as it was passed.
    #[inline(always)]
    pub fn inp(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument outp, as it was passed.
    #[inline(always)]
    pub fn outp(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument exp, as it was passed.
    #[inline(always)]
    pub fn exp(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument tsp, as it was passed.
    #[inline(always)]
    pub fn tsp(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Pselect6<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ppoll`: Files were waited for.
#[derive(Clone, Copy)]
pub struct Ppoll<'a>(Event<'a>);

impl<'a> Ppoll<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1271 { Some(Self(*event)) } else { None }
    }

    /// The argument ufds, as it was passed.
    #[inline(always)]
    pub fn ufds(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument nfds, as it was passed.
    #[inline(always)]
    pub fn nfds(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument tsp, as it was passed.
    #[inline(always)]
    pub fn tsp(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument sigmask, as it was passed.
    #[inline(always)]
    pub fn sigmask(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument sigsetsize, as it was passed.
    #[inline(always)]
    pub fn sigsetsize(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Ppoll<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `unshare`: Namespaces or other shared things were parted with.
#[derive(Clone, Copy)]
pub struct Unshare<'a>(Event<'a>);

impl<'a> Unshare<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1272 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Unshare<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `set_robust_list`: The list of robust locks was set.
#[derive(Clone, Copy)]
pub struct SetRobustList<'a>(Event<'a>);

impl<'a> SetRobustList<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1273 { Some(Self(*event)) } else { None }
    }

    /// The argument head, as it was passed.
    #[inline(always)]
    pub fn head(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for SetRobustList<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `get_robust_list`: The list of robust locks was asked for.
#[derive(Clone, Copy)]
pub struct GetRobustList<'a>(Event<'a>);

impl<'a> GetRobustList<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1274 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument head_ptr, as it was passed.
    #[inline(always)]
    pub fn head_ptr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument len_ptr, as it was passed.
    #[inline(always)]
    pub fn len_ptr(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for GetRobustList<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `splice`: Bytes were moved between a pipe and a file.
#[derive(Clone, Copy)]
pub struct Splice<'a>(Event<'a>);

impl<'a> Splice<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1275 { Some(Self(*event)) } else { None }
    }

    /// The argument fd_in, as it was passed.
    #[inline(always)]
    pub fn fd_in(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument off_in, as it was passed.
    #[inline(always)]
    pub fn off_in(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument fd_out, as it was passed.
    #[inline(always)]
    pub fn fd_out(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument off_out, as it was passed.
    #[inline(always)]
    pub fn off_out(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Splice<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `tee`: Bytes were copied between pipes.
#[derive(Clone, Copy)]
pub struct Tee<'a>(Event<'a>);

impl<'a> Tee<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1276 { Some(Self(*event)) } else { None }
    }

    /// The argument fdin, as it was passed.
    #[inline(always)]
    pub fn fdin(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument fdout, as it was passed.
    #[inline(always)]
    pub fn fdout(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Tee<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sync_file_range`: A part of a file was written to its device.
#[derive(Clone, Copy)]
pub struct SyncFileRange<'a>(Event<'a>);

impl<'a> SyncFileRange<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1277 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument offset, as it was passed.
    #[inline(always)]
    pub fn offset(&self) -> i64 {
        self.0.load(120)
    }

    /// The argument nbytes, as it was passed.
    #[inline(always)]
    pub fn nbytes(&self) -> i64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for SyncFileRange<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `vmsplice`: Memory was put into a pipe.
#[derive(Clone, Copy)]
pub struct Vmsplice<'a>(Event<'a>);

impl<'a> Vmsplice<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1278 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument uiov, as it was passed.
    #[inline(always)]
    pub fn uiov(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument nr_segs, as it was passed.
    #[inline(always)]
    pub fn nr_segs(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Vmsplice<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `move_pages`: Pages were moved between nodes.
#[derive(Clone, Copy)]
pub struct MovePages<'a>(Event<'a>);

impl<'a> MovePages<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1279 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument nr_pages, as it was passed.
    #[inline(always)]
    pub fn nr_pages(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument pages, as it was passed.
    #[inline(always)]
    pub fn pages(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument nodes, as it was passed.
    #[inline(always)]
    pub fn nodes(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument status, as it was passed.
    #[inline(always)]
    pub fn status(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for MovePages<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `utimensat`: A file's times were changed.
#[derive(Clone, Copy)]
pub struct Utimensat<'a>(Event<'a>);

impl<'a> Utimensat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1280 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument utimes, as it was passed.
    #[inline(always)]
    pub fn utimes(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Utimensat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `epoll_pwait`: Files of an epoll instance were waited for.
#[derive(Clone, Copy)]
pub struct EpollPwait<'a>(Event<'a>);

impl<'a> EpollPwait<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1281 { Some(Self(*event)) } else { None }
    }

    /// The argument epfd, as it was passed.
    #[inline(always)]
    pub fn epfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument events, as it was passed.
    #[inline(always)]
    pub fn events(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument maxevents, as it was passed.
    #[inline(always)]
    pub fn maxevents(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> i32 {
        self.0.load(136)
    }

    /// The argument sigmask, as it was passed.
    #[inline(always)]
    pub fn sigmask(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument sigsetsize, as it was passed.
    #[inline(always)]
    pub fn sigsetsize(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for EpollPwait<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `signalfd`: Signals were made readable from a file.
#[derive(Clone, Copy)]
pub struct Signalfd<'a>(Event<'a>);

impl<'a> Signalfd<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1282 { Some(Self(*event)) } else { None }
    }

    /// The argument ufd, as it was passed.
    #[inline(always)]
    pub fn ufd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument user_mask, as it was passed.
    #[inline(always)]
    pub fn user_mask(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument sizemask, as it was passed.
    #[inline(always)]
    pub fn sizemask(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Signalfd<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `timerfd_create`: A timer that is a file was made.
#[derive(Clone, Copy)]
pub struct TimerfdCreate<'a>(Event<'a>);

impl<'a> TimerfdCreate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1283 { Some(Self(*event)) } else { None }
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for TimerfdCreate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `eventfd`: A counter that is a file was made.
#[derive(Clone, Copy)]
pub struct Eventfd<'a>(Event<'a>);

impl<'a> Eventfd<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1284 { Some(Self(*event)) } else { None }
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Eventfd<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fallocate`: A file's space was changed.
#[derive(Clone, Copy)]
pub struct Fallocate<'a>(Event<'a>);

impl<'a> Fallocate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1285 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument offset, as it was passed.
    #[inline(always)]
    pub fn offset(&self) -> i64 {
        self.0.load(128)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> i64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Fallocate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `timerfd_settime`: A timer that is a file was set.
#[derive(Clone, Copy)]
pub struct TimerfdSettime<'a>(Event<'a>);

impl<'a> TimerfdSettime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1286 { Some(Self(*event)) } else { None }
    }

    /// The argument ufd, as it was passed.
    #[inline(always)]
    pub fn ufd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument utmr, as it was passed.
    #[inline(always)]
    pub fn utmr(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument otmr, as it was passed.
    #[inline(always)]
    pub fn otmr(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for TimerfdSettime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `timerfd_gettime`: A timer that is a file was asked for.
#[derive(Clone, Copy)]
pub struct TimerfdGettime<'a>(Event<'a>);

impl<'a> TimerfdGettime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1287 { Some(Self(*event)) } else { None }
    }

    /// The argument ufd, as it was passed.
    #[inline(always)]
    pub fn ufd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument otmr, as it was passed.
    #[inline(always)]
    pub fn otmr(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for TimerfdGettime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `accept4`: A connection was accepted.
#[derive(Clone, Copy)]
pub struct Accept4<'a>(Event<'a>);

impl<'a> Accept4<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1288 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument addrlen, as it was passed.
    #[inline(always)]
    pub fn addrlen(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Accept4<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `signalfd4`: Signals were made readable from a file.
#[derive(Clone, Copy)]
pub struct Signalfd4<'a>(Event<'a>);

impl<'a> Signalfd4<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1289 { Some(Self(*event)) } else { None }
    }

    /// The argument ufd, as it was passed.
    #[inline(always)]
    pub fn ufd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument user_mask, as it was passed.
    #[inline(always)]
    pub fn user_mask(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument sizemask, as it was passed.
    #[inline(always)]
    pub fn sizemask(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Signalfd4<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `eventfd2`: A counter that is a file was made.
#[derive(Clone, Copy)]
pub struct Eventfd2<'a>(Event<'a>);

impl<'a> Eventfd2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1290 { Some(Self(*event)) } else { None }
    }

    /// The argument count, as it was passed.
    #[inline(always)]
    pub fn count(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Eventfd2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `epoll_create1`: An epoll instance was made.
#[derive(Clone, Copy)]
pub struct EpollCreate1<'a>(Event<'a>);

impl<'a> EpollCreate1<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1291 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for EpollCreate1<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `dup3`: A file got a chosen number as well.
#[derive(Clone, Copy)]
pub struct Dup3<'a>(Event<'a>);

impl<'a> Dup3<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1292 { Some(Self(*event)) } else { None }
    }

    /// The argument oldfd, as it was passed.
    #[inline(always)]
    pub fn oldfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument newfd, as it was passed.
    #[inline(always)]
    pub fn newfd(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Dup3<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pipe2`: A pipe was made.
#[derive(Clone, Copy)]
pub struct Pipe2<'a>(Event<'a>);

impl<'a> Pipe2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1293 { Some(Self(*event)) } else { None }
    }

    /// The argument pipefd, as it was passed.
    #[inline(always)]
    pub fn pipefd(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Pipe2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `inotify_init1`: An inotify instance was made.
#[derive(Clone, Copy)]
pub struct InotifyInit1<'a>(Event<'a>);

impl<'a> InotifyInit1<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1294 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for InotifyInit1<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `preadv`: Bytes were read from a place in a file into several pieces.
#[derive(Clone, Copy)]
pub struct Preadv<'a>(Event<'a>);

impl<'a> Preadv<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1295 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument vec, as it was passed.
    #[inline(always)]
    pub fn vec(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument pos_l, as it was passed.
    #[inline(always)]
    pub fn pos_l(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument pos_h, as it was passed.
    #[inline(always)]
    pub fn pos_h(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Preadv<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pwritev`: Bytes of several pieces were written to a place in a file.
#[derive(Clone, Copy)]
pub struct Pwritev<'a>(Event<'a>);

impl<'a> Pwritev<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1296 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument vec, as it was passed.
    #[inline(always)]
    pub fn vec(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument pos_l, as it was passed.
    #[inline(always)]
    pub fn pos_l(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument pos_h, as it was passed.
    #[inline(always)]
    pub fn pos_h(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Pwritev<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rt_tgsigqueueinfo`: A signal was sent with data to a thread.
#[derive(Clone, Copy)]
pub struct RtTgsigqueueinfo<'a>(Event<'a>);

impl<'a> RtTgsigqueueinfo<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1297 { Some(Self(*event)) } else { None }
    }

    /// The argument tgid, as it was passed.
    #[inline(always)]
    pub fn tgid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument uinfo, as it was passed.
    #[inline(always)]
    pub fn uinfo(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for RtTgsigqueueinfo<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `perf_event_open`: A performance counter or a trace was opened.
#[derive(Clone, Copy)]
pub struct PerfEventOpen<'a>(Event<'a>);

impl<'a> PerfEventOpen<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1298 { Some(Self(*event)) } else { None }
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument cpu, as it was passed.
    #[inline(always)]
    pub fn cpu(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument group_fd, as it was passed.
    #[inline(always)]
    pub fn group_fd(&self) -> i32 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for PerfEventOpen<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `recvmmsg`: Several messages were received.
#[derive(Clone, Copy)]
pub struct Recvmmsg<'a>(Event<'a>);

impl<'a> Recvmmsg<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1299 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument mmsg, as it was passed.
    #[inline(always)]
    pub fn mmsg(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Recvmmsg<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fanotify_init`: A fanotify group was made.
#[derive(Clone, Copy)]
pub struct FanotifyInit<'a>(Event<'a>);

impl<'a> FanotifyInit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1300 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument event_f_flags, as it was passed.
    #[inline(always)]
    pub fn event_f_flags(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for FanotifyInit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fanotify_mark`: What a fanotify group watches was changed.
#[derive(Clone, Copy)]
pub struct FanotifyMark<'a>(Event<'a>);

impl<'a> FanotifyMark<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1301 { Some(Self(*event)) } else { None }
    }

    /// The argument fanotify_fd, as it was passed.
    #[inline(always)]
    pub fn fanotify_fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument mask, as it was passed.
    #[inline(always)]
    pub fn mask(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(136)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(144)
    }
}

impl<'a> std::ops::Deref for FanotifyMark<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `prlimit64`: A process's limits were read or changed.
#[derive(Clone, Copy)]
pub struct Prlimit64<'a>(Event<'a>);

impl<'a> Prlimit64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1302 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument resource, as it was passed.
    #[inline(always)]
    pub fn resource(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument new_rlim, as it was passed.
    #[inline(always)]
    pub fn new_rlim(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument old_rlim, as it was passed.
    #[inline(always)]
    pub fn old_rlim(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Prlimit64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `name_to_handle_at`: A file's handle was asked for.
#[derive(Clone, Copy)]
pub struct NameToHandleAt<'a>(Event<'a>);

impl<'a> NameToHandleAt<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1303 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument handle, as it was passed.
    #[inline(always)]
    pub fn handle(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument mnt_id, as it was passed.
    #[inline(always)]
    pub fn mnt_id(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument flag, as it was passed.
    #[inline(always)]
    pub fn flag(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for NameToHandleAt<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `open_by_handle_at`: A file was opened by its handle.
#[derive(Clone, Copy)]
pub struct OpenByHandleAt<'a>(Event<'a>);

impl<'a> OpenByHandleAt<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1304 { Some(Self(*event)) } else { None }
    }

    /// The argument mountdirfd, as it was passed.
    #[inline(always)]
    pub fn mountdirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument handle, as it was passed.
    #[inline(always)]
    pub fn handle(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for OpenByHandleAt<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `clock_adjtime`: A clock was tuned.
#[derive(Clone, Copy)]
pub struct ClockAdjtime<'a>(Event<'a>);

impl<'a> ClockAdjtime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1305 { Some(Self(*event)) } else { None }
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument utx, as it was passed.
    #[inline(always)]
    pub fn utx(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for ClockAdjtime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `syncfs`: A file system was written to its device.
#[derive(Clone, Copy)]
pub struct Syncfs<'a>(Event<'a>);

impl<'a> Syncfs<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1306 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Syncfs<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sendmmsg`: Several messages were sent.
#[derive(Clone, Copy)]
pub struct Sendmmsg<'a>(Event<'a>);

impl<'a> Sendmmsg<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1307 { Some(Self(*event)) } else { None }
    }

    /// The argument sockfd, as it was passed.
    #[inline(always)]
    pub fn sockfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument mmsg, as it was passed.
    #[inline(always)]
    pub fn mmsg(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Sendmmsg<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setns`: A namespace was entered.
#[derive(Clone, Copy)]
pub struct Setns<'a>(Event<'a>);

impl<'a> Setns<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1308 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument nstype, as it was passed.
    #[inline(always)]
    pub fn nstype(&self) -> i32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Setns<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getcpu`: The processor was asked for.
#[derive(Clone, Copy)]
pub struct Getcpu<'a>(Event<'a>);

impl<'a> Getcpu<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1309 { Some(Self(*event)) } else { None }
    }

    /// The argument cpup, as it was passed.
    #[inline(always)]
    pub fn cpup(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument nodep, as it was passed.
    #[inline(always)]
    pub fn nodep(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument unused, as it was passed.
    #[inline(always)]
    pub fn unused(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Getcpu<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `process_vm_readv`: Another process's memory was read.
#[derive(Clone, Copy)]
pub struct ProcessVmReadv<'a>(Event<'a>);

impl<'a> ProcessVmReadv<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1310 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument local_iov, as it was passed.
    #[inline(always)]
    pub fn local_iov(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument liovcnt, as it was passed.
    #[inline(always)]
    pub fn liovcnt(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument remote_iov, as it was passed.
    #[inline(always)]
    pub fn remote_iov(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument riovcnt, as it was passed.
    #[inline(always)]
    pub fn riovcnt(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for ProcessVmReadv<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `process_vm_writev`: Another process's memory was written.
#[derive(Clone, Copy)]
pub struct ProcessVmWritev<'a>(Event<'a>);

impl<'a> ProcessVmWritev<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1311 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument local_iov, as it was passed.
    #[inline(always)]
    pub fn local_iov(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument liovcnt, as it was passed.
    #[inline(always)]
    pub fn liovcnt(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument remote_iov, as it was passed.
    #[inline(always)]
    pub fn remote_iov(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument riovcnt, as it was passed.
    #[inline(always)]
    pub fn riovcnt(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for ProcessVmWritev<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `kcmp`: Two processes' things were compared.
#[derive(Clone, Copy)]
pub struct Kcmp<'a>(Event<'a>);

impl<'a> Kcmp<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1312 { Some(Self(*event)) } else { None }
    }

    /// The argument pid1, as it was passed.
    #[inline(always)]
    pub fn pid1(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument pid2, as it was passed.
    #[inline(always)]
    pub fn pid2(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument type, as it was passed.
    #[inline(always)]
    pub fn type_(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument idx1, as it was passed.
    #[inline(always)]
    pub fn idx1(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument idx2, as it was passed.
    #[inline(always)]
    pub fn idx2(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Kcmp<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `finit_module`: A kernel module was loaded from a file.
#[derive(Clone, Copy)]
pub struct FinitModule<'a>(Event<'a>);

impl<'a> FinitModule<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1313 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text param_values points to, read when the call had ended.
    #[inline(always)]
    pub fn param_values(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for FinitModule<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_setattr`: Scheduling attributes were changed.
#[derive(Clone, Copy)]
pub struct SchedSetattr<'a>(Event<'a>);

impl<'a> SchedSetattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1314 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for SchedSetattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sched_getattr`: Scheduling attributes were asked for.
#[derive(Clone, Copy)]
pub struct SchedGetattr<'a>(Event<'a>);

impl<'a> SchedGetattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1315 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument usize, as it was passed.
    #[inline(always)]
    pub fn usize(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for SchedGetattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `renameat2`: A file was renamed or exchanged with another.
#[derive(Clone, Copy)]
pub struct Renameat2<'a>(Event<'a>);

impl<'a> Renameat2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1316 { Some(Self(*event)) } else { None }
    }

    /// The argument olddirfd, as it was passed.
    #[inline(always)]
    pub fn olddirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text oldpath points to, read when the call had ended.
    #[inline(always)]
    pub fn oldpath(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument newdirfd, as it was passed.
    #[inline(always)]
    pub fn newdirfd(&self) -> i32 {
        self.0.load(128)
    }

    /// The text newpath points to, read when the call had ended.
    #[inline(always)]
    pub fn newpath(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Renameat2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `seccomp`: System calls were filtered from here on.
#[derive(Clone, Copy)]
pub struct Seccomp<'a>(Event<'a>);

impl<'a> Seccomp<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1317 { Some(Self(*event)) } else { None }
    }

    /// The argument op, as it was passed.
    #[inline(always)]
    pub fn op(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument uargs, as it was passed.
    #[inline(always)]
    pub fn uargs(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Seccomp<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getrandom`: Random bytes were asked for.
#[derive(Clone, Copy)]
pub struct Getrandom<'a>(Event<'a>);

impl<'a> Getrandom<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1318 { Some(Self(*event)) } else { None }
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Getrandom<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `memfd_create`: A file without a place in any folder was made.
#[derive(Clone, Copy)]
pub struct MemfdCreate<'a>(Event<'a>);

impl<'a> MemfdCreate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1319 { Some(Self(*event)) } else { None }
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for MemfdCreate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `kexec_file_load`: Another kernel was loaded from a file, to be started later.
#[derive(Clone, Copy)]
pub struct KexecFileLoad<'a>(Event<'a>);

impl<'a> KexecFileLoad<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1320 { Some(Self(*event)) } else { None }
    }

    /// The argument kernel_fd, as it was passed.
    #[inline(always)]
    pub fn kernel_fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument initrd_fd, as it was passed.
    #[inline(always)]
    pub fn initrd_fd(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument cmdline_len, as it was passed.
    #[inline(always)]
    pub fn cmdline_len(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument cmdline, as it was passed.
    #[inline(always)]
    pub fn cmdline(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for KexecFileLoad<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `bpf`: eBPF programs or maps were used.
#[derive(Clone, Copy)]
pub struct Bpf<'a>(Event<'a>);

impl<'a> Bpf<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1321 { Some(Self(*event)) } else { None }
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Bpf<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `execveat`: A program was executed. After success the arguments are gone: sched_process_exec has them.
#[derive(Clone, Copy)]
pub struct Execveat<'a>(Event<'a>);

impl<'a> Execveat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1322 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument argv, as it was passed.
    #[inline(always)]
    pub fn argv(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument envp, as it was passed.
    #[inline(always)]
    pub fn envp(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Execveat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `userfaultfd`: Page faults were made to be handled by user space.
#[derive(Clone, Copy)]
pub struct Userfaultfd<'a>(Event<'a>);

impl<'a> Userfaultfd<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1323 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for Userfaultfd<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `membarrier`: Memory was ordered between threads.
#[derive(Clone, Copy)]
pub struct Membarrier<'a>(Event<'a>);

impl<'a> Membarrier<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1324 { Some(Self(*event)) } else { None }
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument cpu_id, as it was passed.
    #[inline(always)]
    pub fn cpu_id(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Membarrier<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mlock2`: Memory was locked.
#[derive(Clone, Copy)]
pub struct Mlock2<'a>(Event<'a>);

impl<'a> Mlock2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1325 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Mlock2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `copy_file_range`: Bytes were copied from one file to another.
#[derive(Clone, Copy)]
pub struct CopyFileRange<'a>(Event<'a>);

impl<'a> CopyFileRange<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1326 { Some(Self(*event)) } else { None }
    }

    /// The argument fd_in, as it was passed.
    #[inline(always)]
    pub fn fd_in(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument off_in, as it was passed.
    #[inline(always)]
    pub fn off_in(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument fd_out, as it was passed.
    #[inline(always)]
    pub fn fd_out(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument off_out, as it was passed.
    #[inline(always)]
    pub fn off_out(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CopyFileRange<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `preadv2`: Bytes were read from a place in a file into several pieces.
#[derive(Clone, Copy)]
pub struct Preadv2<'a>(Event<'a>);

impl<'a> Preadv2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1327 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument vec, as it was passed.
    #[inline(always)]
    pub fn vec(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument pos_l, as it was passed.
    #[inline(always)]
    pub fn pos_l(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument pos_h, as it was passed.
    #[inline(always)]
    pub fn pos_h(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Preadv2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pwritev2`: Bytes of several pieces were written to a place in a file.
#[derive(Clone, Copy)]
pub struct Pwritev2<'a>(Event<'a>);

impl<'a> Pwritev2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1328 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument vec, as it was passed.
    #[inline(always)]
    pub fn vec(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument pos_l, as it was passed.
    #[inline(always)]
    pub fn pos_l(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument pos_h, as it was passed.
    #[inline(always)]
    pub fn pos_h(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Pwritev2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pkey_mprotect`: The protection of memory was changed, with a key.
#[derive(Clone, Copy)]
pub struct PkeyMprotect<'a>(Event<'a>);

impl<'a> PkeyMprotect<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1329 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument prot, as it was passed.
    #[inline(always)]
    pub fn prot(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument pkey, as it was passed.
    #[inline(always)]
    pub fn pkey(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for PkeyMprotect<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pkey_alloc`: A protection key was allocated.
#[derive(Clone, Copy)]
pub struct PkeyAlloc<'a>(Event<'a>);

impl<'a> PkeyAlloc<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1330 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument init_val, as it was passed.
    #[inline(always)]
    pub fn init_val(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for PkeyAlloc<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pkey_free`: A protection key was freed.
#[derive(Clone, Copy)]
pub struct PkeyFree<'a>(Event<'a>);

impl<'a> PkeyFree<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1331 { Some(Self(*event)) } else { None }
    }

    /// The argument pkey, as it was passed.
    #[inline(always)]
    pub fn pkey(&self) -> i32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for PkeyFree<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `statx`: A file's facts were asked for.
#[derive(Clone, Copy)]
pub struct Statx<'a>(Event<'a>);

impl<'a> Statx<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1332 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument mask, as it was passed.
    #[inline(always)]
    pub fn mask(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument buffer, as it was passed.
    #[inline(always)]
    pub fn buffer(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Statx<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_pgetevents`: Completed asynchronous operations were read.
#[derive(Clone, Copy)]
pub struct IoPgetevents<'a>(Event<'a>);

impl<'a> IoPgetevents<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1333 { Some(Self(*event)) } else { None }
    }

    /// The argument ctx_id, as it was passed.
    #[inline(always)]
    pub fn ctx_id(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument min_nr, as it was passed.
    #[inline(always)]
    pub fn min_nr(&self) -> i64 {
        self.0.load(120)
    }

    /// The argument nr, as it was passed.
    #[inline(always)]
    pub fn nr(&self) -> i64 {
        self.0.load(128)
    }

    /// The argument events, as it was passed.
    #[inline(always)]
    pub fn events(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument usig, as it was passed.
    #[inline(always)]
    pub fn usig(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for IoPgetevents<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `rseq`: A restartable sequence was registered.
#[derive(Clone, Copy)]
pub struct Rseq<'a>(Event<'a>);

impl<'a> Rseq<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1334 { Some(Self(*event)) } else { None }
    }

    /// The argument rseq, as it was passed.
    #[inline(always)]
    pub fn rseq(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument rseq_len, as it was passed.
    #[inline(always)]
    pub fn rseq_len(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Rseq<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `uretprobe`: A traced function returned.
#[derive(Clone, Copy)]
pub struct Uretprobe<'a>(Event<'a>);

impl<'a> Uretprobe<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1335 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Uretprobe<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `uprobe`: A traced function was entered.
#[derive(Clone, Copy)]
pub struct Uprobe<'a>(Event<'a>);

impl<'a> Uprobe<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1336 { Some(Self(*event)) } else { None }
    }
}

impl<'a> std::ops::Deref for Uprobe<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pidfd_send_signal`: A signal was sent to a process by its file.
#[derive(Clone, Copy)]
pub struct PidfdSendSignal<'a>(Event<'a>);

impl<'a> PidfdSendSignal<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1424 { Some(Self(*event)) } else { None }
    }

    /// The argument pidfd, as it was passed.
    #[inline(always)]
    pub fn pidfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument sig, as it was passed.
    #[inline(always)]
    pub fn sig(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument info, as it was passed.
    #[inline(always)]
    pub fn info(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for PidfdSendSignal<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_uring_setup`: An io_uring was made.
#[derive(Clone, Copy)]
pub struct IoUringSetup<'a>(Event<'a>);

impl<'a> IoUringSetup<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1425 { Some(Self(*event)) } else { None }
    }

    /// The argument entries, as it was passed.
    #[inline(always)]
    pub fn entries(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument params, as it was passed.
    #[inline(always)]
    pub fn params(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for IoUringSetup<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_uring_enter`: Operations of an io_uring were submitted or waited for.
#[derive(Clone, Copy)]
pub struct IoUringEnter<'a>(Event<'a>);

impl<'a> IoUringEnter<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1426 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument to_submit, as it was passed.
    #[inline(always)]
    pub fn to_submit(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument min_complete, as it was passed.
    #[inline(always)]
    pub fn min_complete(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument argp, as it was passed.
    #[inline(always)]
    pub fn argp(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument argsz, as it was passed.
    #[inline(always)]
    pub fn argsz(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for IoUringEnter<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `io_uring_register`: Things were registered with an io_uring.
#[derive(Clone, Copy)]
pub struct IoUringRegister<'a>(Event<'a>);

impl<'a> IoUringRegister<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1427 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument opcode, as it was passed.
    #[inline(always)]
    pub fn opcode(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg, as it was passed.
    #[inline(always)]
    pub fn arg(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument nr_args, as it was passed.
    #[inline(always)]
    pub fn nr_args(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for IoUringRegister<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `open_tree`: A mount was picked up.
#[derive(Clone, Copy)]
pub struct OpenTree<'a>(Event<'a>);

impl<'a> OpenTree<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1428 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for OpenTree<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `move_mount`: A mount was moved.
#[derive(Clone, Copy)]
pub struct MoveMount<'a>(Event<'a>);

impl<'a> MoveMount<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1429 { Some(Self(*event)) } else { None }
    }

    /// The argument from_dirfd, as it was passed.
    #[inline(always)]
    pub fn from_dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text from_pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn from_pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument to_dirfd, as it was passed.
    #[inline(always)]
    pub fn to_dirfd(&self) -> i32 {
        self.0.load(128)
    }

    /// The text to_pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn to_pathname(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for MoveMount<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fsopen`: A file system was begun to be configured.
#[derive(Clone, Copy)]
pub struct Fsopen<'a>(Event<'a>);

impl<'a> Fsopen<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1430 { Some(Self(*event)) } else { None }
    }

    /// The text fsname points to, read when the call had ended.
    #[inline(always)]
    pub fn fsname(&self) -> Text<'a> {
        self.0.text_at(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Fsopen<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fsconfig`: A file system's option was set.
#[derive(Clone, Copy)]
pub struct Fsconfig<'a>(Event<'a>);

impl<'a> Fsconfig<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1431 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> u32 {
        self.0.load(120)
    }

    /// The text key points to, read when the call had ended.
    #[inline(always)]
    pub fn key(&self) -> Text<'a> {
        self.0.text_at(128)
    }

    /// The argument value, as it was passed.
    #[inline(always)]
    pub fn value(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument aux, as it was passed.
    #[inline(always)]
    pub fn aux(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Fsconfig<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fsmount`: A configured file system was made a mount.
#[derive(Clone, Copy)]
pub struct Fsmount<'a>(Event<'a>);

impl<'a> Fsmount<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1432 { Some(Self(*event)) } else { None }
    }

    /// The argument fs_fd, as it was passed.
    #[inline(always)]
    pub fn fs_fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument attr_flags, as it was passed.
    #[inline(always)]
    pub fn attr_flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Fsmount<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fspick`: A mounted file system was begun to be configured again.
#[derive(Clone, Copy)]
pub struct Fspick<'a>(Event<'a>);

impl<'a> Fspick<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1433 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text path points to, read when the call had ended.
    #[inline(always)]
    pub fn path(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Fspick<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pidfd_open`: A process was opened as a file.
#[derive(Clone, Copy)]
pub struct PidfdOpen<'a>(Event<'a>);

impl<'a> PidfdOpen<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1434 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for PidfdOpen<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `clone3`: A process or a thread was created.
#[derive(Clone, Copy)]
pub struct Clone3<'a>(Event<'a>);

impl<'a> Clone3<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1435 { Some(Self(*event)) } else { None }
    }

    /// The argument uargs, as it was passed.
    #[inline(always)]
    pub fn uargs(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Clone3<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `close_range`: A range of files was closed.
#[derive(Clone, Copy)]
pub struct CloseRange<'a>(Event<'a>);

impl<'a> CloseRange<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1436 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument max_fd, as it was passed.
    #[inline(always)]
    pub fn max_fd(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for CloseRange<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `openat2`: A file was opened.
#[derive(Clone, Copy)]
pub struct Openat2<'a>(Event<'a>);

impl<'a> Openat2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1437 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument how, as it was passed.
    #[inline(always)]
    pub fn how(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument usize, as it was passed.
    #[inline(always)]
    pub fn usize(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Openat2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `pidfd_getfd`: A file was taken from another process.
#[derive(Clone, Copy)]
pub struct PidfdGetfd<'a>(Event<'a>);

impl<'a> PidfdGetfd<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1438 { Some(Self(*event)) } else { None }
    }

    /// The argument pidfd, as it was passed.
    #[inline(always)]
    pub fn pidfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for PidfdGetfd<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `faccessat2`: A file's permissions were checked.
#[derive(Clone, Copy)]
pub struct Faccessat2<'a>(Event<'a>);

impl<'a> Faccessat2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1439 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Faccessat2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `process_madvise`: Advice was given on the use of another process's memory.
#[derive(Clone, Copy)]
pub struct ProcessMadvise<'a>(Event<'a>);

impl<'a> ProcessMadvise<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1440 { Some(Self(*event)) } else { None }
    }

    /// The argument pidfd, as it was passed.
    #[inline(always)]
    pub fn pidfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument vec, as it was passed.
    #[inline(always)]
    pub fn vec(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument vlen, as it was passed.
    #[inline(always)]
    pub fn vlen(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument behavior, as it was passed.
    #[inline(always)]
    pub fn behavior(&self) -> i32 {
        self.0.load(136)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for ProcessMadvise<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `epoll_pwait2`: Files of an epoll instance were waited for.
#[derive(Clone, Copy)]
pub struct EpollPwait2<'a>(Event<'a>);

impl<'a> EpollPwait2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1441 { Some(Self(*event)) } else { None }
    }

    /// The argument epfd, as it was passed.
    #[inline(always)]
    pub fn epfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument events, as it was passed.
    #[inline(always)]
    pub fn events(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument maxevents, as it was passed.
    #[inline(always)]
    pub fn maxevents(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument sigmask, as it was passed.
    #[inline(always)]
    pub fn sigmask(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument sigsetsize, as it was passed.
    #[inline(always)]
    pub fn sigsetsize(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for EpollPwait2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mount_setattr`: A mount's attributes were changed.
#[derive(Clone, Copy)]
pub struct MountSetattr<'a>(Event<'a>);

impl<'a> MountSetattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1442 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text path points to, read when the call had ended.
    #[inline(always)]
    pub fn path(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument usize, as it was passed.
    #[inline(always)]
    pub fn usize(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for MountSetattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `quotactl_fd`: Disk quotas were controlled.
#[derive(Clone, Copy)]
pub struct QuotactlFd<'a>(Event<'a>);

impl<'a> QuotactlFd<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1443 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument cmd, as it was passed.
    #[inline(always)]
    pub fn cmd(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument id, as it was passed.
    #[inline(always)]
    pub fn id(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for QuotactlFd<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `landlock_create_ruleset`: A Landlock rule set was made.
#[derive(Clone, Copy)]
pub struct LandlockCreateRuleset<'a>(Event<'a>);

impl<'a> LandlockCreateRuleset<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1444 { Some(Self(*event)) } else { None }
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for LandlockCreateRuleset<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `landlock_add_rule`: A rule was added to a Landlock rule set.
#[derive(Clone, Copy)]
pub struct LandlockAddRule<'a>(Event<'a>);

impl<'a> LandlockAddRule<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1445 { Some(Self(*event)) } else { None }
    }

    /// The argument ruleset_fd, as it was passed.
    #[inline(always)]
    pub fn ruleset_fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument rule_type, as it was passed.
    #[inline(always)]
    pub fn rule_type(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument rule_attr, as it was passed.
    #[inline(always)]
    pub fn rule_attr(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for LandlockAddRule<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `landlock_restrict_self`: The thread was confined by Landlock.
#[derive(Clone, Copy)]
pub struct LandlockRestrictSelf<'a>(Event<'a>);

impl<'a> LandlockRestrictSelf<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1446 { Some(Self(*event)) } else { None }
    }

    /// The argument ruleset_fd, as it was passed.
    #[inline(always)]
    pub fn ruleset_fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for LandlockRestrictSelf<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `memfd_secret`: Memory that even the kernel does not see was made.
#[derive(Clone, Copy)]
pub struct MemfdSecret<'a>(Event<'a>);

impl<'a> MemfdSecret<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1447 { Some(Self(*event)) } else { None }
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(112)
    }
}

impl<'a> std::ops::Deref for MemfdSecret<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `process_mrelease`: The memory of a dying process was freed.
#[derive(Clone, Copy)]
pub struct ProcessMrelease<'a>(Event<'a>);

impl<'a> ProcessMrelease<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1448 { Some(Self(*event)) } else { None }
    }

    /// The argument pidfd, as it was passed.
    #[inline(always)]
    pub fn pidfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for ProcessMrelease<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `futex_waitv`: Several locks were waited for.
#[derive(Clone, Copy)]
pub struct FutexWaitv<'a>(Event<'a>);

impl<'a> FutexWaitv<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1449 { Some(Self(*event)) } else { None }
    }

    /// The argument waiters, as it was passed.
    #[inline(always)]
    pub fn waiters(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument nr_futexes, as it was passed.
    #[inline(always)]
    pub fn nr_futexes(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for FutexWaitv<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `set_mempolicy_home_node`: The home node of a memory range was set.
#[derive(Clone, Copy)]
pub struct SetMempolicyHomeNode<'a>(Event<'a>);

impl<'a> SetMempolicyHomeNode<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1450 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument home_node, as it was passed.
    #[inline(always)]
    pub fn home_node(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for SetMempolicyHomeNode<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `cachestat`: What is cached of a file was asked for.
#[derive(Clone, Copy)]
pub struct Cachestat<'a>(Event<'a>);

impl<'a> Cachestat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1451 { Some(Self(*event)) } else { None }
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument cstat_range, as it was passed.
    #[inline(always)]
    pub fn cstat_range(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument cstat, as it was passed.
    #[inline(always)]
    pub fn cstat(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Cachestat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fchmodat2`: Permissions were changed, by path.
#[derive(Clone, Copy)]
pub struct Fchmodat2<'a>(Event<'a>);

impl<'a> Fchmodat2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1452 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument mode, as it was passed.
    #[inline(always)]
    pub fn mode(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Fchmodat2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `map_shadow_stack`: A shadow stack was mapped.
#[derive(Clone, Copy)]
pub struct MapShadowStack<'a>(Event<'a>);

impl<'a> MapShadowStack<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1453 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for MapShadowStack<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `futex_wake`: Waiters of a lock were woken.
#[derive(Clone, Copy)]
pub struct FutexWake<'a>(Event<'a>);

impl<'a> FutexWake<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1454 { Some(Self(*event)) } else { None }
    }

    /// The argument uaddr, as it was passed.
    #[inline(always)]
    pub fn uaddr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument mask, as it was passed.
    #[inline(always)]
    pub fn mask(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument nr, as it was passed.
    #[inline(always)]
    pub fn nr(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for FutexWake<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `futex_wait`: A lock was waited for.
#[derive(Clone, Copy)]
pub struct FutexWait<'a>(Event<'a>);

impl<'a> FutexWait<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1455 { Some(Self(*event)) } else { None }
    }

    /// The argument uaddr, as it was passed.
    #[inline(always)]
    pub fn uaddr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument val, as it was passed.
    #[inline(always)]
    pub fn val(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument mask, as it was passed.
    #[inline(always)]
    pub fn mask(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument timeout, as it was passed.
    #[inline(always)]
    pub fn timeout(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument clockid, as it was passed.
    #[inline(always)]
    pub fn clockid(&self) -> i32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for FutexWait<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `futex_requeue`: Waiters were moved between locks.
#[derive(Clone, Copy)]
pub struct FutexRequeue<'a>(Event<'a>);

impl<'a> FutexRequeue<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1456 { Some(Self(*event)) } else { None }
    }

    /// The argument waiters, as it was passed.
    #[inline(always)]
    pub fn waiters(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument nr_wake, as it was passed.
    #[inline(always)]
    pub fn nr_wake(&self) -> i32 {
        self.0.load(128)
    }

    /// The argument nr_requeue, as it was passed.
    #[inline(always)]
    pub fn nr_requeue(&self) -> i32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for FutexRequeue<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `statmount`: A mount's facts were asked for.
#[derive(Clone, Copy)]
pub struct Statmount<'a>(Event<'a>);

impl<'a> Statmount<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1457 { Some(Self(*event)) } else { None }
    }

    /// The argument req, as it was passed.
    #[inline(always)]
    pub fn req(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument buf, as it was passed.
    #[inline(always)]
    pub fn buf(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument bufsize, as it was passed.
    #[inline(always)]
    pub fn bufsize(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Statmount<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `listmount`: Mounts were listed.
#[derive(Clone, Copy)]
pub struct Listmount<'a>(Event<'a>);

impl<'a> Listmount<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1458 { Some(Self(*event)) } else { None }
    }

    /// The argument req, as it was passed.
    #[inline(always)]
    pub fn req(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument mnt_ids, as it was passed.
    #[inline(always)]
    pub fn mnt_ids(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument nr_mnt_ids, as it was passed.
    #[inline(always)]
    pub fn nr_mnt_ids(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for Listmount<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lsm_get_self_attr`: Attributes of security modules were asked for.
#[derive(Clone, Copy)]
pub struct LsmGetSelfAttr<'a>(Event<'a>);

impl<'a> LsmGetSelfAttr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1459 { Some(Self(*event)) } else { None }
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument ctx, as it was passed.
    #[inline(always)]
    pub fn ctx(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for LsmGetSelfAttr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lsm_set_self_attr`: Attributes of security modules were changed.
#[derive(Clone, Copy)]
pub struct LsmSetSelfAttr<'a>(Event<'a>);

impl<'a> LsmSetSelfAttr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1460 { Some(Self(*event)) } else { None }
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument ctx, as it was passed.
    #[inline(always)]
    pub fn ctx(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(136)
    }
}

impl<'a> std::ops::Deref for LsmSetSelfAttr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `lsm_list_modules`: Security modules were listed.
#[derive(Clone, Copy)]
pub struct LsmListModules<'a>(Event<'a>);

impl<'a> LsmListModules<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1461 { Some(Self(*event)) } else { None }
    }

    /// The argument ids, as it was passed.
    #[inline(always)]
    pub fn ids(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for LsmListModules<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mseal`: Memory was sealed against changes.
#[derive(Clone, Copy)]
pub struct Mseal<'a>(Event<'a>);

impl<'a> Mseal<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1462 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument len, as it was passed.
    #[inline(always)]
    pub fn len(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Mseal<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `setxattrat`: An extended attribute was set, by path.
#[derive(Clone, Copy)]
pub struct Setxattrat<'a>(Event<'a>);

impl<'a> Setxattrat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1463 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument at_flags, as it was passed.
    #[inline(always)]
    pub fn at_flags(&self) -> u32 {
        self.0.load(128)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// The argument uargs, as it was passed.
    #[inline(always)]
    pub fn uargs(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument usize, as it was passed.
    #[inline(always)]
    pub fn usize(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Setxattrat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `getxattrat`: An extended attribute was asked for, by path.
#[derive(Clone, Copy)]
pub struct Getxattrat<'a>(Event<'a>);

impl<'a> Getxattrat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1464 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument at_flags, as it was passed.
    #[inline(always)]
    pub fn at_flags(&self) -> u32 {
        self.0.load(128)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(136)
    }

    /// The argument uargs, as it was passed.
    #[inline(always)]
    pub fn uargs(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument usize, as it was passed.
    #[inline(always)]
    pub fn usize(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Getxattrat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `listxattrat`: Extended attributes were listed, by path.
#[derive(Clone, Copy)]
pub struct Listxattrat<'a>(Event<'a>);

impl<'a> Listxattrat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1465 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument at_flags, as it was passed.
    #[inline(always)]
    pub fn at_flags(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument list, as it was passed.
    #[inline(always)]
    pub fn list(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument size, as it was passed.
    #[inline(always)]
    pub fn size(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for Listxattrat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `removexattrat`: An extended attribute was removed, by path.
#[derive(Clone, Copy)]
pub struct Removexattrat<'a>(Event<'a>);

impl<'a> Removexattrat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1466 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument at_flags, as it was passed.
    #[inline(always)]
    pub fn at_flags(&self) -> u32 {
        self.0.load(128)
    }

    /// The text name points to, read when the call had ended.
    #[inline(always)]
    pub fn name(&self) -> Text<'a> {
        self.0.text_at(136)
    }
}

impl<'a> std::ops::Deref for Removexattrat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `open_tree_attr`: A mount was picked up and changed.
#[derive(Clone, Copy)]
pub struct OpenTreeAttr<'a>(Event<'a>);

impl<'a> OpenTreeAttr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1467 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument attr, as it was passed.
    #[inline(always)]
    pub fn attr(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument usize, as it was passed.
    #[inline(always)]
    pub fn usize(&self) -> u64 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for OpenTreeAttr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `file_getattr`: A file's attributes were asked for.
#[derive(Clone, Copy)]
pub struct FileGetattr<'a>(Event<'a>);

impl<'a> FileGetattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1468 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument ufattr, as it was passed.
    #[inline(always)]
    pub fn ufattr(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument usize, as it was passed.
    #[inline(always)]
    pub fn usize(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument at_flags, as it was passed.
    #[inline(always)]
    pub fn at_flags(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for FileGetattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `file_setattr`: A file's attributes were changed.
#[derive(Clone, Copy)]
pub struct FileSetattr<'a>(Event<'a>);

impl<'a> FileSetattr<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1469 { Some(Self(*event)) } else { None }
    }

    /// The argument dirfd, as it was passed.
    #[inline(always)]
    pub fn dirfd(&self) -> i32 {
        self.0.load(112)
    }

    /// The text pathname points to, read when the call had ended.
    #[inline(always)]
    pub fn pathname(&self) -> Text<'a> {
        self.0.text_at(120)
    }

    /// The argument ufattr, as it was passed.
    #[inline(always)]
    pub fn ufattr(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument usize, as it was passed.
    #[inline(always)]
    pub fn usize(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument at_flags, as it was passed.
    #[inline(always)]
    pub fn at_flags(&self) -> u32 {
        self.0.load(144)
    }
}

impl<'a> std::ops::Deref for FileSetattr<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `waitpid`: The 32-bit system call waitpid was made.
#[derive(Clone, Copy)]
pub struct Waitpid<'a>(Event<'a>);

impl<'a> Waitpid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1507 { Some(Self(*event)) } else { None }
    }

    /// The argument pid, as it was passed.
    #[inline(always)]
    pub fn pid(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument wstatus, as it was passed.
    #[inline(always)]
    pub fn wstatus(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument options, as it was passed.
    #[inline(always)]
    pub fn options(&self) -> i32 {
        self.0.load(128)
    }
}

impl<'a> std::ops::Deref for Waitpid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_lchown`: The 32-bit system call lchown was made.
#[derive(Clone, Copy)]
pub struct CompatLchown<'a>(Event<'a>);

impl<'a> CompatLchown<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1516 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatLchown<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `oldstat`: The 32-bit system call oldstat was made.
#[derive(Clone, Copy)]
pub struct Oldstat<'a>(Event<'a>);

impl<'a> Oldstat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1518 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Oldstat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `umount`: The 32-bit system call umount was made.
#[derive(Clone, Copy)]
pub struct Umount<'a>(Event<'a>);

impl<'a> Umount<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1522 { Some(Self(*event)) } else { None }
    }

    /// The text target points to, read when the call had ended.
    #[inline(always)]
    pub fn target(&self) -> Text<'a> {
        self.0.text_at(112)
    }
}

impl<'a> std::ops::Deref for Umount<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setuid`: The 32-bit system call setuid was made.
#[derive(Clone, Copy)]
pub struct CompatSetuid<'a>(Event<'a>);

impl<'a> CompatSetuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1523 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_getuid`: The 32-bit system call getuid was made.
#[derive(Clone, Copy)]
pub struct CompatGetuid<'a>(Event<'a>);

impl<'a> CompatGetuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1524 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatGetuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `stime`: The 32-bit system call stime was made.
#[derive(Clone, Copy)]
pub struct Stime<'a>(Event<'a>);

impl<'a> Stime<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1525 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Stime<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `oldfstat`: The 32-bit system call oldfstat was made.
#[derive(Clone, Copy)]
pub struct Oldfstat<'a>(Event<'a>);

impl<'a> Oldfstat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1528 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Oldfstat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `nice`: The 32-bit system call nice was made.
#[derive(Clone, Copy)]
pub struct Nice<'a>(Event<'a>);

impl<'a> Nice<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1534 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Nice<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setgid`: The 32-bit system call setgid was made.
#[derive(Clone, Copy)]
pub struct CompatSetgid<'a>(Event<'a>);

impl<'a> CompatSetgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1546 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_getgid`: The 32-bit system call getgid was made.
#[derive(Clone, Copy)]
pub struct CompatGetgid<'a>(Event<'a>);

impl<'a> CompatGetgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1547 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatGetgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `signal`: The 32-bit system call signal was made.
#[derive(Clone, Copy)]
pub struct Signal<'a>(Event<'a>);

impl<'a> Signal<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1548 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Signal<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_geteuid`: The 32-bit system call geteuid was made.
#[derive(Clone, Copy)]
pub struct CompatGeteuid<'a>(Event<'a>);

impl<'a> CompatGeteuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1549 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatGeteuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_getegid`: The 32-bit system call getegid was made.
#[derive(Clone, Copy)]
pub struct CompatGetegid<'a>(Event<'a>);

impl<'a> CompatGetegid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1550 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatGetegid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `oldolduname`: The 32-bit system call oldolduname was made.
#[derive(Clone, Copy)]
pub struct Oldolduname<'a>(Event<'a>);

impl<'a> Oldolduname<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1559 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Oldolduname<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sigaction`: The 32-bit system call sigaction was made.
#[derive(Clone, Copy)]
pub struct Sigaction<'a>(Event<'a>);

impl<'a> Sigaction<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1567 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Sigaction<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sgetmask`: The 32-bit system call sgetmask was made.
#[derive(Clone, Copy)]
pub struct Sgetmask<'a>(Event<'a>);

impl<'a> Sgetmask<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1568 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Sgetmask<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ssetmask`: The 32-bit system call ssetmask was made.
#[derive(Clone, Copy)]
pub struct Ssetmask<'a>(Event<'a>);

impl<'a> Ssetmask<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1569 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Ssetmask<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setreuid`: The 32-bit system call setreuid was made.
#[derive(Clone, Copy)]
pub struct CompatSetreuid<'a>(Event<'a>);

impl<'a> CompatSetreuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1570 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetreuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setregid`: The 32-bit system call setregid was made.
#[derive(Clone, Copy)]
pub struct CompatSetregid<'a>(Event<'a>);

impl<'a> CompatSetregid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1571 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetregid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sigsuspend`: The 32-bit system call sigsuspend was made.
#[derive(Clone, Copy)]
pub struct Sigsuspend<'a>(Event<'a>);

impl<'a> Sigsuspend<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1572 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Sigsuspend<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sigpending`: The 32-bit system call sigpending was made.
#[derive(Clone, Copy)]
pub struct Sigpending<'a>(Event<'a>);

impl<'a> Sigpending<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1573 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Sigpending<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_getrlimit`: The 32-bit system call getrlimit was made.
#[derive(Clone, Copy)]
pub struct CompatGetrlimit<'a>(Event<'a>);

impl<'a> CompatGetrlimit<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1576 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatGetrlimit<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_getgroups`: The 32-bit system call getgroups was made.
#[derive(Clone, Copy)]
pub struct CompatGetgroups<'a>(Event<'a>);

impl<'a> CompatGetgroups<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1580 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatGetgroups<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setgroups`: The 32-bit system call setgroups was made.
#[derive(Clone, Copy)]
pub struct CompatSetgroups<'a>(Event<'a>);

impl<'a> CompatSetgroups<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1581 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetgroups<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_select`: The 32-bit system call select was made.
#[derive(Clone, Copy)]
pub struct CompatSelect<'a>(Event<'a>);

impl<'a> CompatSelect<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1582 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSelect<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `oldlstat`: The 32-bit system call oldlstat was made.
#[derive(Clone, Copy)]
pub struct Oldlstat<'a>(Event<'a>);

impl<'a> Oldlstat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1584 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Oldlstat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `readdir`: The 32-bit system call readdir was made.
#[derive(Clone, Copy)]
pub struct Readdir<'a>(Event<'a>);

impl<'a> Readdir<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1589 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Readdir<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_mmap`: The 32-bit system call mmap was made.
#[derive(Clone, Copy)]
pub struct CompatMmap<'a>(Event<'a>);

impl<'a> CompatMmap<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1590 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatMmap<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_fchown`: The 32-bit system call fchown was made.
#[derive(Clone, Copy)]
pub struct CompatFchown<'a>(Event<'a>);

impl<'a> CompatFchown<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1595 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatFchown<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `socketcall`: The 32-bit system call socketcall was made.
#[derive(Clone, Copy)]
pub struct Socketcall<'a>(Event<'a>);

impl<'a> Socketcall<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1602 { Some(Self(*event)) } else { None }
    }

    /// The argument call, as it was passed.
    #[inline(always)]
    pub fn call(&self) -> i32 {
        self.0.load(112)
    }

    /// The argument args, as it was passed.
    #[inline(always)]
    pub fn args(&self) -> u64 {
        self.0.load(120)
    }
}

impl<'a> std::ops::Deref for Socketcall<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_stat`: The 32-bit system call stat was made.
#[derive(Clone, Copy)]
pub struct CompatStat<'a>(Event<'a>);

impl<'a> CompatStat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1606 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatStat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_lstat`: The 32-bit system call lstat was made.
#[derive(Clone, Copy)]
pub struct CompatLstat<'a>(Event<'a>);

impl<'a> CompatLstat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1607 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatLstat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_fstat`: The 32-bit system call fstat was made.
#[derive(Clone, Copy)]
pub struct CompatFstat<'a>(Event<'a>);

impl<'a> CompatFstat<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1608 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatFstat<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `olduname`: The 32-bit system call olduname was made.
#[derive(Clone, Copy)]
pub struct Olduname<'a>(Event<'a>);

impl<'a> Olduname<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1609 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Olduname<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `vm86old`: The 32-bit system call vm86old was made.
#[derive(Clone, Copy)]
pub struct Vm86old<'a>(Event<'a>);

impl<'a> Vm86old<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1613 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Vm86old<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ipc`: The 32-bit system call ipc was made.
#[derive(Clone, Copy)]
pub struct Ipc<'a>(Event<'a>);

impl<'a> Ipc<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1617 { Some(Self(*event)) } else { None }
    }

    /// The argument call, as it was passed.
    #[inline(always)]
    pub fn call(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument first, as it was passed.
    #[inline(always)]
    pub fn first(&self) -> i32 {
        self.0.load(120)
    }

    /// The argument second, as it was passed.
    #[inline(always)]
    pub fn second(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument third, as it was passed.
    #[inline(always)]
    pub fn third(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument ptr, as it was passed.
    #[inline(always)]
    pub fn ptr(&self) -> u64 {
        self.0.load(144)
    }

    /// The argument fifth, as it was passed.
    #[inline(always)]
    pub fn fifth(&self) -> i64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Ipc<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sigreturn`: The 32-bit system call sigreturn was made.
#[derive(Clone, Copy)]
pub struct Sigreturn<'a>(Event<'a>);

impl<'a> Sigreturn<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1619 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Sigreturn<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_clone`: The 32-bit system call clone was made.
#[derive(Clone, Copy)]
pub struct CompatClone<'a>(Event<'a>);

impl<'a> CompatClone<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1620 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatClone<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `sigprocmask`: The 32-bit system call sigprocmask was made.
#[derive(Clone, Copy)]
pub struct Sigprocmask<'a>(Event<'a>);

impl<'a> Sigprocmask<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1626 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Sigprocmask<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setfsuid`: The 32-bit system call setfsuid was made.
#[derive(Clone, Copy)]
pub struct CompatSetfsuid<'a>(Event<'a>);

impl<'a> CompatSetfsuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1638 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetfsuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setfsgid`: The 32-bit system call setfsgid was made.
#[derive(Clone, Copy)]
pub struct CompatSetfsgid<'a>(Event<'a>);

impl<'a> CompatSetfsgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1639 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetfsgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `_llseek`: The 32-bit system call _llseek was made.
#[derive(Clone, Copy)]
pub struct Llseek<'a>(Event<'a>);

impl<'a> Llseek<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1640 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Llseek<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setresuid`: The 32-bit system call setresuid was made.
#[derive(Clone, Copy)]
pub struct CompatSetresuid<'a>(Event<'a>);

impl<'a> CompatSetresuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1664 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetresuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_getresuid`: The 32-bit system call getresuid was made.
#[derive(Clone, Copy)]
pub struct CompatGetresuid<'a>(Event<'a>);

impl<'a> CompatGetresuid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1665 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatGetresuid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `vm86`: The 32-bit system call vm86 was made.
#[derive(Clone, Copy)]
pub struct Vm86<'a>(Event<'a>);

impl<'a> Vm86<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1666 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Vm86<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_setresgid`: The 32-bit system call setresgid was made.
#[derive(Clone, Copy)]
pub struct CompatSetresgid<'a>(Event<'a>);

impl<'a> CompatSetresgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1670 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSetresgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_getresgid`: The 32-bit system call getresgid was made.
#[derive(Clone, Copy)]
pub struct CompatGetresgid<'a>(Event<'a>);

impl<'a> CompatGetresgid<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1671 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatGetresgid<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_pread64`: The 32-bit system call pread64 was made.
#[derive(Clone, Copy)]
pub struct CompatPread64<'a>(Event<'a>);

impl<'a> CompatPread64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1680 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatPread64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_pwrite64`: The 32-bit system call pwrite64 was made.
#[derive(Clone, Copy)]
pub struct CompatPwrite64<'a>(Event<'a>);

impl<'a> CompatPwrite64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1681 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatPwrite64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_chown`: The 32-bit system call chown was made.
#[derive(Clone, Copy)]
pub struct CompatChown<'a>(Event<'a>);

impl<'a> CompatChown<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1682 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatChown<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `mmap2`: The 32-bit system call mmap2 was made.
#[derive(Clone, Copy)]
pub struct Mmap2<'a>(Event<'a>);

impl<'a> Mmap2<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1692 { Some(Self(*event)) } else { None }
    }

    /// The argument addr, as it was passed.
    #[inline(always)]
    pub fn addr(&self) -> u64 {
        self.0.load(112)
    }

    /// The argument length, as it was passed.
    #[inline(always)]
    pub fn length(&self) -> u64 {
        self.0.load(120)
    }

    /// The argument prot, as it was passed.
    #[inline(always)]
    pub fn prot(&self) -> u64 {
        self.0.load(128)
    }

    /// The argument flags, as it was passed.
    #[inline(always)]
    pub fn flags(&self) -> u64 {
        self.0.load(136)
    }

    /// The argument fd, as it was passed.
    #[inline(always)]
    pub fn fd(&self) -> i32 {
        self.0.load(144)
    }

    /// The argument pgoff, as it was passed.
    #[inline(always)]
    pub fn pgoff(&self) -> u64 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Mmap2<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `truncate64`: The 32-bit system call truncate64 was made.
#[derive(Clone, Copy)]
pub struct Truncate64<'a>(Event<'a>);

impl<'a> Truncate64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1693 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Truncate64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `ftruncate64`: The 32-bit system call ftruncate64 was made.
#[derive(Clone, Copy)]
pub struct Ftruncate64<'a>(Event<'a>);

impl<'a> Ftruncate64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1694 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Ftruncate64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_readahead`: The 32-bit system call readahead was made.
#[derive(Clone, Copy)]
pub struct CompatReadahead<'a>(Event<'a>);

impl<'a> CompatReadahead<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1725 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatReadahead<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_fadvise64`: The 32-bit system call fadvise64 was made.
#[derive(Clone, Copy)]
pub struct CompatFadvise64<'a>(Event<'a>);

impl<'a> CompatFadvise64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1750 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatFadvise64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_lookup_dcookie`: The 32-bit system call lookup_dcookie was made.
#[derive(Clone, Copy)]
pub struct CompatLookupDcookie<'a>(Event<'a>);

impl<'a> CompatLookupDcookie<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1753 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatLookupDcookie<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `statfs64`: The 32-bit system call statfs64 was made.
#[derive(Clone, Copy)]
pub struct Statfs64<'a>(Event<'a>);

impl<'a> Statfs64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1768 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Statfs64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fstatfs64`: The 32-bit system call fstatfs64 was made.
#[derive(Clone, Copy)]
pub struct Fstatfs64<'a>(Event<'a>);

impl<'a> Fstatfs64<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1769 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Fstatfs64<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `fadvise64_64`: The 32-bit system call fadvise64_64 was made.
#[derive(Clone, Copy)]
pub struct Fadvise6464<'a>(Event<'a>);

impl<'a> Fadvise6464<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1772 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for Fadvise6464<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_sync_file_range`: The 32-bit system call sync_file_range was made.
#[derive(Clone, Copy)]
pub struct CompatSyncFileRange<'a>(Event<'a>);

impl<'a> CompatSyncFileRange<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1814 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatSyncFileRange<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_fallocate`: The 32-bit system call fallocate was made.
#[derive(Clone, Copy)]
pub struct CompatFallocate<'a>(Event<'a>);

impl<'a> CompatFallocate<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1824 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatFallocate<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

/// `compat_fanotify_mark`: The 32-bit system call fanotify_mark was made.
#[derive(Clone, Copy)]
pub struct CompatFanotifyMark<'a>(Event<'a>);

impl<'a> CompatFanotifyMark<'a> {
    /// The event as what it is, or `None` when it is another one.
    #[inline(always)]
    pub fn of(event: &Event<'a>) -> Option<Self> {
        if event.event_id() == 1839 { Some(Self(*event)) } else { None }
    }

    /// The argument arg1, as it was passed.
    #[inline(always)]
    pub fn arg1(&self) -> u32 {
        self.0.load(112)
    }

    /// The argument arg2, as it was passed.
    #[inline(always)]
    pub fn arg2(&self) -> u32 {
        self.0.load(120)
    }

    /// The argument arg3, as it was passed.
    #[inline(always)]
    pub fn arg3(&self) -> u32 {
        self.0.load(128)
    }

    /// The argument arg4, as it was passed.
    #[inline(always)]
    pub fn arg4(&self) -> u32 {
        self.0.load(136)
    }

    /// The argument arg5, as it was passed.
    #[inline(always)]
    pub fn arg5(&self) -> u32 {
        self.0.load(144)
    }

    /// The argument arg6, as it was passed.
    #[inline(always)]
    pub fn arg6(&self) -> u32 {
        self.0.load(152)
    }
}

impl<'a> std::ops::Deref for CompatFanotifyMark<'a> {
    type Target = Event<'a>;

    fn deref(&self) -> &Event<'a> {
        &self.0
    }
}

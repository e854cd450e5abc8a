use super::container::{look_up, Lookup, Reason};
use super::text::{Text, Texts};
use super::world::{batch, ContainerEntry};
use std::marker::PhantomData;

/// Where an event came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// No container.
    Host,
    /// A container's own program.
    Container,
    /// A runtime that still prepares a container, in its cgroup already.
    ContainerInit,
}

/// An event in the batch, read where it lies. It and everything it gives are good until `on_event` returns.
#[derive(Clone, Copy)]
pub struct Event<'a> {
    at: *const u8,
    batch: PhantomData<&'a [u8]>,
}

/// Bit 31 of a reference's length.
const TRUNCATED: u32 = 1 << 31;
const NAME_SIZE: usize = 15;

impl<'a> Event<'a> {
    /// It must be the address of an event that is there for so long.
    pub(crate) unsafe fn new(at: *const u8) -> Self {
        Self { at, batch: PhantomData }
    }

    /// The host packs events of the catalogue: each has its header and the slots of its fields, aligned to 8.
    #[inline(always)]
    pub(crate) fn load<T: Copy>(&self, offset: usize) -> T {
        unsafe { *(self.at.add(offset) as *const T) }
    }

    #[inline(always)]
    fn span(&self, slot: usize) -> (Option<&'a [u8]>, bool) {
        let (offset, length): (u32, u32) = (self.load(slot), self.load(slot + 4));
        let bytes = unsafe { std::slice::from_raw_parts(self.at.add(offset as usize), (length & !TRUNCATED) as usize) };
        (if offset == 0 { None } else { Some(bytes) }, length & TRUNCATED != 0)
    }

    #[inline(always)]
    pub(crate) fn text_at(&self, slot: usize) -> Text<'a> {
        let (bytes, truncated) = self.span(slot);
        Text::new(bytes, truncated)
    }

    #[inline(always)]
    pub(crate) fn texts_at(&self, slot: usize) -> Texts<'a> {
        let (bytes, truncated) = self.span(slot);
        Texts::new(bytes, truncated)
    }

    pub(crate) fn name_at(&self, offset: usize) -> Text<'a> {
        let bytes = unsafe { std::slice::from_raw_parts(self.at.add(offset), NAME_SIZE) };
        let length = bytes.iter().position(|byte| *byte == 0).unwrap_or(NAME_SIZE);
        Text::new(Some(&bytes[..length]), false)
    }

    /// The entry of its container; the index stands in the frame's head, before the event.
    #[inline]
    fn entry(&self) -> Option<&'a ContainerEntry> {
        unsafe {
            let index = *(self.at.sub(4) as *const u32);
            if index == 0 { None } else { batch().containers.get(index as usize - 1) }
        }
    }

    pub fn origin(&self) -> Origin {
        match self.entry() {
            None => Origin::Host,
            Some(_) if self.container_started() => Origin::Container,
            Some(_) => Origin::ContainerInit,
        }
    }

    /// Id of the event's container, missing when it happened outside of any.
    pub fn container_id(&self) -> Text<'a> {
        self.entry().map_or(Text::MISSING, |entry| Text::new(Some(entry.id()), false))
    }

    /// Tells processes apart, also where one has the id of one that ended: the id and the start time in one number.
    #[inline]
    pub fn process_key(&self) -> u64 {
        self.start_time() ^ (u64::from(self.host_process_id()) << 44)
    }

    /// What is known of the event's container. A signature that calls it imports `containers`.
    pub fn container(&self) -> Lookup {
        self.entry().map_or(Err(Reason::NotFound), look_up)
    }
}

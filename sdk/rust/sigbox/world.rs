//! What the host calls, as the canonical ABI lowers the world's exports. The build's entry names the author's type in `signature!`.

use super::abi::Span;
use super::detection::{Condition, Context, DataSource, Detection, EventSelector, Metadata};
use super::event::Event;
use super::memory::{note_panics, Global};

/// An entry in the batch's table of containers.
#[repr(C)]
pub struct ContainerEntry {
    /// Names the container for as long as the host knows it; used again for others.
    pub slot: u32,
    /// Changes whenever the container's record does.
    pub revision: u32,
    flags: u32,
    id_length: u32,
    id: [u8; 64],
}

impl ContainerEntry {
    pub fn id(&self) -> &[u8] {
        &self.id[..(self.id_length as usize).min(64)]
    }
}

/// The batch in hand.
pub struct Batch {
    /// Counts batches, so that what is good for one only can tell.
    pub number: u32,
    /// Index of the event in hand.
    pub index: u32,
    pub containers: &'static [ContainerEntry],
}

static BATCH: Global<Batch> = Global::new(Batch { number: 0, index: 0, containers: &[] });

/// Nobody may hold it over the end of the batch.
pub unsafe fn batch() -> &'static mut Batch {
    BATCH.get()
}

/// What the host reads after a call has returned; kept until the next.
struct Returned {
    words: Vec<u64>,
    lists: Vec<Vec<Span>>,
    conditions: Vec<Vec<ConditionRecord>>,
    text: String,
}

static RETURNED: Global<Returned> = Global::new(Returned { words: Vec::new(), lists: Vec::new(), conditions: Vec::new(), text: String::new() });

/// Two words of 32 bits in one of 64: an address and a count.
fn pair(span: Span) -> u64 {
    span.at as usize as u64 | (span.count as u64) << 32
}

#[repr(C)]
struct ConditionRecord {
    field: Span,
    test: u64,
    value: u64,
}

fn lower_condition(condition: &Condition) -> ConditionRecord {
    let (field, test, value) = match *condition {
        Condition::TextEquals(field, text) => (field, 0, pair(Span::of(text))),
        Condition::TextStartsWith(field, text) => (field, 1, pair(Span::of(text))),
        Condition::TextEndsWith(field, text) => (field, 2, pair(Span::of(text))),
        Condition::NumberEquals(field, number) => (field, 3, number),
        Condition::BitsSet(field, bits) => (field, 4, bits),
    };
    ConditionRecord { field: Span::of(field), test, value }
}

pub unsafe fn return_metadata(metadata: &Metadata) -> *const u64 {
    let returned = RETURNED.get();
    let tags: Vec<Span> = metadata.tags.iter().map(|tag| Span::of(tag)).collect();
    let properties: Vec<Span> = metadata.properties.iter().flat_map(|(name, value)| [Span::of(name), Span::of(value)]).collect();
    let texts = [metadata.id, metadata.version, metadata.name, metadata.event_name, metadata.description];
    returned.words = texts.iter().map(|text| pair(Span::of(text))).collect();
    returned.words.push(pair(Span::list(&tags)));
    returned.words.push(pair(Span { count: properties.len() / 2, ..Span::list(&properties) }));
    returned.lists = vec![tags, properties];
    returned.words.as_ptr()
}

pub unsafe fn return_selectors(selectors: &[EventSelector]) -> *const u64 {
    let returned = RETURNED.get();
    returned.conditions = selectors.iter().map(|selector| selector.conditions.iter().map(lower_condition).collect()).collect();
    returned.words = vec![0];
    for (selector, conditions) in selectors.iter().zip(&returned.conditions) {
        returned.words.extend([Span::of(selector.source), Span::of(selector.name), Span::of(selector.origin), Span::list(conditions)].iter().map(|span| pair(*span)));
    }
    returned.words[0] = pair(Span { at: returned.words.as_ptr().add(1) as *mut u8, count: selectors.len() });
    returned.words.as_ptr()
}

/// `result<_, string>`
pub unsafe fn return_started(started: Result<(), String>) -> *const u64 {
    let returned = RETURNED.get();
    let failed = u64::from(started.is_err());
    returned.text = started.err().unwrap_or_default();
    let text = pair(Span::of(&returned.text));
    returned.words = vec![failed | text << 32, text >> 32];
    returned.words.as_ptr()
}

#[repr(C)]
struct DataSourceRecord {
    namespace: Span,
    id: Span,
    version: u32,
    keys: Span,
    schema: Span,
}

pub unsafe fn take_context(at: *mut u8, count: usize) -> Context {
    let sources: Vec<DataSourceRecord> = Span { at, count }.into_vec();
    Context {
        data_sources: sources
            .into_iter()
            .map(|source| DataSource {
                namespace: source.namespace.into_string(),
                id: source.id.into_string(),
                version: source.version,
                keys: source.keys.into_vec::<Span>().into_iter().map(|key| key.into_string()).collect(),
                schema: source.schema.into_string(),
            })
            .collect(),
    }
}

#[repr(C)]
struct BatchHead {
    format: u32,
    event_count: u32,
    container_count: u32,
    first_frame: u32,
}

/// Gives the signature each event of a batch, which is freed.
pub unsafe fn give_events(signature: &mut impl Detection, at: *mut u8, length: usize) {
    let head = &*(at as *const BatchHead);
    assert!(length >= std::mem::size_of::<BatchHead>() && head.format == 1, "the host packs batches in another format");
    let mut frame = at.add(head.first_frame as usize) as *const u8;
    let batch = BATCH.get();
    batch.number = batch.number.wrapping_add(1);
    batch.containers = std::slice::from_raw_parts(at.add(std::mem::size_of::<BatchHead>()) as *const ContainerEntry, head.container_count as usize);
    for index in 0..head.event_count {
        BATCH.get().index = index;
        signature.on_event(&Event::new(frame.add(8)));
        frame = frame.add(8 + *(frame as *const u32) as usize);
    }
    BATCH.get().containers = &[];
    drop(Span { at, count: length }.into_vec::<u8>());
}

pub unsafe fn take_text(at: *mut u8, length: usize) -> String {
    Span { at, count: length }.into_string()
}

/// Exports the world's functions for a type that implements `Detection` and `Default`.
#[macro_export]
#[doc(hidden)]
macro_rules! signature {
    ($signature:ty) => {
        use $crate::sigbox::Detection as _;

        static SIGNATURE: $crate::sigbox::world::Instance<$signature> = $crate::sigbox::world::Instance::new();

        #[export_name = "metadata"]
        unsafe extern "C" fn metadata() -> *const u64 {
            $crate::sigbox::world::return_metadata(&SIGNATURE.get().metadata())
        }

        #[export_name = "selected-events"]
        unsafe extern "C" fn selected_events() -> *const u64 {
            $crate::sigbox::world::return_selectors(&SIGNATURE.get().selected_events())
        }

        #[export_name = "init"]
        unsafe extern "C" fn init(sources: *mut u8, count: usize) -> *const u64 {
            $crate::sigbox::world::return_started(SIGNATURE.get().init(&$crate::sigbox::world::take_context(sources, count)))
        }

        #[export_name = "on-events"]
        unsafe extern "C" fn on_events(batch: *mut u8, length: usize) {
            $crate::sigbox::world::give_events(SIGNATURE.get(), batch, length)
        }

        #[export_name = "on-signal"]
        unsafe extern "C" fn on_signal(name: *mut u8, length: usize) {
            SIGNATURE.get().on_signal(&$crate::sigbox::world::take_text(name, length))
        }

        #[export_name = "close"]
        unsafe extern "C" fn close() {
            SIGNATURE.get().close()
        }
    };
}

/// The author's signature, made when it is first called.
pub struct Instance<Signature>(Global<Option<Signature>>);

impl<Signature: Detection + Default> Instance<Signature> {
    pub const fn new() -> Self {
        Self(Global::new(None))
    }

    #[allow(clippy::mut_from_ref)]
    pub unsafe fn get(&self) -> &mut Signature {
        self.0.get().get_or_insert_with(|| {
            note_panics();
            Signature::default()
        })
    }
}

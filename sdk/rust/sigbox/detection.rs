use super::event::Event;

/// What a signature says of itself.
#[derive(Default)]
pub struct Metadata {
    /// Short identifier that the author chose, unique among the author's signatures.
    pub id: &'static str,
    /// By semver.
    pub version: &'static str,
    /// One line for people.
    pub name: &'static str,
    /// Name of the finding as an event: lower case, words joined by underscores.
    pub event_name: &'static str,
    pub description: &'static str,
    pub tags: Vec<&'static str>,
    /// `severity` (info, low, medium, high, critical), `category`, `technique` (MITRE ATT&CK id) and the author's own.
    pub properties: Vec<(&'static str, &'static str)>,
}

/// What must hold of a field, by its name in the catalogue. Nothing holds of a value that is missing.
pub enum Condition {
    /// The field is whole and is this text.
    TextEquals(&'static str, &'static str),
    TextStartsWith(&'static str, &'static str),
    /// The field is whole and ends with this.
    TextEndsWith(&'static str, &'static str),
    NumberEquals(&'static str, u64),
    /// All of these bits of the integer are set.
    BitsSet(&'static str, u64),
}

/// Which events a signature is given: the host checks all of the conditions before it hands an event over.
pub struct EventSelector {
    /// Who produces the event.
    pub source: &'static str,
    /// Name in the event catalogue.
    pub name: &'static str,
    /// `container`, `container-init`, `host`, or `*` for any.
    pub origin: &'static str,
    pub conditions: Vec<Condition>,
}

impl EventSelector {
    /// Every event of this name and origin.
    pub fn new(name: &'static str, origin: &'static str) -> Self {
        Self { source: "sigbox", name, origin, conditions: Vec::new() }
    }

    pub fn when(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }
}

/// A data source that this host has registered.
pub struct DataSource {
    pub namespace: String,
    pub id: String,
    pub version: u32,
    /// Types of keys that it takes.
    pub keys: Vec<String>,
    /// JSON Schema of a record.
    pub schema: String,
}

pub struct Context {
    pub data_sources: Vec<DataSource>,
}

impl Context {
    /// Whether the host has it, as in `has_data_source("sigbox", "containers")`.
    pub fn has_data_source(&self, namespace: &str, id: &str) -> bool {
        self.data_sources.iter().any(|source| source.namespace == namespace && source.id == id)
    }
}

/// A detection. The project's `signature.rs` has one, `pub struct Signature`.
pub trait Detection {
    fn metadata(&self) -> Metadata;

    fn selected_events(&self) -> Vec<EventSelector>;

    /// Called once, before any event. An error keeps the signature from being loaded, and says why.
    fn init(&mut self, _context: &Context) -> Result<(), String> {
        Ok(())
    }

    fn on_event(&mut self, event: &Event);

    /// Something happened that is not an event, such as `source-complete` when a recording ended.
    fn on_signal(&mut self, _name: &str) {}

    fn close(&mut self) {}
}

use super::abi::{host_report, Entry, EntryValue, Span};
use super::container::Container;
use super::event::Event;
use super::text::{Text, Texts};
use super::world::batch;
use std::borrow::Cow;

enum Value<'a> {
    Text(Cow<'a, str>),
    Signed(i64),
    Unsigned(u64),
    Boolean(bool),
    Texts(Vec<Cow<'a, str>>),
}

/// What a signature has to say of an event: named values in the order they were given. A missing value is left out.
#[derive(Default)]
pub struct Finding<'a> {
    entries: Vec<(Cow<'a, str>, Value<'a>)>,
}

impl<'a> Finding<'a> {
    pub fn new() -> Self {
        Self::default()
    }

    fn add(mut self, name: impl Into<Cow<'a, str>>, value: Value<'a>) -> Self {
        self.entries.push((name.into(), value));
        self
    }

    pub fn text(self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.add(name, Value::Text(value.into()))
    }

    /// A field of the event, unless it is missing.
    pub fn field(self, name: impl Into<Cow<'a, str>>, value: Text<'a>) -> Self {
        match value.to_str() {
            Some(text) => self.add(name, Value::Text(text)),
            None => self,
        }
    }

    /// A list of the event's; one that is missing is an empty list.
    pub fn fields(self, name: impl Into<Cow<'a, str>>, values: Texts<'a>) -> Self {
        self.add(name, Value::Texts(values.iter().filter_map(|text| text.to_str()).collect()))
    }

    pub fn texts(self, name: impl Into<Cow<'a, str>>, values: Vec<String>) -> Self {
        self.add(name, Value::Texts(values.into_iter().map(Cow::Owned).collect()))
    }

    pub fn signed(self, name: impl Into<Cow<'a, str>>, value: i64) -> Self {
        self.add(name, Value::Signed(value))
    }

    pub fn unsigned(self, name: impl Into<Cow<'a, str>>, value: u64) -> Self {
        self.add(name, Value::Unsigned(value))
    }

    pub fn boolean(self, name: impl Into<Cow<'a, str>>, value: bool) -> Self {
        self.add(name, Value::Boolean(value))
    }

    /// Everything that is known of the event's container; where that is nothing, its id and the reason as
    /// `container_unknown`; nothing for an event outside of any. A signature that calls it imports `containers`.
    pub fn container(self, event: &Event<'a>) -> Self {
        let id = event.container_id();
        if id.is_missing() {
            return self;
        }
        match event.container() {
            Ok(container) => self.record(&container),
            Err(reason) => self.field("container_id", id).text("container_unknown", reason.as_str()),
        }
    }

    fn optional(self, name: &'static str, value: &Option<String>) -> Self {
        match value {
            Some(text) => self.text(name, text.clone()),
            None => self,
        }
    }

    /// Everything that is known of a container, by the data source's names; labels as `name=value`.
    pub fn record(self, container: &Container) -> Self {
        let mut finding = self
            .text("container_id", container.container_id.clone())
            .optional("container_name", &container.container_name)
            .optional("container_image", &container.container_image)
            .optional("container_image_digest", &container.container_image_digest)
            .optional("container_runtime", &container.container_runtime);
        if let Some(ctime) = container.container_ctime {
            finding = finding.unsigned("container_ctime", ctime);
        }
        finding = finding
            .optional("k8s_pod_id", &container.k8s_pod_id)
            .optional("k8s_pod_name", &container.k8s_pod_name)
            .optional("k8s_pod_namespace", &container.k8s_pod_namespace)
            .boolean("k8s_pod_sandbox", container.k8s_pod_sandbox);
        if container.labels.is_empty() {
            return finding;
        }
        finding.texts("container_labels", container.labels.iter().map(|(name, value)| format!("{}={}", name, value)).collect())
    }

    /// Hands the finding to the host, about the event in hand. A signature that calls it imports `findings`.
    pub fn report(self, _event: &Event) {
        let lists: Vec<Vec<Span>> = self.entries.iter().map(|(_, value)| match value {
            Value::Texts(texts) => texts.iter().map(|text| Span::of(text)).collect(),
            _ => Vec::new(),
        }).collect();
        let entries: Vec<Entry> = self.entries.iter().zip(&lists).map(|((name, value), list)| {
            let (kind, value) = match value {
                Value::Text(text) => (0, EntryValue { span: Span::of(text) }),
                Value::Signed(number) => (1, EntryValue { number: *number as u64 }),
                Value::Unsigned(number) => (2, EntryValue { number: *number }),
                Value::Boolean(is) => (3, EntryValue { number: u64::from(*is) }),
                Value::Texts(_) => (4, EntryValue { span: Span::list(list) }),
            };
            Entry { name: Span::of(name), kind, value }
        }).collect();
        unsafe { host_report(batch().index, entries.as_ptr(), entries.len()) }
    }
}

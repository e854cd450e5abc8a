use std::borrow::Cow;

/// The bytes of a field, read where they lie. Comparing allocates nothing. A missing value equals nothing, not even the empty
/// string; one that was cut off equals nothing and ends with nothing.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    bytes: Option<&'a [u8]>,
    truncated: bool,
}

impl<'a> Text<'a> {
    /// A text that is not there.
    pub const MISSING: Text<'static> = Text { bytes: None, truncated: false };

    #[inline]
    pub(crate) fn new(bytes: Option<&'a [u8]>, truncated: bool) -> Self {
        Self { bytes, truncated }
    }

    /// The kernel could not tell the value.
    #[inline]
    pub fn is_missing(&self) -> bool {
        self.bytes.is_none()
    }

    /// The value was longer than what is here.
    #[inline]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    #[inline]
    pub fn bytes(&self) -> Option<&'a [u8]> {
        self.bytes
    }

    #[inline]
    fn whole(&self) -> Option<&'a [u8]> {
        if self.truncated { None } else { self.bytes }
    }

    #[inline]
    pub fn equals(&self, other: &str) -> bool {
        self.whole() == Some(other.as_bytes())
    }

    #[inline]
    pub fn starts_with(&self, prefix: &str) -> bool {
        self.bytes.map_or(false, |bytes| bytes.starts_with(prefix.as_bytes()))
    }

    #[inline]
    pub fn ends_with(&self, suffix: &str) -> bool {
        self.whole().map_or(false, |bytes| bytes.ends_with(suffix.as_bytes()))
    }

    pub fn contains(&self, part: &str) -> bool {
        self.bytes.map_or(false, |bytes| part.is_empty() || bytes.windows(part.len()).any(|window| window == part.as_bytes()))
    }

    pub fn is_one_of(&self, values: &[&str]) -> bool {
        values.iter().any(|value| self.equals(value))
    }

    /// Whether both are there, whole, and have the same bytes.
    pub fn same_as(&self, other: Text) -> bool {
        self.whole().is_some() && self.whole() == other.whole()
    }

    /// The text, or a copy in which bytes that are not UTF-8 have become U+FFFD; `None` when it is missing.
    pub fn to_str(&self) -> Option<Cow<'a, str>> {
        self.bytes.map(String::from_utf8_lossy)
    }
}

/// Texts that stand one after the other, each ended by a NUL, read where they lie.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    bytes: Option<&'a [u8]>,
    truncated: bool,
}

impl<'a> Texts<'a> {
    #[inline]
    pub(crate) fn new(bytes: Option<&'a [u8]>, truncated: bool) -> Self {
        Self { bytes, truncated }
    }

    #[inline]
    pub fn is_missing(&self) -> bool {
        self.bytes.is_none()
    }

    /// There were more, or the last one was longer.
    #[inline]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    pub fn iter(&self) -> impl Iterator<Item = Text<'a>> {
        let mut rest = self.bytes.unwrap_or(&[]);
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let length = rest.iter().position(|byte| *byte == 0).unwrap_or(rest.len());
            let text = Text::new(Some(&rest[..length]), false);
            rest = &rest[(length + 1).min(rest.len())..];
            Some(text)
        })
    }

    /// The text at an index, counted from 0, or a missing one when there is none.
    pub fn at(&self, index: usize) -> Text<'a> {
        self.iter().nth(index).unwrap_or(Text::MISSING)
    }

    /// Whether one of the texts is exactly this.
    pub fn includes(&self, text: &str) -> bool {
        self.iter().any(|one| one.equals(text))
    }
}

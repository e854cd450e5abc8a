use std::hash::{Hash, Hasher};

/// Multiplies and rotates: good enough for keys that the machine makes, and quick.
#[derive(Default)]
struct QuickHasher(u64);

impl Hasher for QuickHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

struct Entry<Key, Value> {
    key: Key,
    value: Value,
    /// Places, `NONE` without one: the next of its bucket, and its neighbours in the order of use.
    next: usize,
    older: usize,
    newer: usize,
}

const NONE: usize = usize::MAX;

/// A map with room for so many entries. When it is full, the entry that was used longest ago makes room: what a signature
/// remembers must not grow with what the machine does.
pub struct BoundedMap<Key, Value> {
    capacity: usize,
    buckets: Vec<usize>,
    entries: Vec<Entry<Key, Value>>,
    oldest: usize,
    newest: usize,
    evicted: u64,
}

impl<Key: Eq + Hash, Value> BoundedMap<Key, Value> {
    /// # Panics
    /// Without room for an entry.
    pub fn new(capacity: usize) -> Self {
        assert!(capacity > 0, "a bounded map needs room for an entry");
        Self { capacity, buckets: vec![NONE; capacity.next_power_of_two()], entries: Vec::new(), oldest: NONE, newest: NONE, evicted: 0 }
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many entries had to make room so far.
    pub fn evicted(&self) -> u64 {
        self.evicted
    }

    /// The value of the key; the entry counts as used.
    pub fn get(&mut self, key: &Key) -> Option<&mut Value> {
        let place = self.find(key)?;
        self.touch(place);
        Some(&mut self.entries[place].value)
    }

    /// The value of the key, which is made where there is none.
    pub fn get_or(&mut self, key: Key, make: impl FnOnce() -> Value) -> &mut Value {
        let place = match self.find(&key) {
            Some(place) => place,
            None => self.add(key, make()),
        };
        self.touch(place);
        &mut self.entries[place].value
    }

    pub fn insert(&mut self, key: Key, value: Value) {
        match self.find(&key) {
            Some(place) => {
                self.entries[place].value = value;
                self.touch(place);
            }
            None => {
                self.add(key, value);
            }
        }
    }

    pub fn remove(&mut self, key: &Key) -> Option<Value> {
        self.find(key).map(|place| self.take(place))
    }

    fn bucket(&self, key: &Key) -> usize {
        let mut hasher = QuickHasher::default();
        key.hash(&mut hasher);
        (hasher.finish() >> 32) as usize & (self.buckets.len() - 1)
    }

    fn find(&self, key: &Key) -> Option<usize> {
        let mut place = self.buckets[self.bucket(key)];
        while place != NONE && self.entries[place].key != *key {
            place = self.entries[place].next;
        }
        if place == NONE { None } else { Some(place) }
    }

    fn add(&mut self, key: Key, value: Value) -> usize {
        if self.entries.len() == self.capacity {
            self.take(self.oldest);
            self.evicted += 1;
        }
        let bucket = self.bucket(&key);
        let place = self.entries.len();
        self.entries.push(Entry { key, value, next: self.buckets[bucket], older: NONE, newer: NONE });
        self.buckets[bucket] = place;
        self.link(place);
        place
    }

    fn touch(&mut self, place: usize) {
        if place != self.newest {
            self.unlink(place);
            self.link(place);
        }
    }

    fn link(&mut self, place: usize) {
        self.entries[place].older = self.newest;
        self.entries[place].newer = NONE;
        match self.newest {
            NONE => self.oldest = place,
            newest => self.entries[newest].newer = place,
        }
        self.newest = place;
    }

    fn unlink(&mut self, place: usize) {
        self.join(self.entries[place].older, self.entries[place].newer);
    }

    /// Makes two entries neighbours in the order of use.
    fn join(&mut self, older: usize, newer: usize) {
        match older {
            NONE => self.oldest = newer,
            _ => self.entries[older].newer = newer,
        }
        match newer {
            NONE => self.newest = older,
            _ => self.entries[newer].older = older,
        }
    }

    /// Where in its bucket an entry is named: writes another place there.
    fn redirect(&mut self, place: usize, to: usize) {
        let bucket = self.bucket(&self.entries[place].key);
        if self.buckets[bucket] == place {
            self.buckets[bucket] = to;
            return;
        }
        let mut before = self.buckets[bucket];
        while self.entries[before].next != place {
            before = self.entries[before].next;
        }
        self.entries[before].next = to;
    }

    /// Takes an entry out; the last one moves to its place.
    fn take(&mut self, place: usize) -> Value {
        self.redirect(place, self.entries[place].next);
        self.unlink(place);
        let last = self.entries.len() - 1;
        if place != last {
            self.redirect(last, place);
            let (older, newer) = (self.entries[last].older, self.entries[last].newer);
            match older {
                NONE => self.oldest = place,
                _ => self.entries[older].newer = place,
            }
            match newer {
                NONE => self.newest = place,
                _ => self.entries[newer].older = place,
            }
        }
        self.entries.swap_remove(place).value
    }
}

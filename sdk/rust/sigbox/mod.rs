//! Write Sigbox signatures in Rust. `signature.rs` has a `pub struct Signature` that implements [`Detection`] and `Default`, and
//! begins with `use crate::sigbox::*;`. Of the standard library there is what needs no system: texts, collections, formatting, but
//! no clock, files, network, threads or console. What a host has is `event.container()`, `Finding::report` and `log`.

mod abi;
mod bounded_map;
mod container;
mod detection;
mod event;
mod events;
mod finding;
mod memory;
mod text;
#[doc(hidden)]
pub mod world;

pub use bounded_map::BoundedMap;
pub use container::{find_container, Confinement, Container, Mount, Reason};
pub use detection::{Condition, Context, DataSource, Detection, EventSelector, Metadata};
pub use event::{Event, Origin};
pub use events::*;
pub use finding::Finding;
pub use text::{Text, Texts};

/// Lines for the operator. A signature that calls one imports `log`.
pub mod log {
    use super::abi;

    pub fn debug(message: &str) {
        abi::write_log(0, message);
    }

    pub fn info(message: &str) {
        abi::write_log(1, message);
    }

    pub fn warn(message: &str) {
        abi::write_log(2, message);
    }

    pub fn error(message: &str) {
        abi::write_log(3, message);
    }
}

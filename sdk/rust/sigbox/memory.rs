use std::alloc::{alloc, handle_alloc_error, realloc, Layout};
use std::cell::UnsafeCell;
use std::ffi::CString;
use std::ptr::null;

/// A value of the only thread.
pub struct Global<T>(UnsafeCell<T>);

// A signature has one thread.
unsafe impl<T> Sync for Global<T> {}

impl<T> Global<T> {
    pub const fn new(value: T) -> Self {
        Self(UnsafeCell::new(value))
    }

    /// Two of them must not be used at once.
    #[allow(clippy::mut_from_ref)]
    pub unsafe fn get(&self) -> &mut T {
        &mut *self.0.get()
    }
}

/// What the host asks memory of for its answers, as the canonical ABI says.
#[export_name = "cabi_realloc"]
unsafe extern "C" fn reallocate(old: *mut u8, old_size: usize, alignment: usize, size: usize) -> *mut u8 {
    if size == 0 {
        return alignment as *mut u8;
    }
    let layout = Layout::from_size_align_unchecked(size, alignment);
    let block = if old_size == 0 { alloc(layout) } else { realloc(old, Layout::from_size_align_unchecked(old_size, alignment), size) };
    if block.is_null() {
        handle_alloc_error(layout);
    }
    block
}

/// What ended the signature, for tests to tell: texts are ended by a NUL.
#[repr(C)]
pub struct AbortRecord {
    message: *const i8,
    file: *const i8,
    line: u32,
    column: u32,
}

#[no_mangle]
#[allow(non_upper_case_globals)]
pub static mut sigbox_abort_record: AbortRecord = AbortRecord { message: null(), file: null(), line: 0, column: 0 };

fn ended_by_nul(text: &str) -> *const i8 {
    CString::new(text.replace('\0', " ")).map_or(null(), |text| text.into_raw() as *const i8)
}

/// Notes what a panic says and where it is; it then ends the signature.
pub fn note_panics() {
    std::panic::set_hook(Box::new(|info| {
        let payload = info.payload();
        let message = payload.downcast_ref::<&str>().copied().or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("it panicked");
        let (file, line, column) = info.location().map_or(("", 0, 0), |location| (location.file(), location.line(), location.column()));
        unsafe { sigbox_abort_record = AbortRecord { message: ended_by_nul(message), file: ended_by_nul(file), line, column } }
    }));
}

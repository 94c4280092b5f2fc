//! Interruptions from outside, such as Ctrl-C: work ends after the stretch that is being written, with a mark.

use crate::cli::status::Status;
use std::sync::atomic::{AtomicBool, Ordering};

static HAPPENED: AtomicBool = AtomicBool::new(false);

/// From here on an interruption is noticed, and the second one ends the program at once.
pub(super) fn watch() {
    // Where the system does not let it be noticed, the program ends as it would have.
    let _ = ctrlc::set_handler(|| {
        if HAPPENED.swap(true, Ordering::Relaxed) {
            end();
        }
    });
}

/// Whether there was one.
pub(super) fn happened() -> bool {
    HAPPENED.load(Ordering::Relaxed)
}

/// Ends the program, whatever waits for its input meanwhile.
pub(super) fn end() -> ! {
    std::process::exit(Status::Interrupted as i32)
}

//! Progress: a line on standard error that tells how far long work has come.
//!
//! It appears on terminals only, and only when the work takes longer than a second.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

/// How long work may take in silence.
const PATIENCE: Duration = Duration::from_secs(1);

/// The progress of some work.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    began: Instant,
}

impl Progress {
    /// Begins work of so many parts.
    #[must_use]
    pub fn new(parts: usize, what: String) -> Self {
        let bar = ProgressBar::with_draw_target(u64::try_from(parts).ok(), ProgressDrawTarget::hidden());
        // The template is fixed; were it wrong, the usual one would do.
        let style = ProgressStyle::with_template("{msg} {pos} of {len} {wide_bar}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(what);
        Self { bar, began: Instant::now() }
    }

    /// Tells that another part is done.
    pub fn step(&self) {
        if self.bar.is_hidden() && self.began.elapsed() > PATIENCE && io::stderr().is_terminal() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(1);
    }

    /// Takes the line away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}

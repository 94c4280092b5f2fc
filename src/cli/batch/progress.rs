//! Progress of a batch: how many rows, how fast, how long still; on a terminal alone.

use crate::localisation::Localizer;
use crate::message;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

/// How often the line is written.
const BETWEEN: Duration = Duration::from_millis(200);

/// A line that tells how far work has come.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    began: Instant,
    told: Instant,
    /// How many rows had been done when it began.
    before: u64,
}

impl Progress {
    pub fn new(before: u64) -> Self {
        let bar = io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            // The template is fixed; were it wrong, the usual one would do.
            bar.set_style(ProgressStyle::with_template("{msg}").unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar
        });
        let now = Instant::now();
        Self { bar, began: now, told: now, before }
    }

    /// Tells how many rows are done, and how large a part of all that is, where it is known.
    pub fn tell(&mut self, rows: u64, part: Option<f64>, words: &Localizer<'_>) {
        let Some(bar) = &self.bar else { return };
        if self.told.elapsed() < BETWEEN {
            return;
        }
        self.told = Instant::now();
        let passed = self.began.elapsed();
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "for people"
        )]
        let rate = (rows.saturating_sub(self.before) as f64 / passed.as_secs_f64().max(0.001)) as u64;
        let left = part.filter(|part| *part > 0.001 && *part <= 1.0).map(|part| passed.mul_f64((1.0 - part) / part));
        let left = left.map(|it| format!("{}:{:02}", it.as_secs() / 60, it.as_secs() % 60));
        let (rows, rate) = (rows.to_string(), rate.to_string());
        bar.set_message(words.say(message!("batch-progress", rows: id(rows), rate: id(rate), left: optional id(left))));
    }

    /// Takes the line away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

//! The rule files that come with the program: those of `regs/`.
//!
//! A release build carries them with it. Any other build reads them from the folder of the project, so that an edit of a
//! rule needs no new build.

use crate::workspace::is_known;
use files::Shipped;
use std::borrow::Cow;
use std::path::Path;

/// What is derived here looks into the folder, where it does not carry it.
#[allow(clippy::disallowed_methods, reason = "only builds for development read files here")]
mod files {
    #[derive(rust_embed::RustEmbed)]
    #[folder = "regs"]
    pub(super) struct Shipped;
}

/// A file that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShippedFile {
    /// Its path from the rule folder, with forward slashes.
    pub path: String,
    /// What it holds.
    pub bytes: Cow<'static, [u8]>,
}

/// The rule files, tables and indexes that come with the program, in no order that means anything.
pub fn shipped() -> impl Iterator<Item = ShippedFile> {
    let known = Shipped::iter().filter(|it| is_known(Path::new(it.as_ref())));
    known.filter_map(|path| Some(ShippedFile { bytes: Shipped::get(&path)?.data, path: path.into_owned() }))
}

//! The rule files that come with the program, as the parser read them when the program was built.
//!
//! A text is looked up by what it says, letter by letter, so that what was read of it can never be that of another one. Builds
//! for development, which read the rule files when they run, carry none: see `build.rs`.

include!(concat!(env!("OUT_DIR"), "/read.rs"));

/// What was read of a text, where it is one of those.
pub(super) fn before(text: &str) -> Option<&'static [u8]> {
    READ.iter().find(|(known, _)| *known == text).map(|(_, read)| *read)
}

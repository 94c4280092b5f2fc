//! The words of findings: the language of the reader, with the keywords of the file that a finding is about.

use crate::diagnostic::Diagnostic;
use crate::localisation::Localizer;
use crate::span::Sources;
use crate::syntax::{Keywords, keywords_of};

/// The words of a finding, with the keywords of the file that it is about.
pub fn about<'a>(diagnostic: &Diagnostic, sources: &Sources, words: &Localizer<'a>) -> Localizer<'a> {
    let file = diagnostic.labels.first().and_then(|label| sources.file(label.span.file));
    words.about(file.map_or(Keywords::En, |file| keywords_of(&file.text)))
}

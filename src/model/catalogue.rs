//! Catalogues: lists of codes, such as those of goods.

use super::Cited;
use super::names::Titles;
use crate::cite::Citation;
use crate::span::Span;
use crate::syntax::tree::Prose;

/// A catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub titles: Titles,
    /// Its entries in order.
    pub entries: Vec<Cited<CatalogueEntry>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
    /// The clauses that lay it down.
    pub cites: Vec<Citation>,
    /// Where it is declared.
    pub span: Span,
}

/// An entry of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueEntry {
    /// The code as written.
    pub code: String,
    /// What it stands for.
    pub text: Prose,
}

impl CatalogueEntry {
    /// Whether `code`, without its spaces, is this one or, where this one is a heading, lies under it.
    ///
    /// Headings of the customs nomenclature have four digits, subheadings six or eight; the codes of goods begin with
    /// them.
    #[must_use]
    pub fn covers(&self, code: &str) -> bool {
        let (own, code) = (spaceless(&self.code), spaceless(code));
        let digits = |text: &str| text.bytes().all(|it| it.is_ascii_digit());
        let heading = matches!(own.len(), 4 | 6 | 8) && digits(&own);
        own == code || heading && digits(&code) && code.starts_with(&own)
    }
}

impl Catalogue {
    /// The entry that covers `code`; the narrowest one where several do.
    #[must_use]
    pub fn entry(&self, code: &str) -> Option<&CatalogueEntry> {
        let covering = self.entries.iter().map(|it| &it.value).filter(|it| it.covers(code));
        covering.max_by_key(|it| spaceless(&it.code).len())
    }

    /// The clauses that it stands in: its own, or failing these those of its entries.
    #[must_use]
    pub fn clauses(&self) -> Vec<&Citation> {
        let inner = self.entries.iter().flat_map(|it| &it.cites);
        if self.cites.is_empty() { inner.collect() } else { self.cites.iter().collect() }
    }
}

/// A code without its spaces, which are written now so, now otherwise.
#[must_use]
pub fn spaceless(code: &str) -> String {
    code.chars().filter(|it| !it.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(code: &str) -> CatalogueEntry {
        CatalogueEntry { code: code.to_owned(), text: Prose::Plain(String::new()) }
    }

    #[test]
    fn spaces_do_not_matter() {
        assert!(entry("8301 70 000 0").covers("8301700000"));
        assert!(entry("8301700000").covers(" 8301\u{a0}70 000 0"));
        assert!(entry("2 a").covers("2a"));
        assert!(!entry("8301700000").covers("8301700001"));
    }

    #[test]
    fn goods_lie_under_headings_and_subheadings() {
        assert!(entry("8525").covers("8525 80 190 0"));
        assert!(entry("851750").covers("8517 50 900 0"));
        assert!(!entry("851750").covers("8517 62 000 0"));
        assert!(!entry("8525").covers("852"));
        assert!(!entry("8525").covers("8525 a"));
    }

    #[test]
    fn numbers_of_a_list_and_whole_codes_are_no_headings() {
        assert!(!entry("1").covers("12"));
        assert!(!entry("847330100").covers("8473301000"));
    }
}

//! The words by which texts say what statements of a kind say: `exam` stands for what a text calls an examination.
//!
//! Comes in: nothing. Goes out: [`ENTRIES`], for each kind the words of three languages, one of which a place has to have.
//! Guaranteed: only words that acts use for this and for little else.

use super::claim::Kind;
use crate::syntax::tree::Language;

/// What one kind of statement is told by.
pub(super) struct Entry {
    /// The kinds any of which says it.
    pub(super) kinds: &'static [Kind],
    /// The ways to say it in Russian, Kazakh and English, each of one or several words.
    russian: &'static [&'static str],
    kazakh: &'static [&'static str],
    english: &'static [&'static str],
}

impl Entry {
    /// The ways to say it in a language.
    pub(super) const fn ways(&self, language: Language) -> &'static [&'static str] {
        match language {
            Language::Ru => self.russian,
            Language::Kk => self.kazakh,
            Language::En => self.english,
        }
    }
}

/// All of them.
pub(super) const ENTRIES: [Entry; 8] = [
    Entry {
        kinds: &[Kind::Exam],
        russian: &["экзамен", "квалификационный зачет"],
        kazakh: &["біліктілік емтихан", "біліктілік сынақ"],
        english: &["exam"],
    },
    Entry {
        kinds: &[Kind::Hearing, Kind::HearingNotice, Kind::Held, Kind::Persuades],
        russian: &["заслушивание"],
        kazakh: &["тыңдау"],
        english: &["hearing"],
    },
    Entry {
        kinds: &[Kind::Records, Kind::Register, Kind::HandsOver],
        russian: &["журнал"],
        kazakh: &["журнал"],
        english: &["journal"],
    },
    Entry {
        kinds: &[Kind::Hours], russian: &["круглосуточно"], kazakh: &["тәулік бойы"], english: &["around clock"]
    },
    Entry {
        kinds: &[Kind::Reception],
        russian: &["следующим рабочим днем после окончания"],
        kazakh: &["келесі жұмыс күні"],
        english: &["next working", "next business"],
    },
    Entry {
        kinds: &[Kind::Contact],
        russian: &["телефон"],
        kazakh: &["байланыс телефон"],
        english: &["telephone", "phone"],
    },
    Entry {
        kinds: &[Kind::Checks], russian: &["посещение"], kazakh: &["барып тексеру"], english: &["visit"]
    },
    Entry {
        kinds: &[Kind::Study, Kind::Step],
        russian: &["исследование образцов"],
        kazakh: &["үлгі зерттеу"],
        english: &["study samples"],
    },
];

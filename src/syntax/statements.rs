//! Which statement may stand in which block.
//!
//! The grammar says the same in its rules `…_item`. It is said again here by first words, because a statement that
//! cannot be read is known by nothing else: from its first word one can say which statement it was meant to be,
//! where it belongs, and how the contents of its block are to be read.

use super::grammar::Rule;

/// A kind of block, by what may stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A whole file.
    File,
    /// An act, or an edition of one.
    Act,
    /// A regime.
    Regime,
    /// The lineage of a service.
    Lineage,
    /// A calendar.
    Calendar,
    /// An assumption or a conflict.
    Choice,
    /// A declared name or fact.
    Declaration,
    /// A register.
    Register,
    /// A form.
    Form,
    /// A catalogue.
    Catalogue,
    /// A service, a procedure or a template.
    Provisions,
    /// A step.
    Step,
    /// A request to the applicant.
    Request,
    /// The other limits of a part of a request.
    Alternatives,
    /// A hearing.
    Hearing,
    /// A case.
    Case,
}

/// A statement by its first word, with the block it opens or may open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Statement {
    pub(super) word: &'static str,
    pub(super) opens: Option<BlockKind>,
    /// One that is right, to write it after.
    pub(super) model: &'static str,
}

/// A statement that opens no block.
const fn line(word: &'static str, model: &'static str) -> Statement {
    Statement { word, opens: None, model }
}

/// A statement that opens a block.
const fn block(word: &'static str, kind: BlockKind, model: &'static str) -> Statement {
    Statement { word, opens: Some(kind), model }
}

/// The statement that begins with `word` in blocks of this kind.
pub(super) fn statement(kind: BlockKind, word: &str) -> Option<Statement> {
    kind.statements().iter().copied().find(|statement| statement.word == word)
}

/// The kinds of blocks in which a statement may begin with `word`.
pub(super) fn homes(word: &str) -> Vec<BlockKind> {
    BlockKind::ALL.into_iter().filter(|&kind| statement(kind, word).is_some()).collect()
}

impl BlockKind {
    /// All kinds.
    pub const ALL: [BlockKind; 16] = [
        Self::File,
        Self::Act,
        Self::Regime,
        Self::Lineage,
        Self::Calendar,
        Self::Choice,
        Self::Declaration,
        Self::Register,
        Self::Form,
        Self::Catalogue,
        Self::Provisions,
        Self::Step,
        Self::Request,
        Self::Alternatives,
        Self::Hearing,
        Self::Case,
    ];

    /// The name under which files of words have it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Act => "act",
            Self::Regime => "regime",
            Self::Lineage => "lineage",
            Self::Calendar => "calendar",
            Self::Choice => "choice",
            Self::Declaration => "declaration",
            Self::Register => "register",
            Self::Form => "form",
            Self::Catalogue => "catalogue",
            Self::Provisions => "provisions",
            Self::Step => "step",
            Self::Request => "request",
            Self::Alternatives => "alternatives",
            Self::Hearing => "hearing",
            Self::Case => "case",
        }
    }

    /// The first words of the statements that may stand in it.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        self.statements().iter().map(|statement| statement.word)
    }

    /// The same with a second word where another statement begins with the first one too.
    pub(super) fn named(self) -> impl Iterator<Item = &'static str> {
        self.words().map(move |word| if self == Self::Act && word == "in" { "in force" } else { word })
    }

    /// The statements that may stand in it.
    pub(super) const fn statements(self) -> &'static [Statement] {
        match self {
            Self::File => {
                const {
                    &[
                        block("act", Self::Act, "act order-305-2014 { … }"),
                        block("regime", Self::Regime, "regime 2014 { … }"),
                        line("unencoded", "unencoded from 2015-08-05 to 2020-06-01 \"…\""),
                        block("lineage", Self::Lineage, "lineage stm_license { … }"),
                        block("calendar", Self::Calendar, "calendar kazakhstan { … }"),
                        block("assumption", Self::Choice, "assumption counting_start { … }"),
                        block("conflict", Self::Choice, "conflict sample_window { … }"),
                        block("actor", Self::Declaration, "actor chancellery"),
                        block("document", Self::Declaration, "document application"),
                        block("ground", Self::Declaration, "ground fee_unpaid"),
                        block("outcome", Self::Declaration, "outcome returned"),
                        block("event", Self::Declaration, "event register"),
                        block("name", Self::Declaration, "name licence"),
                        block("fact", Self::Declaration, "fact channel one of portal, office default portal"),
                        block("register", Self::Register, "register licence_journal { … }"),
                        block("form", Self::Form, "form notification { … }"),
                        block("catalogue", Self::Catalogue, "catalogue goods { … }"),
                        block("template", Self::Provisions, "template intake { … }"),
                        block("service", Self::Provisions, "service stm_license under order-305-2014 annex 1 { … }"),
                        block("case", Self::Case, "case \"a name\" { … }"),
                    ]
                }
            }
            Self::Act => {
                const {
                    &[
                        line("title", "title ru \"…\""),
                        line("kind", "kind order"),
                        line("number", "number \"305\""),
                        line("issuer", "issuer \"…\""),
                        line("adopted", "adopted 2014-09-15"),
                        line("registered", "registered \"9790\" 2014-10-13"),
                        line("published", "published 2014-10-30 assumed \"…\""),
                        line("in", "in force 10 calendar days after publication"),
                        line("repealed", "repealed by \"…\" from 2015-08-05"),
                        block("edition", Self::Act, "edition \"…\" { … }"),
                        line("texts", "texts ru, kk"),
                        line("waive", "waive annex 1 ¶9 \"…\""),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Regime => {
                const {
                    &[
                        line("title", "title en \"…\""),
                        line("acts", "acts resolution-600-2014, order-305-2014"),
                        line("calendar", "calendar kazakhstan"),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Lineage => const { &[line("in", "in 2014 continues stm_license in 2008")] },
            Self::Calendar => {
                const {
                    &[
                        line("title", "title en \"…\""),
                        line("days", "days \"kz-calendar.csv\""),
                        line("weekend", "weekend friday, saturday from 2022-01-01"),
                        line("known", "known until 2026-12-31"),
                        line("index", "index mci \"kz-mci.csv\""),
                        line("currency", "currency KZT"),
                        line("zone", "zone \"Asia/Almaty\""),
                        line("follows", "follows counting_start, end_on_nonworking is keep"),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Choice => {
                const {
                    &[
                        line("title", "title en \"…\""),
                        line("reading", "reading standard \"5 working days\""),
                        line("follow", "follow standard because \"…\""),
                        line("changes", "changes no result \"…\""),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Declaration => {
                const {
                    &[
                        line("title", "title en \"…\""),
                        line("called", "called kk \"…\""),
                        line("replaces", "replaces paper_application"),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Register => {
                const {
                    &[
                        line("title", "title en \"…\""),
                        line("called", "called kk \"…\""),
                        line("kept", "kept by central_office"),
                        line("column", "column number \"…\""),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Form => {
                const {
                    &[
                        line("title", "title en \"…\""),
                        line("field", "field identifier text of 11 characters required"),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Catalogue => {
                const {
                    &[
                        line("title", "title en \"…\""),
                        line("entry", "entry \"8525\" as \"…\""),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Provisions => {
                const {
                    &[
                        line("title", "title en \"…\""),
                        line("follows", "follows intake, delivery"),
                        line("channels", "channels portal, office"),
                        line("applicants", "applicants legal_entity"),
                        line("result", "result licence as electronic_document"),
                        line("waiting", "waiting at most 20 minutes"),
                        line("serving", "serving at most 20 minutes"),
                        line("hours", "hours provider monday to friday 09:00 to 19:00 break 13:00 to 15:00"),
                        line("reception", "reception until 19:00 then next working day"),
                        line("term", "term 15 working days from register"),
                        line("fee", "fee 20 mci"),
                        line("payment", "payment through bank, gateway"),
                        line("require", "require application, fee_proof"),
                        line("fetch", "fetch identity_document"),
                        line("refuse", "refuse fee_unpaid when not fee_paid"),
                        line("ends", "ends as returned when not documents_complete"),
                        line("silence", "silence after term grants"),
                        block("step", Self::Step, "step examine by executor within 12 working days"),
                        block("procedure", Self::Provisions, "procedure issue { … }"),
                        line("remedy", "remedy complaint to head_of_provider answered within 5 working days"),
                        line("duty", "duty reissue_application of applicant within 30 calendar days of change"),
                        line("right", "right appeal of applicant within 90 calendar days of decide opens appeal"),
                        line("occasion", "occasion name_changed"),
                        line("subtype", "subtype repair_and_sale"),
                        line("contact", "contact \"…\""),
                        line("gap", "gap undelivered_sample when not sample_delivered \"…\""),
                        line("note", "note \"…\""),
                        line("waive", "waive ¶16 \"…\""),
                    ]
                }
            }
            Self::Step => {
                const {
                    &[
                        line("decides", "decides"),
                        line("registers", "registers"),
                        line("extends", "extends term by 15 working days"),
                        line("late", "late has no effect"),
                        line("deemed", "deemed 3 calendar days after dispatch"),
                        line("stops", "stops term at most 60 calendar days"),
                        line("starts", "starts term anew"),
                        line("when", "when refusing within 2 working days"),
                        line("finds", "finds documents_incomplete within 2 working days of register"),
                        block("request", Self::Request, "request sample when sample_required { … }"),
                        block("hearing", Self::Hearing, "hearing before refusal { … }"),
                        line("checks", "checks original_documents, premises"),
                        line("hands", "hands over registered_application"),
                        line("records", "records in licence_journal"),
                        line("exam", "exam qualification_exam lasts 80 minutes pass mark 60 percent"),
                        line("gap", "gap undelivered_sample \"…\""),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Request => {
                const {
                    &[
                        block("notice", Self::Alternatives, "notice by provider within 1 working day"),
                        block(
                            "delivery",
                            Self::Alternatives,
                            "delivery by applicant within 5 calendar days outside term",
                        ),
                        block("study", Self::Alternatives, "study by provider within 30 calendar days outside term"),
                        line("failing", "failing unless sample_delivered refuse sample_not_delivered"),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Alternatives => const { &[line("when", "when refusing within 2 working days")] },
            Self::Hearing => {
                const {
                    &[
                        line("extends", "extends term by 2 working days"),
                        line("notice", "notice by provider at least 3 working days before end of term"),
                        line("held", "held by provider within 2 working days of hearing_notice"),
                        line("persuades", "persuades when hearing_persuades"),
                        line("note", "note \"…\""),
                    ]
                }
            }
            Self::Case => {
                const {
                    &[
                        line("service", "service stm_license.issue"),
                        line("regime", "regime 2014"),
                        line("filed", "filed 2014-11-03 10:15"),
                        line("pace", "pace earliest"),
                        line("given", "given not documents_complete, channel is office"),
                        line("pin", "pin examine 2014-11-10"),
                        line("assume", "assume counting_start is same_day"),
                        line("expect", "expect refused fee_unpaid"),
                        line("note", "note \"…\""),
                    ]
                }
            }
        }
    }

    /// The rule of one statement of such a block and nothing else.
    pub(super) const fn alone(self) -> Rule {
        match self {
            Self::File => Rule::file_alone,
            Self::Act => Rule::act_alone,
            Self::Regime => Rule::regime_alone,
            Self::Lineage => Rule::lineage_alone,
            Self::Calendar => Rule::calendar_alone,
            Self::Choice => Rule::choice_alone,
            Self::Declaration => Rule::declaration_alone,
            Self::Register => Rule::register_alone,
            Self::Form => Rule::form_alone,
            Self::Catalogue => Rule::catalogue_alone,
            Self::Provisions => Rule::provisions_alone,
            Self::Step => Rule::step_alone,
            Self::Request => Rule::request_alone,
            Self::Alternatives => Rule::alternatives_alone,
            Self::Hearing => Rule::hearing_alone,
            Self::Case => Rule::case_alone,
        }
    }

    /// The rule of the block; for a file, of the whole of it.
    pub(super) const fn body(self) -> Rule {
        match self {
            Self::File => Rule::file,
            Self::Act => Rule::act_body,
            Self::Regime => Rule::regime_body,
            Self::Lineage => Rule::lineage_body,
            Self::Calendar => Rule::calendar_body,
            Self::Choice => Rule::reading_choice_body,
            Self::Declaration => Rule::declaration_body,
            Self::Register => Rule::register_body,
            Self::Form => Rule::form_body,
            Self::Catalogue => Rule::catalogue_body,
            Self::Provisions => Rule::provisions,
            Self::Step => Rule::step_body,
            Self::Request => Rule::request_body,
            Self::Alternatives => Rule::alternatives,
            Self::Hearing => Rule::hearing_body,
            Self::Case => Rule::case_body,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BlockKind, statement};
    use crate::syntax::grammar;
    use crate::syntax::words::{Words, begins, words};

    /// What the grammar asks for where there is nothing but a space is what may stand in a block.
    #[test]
    fn every_statement_of_the_grammar_is_listed() {
        for kind in BlockKind::ALL {
            let failure = grammar::parse(kind.alone(), " ").expect_err("nothing is no statement");
            assert!(!failure.expected.is_empty(), "{kind:?}");
            for rule in failure.expected {
                // What begins with one of several words is a thing, and has a phrase.
                let first: Vec<&str> = match words(rule) {
                    Words::Keyword(word) | Words::Statement(word) => word.split(' ').take(1).collect(),
                    Words::Thing(_) => begins(rule).to_vec(),
                };
                let listed = first.iter().all(|first| statement(kind, first).is_some());
                assert!(listed, "{kind:?}: `{rule:?}` is not in the list of statements");
            }
        }
    }
}

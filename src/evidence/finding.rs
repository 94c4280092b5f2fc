//! How it is told what is wrong between rules and official texts.

use super::claim::Kind;
use super::fault::{HeadFact, SourceFault};
use crate::cite::{Address, Citation};
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::official::figure::Figure;
use crate::official::{Absent, Role};
use crate::syntax::tree::Language;

impl ToMessage for SourceFault {
    fn to_message(&self) -> Message {
        match self {
            SourceFault::NoText { act, language, .. } => {
                message!("evidence-no-text", act: id(act), language: optional message(language.map(spoken)))
            }
            SourceFault::Place { citation, languages, .. } => message!(
                "evidence-no-place",
                citation: value(cited(citation)),
                languages: messages(languages.iter().copied().map(spoken)),
            ),
            SourceFault::Repeated { citation, .. } => message!("evidence-repeated", citation: value(cited(citation))),
            SourceFault::Figure { kind, figure, .. } => {
                message!("evidence-figure", figure: message(figure.in_rules()), statement: id(kind.word()))
            }
            SourceFault::Language { figure, citation, stands, .. } => message!(
                "evidence-one-language",
                figure: message(figure.in_rules()),
                citation: value(cited(citation)),
                languages: messages(stands.iter().copied().map(spoken)),
            ),
            SourceFault::Differs { kind, figures, at, there, .. } => message!(
                "evidence-differs",
                at: value(cited(at)),
                there: messages(marked(there)),
                figures: optional messages(listed(figures)),
                statement: id(kind.word()),
            ),
            SourceFault::Silent { kind, figures, citation, .. } => message!(
                "evidence-silent",
                citation: value(cited(citation)),
                statement: id(kind.word()),
                figures: messages(marked(figures)),
            ),
            SourceFault::Kind { kind, wanted, at: None, .. } => {
                message!("evidence-no-place-of-kind", statement: id(kind.word()), wanted: message(role(*wanted)))
            }
            SourceFault::Kind { kind, at: Some((at, roles)), .. } => message!(
                "evidence-place-of-another-kind",
                at: value(cited(at)),
                roles: messages(roles.iter().copied().map(role)),
                statement: id(kind.word()),
            ),
            SourceFault::Topic { figure, at, claimed, said, .. } => message!(
                "evidence-topic",
                figure: message(figure.in_rules()),
                at: value(cited(at)),
                said: messages(said),
                claimed: optional messages(some(claimed)),
            ),
            SourceFault::Uncarried { figure, at, said, .. } => message!(
                "evidence-uncarried",
                figure: message(figure.in_rules()),
                at: value(cited(at)),
                said: optional messages(some(said)),
            ),
            SourceFault::Unread { at, .. } => message!("evidence-unread", at: value(cited(at))),
            SourceFault::Apart { kind, citation, other, .. } => message!(
                "evidence-apart",
                statement: id(kind.word()),
                citation: value(cited(citation)),
                other: value(cited(other)),
            ),
            SourceFault::Form { citation, beside, .. } => {
                message!("evidence-form", beside: value(cited(beside)), citation: value(cited(citation)))
            }
            SourceFault::FormUncited { form, at, .. } => {
                message!("evidence-form-uncited", at: value(cited(at)), form: place(form.clone()))
            }
            SourceFault::Uncited { role: it, at, .. } => {
                message!("evidence-uncited", at: value(cited(at)), role: message(role(*it)))
            }
            SourceFault::Shared { names, at, .. } => {
                message!("evidence-shared", names: ids(names), at: value(cited(at)))
            }
            SourceFault::Unspoken { kind, term, citation, .. } => message!(
                "evidence-unspoken",
                term: id(&term.id),
                statement: id(kind.word()),
                citation: value(cited(citation)),
            ),
            SourceFault::Rivalled { kind, term, other, citation, .. } => message!(
                "evidence-rivalled",
                term: id(&term.id),
                other: id(other),
                statement: id(kind.word()),
                citation: value(cited(citation)),
            ),
            SourceFault::Elsewhere { kind, names, citation, other, .. } => message!(
                "evidence-elsewhere",
                names: ids(names),
                statement: id(kind.word()),
                citation: value(cited(citation)),
                other: value(step(other)),
            ),
            SourceFault::Unmarked { kind, mark, citation, .. } => message!(
                "evidence-unmarked",
                statement: id(kind.word()),
                mark: choice(mark.name()),
                citation: value(cited(citation)),
            ),
            SourceFault::Marked { mark, at, .. } => {
                message!("evidence-marked-place", mark: choice(mark.name()), at: value(cited(at)))
            }
            SourceFault::NoCode { code, citation, .. } => {
                message!("evidence-no-code", code: id(code), citation: value(cited(citation)))
            }
            SourceFault::CodeMissing { code, at, .. } => {
                message!("evidence-code-missing", code: id(code), at: value(cited(at)))
            }
            SourceFault::Ordinary { ground, .. } => message!("evidence-ordinary", ground: id(ground)),
            SourceFault::OtherFact { ground, fact, usual, .. } => {
                message!("evidence-other-fact", ground: id(ground), fact: id(fact), usual: id(usual))
            }
            SourceFault::Unlisted { kind, at, .. } => {
                message!("evidence-unlisted", statement: id(kind.word()), at: value(cited(at)))
            }
            SourceFault::Unnamed { kind, term, at, .. } => message!(
                "evidence-unnamed",
                at: value(cited(at)),
                term: id(&term.id),
                statement: id(kind.word()),
            ),
            SourceFault::Unlike { kind, .. } => {
                message!("evidence-unlike", statement: id(kind.word()))
            }
            SourceFault::Lacking { kind, names, at, .. } => message!(
                "evidence-lacking",
                statement: id(said(*kind, names)),
                at: value(cited(at)),
            ),
            SourceFault::Unsaid { kind, at, .. } => {
                message!("evidence-unsaid", at: value(cited(at)), statement: id(kind.word()))
            }
            SourceFault::Crossed { names, .. } => message!("evidence-crossed", names: ids(names)),
            SourceFault::SameTitle { ids, language, .. } => message!(
                "evidence-same-title",
                ids: ids(ids),
                language: message(spoken(*language)),
            ),
            SourceFault::LeftOut { kind, value, .. } => {
                message!("evidence-left-out", statement: id(kind.word()), value: id(value))
            }
            SourceFault::Exchanged { ids, language, .. } => message!(
                "evidence-exchanged",
                ids: ids(ids),
                language: message(spoken(*language)),
            ),
            SourceFault::Unused { id, .. } => message!("evidence-unused", id: id(id)),
            SourceFault::OnlyTold { kind, figure, .. } => message!(
                "evidence-only-told",
                figure: message(figure.in_rules()),
                statement: id(kind.word()),
            ),
            SourceFault::Twice { kind, names, .. } => {
                message!("evidence-twice", statement: id(kind.word()), names: ids(names))
            }
            SourceFault::OneResult { procedure, .. } => message!("evidence-one-result", procedure: id(procedure)),
            SourceFault::OtherCase { names, value, .. } => {
                message!("evidence-other-case", names: ids(names), value: id(value))
            }
            SourceFault::Idle { citation, .. } => message!("evidence-idle", citation: value(cited(citation))),
            SourceFault::Head { act, what, text, language, .. } => message!(
                "evidence-head",
                language: message(spoken(*language)),
                act: id(act),
                text: id(text),
                what: choice(what.name()),
            ),
        }
    }
}

crate::impl_error!(SourceFault);

impl From<&SourceFault> for Diagnostic {
    fn from(fault: &SourceFault) -> Self {
        let error = |code| Diagnostic::error(code, fault);
        match fault {
            SourceFault::NoText { span, .. } => error("regl::source::no_text")
                .at(*span, message!("evidence-no-text-label"))
                .help(message!("evidence-no-text-help")),
            SourceFault::Place { absent, span, .. } => error("regl::source::place")
                .at(*span, message!("evidence-no-place-label", missing: value(step(&absent.missing))))
                .help(instead(absent)),
            SourceFault::Repeated { span, .. } => error("regl::source::repeated")
                .at(*span, message!("evidence-repeated-label"))
                .help(message!("evidence-repeated-help")),
            SourceFault::Figure { places, span, .. } => error("regl::source::figure")
                .at(*span, message!("evidence-figure-label"))
                .help(message!("evidence-figure-help", places: messages(places.iter().map(has)))),
            SourceFault::Language { lacks, span, .. } => error("regl::source::versions")
                .at(*span, message!("evidence-one-language-label", versions: messages(lacks.iter().map(version_has))))
                .help(message!("evidence-one-language-help")),
            SourceFault::Differs { span, .. } => error("regl::source::differs")
                .at(*span, message!("evidence-differs-label"))
                .help(message!("evidence-differs-help")),
            SourceFault::Silent { span, .. } => error("regl::source::silent")
                .at(*span, message!("evidence-silent-label"))
                .help(message!("evidence-silent-help")),
            SourceFault::Kind { wanted, span, .. } => error("regl::source::kind")
                .at(*span, message!("evidence-kind-label", wanted: message(role(*wanted))))
                .help(message!("evidence-kind-help")),
            SourceFault::Topic { span, .. } => error("regl::source::topic")
                .at(*span, message!("evidence-topic-label"))
                .help(message!("evidence-topic-help")),
            SourceFault::Uncarried { line, span, .. } => error("regl::source::uncarried")
                .at(*span, message!("evidence-uncarried-label"))
                .help(message!("evidence-uncarried-help", line: id(line.to_string()))),
            SourceFault::Unread { line, span, .. } => error("regl::source::unread")
                .at(*span, message!("evidence-unread-label"))
                .help(message!("evidence-unread-help", line: id(line.to_string()))),
            SourceFault::Apart { span, beside, .. } => error("regl::source::apart")
                .at(*span, message!("evidence-apart-label"))
                .at(*beside, message!("evidence-apart-beside"))
                .help(message!("evidence-apart-help")),
            SourceFault::Form { referred, span, .. } => error("regl::source::form")
                .at(*span, message!("evidence-form-label"))
                .help(message!("evidence-form-help", referred: messages(referred.iter().map(form)))),
            SourceFault::FormUncited { span, .. } => error("regl::source::form_uncited")
                .at(*span, message!("evidence-form-uncited-label"))
                .help(message!("evidence-form-uncited-help")),
            SourceFault::Uncited { line, span, .. } => error("regl::source::uncited")
                .at(*span, message!("evidence-uncited-label"))
                .help(message!("evidence-uncited-help", line: id(line.to_string()))),
            SourceFault::Shared { first, span, .. } => error("regl::source::shared")
                .at(*span, message!("evidence-shared-label"))
                .at(*first, message!("evidence-shared-first"))
                .help(message!("evidence-shared-help")),
            SourceFault::Unspoken { term, span, .. } => error("regl::source::words")
                .at(*span, message!("evidence-unspoken-label", term: id(&term.id)))
                .help(message!("evidence-unspoken-help")),
            SourceFault::Rivalled { other, span, .. } => error("regl::source::words")
                .at(*span, message!("evidence-rivalled-label", other: id(other)))
                .help(message!("evidence-rivalled-help")),
            SourceFault::Elsewhere { span, .. } => error("regl::source::words")
                .at(*span, message!("evidence-elsewhere-label"))
                .help(message!("evidence-elsewhere-help")),
            SourceFault::Unmarked { span, .. } => error("regl::source::mark")
                .at(*span, message!("evidence-unmarked-label"))
                .help(message!("evidence-unmarked-help")),
            SourceFault::Marked { line, span, .. } => error("regl::source::mark")
                .at(*span, message!("evidence-marked-place-label"))
                .help(message!("evidence-marked-place-help", line: id(line.to_string()))),
            SourceFault::NoCode { span, .. } => error("regl::source::code")
                .at(*span, message!("evidence-no-code-label"))
                .help(message!("evidence-no-code-help")),
            SourceFault::CodeMissing { line, span, .. } => error("regl::source::code")
                .at(*span, message!("evidence-code-missing-label"))
                .help(message!("evidence-code-missing-help", line: id(line.to_string()))),
            SourceFault::Ordinary { span, .. } => error("regl::source::ground")
                .at(*span, message!("evidence-ordinary-label"))
                .help(message!("evidence-ordinary-help")),
            SourceFault::OtherFact { span, .. } => error("regl::source::ground")
                .at(*span, message!("evidence-other-fact-label"))
                .help(message!("evidence-other-fact-help")),
            SourceFault::Unlisted { line, span, .. } => error("regl::source::list")
                .at(*span, message!("evidence-unlisted-label"))
                .help(message!("evidence-unlisted-help", line: id(line.to_string()))),
            SourceFault::Unnamed { line, span, .. } => error("regl::source::words")
                .at(*span, message!("evidence-unnamed-label"))
                .help(message!("evidence-unnamed-help", line: id(line.to_string()))),
            SourceFault::Unlike { span, beside, .. } => error("regl::source::unlike")
                .at(*span, message!("evidence-unlike-label"))
                .at(*beside, message!("evidence-unlike-beside"))
                .help(message!("evidence-unlike-help")),
            SourceFault::Lacking { span, beside, .. } => error("regl::source::unlike")
                .at(*span, message!("evidence-lacking-label"))
                .at(*beside, message!("evidence-lacking-beside"))
                .help(message!("evidence-lacking-help")),
            SourceFault::Unsaid { span, line, .. } => error("regl::source::words")
                .at(*span, message!("evidence-unsaid-label"))
                .help(message!("evidence-unsaid-help", line: id(line.to_string()))),
            SourceFault::Crossed { span, beside, .. } => error("regl::source::words")
                .at(*span, message!("evidence-crossed-label"))
                .at(*beside, message!("evidence-crossed-beside"))
                .help(message!("evidence-crossed-help")),
            SourceFault::SameTitle { title, span, .. } => error("regl::source::words")
                .at(*span, message!("evidence-same-title-label", title: id(title)))
                .help(message!("evidence-same-title-help")),
            SourceFault::LeftOut { span, beside, .. } => error("regl::source::unlike")
                .at(*span, message!("evidence-left-out-label"))
                .at(*beside, message!("evidence-left-out-beside"))
                .help(message!("evidence-left-out-help")),
            SourceFault::Exchanged { span, beside, .. } => error("regl::source::words")
                .at(*span, message!("evidence-exchanged-label"))
                .at(*beside, message!("evidence-exchanged-beside"))
                .help(message!("evidence-exchanged-help")),
            SourceFault::Unused { span, .. } => error("regl::source::words")
                .at(*span, message!("evidence-unused-label"))
                .help(message!("evidence-unused-help")),
            SourceFault::OnlyTold { span, .. } => error("regl::source::uncarried")
                .at(*span, message!("evidence-only-told-label"))
                .help(message!("evidence-only-told-help")),
            SourceFault::Twice { span, beside, .. } => error("regl::source::unlike")
                .at(*span, message!("evidence-twice-label"))
                .at(*beside, message!("evidence-twice-beside"))
                .help(message!("evidence-twice-help")),
            SourceFault::OneResult { span, .. } => error("regl::source::unlike")
                .at(*span, message!("evidence-one-result-label"))
                .help(message!("evidence-one-result-help")),
            SourceFault::OtherCase { span, .. } => error("regl::source::unlike")
                .at(*span, message!("evidence-other-case-label"))
                .help(message!("evidence-other-case-help")),
            SourceFault::Idle { span, .. } => error("regl::source::waiver_idle")
                .at(*span, message!("evidence-idle-label"))
                .help(message!("evidence-idle-help")),
            SourceFault::Head { said, span, .. } => error("regl::source::head")
                .at(*span, message!("evidence-head-label", said: id(said)))
                .help(message!("evidence-head-help")),
        }
    }
}

/// A statement by its first words: `refuse fee_unpaid`.
fn said(kind: Kind, names: &[String]) -> String {
    std::iter::once(kind.word()).chain(names.iter().map(String::as_str)).collect::<Vec<_>>().join(" ")
}

impl HeadFact {
    const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Adopted => "adopted",
            Self::Registered => "registered",
        }
    }
}

/// One clause.
fn cited(citation: &Citation) -> Argument {
    Argument::clauses([citation.clone()])
}

/// What a language is called.
fn spoken(language: Language) -> Message {
    message!("evidence-language", language: choice(language.to_string()))
}

/// What a role is called.
fn role(role: Role) -> Message {
    let name = match role {
        Role::Heading => "heading",
        Role::Step => "step",
        Role::Document => "document",
        Role::Ground => "ground",
        Role::Duty => "duty",
        Role::Form => "form",
    };
    message!("evidence-role", role: choice(name))
}

fn form(form: &Address) -> Message {
    message!("evidence-place", at: place(form.clone()))
}

/// Figures, each marked as one; none where there are none.
fn listed(figures: &[Figure]) -> Option<Vec<Message>> {
    (!figures.is_empty()).then(|| marked(figures))
}

fn marked(figures: &[Figure]) -> Vec<Message> {
    figures.iter().map(|it| message!("evidence-marked", figure: message(it.in_rules()))).collect()
}

fn some<T: ToMessage>(facts: &[T]) -> Option<Vec<Message>> {
    (!facts.is_empty()).then(|| facts.iter().map(ToMessage::to_message).collect())
}

/// The figures that stand in a place.
fn has((at, figures): &(Citation, Vec<Figure>)) -> Message {
    message!("evidence-place-has", at: value(cited(at)), figures: optional messages(listed(figures)))
}

/// The figures that stand in a language version.
fn version_has((language, figures): &(Language, Vec<Figure>)) -> Message {
    message!(
        "evidence-version-has",
        language: message(spoken(*language)),
        figures: optional messages(listed(figures)),
    )
}

/// What there is where a place is not.
fn instead(absent: &Absent) -> Message {
    let (first, last) = match absent.there.as_slice() {
        [] => (None, None),
        [only] => (Some(only), None),
        [first, .., last] => (Some(first), Some(last)),
    };
    let known = Some(&absent.known).filter(|it| !it.is_empty());
    message!(
        "evidence-instead",
        known: optional value(known.map(|it| step(it))),
        first: optional value(first.map(|it| step(it))),
        last: optional value(last.map(|it| step(it))),
        close: optional value(absent.close.as_deref().map(step)),
    )
}

/// A place inside an act, or a step of one: `annex 1 ¶5`, `(3)`.
fn step(text: &str) -> Argument {
    if let Some(number) = text.strip_prefix('(').and_then(|it| it.strip_suffix(')')) {
        return Argument::message(message!("evidence-item", number: id(number)));
    }
    text.parse().map_or_else(|_| Argument::id(text), Argument::place)
}

//! What a place enumerates or states: steps, documents, grounds, duties.
//!
//! Comes in: a draft with the lines that open its paragraph and its list. Goes out: its roles, as far as the words of
//! the three languages by which acts of this kind open their lists say so. Guaranteed: the same list is known in each
//! language by the same role.

use super::index::Role;
use super::lead::Said;
use super::letters;
use super::marker;
use super::outline::{Draft, Part};
use crate::syntax::tree::{Language, Place};

/// The words of one language, in small letters, cut to their stems.
struct Words {
    /// A line that opens a list of documents holds one of these.
    documents: &'static [&'static str],
    /// A line that opens a list of grounds for refusal holds one of these.
    grounds: &'static [&'static str],
    /// A line that opens a list of steps holds one of these.
    steps: &'static [&'static str],
    /// And none of these.
    no_steps: &'static [&'static str],
    /// Who acts in a step told in a sentence.
    provider: &'static [&'static str],
    /// The chapters in which sentences tell steps.
    telling: &'static [&'static str],
    /// The chapters on complaints.
    complaints: &'static [&'static str],
    /// Words that oblige.
    duty: &'static [&'static str],
}

static RUSSIAN: Words = Words {
    documents: &["следующие документы", "перечень документов", "перечень необходимых документов", "на основании:"],
    grounds: &["основания для отказа", "основаниями для отказа", "основаниям для отказа"],
    steps: &["входящие в состав процесса", "последовательности процедур"],
    no_steps: &["диаграмм", "результат процедур"],
    provider: &[
        "территориальные подразделения",
        "территориальным подразделением",
        "территориальное подразделение",
        "услугодатель",
    ],
    telling: &["рассмотрение", "согласование", "порядок оказания"],
    complaints: &["обжалован"],
    duty: &["должен", "должна", "должны", "обязан", "осуществляют:", "обеспечива", "подлежит рассмотрению"],
};

static KAZAKH: Words = Words {
    documents: &["құжаттардың тізбесі", "мәліметтердің тізбесі", "мынадай құжаттар", "құжаттар тізбесі"],
    grounds: &["бас тарту үшін негіздер", "бас тартуға негіз", "бас тарту негіздері"],
    steps: &["құрамына кіретін рәсімдер", "реттілігін сипаттау", "реттілігінің тәртібін сипаттау"],
    no_steps: &["диаграмма", "рәсімнің"],
    provider: &["көрсетілетін қызметті беруші ", "қызмет беруші ", "көрсетілетін қызмет беруші "],
    telling: &["мемлекеттік қызмет көрсету тәртібі", "мемлекеттік қызметті көрсету тәртібі", "рұқсат беру тәртібі"],
    complaints: &["шағым"],
    duty: &["тиіс ", "тиіс.", "тиіс;", "міндеттенеді", "қамтамасыз етеді"],
};

static ENGLISH: Words = Words {
    documents: &["list of documents", "following documents"],
    grounds: &["grounds for refusal"],
    steps: &["included in the process", "sequence of procedures"],
    no_steps: &["diagram", "result of the procedure"],
    provider: &["the service provider"],
    telling: &["procedure for provision", "procedure for issuance", "procedure of provision"],
    complaints: &["appeal", "complaint"],
    duty: &["must", "shall be", "is obliged", "ensures", "is subject to consideration"],
};

fn words(language: Language) -> &'static Words {
    match language {
        Language::Ru => &RUSSIAN,
        Language::Kk => &KAZAKH,
        Language::En => &ENGLISH,
    }
}

fn says(text: &str, any: &[&str]) -> bool {
    any.iter().any(|it| text.contains(it))
}

/// What a draft enumerates or states.
#[must_use]
pub fn roles(draft: &Draft, language: Language) -> Vec<Role> {
    match draft.part {
        Part::Heading => return vec![Role::Heading],
        Part::Form | Part::Note => return vec![Role::Form],
        Part::Clause | Part::Row => {}
    }
    let words = words(language);
    let read = |lead: &str| Said {
        documents: says(lead, words.documents),
        grounds: says(lead, words.grounds),
        steps: says(lead, words.steps) && !says(lead, words.no_steps),
        telling: says(lead, words.telling),
        complaints: says(lead, words.complaints),
    };
    let (opening, opener, chapter) = (draft.opening.said(read), draft.opener.said(read), draft.chapter.said(read));
    // What is sent to the provider is no act of the provider.
    let text = letters::small(&draft.text).replace("to the service provider", "");
    let mut roles = Vec::new();
    let listed = is_listed(draft);
    let leaf = !marker::is_opening(&draft.text);
    if listed && opener.steps {
        roles.push(Role::Step);
    }
    // A row without items holds its documents beside its name.
    let whole_row = draft.part == Part::Row && is_paragraph(draft) && draft.text.trim() != draft.opening.text.trim();
    if leaf && (listed || whole_row) && (opening.documents || opener.documents) {
        roles.push(Role::Document);
    }
    if listed && leaf && opening.grounds {
        roles.push(Role::Ground);
    }
    if draft.part == Part::Clause && roles.is_empty() {
        let obliges = says(&text, words.duty);
        let told = chapter.telling && says(&text, words.provider);
        if obliges {
            roles.push(Role::Duty);
        } else if told && !chapter.complaints && !says(draft.opener.small(), words.steps) {
            roles.push(Role::Step);
        }
    }
    roles
}

/// Whether a place is an item of a list or a line of one.
fn is_listed(draft: &Draft) -> bool {
    draft.at.0.iter().any(|it| match it {
        Place::Paragraph { sub, .. } | Place::Part { sub, .. } => !sub.is_empty(),
    })
}

fn is_paragraph(draft: &Draft) -> bool {
    matches!(draft.at.0.last(), Some(Place::Paragraph { .. }))
}

/// How many items run on in a place, parted by semicolons, after the line that opens them.
#[must_use]
pub fn items(draft: &Draft, roles: &[Role]) -> u32 {
    if !roles.contains(&Role::Document) {
        return 1;
    }
    // A single word with a number after a semicolon, `2-қосымшада`, is a link that was moved there.
    let is_link = |it: &str| it.split_whitespace().count() == 1 && it.chars().any(|it| it.is_ascii_digit());
    let is_item = |it: &&str| it.chars().any(char::is_alphabetic) && !is_link(it);
    let items = draft.text.split(';').filter(is_item).count();
    u32::try_from(items).unwrap_or(u32::MAX).max(1)
}

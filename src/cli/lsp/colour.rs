//! Colours by meaning: keywords, names by what they name, quotations, numbers, citations, remarks.

use super::folder::State;
use super::place::Lines;
use crate::model::Named;
use crate::span::FileId;
use crate::syntax::{Colour, colours};
use lsp_types::{SemanticToken, SemanticTokenModifier, SemanticTokenType, SemanticTokensLegend};

/// The kinds of colours, as editors know them, in the order of their numbers.
const KINDS: [SemanticTokenType; 14] = [
    SemanticTokenType::KEYWORD,
    SemanticTokenType::STRING,
    SemanticTokenType::NUMBER,
    SemanticTokenType::COMMENT,
    SemanticTokenType::OPERATOR,
    SemanticTokenType::VARIABLE,
    SemanticTokenType::NAMESPACE,
    SemanticTokenType::CLASS,
    SemanticTokenType::INTERFACE,
    SemanticTokenType::METHOD,
    SemanticTokenType::EVENT,
    SemanticTokenType::PROPERTY,
    SemanticTokenType::ENUM,
    SemanticTokenType::ENUM_MEMBER,
];

/// What editors are told of the numbers.
pub(super) fn legend() -> SemanticTokensLegend {
    SemanticTokensLegend { token_types: KINDS.to_vec(), token_modifiers: vec![SemanticTokenModifier::DECLARATION] }
}

fn of_name(what: Named) -> SemanticTokenType {
    match what {
        Named::Act | Named::Regime | Named::Calendar | Named::Index => SemanticTokenType::NAMESPACE,
        Named::Service | Named::Register | Named::Form | Named::Catalogue => SemanticTokenType::CLASS,
        Named::Template => SemanticTokenType::INTERFACE,
        Named::Procedure | Named::Case => SemanticTokenType::METHOD,
        Named::Event | Named::Outcome => SemanticTokenType::EVENT,
        Named::Fact | Named::Column | Named::Field | Named::Document => SemanticTokenType::PROPERTY,
        Named::Choice => SemanticTokenType::ENUM,
        Named::Reading | Named::Value | Named::Ground | Named::Gap | Named::Code | Named::Pace => {
            SemanticTokenType::ENUM_MEMBER
        }
        Named::Actor | Named::Name | Named::Role => SemanticTokenType::VARIABLE,
    }
}

/// The colours of a file.
pub(super) fn tokens(state: &State, file: FileId) -> Vec<SemanticToken> {
    let text = state.text(file);
    let lines = Lines::new(text);
    let mut names = state.uses.iter().filter(|it| it.span.file == file).peekable();
    let mut told = Vec::new();
    let (mut line, mut column) = (0, 0);
    for (range, colour) in colours(text) {
        while names.next_if(|it| (it.span.start as usize) < range.start).is_some() {}
        let mut pieces = Vec::new();
        // The name of a service and that of its procedure stand in one word.
        while let Some(name) = names.next_if(|it| (it.span.start as usize) < range.end) {
            let declared = name.declared_by.is_some();
            pieces.push((name.span.start as usize..name.span.end as usize, of_name(name.thing.what), declared));
        }
        match colour {
            _ if !pieces.is_empty() => {}
            Colour::Keyword => pieces.push((range, SemanticTokenType::KEYWORD, false)),
            Colour::Text => pieces.push((range, SemanticTokenType::STRING, false)),
            Colour::Number => pieces.push((range, SemanticTokenType::NUMBER, false)),
            Colour::Comment => pieces.push((range, SemanticTokenType::COMMENT, false)),
            Colour::Citation => pieces.push((range, SemanticTokenType::OPERATOR, false)),
            Colour::Word => {}
        }
        for (range, kind, declared) in pieces {
            let (start, end) = (lines.position(range.start), lines.position(range.end));
            let number = KINDS.iter().position(|it| *it == kind).and_then(|it| u32::try_from(it).ok());
            // What an old line end parts is left as it is.
            let Some(token_type) = number.filter(|_| start.line == end.line) else { continue };
            told.push(SemanticToken {
                delta_line: start.line.saturating_sub(line),
                delta_start: if start.line == line { start.character.saturating_sub(column) } else { start.character },
                length: end.character.saturating_sub(start.character),
                token_type,
                token_modifiers_bitset: u32::from(declared),
            });
            (line, column) = (start.line, start.character);
        }
    }
    told
}

//! What editors ask about a text: what a name is, where else it stands, how the file is laid out and built.

use super::folder::State;
use super::place::{Lines, uri};
use crate::diagnostic::{Diagnostic, Severity};
use crate::localisation::Localizer;
use crate::mend::{fits, written};
use crate::message;
use crate::model::{Named, Thing};
use crate::span::{FileId, Span};
use crate::syntax::tree::{
    ActItem, CalendarItem, ChoiceItem, FormItem, Item, Language, Provision, RegimeItem, RegisterItem, TextItem, Title,
};
use crate::syntax::{self, keywords_of};
use lsp_types::{
    CodeAction, CodeActionKind, DiagnosticRelatedInformation, DiagnosticSeverity, DocumentSymbol, FoldingRange, Hover,
    HoverContents, Location, MarkupContent, MarkupKind, NumberOrString, Range, SymbolKind, TextEdit, Uri,
    WorkspaceEdit,
};
use std::collections::HashMap;

/// The most lines of a declaration that are shown.
const MOST_LINES: usize = 12;

/// A place as editors know it.
pub(super) fn location(state: &State, span: Span) -> Option<Location> {
    let range = Lines::new(state.text(span.file)).range(span.start as usize, span.end as usize);
    Some(Location { uri: uri(state.path(span.file)?)?, range })
}

/// What of some findings is about a file, in the words of a language and the keywords of the file.
pub(super) fn told(
    state: &State,
    findings: &[Diagnostic],
    file: FileId,
    language: Language,
) -> Vec<lsp_types::Diagnostic> {
    let text = state.text(file);
    let (words, lines) = (Localizer::without_titles(language).about(keywords_of(text)), Lines::new(text));
    let here = |it: &&Diagnostic| it.labels.first().is_some_and(|label| label.span.file == file);
    let told = |it: &Diagnostic| {
        let (first, others) = it.labels.split_first()?;
        let help = it.help.as_ref().map(|help| format!("\n{}", words.sentence(help))).unwrap_or_default();
        let related = others.iter().filter_map(|label| {
            let location = location(state, label.span)?;
            Some(DiagnosticRelatedInformation { location, message: words.sentence(&label.message) })
        });
        let related: Vec<DiagnosticRelatedInformation> = related.collect();
        Some(lsp_types::Diagnostic {
            range: lines.range(first.span.start as usize, first.span.end as usize),
            severity: Some(match it.severity {
                Severity::Error => DiagnosticSeverity::ERROR,
                Severity::Warning => DiagnosticSeverity::WARNING,
                Severity::Advice => DiagnosticSeverity::INFORMATION,
            }),
            code: Some(NumberOrString::String(it.code.to_owned())),
            source: Some("reglament".to_owned()),
            message: format!("{}{help}", words.sentence(&it.message)),
            related_information: (!related.is_empty()).then_some(related),
            ..lsp_types::Diagnostic::default()
        })
    };
    findings.iter().filter(here).filter_map(told).collect()
}

/// The mends of the findings that touch a stretch of a file.
pub(super) fn mends(state: &State, file: FileId, from: usize, to: usize, language: Language) -> Vec<CodeAction> {
    let text = state.text(file);
    let (words, lines) = (Localizer::without_titles(language), Lines::new(text));
    let action = |it: &Diagnostic| {
        let touches = |span: Span| span.file == file && (span.start as usize) <= to && (span.end as usize) >= from;
        let label = it.labels.first().filter(|label| touches(label.span))?;
        let mend = it.mend.as_deref().filter(|mend| mend.span.file == file && fits(state.sources(), mend))?;
        let new_text = written(mend, text);
        let title = words.sentence(message!("lsp-write", written: id(new_text.trim_end())));
        let range = lines.range(mend.span.start as usize, mend.span.end as usize);
        let edit = changed([(uri(state.path(file)?)?, vec![TextEdit { range, new_text }])]);
        let told = self::told(state, state.findings(), file, language);
        let at = lines.range(label.span.start as usize, label.span.end as usize);
        let told = told.into_iter().filter(|told| told.range == at).collect();
        let kind = Some(CodeActionKind::QUICKFIX);
        Some(CodeAction { title, kind, diagnostics: Some(told), edit: Some(edit), ..CodeAction::default() })
    };
    state.findings().iter().filter_map(action).collect()
}

#[allow(clippy::mutable_key_type, reason = "the shape of the protocol; addresses are not changed")]
pub(super) fn changed(changes: impl IntoIterator<Item = (Uri, Vec<TextEdit>)>) -> WorkspaceEdit {
    WorkspaceEdit { changes: Some(HashMap::from_iter(changes)), ..WorkspaceEdit::default() }
}

/// What a name is: its title, its declaration, and how often it is used; or what a finding at the place means.
pub(super) fn hover(
    state: &State,
    (thing, range): (&Thing, Range),
    at_hand: Option<&str>,
    language: Language,
) -> Hover {
    let words = Localizer::without_titles(language);
    let mut parts = Vec::new();
    for declared in state.places(thing).filter_map(|it| it.declared_by) {
        if let Some(title) = title(state, declared, language) {
            parts.push(format!("**{title}**"));
        }
        let text = state.sources().text(declared);
        let shown: Vec<&str> = text.lines().take(MOST_LINES).collect();
        let more = if text.lines().count() > shown.len() { "\n…" } else { "" };
        parts.push(format!("```regl\n{}{more}\n```", shown.join("\n")));
    }
    parts.insert(0, format!("{} `{}`", words.sentence(&thing.what), thing.id));
    let uses = state.places(thing).filter(|it| it.declared_by.is_none()).count();
    parts.push(words.sentence(message!("lsp-uses", uses: count(uses))));
    let day = at_hand.filter(|_| thing.what == Named::Event).and_then(|case| state.day_in(case, &thing.id, language));
    parts.extend(day);
    let value = parts.join("\n\n");
    let contents = HoverContents::Markup(MarkupContent { kind: MarkupKind::Markdown, value });
    Hover { contents, range: Some(range) }
}

/// The title of what a statement declares, in a language or else another one.
pub(super) fn title(state: &State, declared: Span, language: Language) -> Option<String> {
    let items = state.trees().iter().filter(|(file, _)| *file == declared.file).flat_map(|(_, tree)| &tree.items);
    let item = items.into_iter().find(|item| item.span == declared)?;
    let titles: Vec<&Title> = titles(&item.value);
    let wanted = [language, Language::En, Language::Ru, Language::Kk];
    wanted.iter().find_map(|it| titles.iter().find(|title| title.language == *it)).map(|title| title.text.clone())
}

fn titles(item: &Item) -> Vec<&Title> {
    macro_rules! of {
        ($body:expr, $kind:ident) => {
            $body
                .iter()
                .filter_map(|node| match &node.value {
                    $kind::Title(title) => Some(title),
                    _ => None,
                })
                .collect()
        };
    }
    match item {
        Item::Act { body, .. } => of!(body, ActItem),
        Item::Regime { body, .. } => of!(body, RegimeItem),
        Item::Calendar { body, .. } => of!(body, CalendarItem),
        Item::Choice { body, .. } => of!(body, ChoiceItem),
        Item::Declaration { body, .. } | Item::Fact { body, .. } => of!(body, TextItem),
        Item::Register { body, .. } => of!(body, RegisterItem),
        Item::Form { body, .. } => of!(body, FormItem),
        Item::Template { body, .. } | Item::Service { body, .. } => of!(body, Provision),
        Item::Catalogue { .. } | Item::Lineage { .. } | Item::Unencoded { .. } | Item::Case { .. } => Vec::new(),
    }
}

/// The changes that lay a file out; none where it cannot be read.
pub(super) fn formatted(text: &str) -> Option<Vec<TextEdit>> {
    let parsed = syntax::parse(FileId::default(), text);
    let errors = parsed.faults.iter().any(|fault| Diagnostic::from(fault).severity == Severity::Error);
    let new_text = syntax::print(&parsed.tree);
    if errors || parsed.tree.items.is_empty() {
        return None;
    }
    let range = Lines::new(text).range(0, text.len());
    Some(if new_text == text { Vec::new() } else { vec![TextEdit { range, new_text }] })
}

/// The blocks of a text, each from the line of its brace to that of its end.
pub(super) fn folds(text: &str) -> Vec<FoldingRange> {
    let lines = Lines::new(text);
    let line = |byte: usize| lines.position(byte).line;
    let fold = |(start, end): (usize, usize)| FoldingRange {
        start_line: line(start),
        end_line: line(end),
        ..FoldingRange::default()
    };
    syntax::blocks(text).into_iter().map(fold).filter(|it| it.end_line > it.start_line).collect()
}

/// The statements of a file, with the procedures of services and their steps.
#[allow(deprecated, reason = "the shape of the protocol has a field that is no longer used")]
pub(super) fn symbols(state: &State, file: FileId) -> Vec<DocumentSymbol> {
    let lines = Lines::new(state.text(file));
    let symbol = |name: String, kind, span: Span, at: Span, children: Vec<DocumentSymbol>| DocumentSymbol {
        name,
        detail: None,
        kind,
        tags: None,
        deprecated: None,
        range: lines.range(span.start as usize, span.end as usize),
        selection_range: lines.range(at.start as usize, at.end as usize),
        children: (!children.is_empty()).then_some(children),
    };
    fn inside(
        body: &[syntax::tree::Node<Provision>],
        symbol: &dyn Fn(String, SymbolKind, Span, Span, Vec<DocumentSymbol>) -> DocumentSymbol,
    ) -> Vec<DocumentSymbol> {
        let each = |node: &syntax::tree::Node<Provision>| match &node.value {
            Provision::Procedure { id, body } => {
                Some(symbol(id.name.clone(), SymbolKind::METHOD, node.span, id.span, inside(body, symbol)))
            }
            Provision::Step(step) => {
                Some(symbol(step.id.name.clone(), SymbolKind::EVENT, node.span, step.id.span, vec![]))
            }
            _ => None,
        };
        body.iter().filter_map(each).collect()
    }
    let of = |item: &syntax::tree::Node<Item>| {
        let (name, kind, at, children) = match &item.value {
            Item::Act { id, .. } => (&id.name, SymbolKind::FILE, id.span, vec![]),
            Item::Regime { id, .. } => (&id.name, SymbolKind::NAMESPACE, id.span, vec![]),
            Item::Calendar { id, .. } => (&id.name, SymbolKind::PACKAGE, id.span, vec![]),
            Item::Choice { id, .. } => (&id.name, SymbolKind::ENUM, id.span, vec![]),
            Item::Declaration { id, .. } => (&id.name, SymbolKind::CONSTANT, id.span, vec![]),
            Item::Fact { id, .. } => (&id.name, SymbolKind::VARIABLE, id.span, vec![]),
            Item::Register { id, .. } | Item::Form { id, .. } | Item::Catalogue { id, .. } => {
                (&id.name, SymbolKind::STRUCT, id.span, vec![])
            }
            Item::Template { id, body } => (&id.name, SymbolKind::INTERFACE, id.span, inside(body, &symbol)),
            Item::Service { id, body, .. } => (&id.name, SymbolKind::CLASS, id.span, inside(body, &symbol)),
            Item::Case { name, .. } => (name, SymbolKind::FUNCTION, item.span, vec![]),
            Item::Lineage { .. } | Item::Unencoded { .. } => return None,
        };
        Some(symbol(name.clone(), kind, item.span, at, children))
    };
    let trees = state.trees().iter().filter(|(it, _)| *it == file);
    trees.flat_map(|(_, tree)| &tree.items).filter_map(of).collect()
}

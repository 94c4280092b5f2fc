//! The requests of editors, by their methods.

use super::cases::{self, COMPARE, RUN};
use super::folder::is_beside;
use super::place::{Lines, path, uri};
use super::{Refusal, Server, answer, colour, complete, read, real, rename, written};
use crate::model::Thing;
use lsp_server::ErrorCode;
use lsp_types::{
    CodeActionParams, CodeLensParams, CompletionList, CompletionParams, DocumentFormattingParams, DocumentSymbolParams,
    DocumentSymbolResponse, ExecuteCommandParams, FoldingRangeParams, HoverParams, InlayHintParams, Location, Range,
    ReferenceParams, RenameParams, SemanticTokens, SemanticTokensParams, TextDocumentPositionParams, Uri,
};
use serde_json::Value;
use std::path::PathBuf;

impl Server<'_> {
    /// The answer to a request.
    pub(super) fn asked(&mut self, method: &str, params: Value) -> Result<Value, Refusal> {
        let language = self.language;
        match method {
            "textDocument/hover" => {
                let HoverParams { text_document_position_params: at, .. } = read(params)?;
                let (at_hand, found) = (self.at_hand.clone(), self.thing_at(&at));
                let state = self.state();
                written(found.map(|(thing, range)| answer::hover(state, (&thing, range), at_hand.as_deref(), language)))
            }
            "textDocument/definition" => {
                let at: TextDocumentPositionParams = read(params)?;
                let found = self.thing_at(&at);
                let state = self.state();
                let places = found.iter().flat_map(|(thing, _)| state.places(thing));
                let places = places.filter(|it| it.declared_by.is_some());
                written(places.filter_map(|it| answer::location(state, it.span)).collect::<Vec<Location>>())
            }
            "textDocument/references" => {
                let ReferenceParams { text_document_position: at, context, .. } = read(params)?;
                let Some((thing, _)) = self.thing_at(&at) else { return written(Vec::<Location>::new()) };
                let (state, folder) = self.both();
                let places = state.places(&thing).filter(|it| context.include_declaration || it.declared_by.is_none());
                let mut places: Vec<Location> = places.filter_map(|it| answer::location(state, it.span)).collect();
                for file in folder.beside() {
                    let (Some(uri), lines) = (uri(&file.path), Lines::new(&file.text)) else { continue };
                    let ranges = file.places(&thing).map(|it| lines.range(it.start, it.end));
                    places.extend(ranges.map(|range| Location { uri: uri.clone(), range }));
                }
                written(places)
            }
            "textDocument/prepareRename" => {
                let at: TextDocumentPositionParams = read(params)?;
                written(self.thing_at(&at).map(|(_, range)| range))
            }
            "textDocument/rename" => {
                let RenameParams { text_document_position: at, new_name, .. } = read(params)?;
                let Some((thing, _)) = self.thing_at(&at) else { return Ok(Value::Null) };
                let (state, folder) = self.both();
                let others = (folder.beside(), folder.indexes());
                let changed = rename::rename(state, (&others.0, others.1), &thing, &new_name, language);
                written(changed.map_err(|why| Refusal(ErrorCode::RequestFailed, why))?)
            }
            "textDocument/completion" => {
                let CompletionParams { text_document_position: at, .. } = read(params)?;
                let text = self.text(&at.text_document.uri).unwrap_or_default();
                let byte = Lines::new(&text).byte(at.position);
                let (state, folder) = self.both();
                let (items, is_incomplete) = complete::completions((state, folder), &text, byte, language);
                written(CompletionList { is_incomplete, items })
            }
            "textDocument/formatting" => {
                let DocumentFormattingParams { text_document, .. } = read(params)?;
                written(self.rules(&text_document.uri).and_then(|text| answer::formatted(&text)))
            }
            "textDocument/foldingRange" => {
                let FoldingRangeParams { text_document, .. } = read(params)?;
                written(self.rules(&text_document.uri).map(|text| answer::folds(&text)))
            }
            "textDocument/documentSymbol" => {
                let DocumentSymbolParams { text_document, .. } = read(params)?;
                let state = self.state();
                let file = path(&text_document.uri).and_then(|path| state.file(&real(path)));
                written(file.map(|file| DocumentSymbolResponse::Nested(answer::symbols(state, file))))
            }
            "textDocument/semanticTokens/full" => {
                let SemanticTokensParams { text_document, .. } = read(params)?;
                let state = self.state();
                let file = path(&text_document.uri).and_then(|path| state.file(&real(path)));
                written(file.map(|file| SemanticTokens { result_id: None, data: colour::tokens(state, file) }))
            }
            "textDocument/codeLens" => {
                let CodeLensParams { text_document, .. } = read(params)?;
                let state = self.state();
                let file = path(&text_document.uri).and_then(|path| state.file(&real(path)));
                written(file.map(|file| cases::lenses(state, file, language)))
            }
            "textDocument/inlayHint" => {
                let InlayHintParams { text_document, range, .. } = read(params)?;
                let at_hand = self.at_hand.clone();
                let state = self.state();
                let file = path(&text_document.uri).and_then(|path| state.file(&real(path)));
                let hints = file.map(|file| {
                    let lines = Lines::new(state.text(file));
                    let within = (lines.byte(range.start), lines.byte(range.end));
                    cases::hints(state, file, within, at_hand.as_deref(), language)
                });
                written(hints)
            }
            "textDocument/codeAction" => {
                let CodeActionParams { text_document, range, .. } = read(params)?;
                let state = self.state();
                let file = path(&text_document.uri).and_then(|path| state.file(&real(path)));
                let mends = file.map(|file| {
                    let lines = Lines::new(state.text(file));
                    answer::mends(state, file, lines.byte(range.start), lines.byte(range.end), language)
                });
                written(mends)
            }
            "workspace/executeCommand" => {
                let ExecuteCommandParams { command, arguments, .. } = read(params)?;
                self.command(&command, &arguments)
            }
            _ => Err(Refusal(ErrorCode::MethodNotFound, method.to_owned())),
        }
    }

    /// What a command comes to. Its arguments are the address of a file, the name of a case, and what else it takes.
    fn command(&mut self, command: &str, arguments: &[Value]) -> Result<Value, Refusal> {
        let language = self.language;
        let word = |at: usize| arguments.get(at).and_then(Value::as_str);
        let Some(name) = word(1).filter(|_| [RUN, COMPARE].contains(&command)) else {
            return Err(Refusal(ErrorCode::InvalidParams, command.to_owned()));
        };
        let path: Option<PathBuf> = word(0).and_then(|it| it.parse::<Uri>().ok()).and_then(|it| path(&it)).map(real);
        let state = self.state();
        let told = if command == RUN {
            cases::run(state, path.as_deref(), name, language)
        } else {
            cases::compared(state, (path.as_deref(), name), word(2).zip(word(3)), language)
        };
        let told = told.map_err(|why| Refusal(ErrorCode::RequestFailed, why))?;
        if command == RUN {
            self.at_hand = Some(name.to_owned());
            self.refresh();
        }
        Ok(told)
    }

    /// The text of a file.
    fn text(&self, uri: &Uri) -> Option<String> {
        self.folder.text(&real(path(uri)?)).map(ToOwned::to_owned)
    }

    /// The text of a rule file.
    fn rules(&self, uri: &Uri) -> Option<String> {
        self.text(uri).filter(|_| path(uri).is_some_and(|it| !is_beside(&it)))
    }

    /// What is named at a position, and the stretch in which the name stands.
    fn thing_at(&mut self, at: &TextDocumentPositionParams) -> Option<(Thing, Range)> {
        let path = real(path(&at.text_document.uri)?);
        let (state, folder) = self.both();
        if is_beside(&path) {
            let file = folder.beside().into_iter().find(|it| it.path == path)?;
            let lines = Lines::new(&file.text);
            let byte = lines.byte(at.position);
            let (thing, range) = file.names.iter().rfind(|(_, it)| (it.start..=it.end).contains(&byte))?;
            return Some((thing.clone(), lines.range(range.start, range.end)));
        }
        let file = state.file(&path)?;
        let lines = Lines::new(state.text(file));
        let name = state.name_at(file, lines.byte(at.position))?;
        Some((name.thing.clone(), lines.range(name.span.start as usize, name.span.end as usize)))
    }
}

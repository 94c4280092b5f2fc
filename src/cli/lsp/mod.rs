//! `reglament lsp`: the server of the language server protocol, for editors.
//!
//! Comes in: messages of an editor. Goes out: answers, and findings on texts as they are typed, of the whole folder. No
//! file outside of the folder is read and none is written. Texts that follow each other quickly are looked at once,
//! in a pause, and held against the indexes of the official texts in a longer one; what the server knows hangs on the texts
//! alone, never on how they came to be.

mod answer;
mod beside;
mod capabilities;
mod cases;
mod cite;
mod colour;
mod complete;
mod folder;
mod place;
mod rename;
mod requests;

use super::shell::Shell;
use super::status::Status;
use crate::diagnostic::Diagnostic;
use crate::span::FileId;
use crate::syntax::tree::Language;
use capabilities::capabilities;
use folder::{Folder, State};
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::{
    ClientCapabilities, DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    InitializeParams, PublishDiagnosticsParams, TextDocumentContentChangeEvent,
};
use place::{Lines, path, uri};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// How long no text has to change before it is told what is found.
const PAUSE: Duration = Duration::from_millis(60);
/// How much longer before the rules are held against the official texts.
const LONGER_PAUSE: Duration = Duration::from_millis(400);

/// Serve an editor by the language server protocol, over standard input and output
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What editors add, which is the way it is anyway
    #[arg(long, hide = true)]
    stdio: bool,
}

/// Runs the command.
pub fn run(_: &Args, shell: &mut Shell) -> Status {
    let (connection, threads) = Connection::stdio();
    let served = serve(&connection, shell.language());
    drop(connection);
    // What an editor sends that is no message ends the connection, and the editor starts another one.
    match threads.join() {
        Ok(()) if served => Status::Ok,
        _ => Status::BadInput,
    }
}

/// Serves one editor until it takes its leave; whether it did. Without a language that of the editor is taken.
pub fn serve(connection: &Connection, language: Option<Language>) -> bool {
    let Ok((id, params)) = connection.initialize_start() else { return false };
    let params: InitializeParams = serde_json::from_value(params).unwrap_or_default();
    let result = json!({ "capabilities": capabilities(), "serverInfo": { "name": "reglament" } });
    if connection.initialize_finish(id, result).is_err() {
        return false;
    }
    let language = language.or_else(|| of_editor(params.locale.as_deref())).unwrap_or(Language::En);
    let folder = Folder::new(opened(&params));
    let refreshed = refreshed(&params.capabilities);
    let (told, sent) = (BTreeMap::new(), 0);
    let verified = BTreeMap::new();
    let mut server = Server {
        connection,
        language,
        folder,
        state: None,
        told,
        verified,
        untold: None,
        at_hand: None,
        refreshed,
        sent,
    };
    server.run()
}

/// The folder that an editor has opened.
#[allow(deprecated, reason = "older editors name their folder so")]
fn opened(params: &InitializeParams) -> Option<PathBuf> {
    let first = params.workspace_folders.iter().flatten().next().map(|it| &it.uri);
    first.or(params.root_uri.as_ref()).and_then(path)
}

fn of_editor(locale: Option<&str>) -> Option<Language> {
    match locale?.get(..2)? {
        "ru" => Some(Language::Ru),
        "kk" => Some(Language::Kk),
        "en" => Some(Language::En),
        _ => None,
    }
}

/// What an editor wants to ask for again when it is told to.
fn refreshed(client: &ClientCapabilities) -> Vec<&'static str> {
    let Some(workspace) = &client.workspace else { return Vec::new() };
    let lenses = workspace.code_lens.as_ref().and_then(|it| it.refresh_support);
    let hints = workspace.inlay_hint.as_ref().and_then(|it| it.refresh_support);
    let all = [("workspace/codeLens/refresh", lenses), ("workspace/inlayHint/refresh", hints)];
    all.into_iter().filter(|(_, wanted)| *wanted == Some(true)).map(|(method, _)| method).collect()
}

struct Server<'c> {
    connection: &'c Connection,
    language: Language,
    folder: Folder,
    /// What the texts come to; none where they have changed since.
    state: Option<State>,
    /// What the editor has been told of each file.
    told: BTreeMap<PathBuf, Vec<lsp_types::Diagnostic>>,
    /// What each file was found to say otherwise than the official texts, with its text at that time.
    verified: BTreeMap<PathBuf, (String, Vec<lsp_types::Diagnostic>)>,
    /// Where texts have changed since, when it is time to tell, and what.
    untold: Option<(Instant, Look)>,
    /// The case that was run last, by its name: that by which rules show their days.
    at_hand: Option<String>,
    /// What the editor asks for again when it is told to, by the methods that tell it.
    refreshed: Vec<&'static str>,
    /// How many requests were sent to the editor.
    sent: i32,
}

/// How thoroughly texts are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    /// The rules by themselves.
    Rules,
    /// The rules beside the official texts.
    Texts,
}

/// Why a request is not answered.
struct Refusal(ErrorCode, String);

impl Server<'_> {
    fn run(&mut self) -> bool {
        self.tell(Look::Rules);
        loop {
            // What is found is told in a pause: while somebody types, the answers to what the editor asks come first.
            let receiver = &self.connection.receiver;
            let came = match self.untold {
                Some((until, look)) => receiver.recv_deadline(until).map_err(|it| Some((it, look))),
                None => receiver.recv().map_err(|_| None),
            };
            let next = match came {
                Ok(message) => message,
                Err(Some((error, look))) if error.is_timeout() => {
                    self.tell(look);
                    continue;
                }
                Err(_) => return false,
            };
            match next {
                Message::Request(request) => {
                    match self.connection.handle_shutdown(&request) {
                        Ok(true) => return true,
                        Ok(false) => self.answer(request),
                        Err(_) => return false,
                    };
                }
                Message::Notification(notification) => {
                    // A panic is a fault of the program; the texts are still what they are.
                    let note = AssertUnwindSafe(|| self.note(notification));
                    let _ = catch_unwind(note);
                }
                Message::Response(_) => {}
            }
        }
    }

    fn answer(&mut self, Request { id, method, params }: Request) {
        let asked = AssertUnwindSafe(|| self.asked(&method, params));
        let failed = || Err(Refusal(ErrorCode::InternalError, method.clone()));
        let response = match catch_unwind(asked).unwrap_or_else(|_| failed()) {
            Ok(value) => Response::new_ok(id, value),
            Err(Refusal(code, message)) => Response::new_err(id, code as i32, message),
        };
        let _ = self.connection.sender.send(Message::Response(response));
    }

    /// What the texts come to now.
    fn state(&mut self) -> &State {
        let folder = &self.folder;
        self.state.get_or_insert_with(|| folder.state())
    }

    /// What the texts come to, and the folder that they stand in.
    fn both(&mut self) -> (&State, &Folder) {
        let Self { folder, state, .. } = self;
        (state.get_or_insert_with(|| folder.state()), folder)
    }

    /// Tells the editor to ask again for what it shows beside texts.
    fn refresh(&mut self) {
        for method in self.refreshed.clone() {
            self.sent = self.sent.wrapping_add(1);
            let id = RequestId::from(self.sent);
            let request = Request { id, method: method.to_owned(), params: Value::Null };
            let _ = self.connection.sender.send(Message::Request(request));
        }
    }

    fn note(&mut self, Notification { method, params }: Notification) {
        match method.as_str() {
            "textDocument/didOpen" => {
                let Ok(DidOpenTextDocumentParams { text_document }) = read(params) else { return };
                if let Some(path) = path(&text_document.uri) {
                    self.folder.open(real(path), text_document.text);
                }
            }
            "textDocument/didChange" => {
                let Ok(DidChangeTextDocumentParams { text_document, content_changes }) = read(params) else { return };
                let text = path(&text_document.uri).and_then(|path| self.folder.open_text(&real(path)));
                if let Some(text) = text {
                    content_changes.into_iter().for_each(|change| edit(text, change));
                }
            }
            "textDocument/didClose" => {
                let Ok(DidCloseTextDocumentParams { text_document }) = read(params) else { return };
                if let Some(path) = path(&text_document.uri) {
                    self.folder.close(&real(path));
                }
            }
            "textDocument/didSave" | "workspace/didChangeWatchedFiles" => {
                self.folder.read();
                self.refresh();
            }
            _ => return,
        }
        self.state = None;
        self.untold = Some((Instant::now() + PAUSE, Look::Rules));
    }

    /// What is found in each file. What was found beside the official texts counts for a file as long as its text is the same.
    fn found(&mut self, look: Look) -> BTreeMap<PathBuf, Vec<lsp_types::Diagnostic>> {
        let Self { folder, state, verified, language, .. } = self;
        let state = state.get_or_insert_with(|| folder.state());
        if look == Look::Texts {
            let found = state.verified(folder.indexes());
            let found = by_file(state, &found, *language).filter(|(.., findings)| !findings.is_empty());
            *verified = found.map(|(path, file, it)| (path, (state.text(file).to_owned(), it))).collect();
        }
        let found = by_file(state, state.findings(), *language).map(|(path, file, mut findings)| {
            if let Some((_, beside)) = verified.get(&path).filter(|(text, _)| text == state.text(file)) {
                findings.extend(beside.iter().cloned());
            }
            (path, findings)
        });
        found.filter(|(_, findings)| !findings.is_empty()).collect()
    }

    /// Tells the editor what is found, of each file of which that has changed.
    fn tell(&mut self, look: Look) {
        self.untold = (look == Look::Rules).then(|| (Instant::now() + LONGER_PAUSE, Look::Texts));
        let Ok(found) = catch_unwind(AssertUnwindSafe(|| self.found(look))) else { return };
        let gone: Vec<PathBuf> = self.told.keys().filter(|path| !found.contains_key(*path)).cloned().collect();
        let gone = gone.into_iter().map(|path| (path, Vec::new()));
        let changed: Vec<_> = found
            .iter()
            .filter(|(path, findings)| self.told.get(*path) != Some(findings))
            .map(|(path, findings)| (path.clone(), findings.clone()))
            .chain(gone)
            .collect();
        self.told = found;
        for (path, diagnostics) in changed {
            let Some(uri) = uri(&path) else { continue };
            let params = PublishDiagnosticsParams { uri, diagnostics, version: None };
            let method = "textDocument/publishDiagnostics".to_owned();
            let _ = self.connection.sender.send(Message::Notification(Notification::new(method, params)));
        }
    }
}

/// What of some findings is about each file.
fn by_file(
    state: &State,
    findings: &[Diagnostic],
    language: Language,
) -> impl Iterator<Item = (PathBuf, FileId, Vec<lsp_types::Diagnostic>)> {
    let files = state.sources().iter().map(|(file, _)| file);
    files.filter_map(move |file| {
        Some((state.path(file)?.to_owned(), file, answer::told(state, findings, file, language)))
    })
}

/// A path without links, where there is such a file; so an editor and the folder mean the same.
fn real(path: PathBuf) -> PathBuf {
    path.canonicalize().unwrap_or(path)
}

/// Changes a text as its editor did.
fn edit(text: &mut String, change: TextDocumentContentChangeEvent) {
    let Some(range) = change.range else {
        *text = change.text;
        return;
    };
    let lines = Lines::new(text);
    let (start, end) = (lines.byte(range.start), lines.byte(range.end));
    text.replace_range(start.min(end)..start.max(end), &change.text);
}

fn read<T: DeserializeOwned>(params: Value) -> Result<T, Refusal> {
    serde_json::from_value(params).map_err(|error| Refusal(ErrorCode::InvalidParams, error.to_string()))
}

fn written(value: impl serde::Serialize) -> Result<Value, Refusal> {
    serde_json::to_value(value).map_err(|error| Refusal(ErrorCode::InternalError, error.to_string()))
}

//! An editor for the tests of the language server, and a small folder of rules.

use crate::rules;
use lsp_server::{Connection, Message, Notification, Request, RequestId, Response};
use reglament::cli::serve;
use reglament::syntax::tree::Language;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use tempfile::TempDir;

/// An editor with its server.
pub struct Editor {
    connection: Connection,
    server: Option<JoinHandle<bool>>,
    asked: i32,
    /// The findings of each file by its name, as last told: code and first line, from 0.
    pub found: BTreeMap<String, Vec<(String, u64)>>,
    pub folder: PathBuf,
}

impl Editor {
    pub fn open(folder: &Path) -> Self {
        let (ours, theirs) = Connection::memory();
        let server = std::thread::spawn(move || serve(&theirs, Some(Language::En)));
        let folder = folder.canonicalize().unwrap();
        let mut editor = Self { connection: ours, server: Some(server), asked: 0, found: BTreeMap::new(), folder };
        let root = address(&editor.folder);
        editor.ask("initialize", json!({ "capabilities": {}, "rootUri": root })).unwrap();
        editor.tell("initialized", json!({}));
        editor.settle();
        editor
    }

    pub fn uri(&self, name: &str) -> String {
        address(&self.folder.join(name))
    }

    pub fn tell(&self, method: &str, params: Value) {
        let note = Notification::new(method.to_owned(), params);
        self.connection.sender.send(Message::Notification(note)).unwrap();
    }

    /// The answer to a request, or its error.
    pub fn ask(&mut self, method: &str, params: Value) -> Result<Value, String> {
        self.asked += 1;
        let id = RequestId::from(self.asked);
        let request = Request { id: id.clone(), method: method.to_owned(), params };
        self.connection.sender.send(Message::Request(request)).unwrap();
        loop {
            match self.connection.receiver.recv_timeout(std::time::Duration::from_secs(120)).expect("the server lives")
            {
                Message::Response(Response { id: answered, response_result }) => {
                    assert_eq!(answered, id);
                    return response_result.map_err(|error| error.message);
                }
                Message::Notification(note) => self.told(note),
                Message::Request(request) => panic!("{request:?}"),
            }
        }
    }

    /// Takes in all that the server has to say by now.
    pub fn settle(&mut self) {
        // A request that is not known is answered after all that came before it.
        assert!(self.ask("nothing/known", json!({})).is_err());
        // What is found is told when nothing more comes in.
        while let Ok(message) = self.connection.receiver.recv_timeout(std::time::Duration::from_millis(1500)) {
            if let Message::Notification(note) = message {
                self.told(note);
            }
        }
    }

    /// Takes in what the server says until what it found is as wanted.
    pub fn wait_for(&mut self, wanted: impl Fn(&BTreeMap<String, Vec<(String, u64)>>) -> bool) {
        while !wanted(&self.found) {
            let next = self.connection.receiver.recv_timeout(std::time::Duration::from_secs(120));
            match next.unwrap_or_else(|_| panic!("nothing more is found than {:?}", self.found)) {
                Message::Notification(note) => self.told(note),
                other => panic!("{other:?}"),
            }
        }
    }

    fn told(&mut self, note: Notification) {
        assert_eq!(note.method, "textDocument/publishDiagnostics");
        let file = note.params["uri"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
        let of = |it: &Value| (it["code"].as_str().unwrap().to_owned(), it["range"]["start"]["line"].as_u64().unwrap());
        let found: Vec<_> = note.params["diagnostics"].as_array().unwrap().iter().map(of).collect();
        if found.is_empty() {
            self.found.remove(&file)
        } else {
            self.found.insert(file, found)
        };
    }

    pub fn type_anew(&mut self, name: &str, text: &str) {
        let document = json!({ "uri": self.uri(name), "languageId": "reglament", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }

    pub fn at(&self, name: &str, line: usize, column: usize) -> Value {
        json!({ "textDocument": { "uri": self.uri(name) }, "position": { "line": line, "character": column } })
    }

    /// Takes leave; the server has to be there still.
    pub fn close(mut self) {
        self.ask("shutdown", json!(null)).unwrap();
        self.tell("exit", json!(null));
        assert!(self.server.take().unwrap().join().unwrap(), "the server came to its end as it should");
    }
}

fn address(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// The small law of the bad files, and a case.
pub fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let regs = folder.path().join("regs");
    fs::create_dir_all(regs.join("calendar")).unwrap();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/base");
    for name in ["law.regl", "vocabulary.regl"] {
        fs::copy(base.join(name), regs.join(name)).unwrap();
    }
    for name in ["kz-calendar.csv", "kz-mci.csv"] {
        fs::write(regs.join("calendar").join(name), rules::table(name)).unwrap();
    }
    fs::write(regs.join("case.regl"), CASE).unwrap();
    folder
}

pub const CASE: &str = "case \"filed on a Tuesday\" {\n  service lamp_license.issue\n  filed 2021-03-02\n  \
                    given not fee_paid\n  pin examine 2021-03-03\n  expect refused fee_unpaid\n}\n";

/// The line and column of a text, both from 0; all of these texts are ASCII.
pub fn find(text: &str, word: &str) -> (usize, usize) {
    let at = text.find(word).unwrap_or_else(|| panic!("no {word}"));
    (text[..at].matches('\n').count(), at - text[..at].rfind('\n').map_or(0, |it| it + 1))
}

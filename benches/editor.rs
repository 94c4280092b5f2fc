//! How long an editor waits for `reglament lsp` while somebody types: on the shipped rules, and on a law of 500 services.
//! Times are those of whole answers, as an editor has them: a letter is typed, the question follows at once.

use lsp_server::{Connection, Message, Notification, Request, RequestId};
use reglament::cli::serve;
use reglament::syntax::tree::Language;
use serde_json::{Value, json};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How often each question is asked.
const TIMES: usize = 25;
/// Services of the large law, and how many stand in a file.
const SERVICES: (usize, usize) = (500, 25);

/// An editor with its server, and the text in it.
struct Editor {
    connection: Connection,
    uri: String,
    text: String,
    asked: i32,
}

impl Editor {
    fn open(folder: &Path, file: &str) -> Self {
        let (ours, theirs) = Connection::memory();
        std::thread::spawn(move || serve(&theirs, Some(Language::En)));
        let folder = folder.canonicalize().unwrap();
        let path = folder.join(file);
        let uri = format!("file://{}", path.display());
        let mut editor = Self { connection: ours, uri, text: fs::read_to_string(path).unwrap(), asked: 0 };
        let root = format!("file://{}", folder.display());
        editor.ask("initialize", json!({ "capabilities": {}, "rootUri": root }));
        editor.tell("initialized", json!({}));
        let document = json!({ "uri": editor.uri, "languageId": "reglament", "version": 1, "text": editor.text });
        editor.tell("textDocument/didOpen", json!({ "textDocument": document }));
        editor.ask("nothing/known", json!({}));
        editor
    }

    fn tell(&self, method: &str, params: Value) {
        self.connection.sender.send(Message::Notification(Notification::new(method.to_owned(), params))).unwrap();
    }

    fn ask(&mut self, method: &str, mut params: Value) -> Value {
        self.asked += 1;
        if method.starts_with("textDocument/") {
            params["textDocument"] = json!({ "uri": self.uri });
        }
        let request = Request { id: RequestId::from(self.asked), method: method.to_owned(), params };
        self.connection.sender.send(Message::Request(request)).unwrap();
        loop {
            if let Message::Response(response) = self.connection.receiver.recv().unwrap() {
                return response.response_result.unwrap_or_default();
            }
        }
    }

    /// Types a letter into a remark at the end of the text, or takes it away again.
    fn type_letter(&mut self, round: usize) {
        let end = json!({ "line": self.text.lines().count() + 9, "character": 0 });
        let last = json!({ "line": self.text.matches('\n').count(), "character": 0 });
        let (start, text) = if round.is_multiple_of(2) { (end.clone(), "# a") } else { (last, "") };
        let change = json!({ "range": { "start": start, "end": end }, "text": text });
        let document = json!({ "uri": self.uri, "version": round + 2 });
        self.tell("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }));
    }

    /// The middle and the longest of the times of a question, each asked right after a letter was typed; and the time that the
    /// processor spent on one, which other programs have no say in.
    fn times(&mut self, method: &str, params: &Value) -> (Duration, Duration, Option<f64>) {
        let once = |round| {
            self.type_letter(round);
            let start = Instant::now();
            self.ask(method, params.clone());
            start.elapsed()
        };
        let before = spent();
        let mut times: Vec<Duration> = (0..TIMES).map(once).collect();
        let of_processor = spent().zip(before).map(|(now, then)| (now - then) / TIMES as f64);
        times.sort_unstable();
        (times[TIMES / 2], times[TIMES - 1], of_processor)
    }
}

/// What the processor has spent on this program so far, in milliseconds; on Linux alone.
fn spent() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    // Hundredths of a second for the program itself and for the system on its behalf.
    let hundredths: f64 = fields.get(11..13)?.iter().filter_map(|it| it.parse::<f64>().ok()).sum();
    Some(hundredths * 10.0)
}

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let large = tempfile::tempdir().unwrap();
    write_large(root, large.path());
    measure("the shipped rules", root, "regs/order-34-2020/stm_license.regl", "step decide");
    measure("a law of 500 services", large.path(), "regs/services_3.regl", "step examine");
}

fn measure(name: &str, folder: &Path, file: &str, word: &str) {
    let mut editor = Editor::open(folder, file);
    let line = editor.text.lines().position(|it| it.trim_start().starts_with(word)).unwrap();
    let column = editor.text.lines().nth(line).unwrap().find(word).unwrap() + "step ".len();
    let at = json!({ "position": { "line": line, "character": column } });
    let lines = editor.text.lines().count();
    let all = json!({ "range": { "start": { "line": 0, "character": 0 }, "end": { "line": lines, "character": 0 } } });
    let fixes = json!({ "range": all["range"], "context": { "diagnostics": [] } });
    println!("{name}");
    for (method, params) in [
        ("textDocument/hover", &at),
        ("textDocument/completion", &at),
        ("textDocument/definition", &at),
        ("textDocument/semanticTokens/full", &json!({})),
        ("textDocument/inlayHint", &all),
        ("textDocument/codeLens", &json!({})),
        ("textDocument/codeAction", &fixes),
        ("textDocument/documentSymbol", &json!({})),
        ("textDocument/foldingRange", &json!({})),
        ("textDocument/formatting", &json!({ "options": { "tabSize": 2, "insertSpaces": true } })),
    ] {
        let (middle, longest, spent) = editor.times(method, params);
        let millis = |it: Duration| it.as_secs_f64() * 1000.0;
        let spent = spent.map(|it| format!("   processor {it:6.1} ms")).unwrap_or_default();
        println!("  {method:<34} {:7.1} ms   longest {:7.1} ms{spent}", millis(middle), millis(longest));
    }
}

/// The small law of the tests with its service many times over, and a case for every tenth of them.
fn write_large(root: &Path, folder: &Path) {
    let base = root.join("tests/bad/base");
    let law = fs::read_to_string(base.join("law.regl")).unwrap();
    let (before, service) = law.split_once("service lamp_license").unwrap();
    let regs = folder.join("regs");
    fs::create_dir_all(regs.join("calendar")).unwrap();
    for table in ["kz-calendar.csv", "kz-mci.csv"] {
        fs::copy(root.join("regs/calendar").join(table), regs.join("calendar").join(table)).unwrap();
    }
    fs::copy(base.join("vocabulary.regl"), regs.join("vocabulary.regl")).unwrap();
    fs::write(regs.join("law.regl"), before).unwrap();
    let (services, in_file) = SERVICES;
    for file in 0..services / in_file {
        let mut text = String::new();
        for number in file * in_file..(file + 1) * in_file {
            let service = service.replace("annex 1 {", &format!("annex {} {{", number + 1));
            let service = service.replace("lost_lamp", &format!("lost_lamp_{number}"));
            let _ = writeln!(text, "service lamp_license_{number}{service}");
            if number.is_multiple_of(10) {
                let _ = writeln!(
                    text,
                    "case \"service {number}\" {{\n  service lamp_license_{number}.issue\n  filed 2021-03-02\n  \
                     given not fee_paid\n  expect refused fee_unpaid\n}}\n"
                );
            }
        }
        let path: PathBuf = regs.join(format!("services_{file}.regl"));
        fs::write(path, text).unwrap();
    }
}

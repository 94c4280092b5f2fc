//! Inputs damaged at random, taken all the way: rule files and tables to a law and cases, cases in JSON to results, official
//! texts to indexes. Nothing panics, nothing takes longer than ten seconds or more than two gigabytes.
//!
//! A run of `cargo test` tries a few. `REGLAMENT_DAMAGE=100000 cargo test --test damage` tries as many of each kind;
//! `REGLAMENT_DAMAGE_SEED` begins elsewhere.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
#![allow(unsafe_code, reason = "an allocator that counts has to be one")]

use reglament::case::{CaseRun, Runner, cases_from_json};
use reglament::check::Checked;
use reglament::diagnostic::Diagnostic;
use reglament::explain::published;
use reglament::localisation::Localizer;
use reglament::official::{Index, Wanted};
use reglament::render::{Page, explanation, timeline};
use reglament::syntax::tree::Language;
use reglament::workspace::{Enactment, Reading, Text};
use std::alloc::{GlobalAlloc, Layout, System};
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How many inputs of each kind are tried where nobody says otherwise.
const FEW: usize = 150;
const LONGEST: Duration = Duration::from_secs(10);
const MOST_BYTES: usize = 2_000_000_000;

/// The bytes that are taken at the moment, and the most that were.
static TAKEN: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

struct Counting;

// SAFETY: every call is handed to the allocator of the system as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let taken = TAKEN.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        PEAK.fetch_max(taken, Ordering::Relaxed);
        // SAFETY: the layout is that of the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        TAKEN.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: it was allocated above.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Numbers that look random, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % below.max(1)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }

    /// A place between two letters.
    fn place(&mut self, text: &str) -> usize {
        let mut at = self.roll(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }
}

/// What is put into texts: signs that mean something somewhere, and numbers that are too large.
const PIECES: [&str; 48] = [
    "{",
    "}",
    "(",
    ")",
    "\"",
    "#",
    "@",
    "¶",
    "\\",
    ",",
    ";",
    ".",
    ":",
    "-",
    "–",
    "[",
    "]",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\0",
    "\u{1b}[31m",
    "\u{85}",
    "\u{2028}",
    "\u{b}",
    "\u{ad}",
    "\u{200b}",
    "\u{202e}",
    "\u{feff}",
    "\u{fffe}",
    "а",
    "ə",
    "99999999999999999999",
    "79228162514264337593543950335",
    "-1",
    "0",
    "1e400",
    "65536",
    "null",
    "2024-02-30",
    "9999-12-31",
    " not ",
    " and (",
    " or ",
    " within 65535 working days",
    "¶0–99999999",
    "99999999)",
];

/// A text with one to four places changed.
fn damaged(text: &str, other: &str, dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    for _ in 0..=dice.roll(4) {
        let (one, two) = (dice.place(&text), dice.place(&text));
        let (start, end) = (one.min(two), one.max(two));
        let short = (start..=end.min(start + 12)).rev().find(|it| text.is_char_boundary(*it)).unwrap();
        match dice.roll(10) {
            0 => text.insert_str(start, dice.pick(&PIECES)),
            1 => text.replace_range(start..short, dice.pick(&PIECES)),
            2 => text.replace_range(start..short, ""),
            3 => {
                let piece = text[start..short].to_owned();
                text.insert_str(one, &piece);
            }
            4 => text.truncate(end),
            5 => lines(&mut text, dice, |lines, dice| drop(lines.remove(dice.roll(lines.len())))),
            6 => lines(&mut text, dice, |lines, dice| {
                let line = lines[dice.roll(lines.len())].clone();
                lines.insert(dice.roll(lines.len()), line);
            }),
            7 => lines(&mut text, dice, |lines, dice| {
                let (one, two) = (dice.roll(lines.len()), dice.roll(lines.len()));
                lines.swap(one, two);
            }),
            8 => {
                let piece = dice.pick(&PIECES).repeat(1 + dice.roll(300));
                text.insert_str(start, &piece);
            }
            _ => {
                let (one, two) = (dice.place(other), dice.place(other));
                let (from, to) = (one.min(two), one.max(two));
                text.insert_str(start, &other[from..to]);
            }
        }
    }
    text
}

fn lines(text: &mut String, dice: &mut Dice, change: impl FnOnce(&mut Vec<String>, &mut Dice)) {
    let mut lines: Vec<String> = text.split('\n').map(ToOwned::to_owned).collect();
    change(&mut lines, dice);
    *text = lines.join("\n");
}

/// Tries damaged inputs; what goes wrong is told with the input that did it.
fn each(kind: &str, inputs: &[String], mut run: impl FnMut(&str)) {
    let number = |name: &str| std::env::var(name).ok().and_then(|it| it.parse::<u64>().ok());
    let count = number("REGLAMENT_DAMAGE").map_or(FEW, |it| it as usize);
    let mut dice = Dice(number("REGLAMENT_DAMAGE_SEED").unwrap_or(0x9e37_79b9_7f4a_7c15) | 1);
    let mut longest = Duration::ZERO;
    for _ in 0..count {
        let at = dice.roll(inputs.len());
        let other = dice.roll(inputs.len());
        let text = damaged(&inputs[at], &inputs[other], &mut dice);
        PEAK.store(TAKEN.load(Ordering::Relaxed), Ordering::Relaxed);
        let began = clock();
        let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(&text)));
        let took = clock().saturating_sub(began);
        longest = longest.max(took);
        if ran.is_err() || took > LONGEST || PEAK.load(Ordering::Relaxed) > MOST_BYTES {
            let file = std::env::temp_dir().join(format!("reglament-damage-{kind}.txt"));
            fs::write(&file, &text).unwrap();
            panic!(
                "{kind}: {took:?}, {} bytes at most, panics: {}: {}",
                PEAK.load(Ordering::Relaxed),
                ran.is_err(),
                file.display()
            );
        }
    }
    println!("{count} damaged inputs of {kind}, the longest in {longest:?}");
}

/// The time that this thread has had of a processor, where the system tells it: a machine may be busy with other things.
fn clock() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|it| it.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.get_or_init(Instant::now).elapsed(), Duration::from_nanos)
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut paths: Vec<_> = fs::read_dir(here().join(folder)).unwrap().map(|it| it.unwrap().path()).collect();
    paths.retain(|it| it.extension().is_some_and(|it| it == ending));
    paths.sort();
    paths.iter().map(|it| fs::read_to_string(it).unwrap()).collect()
}

fn text(name: &str, text: impl Into<String>) -> Text {
    Text { name: name.to_owned(), text: text.into() }
}

/// The tables that the rules of `tests/bad/base` name, one of them in the place of another.
fn tables(days: &str, amounts: &str) -> Vec<Text> {
    vec![text("calendar/kz-calendar.csv", days), text("calendar/kz-mci.csv", amounts)]
}

fn days() -> String {
    fs::read_to_string(here().join("regs/calendar/kz-calendar.csv")).unwrap()
}

fn amounts() -> String {
    fs::read_to_string(here().join("regs/calendar/kz-mci.csv")).unwrap()
}

/// Takes rules and tables to a law, says what is found, and runs cases by what is left.
fn enacted(rules: Vec<Text>, tables: Vec<Text>) {
    let Enactment { law, rest, findings, .. } = Reading::of(rules, tables).enact();
    let words = Localizer::without_titles(Language::Ru);
    for it in findings.iter().take(50) {
        black_box(words.say(&it.message));
    }
    let Some(law) = law.or(rest) else { return };
    for service in ["lamp_license", "lamp_permit"] {
        for procedure in ["issue", "reissue"] {
            asked(
                &format!(
                    "{{\"case\": \"a\", \"service\": \"{service}\", \"procedure\": \"{procedure}\", \"filed\": \"2024-03-11\", \"facts\": {{}}}}"
                ),
                &law,
            );
        }
    }
}

/// Runs cases, and tells all there is to tell of them.
fn asked(json: &str, law: &Checked) {
    let mut runner = Runner::new(law);
    let page = Page::default();
    let words = Localizer::new(Language::Kk, &**law);
    for case in cases_from_json(json).cases {
        match case.and_then(|it| runner.run(&it)) {
            Ok(run) => told(&run, law, &page),
            Err(faults) => faults.iter().take(50).for_each(|it| {
                black_box(words.say(&Diagnostic::from(it).message));
            }),
        }
    }
}

fn told(run: &CaseRun<'_>, law: &Checked, page: &Page) {
    black_box(serde_json::to_string(&run.result().with_warnings(|_| ())).unwrap());
    black_box((published(run), timeline(run, law, page), explanation(run, law, page)));
}

fn law() -> &'static Checked {
    static LAW: OnceLock<Checked> = OnceLock::new();
    LAW.get_or_init(|| reglament::RuleBook::embedded().unwrap().law)
}

#[test]
fn damaged_rule_files() {
    let base = files("tests/bad/base", "regl");
    let mut inputs = base.clone();
    inputs.extend(files("tests/bad/model", "regl"));
    inputs.extend(files("tests/bad/check", "regl"));
    inputs.extend(files("tests/syntax/good", "regl"));
    let (days, amounts) = (days(), amounts());
    let days: String =
        days.lines().filter(|it| it.starts_with("date") || it.starts_with("202")).collect::<Vec<_>>().join("\n");
    each("rule files", &inputs, |damaged| {
        // In the place of the file that it was, or beside the rules that it was written for.
        let mut rules: Vec<Text> =
            base.iter().enumerate().map(|(at, it)| text(&format!("base{at}.regl"), it)).collect();
        match damaged.as_bytes().first() {
            Some(b'#') if damaged.contains("# The names") => rules[1] = text("base1.regl", damaged),
            Some(b'#') if damaged.contains("# The law") => rules[0] = text("base0.regl", damaged),
            _ => rules.push(text("more.regl", damaged)),
        }
        enacted(rules, tables(&days, &amounts));
    });
}

#[test]
fn damaged_tables() {
    let base = files("tests/bad/base", "regl");
    let (days, amounts) = (days(), amounts());
    let inputs = [days.clone(), amounts.clone()];
    each("tables", &inputs, |damaged| {
        let rules = base.iter().enumerate().map(|(at, it)| text(&format!("base{at}.regl"), it)).collect();
        let is_days = damaged.len() > 10_000;
        enacted(rules, tables(if is_days { damaged } else { &days }, if is_days { &amounts } else { damaged }));
    });
}

#[test]
fn damaged_cases() {
    let mut inputs = files("tests/bad/json", "json");
    inputs.push(
        r#"[{"case": "a", "service": "stm_license", "procedure": "issue", "regime": "2014", "filed": "2014-11-03T10:15+05:00",
  "pace": "latest", "facts": {"documents_complete": false, "channel": "portal"}, "events": {"examine": "2014-11-10"}},
 {"case": "b", "service": "technical_study", "procedure": "conclude", "filed": "2025-06-09T10:00",
  "facts": {"sample_required": true}, "events": {"sample_notice": "2025-06-13", "sample_delivery": "2025-06-20"}}]"#
            .to_owned(),
    );
    inputs.push("{\"case\": \"a\", \"service\": \"stm_import\", \"procedure\": \"issue\", \"filed\": \"2015-04-07T10:00\", \"events\": {\"sample_notice\": \"2015-04-20\"}}\n{\"case\": \"b\", \"service\": \"crypto_notification\", \"procedure\": \"register\", \"filed\": \"2015-02-02\", \"facts\": {\"authority_document_required\": true}}\n".to_owned());
    let law = law();
    each("cases", &inputs, |damaged| asked(damaged, law));
}

#[test]
fn damaged_official_texts() {
    let inputs = files("tests/official", "txt");
    each("official texts", &inputs, |damaged| {
        for language in [Language::Ru, Language::Kk, Language::En] {
            if let Ok(index) = Index::of(damaged, Wanted { act: "order-7", language, number: None }) {
                black_box(index.to_json());
            }
        }
    });
}

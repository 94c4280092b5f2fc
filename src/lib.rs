//! Reglament: a declarative language for administrative regulations, and an interpreter for it.
//!
//! A rule file says what an act says: which steps, by whom, within what, on which grounds not. The interpreter reads
//! a folder of such files and answers for a case: what happens when, until when at the latest, and which clause says so.
//!
//! In a program, a [`RuleBook`] takes all of the way at once:
//!
//! ```
//! use reglament::{Page, RuleBook};
//!
//! let book = RuleBook::embedded()?; // or `RuleBook::of` the path and text of each file
//! let case = r#"{
//!     "case": "licence lost", "service": "stm_license", "procedure": "reissue", "filed": "2025-06-07"
//! }"#;
//! for run in book.run(case)? {
//!     let result = run.result(); // what `reglament run --format json` writes
//!     assert_eq!(result.decided.map(|day| day.to_string()).as_deref(), Some("2025-06-12"));
//!     let last = book.explain(&run).into_iter().next_back();
//!     println!("{}\n{last:#?}", book.tell(&run, &Page::default()));
//! }
//! # Ok::<(), reglament::Rejected>(())
//! ```
//!
//! Without its default features the library has no command line, no Word files and no findings laid out for terminals
//! (feature `cli`), and builds with three fifths of the dependencies. The feature `arrow` adds tables of Arrow alone, `columnar`
//! those and the command line that reads and writes Parquet.
//!
//! Text flows one way through rooms. Each has its own types, takes what the one before hands over, never looks back:
//!
//! ```text
//!                                        ┌──────────────── explain ────────────────┐
//!                                        │                                          ▼
//! text ─syntax→ tree ─model→ law ─check→ checked law ─engine(+ case)→ timeline ─→ render → text, JSON, SARIF
//!   └───────── workspace ─────────────────┘   ▲              ▲        │             ▲
//!                                          calendar        case       └─ compare ───┘
//!
//! official text ─official→ index ─┐
//! trees of a sound law ───────────┴─evidence→ findings, coverage ─→ render
//! ```
//!
//! - [`syntax`] reads text into a tree, one node for one statement, and prints a tree in the one canonical layout.
//! - [`model`] resolves every name and completes every citation: the law as all files together say it.
//! - [`check`] looks for what cannot be right in a law, and is the only room that makes a law that can be run.
//! - [`severance`] tells what of a law stands although parts of it are faulty.
//! - [`workspace`] takes a rule folder through these three and gathers what they find.
//! - [`calendar`] knows days: which are worked and why, and where a period ends. It knows nothing of the language.
//! - [`engine`] runs a procedure of a checked law on the facts of a case and gives the timeline, in numbers.
//! - [`case`] puts cases to the engine and words what comes of them as it is published.
//! - `columnar` takes cases as tables of Arrow and gives results so (feature `arrow`).
//! - [`audit`] holds logs of events against the law.
//! - [`due`] tells what is due next in running cases.
//! - [`explain`] tells how each date of a timeline came about.
//! - [`testing`] holds cases against what they expect and against their snapshots, and [`exercise`] tells what of the rules they go
//!   through.
//! - [`compare`] holds two versions of the law, or two timelines of one case, against each other.
//! - [`explore`] goes through all cases of two versions, and [`recheck`] holds what it claims (in a [`certificate`]) against
//!   the rules by brute force.
//! - [`findings`] tells what is wrong with the law itself, each flaw with a case that shows it.
//! - [`official`] reads official texts into indexes: what stands where, without the words.
//! - [`changed`] tells what an amendment of a text touches, and [`contradiction`] where texts contradict each other or themselves.
//! - [`evidence`] holds the lines of rule files against these indexes, and counts what of the texts they carry.
//! - [`render`] lays results and findings out, for people and for programs.
//! - [`mend`] mends rule files where that can be done without asking.
//! - [`manual`] tells what each code of a finding means, in the words of the documentation.
//! - [`wording`] words what the rules of a law say, as messages.
//! - [`localisation`] puts messages in the words of a language, the last thing that is done to them.
//! - `cli` is the command line, and the only room with files, printing and a clock, which it reads to know when to tell how
//!   far it is. `clippy.toml` keeps all others from it.
//! - [`rule_book`] is what programs use that want all of it in a few lines.
//!
//! Six things belong to no room, because several need them: [`span`] (places in files), [`cite`] (places in acts),
//! [`mod@message`] (what is to be said, without the words), [`diagnostic`] (findings), [`json`] (JSON as it is written) and
//! [`shipped`] (the rule files that come with the program).

// Whatever comes in, the library answers with a finding and never with a panic.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable,
    clippy::todo,
    clippy::dbg_macro
)]
// The library reads no file, no environment and no clock, and prints nothing; `clippy.toml` has the list.
#![deny(clippy::disallowed_methods, clippy::disallowed_types, clippy::print_stdout, clippy::print_stderr)]

pub mod audit;
pub mod calendar;
pub mod case;
pub mod certificate;
pub mod changed;
pub mod check;
pub mod cite;
#[cfg(feature = "cli")]
#[allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "the room that deals with the world outside")]
pub mod cli;
#[cfg(feature = "arrow")]
pub mod columnar;
pub mod compare;
pub mod contradiction;
pub mod diagnostic;
pub mod due;
pub mod engine;
pub mod evidence;
pub mod exercise;
pub mod explain;
pub mod explore;
pub mod findings;
pub mod json;
pub mod localisation;
pub mod manual;
pub mod mend;
pub mod message;
pub mod model;
pub mod official;
pub mod recheck;
pub mod render;
pub mod rule_book;
pub mod severance;
pub mod shipped;
pub mod span;
pub mod summary;
pub mod syntax;
pub mod testing;
pub mod wording;
pub mod workspace;

pub use case::{CaseResult, CaseRun};
pub use diagnostic::{Diagnostic, Severity};
pub use render::Page;
pub use rule_book::{Rejected, RuleBook};
pub use syntax::tree::Language;

//! Localisation: messages in the words of a language.
//!
//! Comes in: [`Message`](crate::message::Message)s, which hold facts and no words. Goes out: sentences in English, Russian or
//! Kazakh. This is the only room that knows a language; the words themselves stand in `locales/`, in the format of
//! [Project Fluent](https://projectfluent.org), one folder a language and one file a subject.
//!
//! Guaranteed: nothing that is said fails. A language that lacked a message would leave it to English; that none does, and
//! that all take the same arguments, is held by `tests/words.rs`.
//!
//! - `catalogue` holds the files and reads one when its first message is said.
//! - [`Localizer`] takes messages and gives words; it looks titles up and remembers those that a language lacks.
//! - [`Worded`] is a fact inside a published result, with its words once they are put on.
//! - `value`, `date`, `amount`, `list` and `place` write the values inside messages. `firm` keeps each of them on one line.
//! - `foreign` knows texts of another language by their letters.
//! - [`language_of`] finds the language of whoever reads.

mod amount;
mod catalogue;
mod date;
mod environment;
mod firm;
mod foreign;
mod list;
mod localizer;
mod place;
mod title;
mod value;
mod worded;

pub use catalogue::{LANGUAGES, SECTIONS, Section};
pub use environment::language_of;
pub use firm::plain;
pub use localizer::{Localizer, Published};
pub use title::{ActHead, NoTitles, TitleSource};
pub use worded::Worded;

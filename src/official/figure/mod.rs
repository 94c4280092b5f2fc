//! Figures: what a clause says in numbers, and the places it refers to.
//!
//! Comes in: the plain text of one place of an act, its lines joined by one space, its letter-spaced words closed, and
//! the language it is written in. Double spaces inside lines are left: they show from where a link was moved, and without
//! them some references lose the text that they lie in. Goes out: [`Mention`]s in the order of the text. Guaranteed: the same thing said in Kazakh, Russian
//! or English comes to the same [`Figure`] and, as far as its clause says so, to the same [`Topic`]s, whether the number
//! stands in digits or in words.
//!
//! A text is cut into tokens once; links that extraction moved are put back; then every token is asked whether a figure
//! starts there. One mechanism serves all languages, whose words stand in tables.

mod act;
mod clause;
mod english;
mod kazakh;
mod lexicon;
mod mention;
mod moment;
mod moved;
mod number;
mod quantity;
mod reference;
mod russian;
mod token;
mod words;

pub use mention::{Amount, Figure, Measure, Mention, Reference, TimeUnit, Topic, Within};

use self::clause::Clauses;
use self::lexicon::Lexicon;
use self::token::Tokens;
use crate::syntax::tree::Language;
use rust_decimal::Decimal;

/// A figure and the tokens that say it.
#[derive(Debug, Clone)]
struct Found {
    figure: Figure,
    at: usize,
    end: usize,
}

/// The words of a language.
fn lexicon(language: Language) -> &'static Lexicon {
    match language {
        Language::Kk => &kazakh::LEXICON,
        Language::Ru => &russian::LEXICON,
        Language::En => &english::LEXICON,
    }
}

/// The figures of one place, in the order of its text.
#[must_use]
pub fn mentions(text: &str, language: Language) -> Vec<Mention> {
    let lexicon = lexicon(language);
    let tokens = moved::put_back(Tokens::read(text), lexicon);
    let found = figures(&tokens, lexicon);
    if found.is_empty() {
        return Vec::new();
    }
    let clauses = Clauses::read(&tokens, lexicon);
    let mention = |it: Found| Mention {
        about: clauses.about(&it, &tokens, lexicon),
        otherwise: otherwise(&it, &tokens, lexicon),
        figure: it.figure,
    };
    found.into_iter().map(mention).collect()
}

/// The number in brackets that a figure contradicts, where the figure is the one before the brackets.
fn otherwise(found: &Found, tokens: &Tokens<'_>, lexicon: &Lexicon) -> Option<Decimal> {
    let number = number::number_at(tokens, lexicon, found.at)?;
    let own = match found.figure {
        Figure::Period { number, .. } => Decimal::from(number),
        Figure::Percent(number) | Figure::Amount { number, .. } => number,
        _ => return None,
    };
    number.other.filter(|_| own == number.value)
}

/// What a text is about as a whole, such as the line that opens a list: `при выдаче лицензии:`.
#[must_use]
pub fn topics(text: &str, language: Language) -> Vec<Topic> {
    let lexicon = lexicon(language);
    clause::topics(&moved::put_back(Tokens::read(text), lexicon), lexicon)
}

/// All figures, none of which shares a token with another but by a list.
fn figures(tokens: &Tokens<'_>, lexicon: &Lexicon) -> Vec<Found> {
    let mut found = Vec::new();
    let mut references = reference::references(tokens, lexicon);
    references.sort_by_key(|it| it.at);
    let mut references = references.into_iter().peekable();
    let mut at = 0;
    while at < tokens.len() {
        let mut end = at + 1;
        while let Some(reference) = references.next_if(|it| it.at <= at) {
            end = end.max(reference.end);
            found.push(reference);
        }
        if end == at + 1 {
            let other = moment::moment_at(tokens, lexicon, at)
                .or_else(|| quantity::quantity_at(tokens, lexicon, at))
                .or_else(|| act::act_at(tokens, lexicon, at));
            end = other.iter().flatten().map(|it| it.end).max().unwrap_or(end);
            found.extend(other.into_iter().flatten());
        }
        at = end;
    }
    found
}

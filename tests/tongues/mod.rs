//! Whether findings are told in the words of a language and of no other.

use reglament::diagnostic::Diagnostic;
use reglament::localisation::{Localizer, plain};
use reglament::message::Message;
use reglament::syntax::tree::Language;

/// What is said of findings in Russian and Kazakh that is not in the words of that language alone, outside of backticks:
/// what is quoted is as it stands in the file.
pub fn foreign(findings: &[Diagnostic]) -> Vec<String> {
    let mut foreign = Vec::new();
    for finding in findings {
        let labels = finding.labels.iter().map(|label| &label.message);
        for message in labels.chain([&finding.message]).chain(&finding.help).filter(|it| !is_unworded(it)) {
            let said = |language| plain(&Localizer::without_titles(language).say(message));
            let (russian, kazakh) = (said(Language::Ru), said(Language::Kk));
            for (text, letters) in [(&russian, "әғқңөұүһі"), (&kazakh, "")] {
                // An act of which no kind, number or day is known is called by its id, such as `order-9-2021`.
                let is_act = |word: &&str| word.contains('-') && word.ends_with(|it: char| it.is_ascii_digit());
                let words = text.split('`').step_by(2).collect::<String>();
                let words: String = words.split([' ', '(', ')', ',', ';']).filter(|it| !is_act(it)).collect();
                let is_foreign = |letter: char| letter.is_ascii_alphabetic() || letters.contains(letter);
                if words.contains(is_foreign) {
                    foreign.push(format!("{} `{}`: {text}", finding.code, message.code()));
                }
            }
            if russian == kazakh {
                foreign.push(format!("{} `{}`: {russian} in both", finding.code, message.code()));
            }
        }
    }
    foreign
}

/// Whether the words, or some of them, are still those of the room that found it.
fn is_unworded(message: &Message) -> bool {
    format!("{message:?}").contains("\"finding-words\"")
}

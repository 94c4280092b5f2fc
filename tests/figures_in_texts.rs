//! Figures of the official texts, counted by hand. The texts are no part of this repository: the folder that holds them
//! is named by `REGLAMENT_SOURCES`, or lies beside it; where there is none, this is said and nothing is counted.

use reglament::official::figure::{Figure, mentions};
use reglament::syntax::tree::Language::{self, En, Kk, Ru};
use std::path::PathBuf;
use std::{env, fs};

/// How many figures of each kind a text has: periods, percents, amounts, times, references.
type Counts = [usize; 5];

/// The paragraphs of a text: lines that are set in start one, and so do titles of annexes. Where `in_lines`, each line
/// is one.
fn paragraphs(text: &str, in_lines: bool) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    for line in text.lines().filter(|it| !it.trim().is_empty()) {
        let closed = closed(line.trim());
        let starts = in_lines || line.starts_with("      ") || closed.starts_with("Приложение");
        match paragraphs.last_mut().filter(|_| !starts) {
            Some(last) => {
                last.push(' ');
                last.push_str(&closed);
            }
            None => paragraphs.push(closed),
        }
    }
    paragraphs
}

/// Closes words whose letters are set apart: most of their tokens are one letter, and two spaces part the words.
fn closed(line: &str) -> String {
    let tokens = line.split_whitespace();
    let single = tokens.clone().filter(|it| it.chars().count() == 1).count();
    if single * 2 < tokens.count() {
        return line.to_owned();
    }
    let marks_apart = line.replace(";п ", ";  п ");
    let words = marks_apart.split("  ").filter(|it| !it.trim().is_empty());
    words.map(|it| it.replace(' ', "")).collect::<Vec<_>>().join(" ").replace("; п", ";п")
}

fn counts(paragraphs: &[String], language: Language) -> Counts {
    let mut counts = Counts::default();
    for mention in paragraphs.iter().flat_map(|it| mentions(it, language)) {
        match mention.figure {
            Figure::Period { .. } => counts[0] += 1,
            Figure::Percent(_) => counts[1] += 1,
            Figure::Amount { .. } => counts[2] += 1,
            Figure::Time(_) => counts[3] += 1,
            Figure::Reference(_) => counts[4] += 1,
            Figure::Date(_) | Figure::Act(_) => {}
        }
    }
    counts
}

#[test]
fn official_texts_have_the_figures_counted_by_hand() {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/sources");
    let folder = env::var_os("REGLAMENT_SOURCES").map_or(beside, PathBuf::from);
    let read = |name: &str| fs::read_to_string(folder.join(name));
    let Ok(both) = read("2020-order-34.kk-en.txt") else {
        println!("left out: no official texts in {}", folder.display());
        return;
    };
    // The English translation starts with the title "On approval of the Rules …".
    let (kazakh, english) = both.split_at(both.find("\nOn approval of").unwrap());
    let text = |name, in_lines| paragraphs(&read(name).unwrap(), in_lines);

    // 10, 45 and 5 days, 3 years, 80 minutes; 60 percent. Paragraphs 4 and 15(2), the four forms of annex 1, annexes 2
    // and 3, and annexes 1 and 2 to the rules of licensing.
    assert_eq!(counts(&text("2008-order-28.ru.txt", false), Ru), [5, 1, 0, 0, 10]);
    // Three licences times three sections: 12, 2, 8; 2, 2; 1, 1. Then 9 times 5 days for a sample, 6 times 13 and 2
    // days, 3 times 5 and 30, 3 times 10, once 3, and 10 and 21 for the entry into force: 63 + 9 + 12 + 6 + 3 + 1 + 2.
    // References: 7 annexes, 7 appendices, 7 times ¶9, 4 times its indent 6, the law.
    assert_eq!(counts(&text("2014-order-305.ru.txt", false), Ru), [96, 0, 0, 0, 26]);
    // The same, and ¶5 of annexes 2 and 3 begins twice, a chart of annex 3 repeats its steps (7), less what is left
    // out. One of the appendices is named in a line of its own, without the regulation it belongs to.
    assert_eq!(counts(&text("2014-order-305.kk.txt", true), Kk), [103, 0, 0, 0, 25]);
    // Fees of three licences. Opening hours and lunch of seven standards, the first twice.
    let standards = counts(&text("2014-resolution-600.kk.txt", false), Kk);
    assert_eq!(standards[..4], [51, 0, 9, 32]);
    // 35 articles of laws, 30 of the requirements, 54 annexes and appendices, 2 paragraphs of the order.
    assert_eq!(counts(&paragraphs(kazakh, true), Kk), [111, 0, 7, 32, 121]);
    // 35, 28 + 2, 54, and ¶1 and ¶3(4) and (3).
    assert_eq!(counts(&paragraphs(english, true), En), [112, 0, 7, 32, 122]);
}

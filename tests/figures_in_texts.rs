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

/// Closes words whose letters are set apart: runs of four letters or more, in which two spaces part the words.
fn closed(line: &str) -> String {
    // A stop and the first letter of a moved link are two letters.
    let line = line.replace(";п ", "; п ");
    let mut parts: Vec<(usize, &str)> = Vec::new();
    let mut spaces = 0;
    for part in line.split(' ') {
        if part.is_empty() {
            spaces += 1;
        } else {
            parts.push((spaces, part));
            spaces = 1;
        }
    }
    let is_letter = |at: usize| parts.get(at).is_some_and(|it| it.1.chars().count() == 1);
    let mut closed = String::new();
    for (at, (spaces, part)) in parts.iter().enumerate() {
        let run =
            (0..at).rev().take_while(|it| is_letter(*it)).count() + (at..).take_while(|it| is_letter(*it)).count();
        let inside = run >= 4 && at > 0 && is_letter(at) && is_letter(at - 1);
        let spaces = if inside && *spaces > 0 { spaces - 1 } else { *spaces };
        closed.extend(std::iter::repeat_n(' ', spaces));
        closed.push_str(part);
    }
    closed.trim().replace("; п", ";п")
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

    // 10, 45 and 5 days, 3 years, 80 minutes; 60 percent. ¶4 and ¶15(2), the four forms of annex 1, annexes 2 and 3, and
    // annexes 1 and 2 to the rules of licensing.
    assert_eq!(counts(&text("2008-order-28.ru.txt", false), Ru), [5, 1, 0, 0, 10]);
    // Working days: 18 times 1, 27 times 2, 9 times each 8 and 12, 3 times each 5 and 10, once 3: 70. Calendar days: 6
    // times each 2 and 13, 9 times 5, 3 times 30, 10 and 21 for entry into force: 26. References: 7 annexes, 7
    // appendices, 7 times ¶9, 4 times its indent 6, the law.
    assert_eq!(counts(&text("2014-order-305.ru.txt", false), Ru), [96, 0, 0, 0, 26]);
    // Working days: 20 times 1, 30 times 2, 10 times each 8 and 12, 3 times each 5 and 10, once 3: 77. Calendar days: 6
    // times each 2 and 13, 9 times 5, 10 and 21 for entry into force: 23. Both at once: 3 times 30. References as in
    // Russian, save that one appendix stands in a line of its own.
    assert_eq!(counts(&text("2014-order-305.kk.txt", true), Kk), [103, 0, 0, 0, 25]);
    // 14 times 20 minutes. Working days: 10 times 15, 9 times 5, 6 times 2, 4 times 10, once 3: 30. Calendar days: twice
    // each 5, 10 and 15, once 30: 7. Three fees of three licences, hours and lunch of eight desks.
    let standards = counts(&text("2014-resolution-600.kk.txt", false), Kk);
    assert_eq!(standards[..4], [51, 0, 9, 32]);
    // Working days: 22 times 3, 15 times each 2 and 5, 14 times 15, 11 times 10, 6 times 8, 4 times 1, once 4: 88.
    // Calendar days: 10 times 60, 6 times 5, 5 times 30, once 21: 22. 3 years. Fees: two of three licences, one permit.
    // References: 35 articles of laws, 30 to requirements, 10 annexes, 38 appendices, 6 annexes of a law, ¶1 and ¶5.
    assert_eq!(counts(&paragraphs(kazakh, true), Kk), [111, 0, 7, 32, 121]);
    // Once more 3 working days; ¶1, ¶3(4) and ¶3(3).
    assert_eq!(counts(&paragraphs(english, true), En), [112, 0, 7, 32, 122]);
}

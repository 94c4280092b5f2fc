//! The letters of a line as its author wrote them.
//!
//! Comes in: a line as extracted. Goes out: the same words in composed Unicode, with letter-spaced words closed
//! (`з а я в л е н и е` becomes one word) and with Latin letters inside Cyrillic words turned into the Cyrillic ones they
//! look like. Two spaces inside a line stay, since they show where a link stood that extraction moved. Guaranteed: mending
//! a mended line changes nothing.

use super::plain::plain;

/// Latin letters and the Cyrillic ones that look like them; Kazakh texts are full of the first one.
const LOOK_ALIKES: [(char, char); 12] = [
    ('i', 'і'),
    ('I', 'І'),
    ('e', 'е'),
    ('a', 'а'),
    ('o', 'о'),
    ('p', 'р'),
    ('c', 'с'),
    ('y', 'у'),
    ('x', 'х'),
    ('h', 'һ'),
    ('C', 'С'),
    ('O', 'О'),
];

/// Mends a line.
#[must_use]
pub fn mended(line: &str) -> String {
    let plain = plain(line);
    let closed = closed(plain.trim());
    let mut mended = String::with_capacity(closed.len());
    for (position, word) in closed.split(' ').enumerate() {
        // Two spaces show where a link stood that was moved away; more of them show no more.
        if position > 0 && !mended.ends_with("  ") {
            mended.push(' ');
        }
        mended.push_str(&cyrillic(word));
    }
    mended
}

/// Whether words of a line are letter-spaced: nothing but single letters, or four of them in a row, since `и в 5 дней`
/// has three.
#[must_use]
pub fn is_spaced(line: &str) -> bool {
    let tokens = || line.split(' ').filter(|it| !it.is_empty());
    let letters = tokens().filter(|it| it.chars().any(char::is_alphabetic)).count();
    let mut run = 0;
    let mut in_row = |token: &str| {
        run = if is_single(token) { run + 1 } else { 0 };
        run == 4
    };
    !counts_up(line) && ((letters > 1 && tokens().all(is_single)) || line.trim().split(' ').any(&mut in_row))
}

/// Further letters that look alike, in whatever run of letters holds a Cyrillic one: `Bыдача`. Not in words put together
/// of two alphabets, such as `SMS-хабарлама`.
const OTHERS: [(char, char); 9] =
    [('A', 'А'), ('B', 'В'), ('E', 'Е'), ('H', 'Н'), ('K', 'К'), ('M', 'М'), ('P', 'Р'), ('T', 'Т'), ('X', 'Х')];

/// A word with at least one Cyrillic letter gets all of its letters from that alphabet.
fn cyrillic(word: &str) -> String {
    if !word.chars().any(is_cyrillic) || word.contains("www.") || word.contains('@') {
        return word.to_owned();
    }
    let like = |it: char| LOOK_ALIKES.iter().find(|(latin, _)| *latin == it).map_or(it, |(_, cyrillic)| *cyrillic);
    let mended: String = word.chars().map(like).collect();
    if !mended.contains(|it| OTHERS.iter().any(|(latin, _)| *latin == it)) {
        return mended;
    }
    let other = |it: char| OTHERS.iter().find(|(latin, _)| *latin == it).map_or(it, |(_, cyrillic)| *cyrillic);
    let runs = mended.split_inclusive(|it: char| !it.is_alphabetic());
    let run = |it: &str| if it.contains(is_cyrillic) { it.chars().map(other).collect() } else { it.to_owned() };
    runs.map(run).collect()
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// One letter or digit, perhaps with punctuation around it; or punctuation alone.
fn is_single(token: &str) -> bool {
    !token.is_empty() && token.chars().filter(|it| it.is_alphanumeric()).count() <= 1 && token.chars().count() <= 4
}

/// Whether a line is nothing but numbers that go up by one: the numbers of columns, which are no letter-spaced number.
fn counts_up(line: &str) -> bool {
    let numbers: Option<Vec<u32>> = line.split_whitespace().map(|it| it.parse().ok()).collect();
    numbers.is_some_and(|it| it.len() > 1 && it.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b)))
}

/// Closes the letter-spaced words of a line. Two spaces part the words of such a line; where they are lost, a capital
/// letter or a digit still tells where a word begins.
fn closed(line: &str) -> String {
    if !is_spaced(line) {
        return line.to_owned();
    }
    let words = line.split("  ").filter(|it| !it.trim().is_empty()).map(|chunk| closed_chunk(chunk.trim()));
    words.collect::<Vec<_>>().join(" ")
}

fn closed_chunk(chunk: &str) -> String {
    let tokens: Vec<&str> = chunk.split(' ').collect();
    let all_single = tokens.iter().all(|it| is_single(it));
    let mut out = String::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let run = tokens.iter().skip(at).take_while(|it| is_single(it)).count();
        if !out.is_empty() {
            out.push(' ');
        }
        if run >= 3 || (all_single && run >= 2) {
            out.push_str(&joined(tokens.iter().skip(at).take(run)));
            at += run;
        } else {
            out.push_str(token);
            at += 1;
        }
    }
    out
}

/// Letters become words; a new one begins with a capital after a small letter and between digits and letters.
fn joined<'a>(letters: impl Iterator<Item = &'a &'a str>) -> String {
    let mut out = String::new();
    for letter in letters {
        let last = out.chars().next_back();
        let first = letter.chars().next();
        let begins = match (last, first) {
            (Some(last), Some(first)) => {
                (last.is_lowercase() && first.is_uppercase())
                    || (last.is_ascii_digit() && first.is_alphabetic())
                    || (last.is_alphabetic() && first.is_ascii_digit())
                    || (matches!(last, ')' | ',' | ';' | '.' | ':') && first.is_alphanumeric())
                    || matches!((last, first), (_, '№') | ('№', _))
            }
            _ => false,
        };
        if begins {
            out.push(' ');
        }
        out.push_str(letter);
    }
    out
}

/// A text in small letters, for words to be looked for in it: in runs of Cyrillic letters also those Latin ones are turned
/// that look alike in italics only.
#[must_use]
pub fn small(text: &str) -> String {
    let small = text.to_lowercase();
    if !small.contains(['k', 'm', 't']) {
        return small;
    }
    let like = |it: char| match it {
        'k' => 'к',
        'm' => 'м',
        't' => 'т',
        _ => it,
    };
    let runs = small.split_inclusive(|it: char| !it.is_alphabetic());
    let run = |it: &str| if it.contains(is_cyrillic) { it.chars().map(like).collect() } else { it.to_owned() };
    runs.map(run).collect()
}

/// The words of a text for comparison: without case, punctuation and the way in which spaces fell.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    let words = small.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letter_spaced_words_are_closed() {
        assert_eq!(mended("К о м и т е т а  о б о р о н ы .  "), "Комитета обороны.");
        assert_eq!(mended("      1 )  з а я в л е н и е ;  "), "1) заявление;");
        assert_eq!(mended("с р о к  -  2 0  м и н у т ."), "срок - 20 минут.");
    }

    #[test]
    fn where_words_ran_together_capitals_and_digits_part_them() {
        assert_eq!(mended("Қ а л а Ә к і м і"), "Қала Әкімі");
        assert_eq!(mended("2 0 1 4 ж ы л ғ ы 1 5 м а м ы р"), "2014 жылғы 15 мамыр");
        assert_eq!(mended("№ 3 0 5 б ұ й р ы қ"), "№ 305 бұйрық");
    }

    #[test]
    fn ordinary_lines_stay() {
        assert_eq!(mended("  и в 5 дней, а не в 6 "), "и в 5 дней, а не в 6");
        assert_eq!(mended("1 2 3 4 5 6"), "1 2 3 4 5 6");
        assert_eq!(mended("о б е с п е ч и т ь  и  это"), "обеспечить и это");
        assert_eq!(mended("Г д е"), "Где");
    }

    #[test]
    fn latin_letters_in_cyrillic_words_are_turned() {
        assert_eq!(mended("тіркеу тiркеу Internet"), "тіркеу тіркеу Internet");
        assert_eq!(mended("е-mail Bыдача MРП SMS-хабарлама ТHД"), "е-mаіl Выдача МРП SMS-хабарлама ТНД");
    }
}

//! Letters: which of them look alike, and what counts as space.

/// Cyrillic letters that may stand in a name, with the Latin letters for which they are taken. The grammar has the
/// same list (`look_alike`).
const LOOK_ALIKES: [(char, char); 14] = [
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('һ', 'h'),
    ('ԁ', 'd'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
];

/// Whether a letter is one of the Cyrillic look-alikes.
pub(super) fn is_look_alike(letter: char) -> bool {
    LOOK_ALIKES.iter().any(|&(cyrillic, _)| cyrillic == letter)
}

/// The Latin letter for which a look-alike is taken.
pub(super) fn latin(letter: char) -> Option<char> {
    LOOK_ALIKES.iter().find(|&&(cyrillic, _)| cyrillic == letter).map(|&(_, latin)| latin)
}

/// The Cyrillic letter that a Latin one is taken for.
pub(super) fn cyrillic(letter: char) -> Option<char> {
    LOOK_ALIKES.iter().find(|&&(_, latin)| latin == letter).map(|&(cyrillic, _)| cyrillic)
}

/// The word with its small Cyrillic look-alikes read as the Latin letters for which they are taken in names.
#[must_use]
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    word.chars().map(|letter| latin(letter).unwrap_or(letter)).collect()
}

/// What the grammar skips between words.
pub(super) fn is_space(letter: char) -> bool {
    matches!(
        letter,
        ' ' | '\n' | '\t' | '\r' | '\u{00A0}' | '\u{2000}'..='\u{200B}' | '\u{202F}' | '\u{2060}' | '\u{FEFF}'
    )
}

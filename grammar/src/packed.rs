//! What was read of a text, in few bytes: so that a program can carry it along and need not read the text again.

use crate::rules::Rule;
use crate::tree::{Token, Tree};

/// What is read of a text that is one [`Rule::file`] from its beginning to its end, packed; none where anything of it is
/// unreadable.
#[must_use]
pub fn packed(text: &str) -> Option<Vec<u8>> {
    let tree = crate::parse(Rule::file, text).ok()?;
    let whole = tree.tokens().first().is_some_and(|it| it.start == 0 && it.end == text.len());
    let sound = tree.tokens().iter().all(|it| it.rule != Rule::unreadable);
    (whole && sound).then(|| pack(tree.tokens()))
}

fn pack(tokens: &[Token]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(tokens.len() * 4);
    put(tokens.len(), &mut bytes);
    let mut last = 0;
    for token in tokens {
        put(token.rule as usize, &mut bytes);
        // A pair begins where the one before it begins, or behind that.
        put(token.start.saturating_sub(last), &mut bytes);
        put(token.end.saturating_sub(token.start), &mut bytes);
        put(token.within, &mut bytes);
        last = token.start;
    }
    bytes
}

/// What was read of `text`, from what [`packed`] made of the same text; none where it was made of another one, as far as that
/// shows.
#[must_use]
pub fn unpacked<'t>(text: &'t str, mut bytes: &[u8]) -> Option<Tree<'t>> {
    let count = take(&mut bytes)?;
    if count > bytes.len() {
        return None;
    }
    let mut tokens = Vec::with_capacity(count);
    let mut start = 0usize;
    for left in (0..count).rev() {
        let rule = take(&mut bytes)?;
        let rule = if rule == 0 { Rule::EOI } else { *Rule::ALL.get(rule - 1)? };
        start = start.checked_add(take(&mut bytes)?)?;
        let end = start.checked_add(take(&mut bytes)?)?;
        let within = take(&mut bytes)?;
        if within > left || !text.is_char_boundary(start) || !text.is_char_boundary(end) {
            return None;
        }
        tokens.push(Token { rule, start, end, within });
    }
    bytes.is_empty().then(|| Tree::new(text, tokens))
}

/// A number, seven bits a byte, the lowest first; each byte but the last has its highest bit set.
fn put(mut number: usize, bytes: &mut Vec<u8>) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn take(bytes: &mut &[u8]) -> Option<usize> {
    let (mut number, mut shift) = (0usize, 0u32);
    loop {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= usize::from(byte & 0x7f).checked_shl(shift)?;
        if byte < 0x80 {
            return Some(number);
        }
        shift += 7;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        for number in [0, 1, 127, 128, 300, 16_383, 16_384, usize::MAX] {
            let mut bytes = Vec::new();
            put(number, &mut bytes);
            let mut rest = bytes.as_slice();
            assert_eq!((take(&mut rest), rest), (Some(number), &[][..]));
        }
        assert_eq!(take(&mut &[0x80][..]), None);
        assert_eq!(take(&mut &[0xff; 12][..]), None);
    }

    #[test]
    fn a_text_comes_back_as_it_was_read() {
        let text = "actor court {\n  title en \"Court\"\n}\n";
        let packed = packed(text).unwrap();
        let all = |tree: &Tree<'_>| tree.all().map(|it| (it.as_rule(), it.range())).collect::<Vec<_>>();
        let read = crate::parse(Rule::file, text).unwrap();
        assert_eq!(all(&unpacked(text, &packed).unwrap()), all(&read));
        assert!(unpacked(text, &packed[1..]).is_none());
        assert!(unpacked("actor", &packed).is_none());
        assert!(super::packed("whatever this is\n").is_none());
    }
}

//! A cell of a table as messages show it.

/// A cell as a message shows it: characters that nobody sees, or that look like others, by their numbers.
pub(super) fn shown(cell: &str) -> String {
    let hidden = |it: char| {
        it.is_control()
            || matches!(it, '\u{a0}' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{2000}'..='\u{2015}')
            || matches!(it, '\u{2028}'..='\u{202f}' | '\u{205f}'..='\u{206f}' | '\u{2212}' | '\u{3000}' | '\u{feff}')
    };
    cell.chars().map(|it| if hidden(it) { format!("<U+{:04X}>", u32::from(it)) } else { it.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_shown() {
        assert_eq!(shown("2014\u{2011}05\u{ad}"), "2014<U+2011>05<U+00AD>");
        assert_eq!(shown("праздник"), "праздник");
    }
}

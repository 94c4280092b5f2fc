//! Numbers as a language writes them: its decimal mark, and thousands set apart where it does that.

use super::firm::FIRM;
use crate::syntax::tree::Language;

/// A number in plain digits, `-1234.5`, as the language writes it.
pub(super) fn written(plain: &str, language: Language) -> String {
    match language {
        Language::En => plain.to_owned(),
        Language::Ru | Language::Kk => {
            let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| ("−", digits));
            let (whole, decimals) = digits.split_once('.').map_or((digits, None), |(it, more)| (it, Some(more)));
            let decimals = decimals.map(|it| format!(",{it}")).unwrap_or_default();
            format!("{sign}{}{decimals}", in_thousands(whole))
        }
    }
}

fn in_thousands(digits: &str) -> String {
    let count = digits.chars().count();
    let mut out = String::with_capacity(digits.len() * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (count - position).is_multiple_of(3) {
            out.push(FIRM);
        }
        out.push(digit);
    }
    out
}

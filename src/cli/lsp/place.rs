//! Places as editors count them: lines and columns from 0, columns in units of UTF-16; and files by their addresses.

use lsp_types::{Position, Range, Uri};
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A text with the bytes at which its lines begin. A line ends as it does for [`crate::span::line_ends`].
#[derive(Debug, Clone)]
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(crate::span::line_ends(text).map(|end| end + 1)).collect();
        Self { text, starts }
    }

    /// The byte of a position. What lies behind a line is its end, what lies behind the text is the end of that; within a
    /// character it is where that begins.
    pub(super) fn byte(&self, position: Position) -> usize {
        let line = usize::try_from(position.line).unwrap_or(usize::MAX);
        let Some(&start) = self.starts.get(line) else { return self.text.len() };
        let end = self.starts.get(line.saturating_add(1)).copied().unwrap_or(self.text.len());
        let written = self.text.get(start..end).unwrap_or_default().trim_end_matches(['\n', '\r']);
        let mut units = 0;
        for (at, letter) in written.char_indices() {
            units += letter.len_utf16();
            if units > usize::try_from(position.character).unwrap_or(usize::MAX) {
                return start + at;
            }
        }
        start + written.len()
    }

    /// The position of a byte.
    pub(super) fn position(&self, byte: usize) -> Position {
        let byte = byte.min(self.text.len());
        let line = self.starts.partition_point(|&start| start <= byte).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or_default();
        let units = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
        let column = units(self.text.get(start..byte).unwrap_or_default());
        Position::new(u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }

    pub(super) fn range(&self, start: usize, end: usize) -> Range {
        Range::new(self.position(start), self.position(end))
    }
}

/// The path of an address; none where it is not that of a file.
pub(super) fn path(uri: &Uri) -> Option<PathBuf> {
    let rest = uri.as_str().strip_prefix("file://")?;
    let path = rest.get(rest.find('/')?..)?;
    let mut bytes = Vec::with_capacity(path.len());
    let mut letters = path.bytes();
    while let Some(letter) = letters.next() {
        let byte = if letter == b'%' {
            let digits = [letters.next()?, letters.next()?];
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
        } else {
            letter
        };
        bytes.push(byte);
    }
    let path = String::from_utf8(bytes).ok()?;
    // `/C:/regs` is a path of Windows.
    let drive = path.get(1..).filter(|rest| cfg!(windows) && rest.get(1..2) == Some(":"));
    Some(PathBuf::from(drive.unwrap_or(&path)))
}

/// The address of a path.
pub(super) fn uri(path: &Path) -> Option<Uri> {
    let path = path.to_string_lossy().replace('\\', "/");
    let mut written = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written.push_str(&format!("%{byte:02X}"));
        }
    }
    Uri::from_str(&written).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `қ` is one unit of UTF-16 and two bytes, the emoji is two units and four bytes.
    #[test]
    fn columns_count_units_of_utf_16() {
        let text = "қ🙂x\r\ny";
        let lines = Lines::new(text);
        assert_eq!(lines.position(0), Position::new(0, 0));
        assert_eq!(lines.position(2), Position::new(0, 1));
        assert_eq!(lines.position(6), Position::new(0, 3));
        assert_eq!(lines.position(9), Position::new(1, 0));
        for byte in [0, 2, 6, 7, 9, 10] {
            assert_eq!(lines.byte(lines.position(byte)), byte);
        }
        assert_eq!(lines.byte(Position::new(0, 2)), 2, "within the emoji");
        assert_eq!(lines.byte(Position::new(0, 99)), 7, "behind the line");
        assert_eq!(lines.byte(Position::new(99, 0)), text.len());
        assert_eq!(lines.byte(Position::new(u32::MAX, u32::MAX)), text.len());
    }

    #[test]
    fn addresses_are_paths() {
        let way = Path::new("/қағида/a b.regl");
        let address = uri(way).unwrap();
        assert!(address.as_str().starts_with("file:///%D2%9B") && address.as_str().ends_with("a%20b.regl"));
        assert_eq!(path(&address).as_deref(), Some(way));
        assert_eq!(path(&Uri::from_str("untitled:Untitled-1").unwrap()), None);
    }
}

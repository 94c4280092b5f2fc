//! The rule files that come with the program are read when it is built: what becomes of them is what becomes of their text.

use reglament::shipped::shipped;
use reglament::span::FileId;
use reglament::syntax::{parse, parse_read};

#[test]
fn what_was_read_before_is_what_is_read() {
    let mut files = 0;
    for file in shipped().filter(|it| it.path.ends_with(".regl")) {
        let text = String::from_utf8(file.bytes.into_owned()).unwrap();
        let read = reglament_grammar::packed(&text).unwrap_or_else(|| panic!("{} is sound", file.path));
        let before = parse_read(FileId::FIRST, &text, Some(&read));
        let now = parse_read(FileId::FIRST, &text, None);
        assert_eq!(before, now, "{}", file.path);
        assert_eq!(before, parse(FileId::FIRST, &text), "{}", file.path);
        files += 1;
    }
    assert!(files > 20, "{files}");
}

/// What has to be mended is read anew, whatever was read before.
#[test]
fn a_text_that_is_mended_is_read_anew() {
    let text = "actor court {\n  title en \"Court\"\n}\n";
    let read = reglament_grammar::packed(text).unwrap();
    // Russian `а` at the beginning of the keyword, and a block that is not closed.
    for text in [text.replacen('a', "\u{430}", 1), text.replace("}\n", "")] {
        assert_eq!(parse_read(FileId::FIRST, &text, Some(&read)), parse(FileId::FIRST, &text));
    }
}

//! `check --fix`: what is mended, what is left alone, and that no mend makes another law.

mod rules;

use assert_cmd::cargo::cargo_bin_cmd;
use reglament::mend::mended;
use reglament::workspace::{Enactment, Reading, Text, has_errors};
use rules::table;
use std::fs;
use std::path::Path;

/// The small law that the bad files of `tests/bad` are read with.
fn law() -> (Vec<Text>, Vec<Text>) {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/base");
    let rule = |name: &str| Text { name: name.to_owned(), text: fs::read_to_string(base.join(name)).unwrap() };
    let tables = ["kz-calendar.csv", "kz-mci.csv"];
    let tables = tables.map(|name| Text { name: format!("calendar/{name}"), text: table(name) });
    (vec![rule("law.regl"), rule("vocabulary.regl")], tables.to_vec())
}

fn enacted(rules: &[Text], tables: &[Text]) -> Enactment {
    Reading::of(rules.to_vec(), tables.to_vec()).enact()
}

/// Each word of the law with two letters swapped, with one left out, and with one written twice, one at a time: where the
/// text is without errors after mending, it is the law that it was.
#[test]
fn a_mend_never_makes_another_law() {
    let (rules, tables) = law();
    assert_eq!(enacted(&rules, &tables).findings, []);
    let laid_out = mended(rules.clone(), &tables, |_| true);
    let law = laid_out[0].text.clone();
    let words = regex::Regex::new("[a-z_]{4,}").unwrap();
    let id = regex::Regex::new("[a-z_0-9-]+").unwrap();
    let (mut tried, mut mends) = (0, 0);
    for (position, word) in words.find_iter(&law).enumerate() {
        // Words of quotations and comments are for people.
        let line = law[..word.start()].rsplit('\n').next().unwrap();
        if line.matches('"').count() % 2 == 1 || line.contains('#') {
            continue;
        }
        let at = word.start() + 1 + position % (word.len() - 2);
        let (one, two) = (&law[at..=at], &law[at + 1..at + 2]);
        let slip = match position % 3 {
            0 => format!("{two}{one}"),
            1 => two.to_owned(),
            _ => format!("{one}{one}{two}"),
        };
        let mut damaged = laid_out.clone();
        damaged[0].text.replace_range(at..at + 2, &slip);
        if damaged == laid_out || !has_errors(&enacted(&damaged, &tables).findings) {
            continue;
        }
        tried += 1;
        let mended = self::mended(damaged.clone(), &tables, |_| true);
        if !has_errors(&enacted(&mended, &tables).findings) {
            mends += 1;
            // Where the slip is in a declaration, what uses it may go with it: the same law, with another id.
            let whole = id.find_iter(&law).find(|it| it.end() >= word.end()).unwrap();
            let slipped = id.find_iter(&damaged[0].text).find(|it| it.start() >= whole.start()).unwrap().as_str();
            let mut named_as_before = mended.clone();
            named_as_before[0].text = mended[0].text.replace(slipped, whole.as_str());
            assert_eq!(self::mended(named_as_before, &tables, |_| true), laid_out, "`{slipped}` makes another law");
        }
    }
    // Most slips are mended; the others stay errors.
    assert!(tried > 60 && mends * 2 > tried, "{mends} of {tried}");
}

#[test]
fn the_command_shows_the_difference_and_writes_it() {
    let folder = tempfile::tempdir().unwrap();
    let regs = folder.path().join("regs");
    fs::create_dir(&regs).unwrap();
    let path = regs.join("names.regl");
    let wrong = "actor court {\n titel en \"Court\"\n}\n";
    fs::write(&path, wrong).unwrap();
    let run = |words: &[&str]| {
        let output = cargo_bin_cmd!("reglament").current_dir(folder.path()).arg("check").args(words).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let difference = "--- regs/names.regl\n+++ regs/names.regl\n@@ -1,3 +1 @@\n-actor court {\n- titel en \"Court\"\n-}\n\
                      +actor court { title en \"Court\" }\nno findings in 1 file\n";
    assert_eq!(run(&["--fix", "--dry-run"]), (Some(1), difference.to_owned(), String::new()));
    assert_eq!(fs::read_to_string(&path).unwrap(), wrong, "nothing is written");
    assert_eq!(run(&["--fix"]), (Some(0), difference.to_owned(), String::new()));
    assert_eq!(fs::read_to_string(&path).unwrap(), "actor court { title en \"Court\" }\n");
    assert_eq!(run(&["--fix"]), (Some(0), "no findings in 1 file\n".to_owned(), String::new()));
    assert_eq!(run(&["--dry-run"]).0, Some(2));
    assert_eq!(run(&["--fix", "--format", "json"]).0, Some(2));
}

#[test]
fn only_the_file_asked_for_is_changed_and_what_is_not_mended_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let regs = folder.path().join("regs");
    fs::create_dir(&regs).unwrap();
    let (one, two) = (regs.join("one.regl"), regs.join("two.regl"));
    fs::write(&one, "actor   court\n").unwrap();
    fs::write(&two, "act order-8 {\n  adopted 2021-02-30\n  isuer \"Court\"\n}\n").unwrap();
    let output = cargo_bin_cmd!("reglament")
        .current_dir(folder.path())
        .args(["check", "--fix", "regs/two.regl"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("regl::syntax::date"));
    assert_eq!(fs::read_to_string(&one).unwrap(), "actor   court\n");
    assert_eq!(fs::read_to_string(&two).unwrap(), "act order-8 {\n  adopted 2021-02-30\n  issuer \"Court\"\n}\n");
}

/// Several files are written all or none.
#[cfg(unix)]
#[test]
fn where_one_file_cannot_be_written_none_is() {
    let folder = tempfile::tempdir().unwrap();
    let regs = folder.path().join("regs");
    fs::create_dir(&regs).unwrap();
    let (one, two) = (regs.join("one.regl"), regs.join("two.regl"));
    fs::write(&one, "actor   court\n").unwrap();
    fs::write(&two, "actor   clerk\n").unwrap();
    let mut permissions = fs::metadata(&two).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&two, permissions).unwrap();
    let output = cargo_bin_cmd!("reglament").current_dir(folder.path()).args(["check", "--fix"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("regl::file::unwritable"));
    assert_eq!(fs::read_to_string(&one).unwrap(), "actor   court\n");
}

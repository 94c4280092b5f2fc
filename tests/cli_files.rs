//! Files and folders that a command reads and writes, the order of its words, and how its lines are broken.

use assert_cmd::Command;
use std::fs;
use std::path::{Path, PathBuf};

const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli");

fn reglament(words: &[&str]) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    command.current_dir(HERE).args(["--regs", "lamps"]).args(words);
    command
}

fn output(words: &[&str]) -> (i32, String, String) {
    let output = reglament(words).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("files-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The same with the small law in it.
    fn with_law(name: &str) -> Self {
        let folder = Self::new(name);
        for file in ["law.regl", "names.regl", "days.csv", "mci.csv"] {
            fs::copy(Path::new(HERE).join("lamps").join(file), folder.0.join(file)).unwrap();
        }
        folder
    }

    fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(&self.0).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn options_and_names_stand_in_any_order() {
    let case = "filed before the Day of Light";
    let orders: [&[&[&str]]; 6] = [
        &[
            &["diff", "old", "new", "lamp_permit", "--format", "json"],
            &["diff", "old", "new", "--format", "json", "lamp_permit"],
            &["diff", "--format", "json", "old", "new", "lamp_permit"],
            &["diff", "old", "--format", "json", "new", "lamp_permit"],
            &["diff", "lamp_permit", "old", "--format=json", "new"],
        ],
        &[
            &["compare", case, "old", "new", "--pace", "earliest"],
            &["compare", "--pace", "earliest", case, "old", "new"],
            &["compare", case, "--pace", "earliest", "old", "new"],
            &["compare", case, "old", "--pace", "earliest", "new"],
            &["compare", "old", "new", "--pace", "earliest", case],
        ],
        &[
            &["transition", case, "old", "new", "--at", "2019-05-02"],
            &["transition", "old", "--at", "2019-05-02", "new", case],
        ],
        &[
            &["explore", "old", "new", "lamp_permit", "--from", "2019-04-01", "--to", "2019-05-01"],
            &["explore", "--from", "2019-04-01", "lamp_permit", "--to", "2019-05-01", "old", "new"],
            &["explore", "old", "--from", "2019-04-01", "new", "--to", "2019-05-01", "lamp_permit"],
        ],
        &[
            &["run", case, "decided late", "--format", "json"],
            &["run", case, "--format", "json", "decided late"],
            &["run", "--format", "json", case, "decided late"],
        ],
        &[&["show", "lamp_permit", "--regime", "old"], &["show", "--regime", "old", "lamp_permit"]],
    ];
    for orders in orders {
        let (status, first, told) = output(orders[0]);
        assert!(status < 2 && !first.is_empty(), "{:?}: {told}", orders[0]);
        for words in orders {
            assert_eq!(output(words), (status, first.clone(), told.clone()), "{words:?}");
        }
    }
}

#[test]
fn regimes_that_are_missing_twice_or_too_many_are_told() {
    for (words, code) in [
        (&["diff", "old"][..], "regl::regime::missing"),
        (&["explore", "old"], "regl::regime::missing"),
        (&["compare", "old"], "regl::regime::missing"),
        (&["compare", "old", "new"], "regl::case::none"),
        (&["explore", "old", "old"], "regl::regime::twice"),
        (&["transition", "decided late", "old", "old"], "regl::regime::twice"),
        (&["compare", "decided late", "old", "neww"], "regl::regime::unknown"),
    ] {
        let (status, stdout, told) = output(words);
        assert_eq!((status, stdout.as_str()), (2, ""), "{words:?}: {told}");
        assert!(told.starts_with(code) && told.matches("regl::").count() == 1, "{words:?}: {told}");
    }
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
    let output = command.args(["explore", "2008", "2014", "2020"]).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(2) && told.starts_with("regl::regime::too_many"), "{told}");
}

#[test]
fn a_choice_is_assumed_once() {
    for words in [
        &["run", "decided late"][..],
        &["compare", "decided late", "old", "new"],
        &["diff", "old", "new"],
        &["explore", "old", "new"],
        &["sensitivity"],
    ] {
        let twice = ["--assume", "counting_start=same_day", "--assume", "counting_start=next_day"];
        let (status, stdout, told) = output(&[words, &twice].concat());
        assert_eq!((status, stdout.as_str()), (2, ""), "{words:?}");
        assert!(told.starts_with("regl::option::assume") && told.contains("names `counting_start` twice"), "{told}");
    }
}

#[test]
fn into_a_pipe_or_file_a_sentence_is_one_line() {
    for words in [&["list"][..], &["show", "lamp_permit"], &["run", "lamps", "--explain"], &["diff", "old", "new"]] {
        let plain = reglament(words).output().unwrap();
        let narrow = reglament(words).env("COLUMNS", "40").output().unwrap();
        assert_eq!((plain.stdout, plain.stderr), (narrow.stdout, narrow.stderr), "{words:?}");
    }
    let (_, stdout, _) = output(&["show", "lamp_permit", "--regime", "old"]);
    assert!(stdout.lines().any(|it| it.chars().count() > 100), "{stdout}");
    let folder = Folder::new("pipe");
    output(&["diff", "old", "new", "-o", &folder.file("a.txt")]);
    assert_eq!(fs::read_to_string(folder.file("a.txt")).unwrap(), output(&["diff", "old", "new"]).1);
}

#[test]
fn a_file_is_written_under_any_name_that_the_system_takes() {
    let folder = Folder::new("names");
    let long = format!("{}.txt", "n".repeat(251));
    for name in [long.as_str(), "назва с пробелом.md", "-x.json"] {
        let (status, stdout, told) = output(&["diff", "old", "new", "-o", &folder.file(name)]);
        assert_eq!((status, stdout.as_str(), told.as_str()), (0, "", ""), "{name}");
        assert!(fs::metadata(folder.file(name)).unwrap().len() > 100);
    }
    assert_eq!(folder.names().len(), 3);
    let (status, _, told) = output(&["diff", "old", "new", "-o", &folder.file(&"n".repeat(256))]);
    assert!(status == 2 && told.starts_with("regl::file::unwritable"), "{told}");
    assert_eq!(folder.names().len(), 3);
}

#[test]
fn a_dash_is_standard_output() {
    let printed = output(&["diff", "old", "new", "--format", "json"]);
    assert_eq!(output(&["diff", "old", "new", "--format", "json", "-o", "-"]), printed);
    assert!(!Path::new(HERE).join("-").exists());
    let (status, stdout, told) = output(&["explore", "old", "new", "--certificate", "-"]);
    assert_eq!((status, stdout.as_str()), (2, ""));
    assert!(told.starts_with("regl::output::mixed"), "{told}");
}

#[test]
fn what_an_earlier_run_left_behind_is_in_nobodys_way() {
    let folder = Folder::new("leftover");
    let file = folder.file("a.json");
    for process in 1..5_000 {
        fs::write(folder.file(&format!(".a.json.{process}.new")), "").unwrap();
    }
    assert_eq!(output(&["diff", "old", "new", "-o", &file]).0, 0);
    assert!(folder.names().contains(&"a.json".to_owned()));
}

#[test]
#[cfg(unix)]
fn permissions_are_the_usual_ones_and_old_ones_stay() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("permissions");
    let mode = |name: &str| fs::metadata(folder.file(name)).unwrap().permissions().mode() & 0o777;
    fs::write(folder.file("usual"), "").unwrap();
    fs::write(folder.file("old.txt"), "").unwrap();
    fs::set_permissions(folder.file("old.txt"), fs::Permissions::from_mode(0o640)).unwrap();
    for name in ["new.txt", "old.txt"] {
        assert_eq!(output(&["diff", "old", "new", "-o", &folder.file(name)]).0, 0);
    }
    assert_eq!((mode("new.txt"), mode("old.txt")), (mode("usual"), 0o640));
}

/// Whether rule files may hold such characters or not: none of them leaves the program.
#[test]
fn characters_that_do_something_stay_inside() {
    let folder = Folder::with_law("characters");
    let nasty = "\u{b}\u{1b}]0;x\u{7}\0\u{9b}\u{fffe}\u{202e}";
    for file in ["law.regl", "names.regl"] {
        let text = fs::read_to_string(folder.file(file)).unwrap();
        fs::write(folder.file(file), text.replace("title en \"", &format!("title en \"{nasty}"))).unwrap();
    }
    fs::copy(Path::new(HERE).join("lamps/cases/cases.regl"), folder.file("cases.regl")).unwrap();
    let hidden = |it: char| it.is_control() && it != '\n' || "\u{fffe}\u{202e}".contains(it);
    for words in [
        &["check"][..],
        &["check", "--format", "sarif"],
        &["list"],
        &["list", "--format", "json"],
        &["show", "lamp_permit"],
        &["run", "decided late", "--explain"],
        &["compare", "decided late", "old", "new"],
        &["transition", "decided late", "old", "new"],
        &["explore", "old", "new"],
        &["diff", "old", "new"],
        &["diff", "old", "new", "--format", "json"],
        &["diff", "old", "new", "--format", "html"],
        &["diff", "old", "new", "--format", "markdown"],
        &["sensitivity"],
    ] {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        let output = command.current_dir(&folder.0).args(["--regs", "."]).args(words).output().unwrap();
        for stream in [output.stdout, output.stderr] {
            let text = String::from_utf8(stream).unwrap();
            assert!(!text.contains(hidden), "{words:?}: {text:?}");
        }
    }
}

#[cfg(unix)]
mod links {
    use super::{Folder, fs};
    use std::os::unix::fs::symlink;

    fn run(folder: &Folder, words: &[&str]) -> (i32, String, String) {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        let output = command.current_dir(&folder.0).args(["--regs", "."]).args(words).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    #[test]
    fn that_lead_nowhere_or_in_circles_stop_no_command() {
        let folder = Folder::with_law("links");
        let sound = run(&folder, &["list"]);
        fs::create_dir(folder.file("inner")).unwrap();
        symlink("..", folder.file("inner/up")).unwrap();
        symlink("itself", folder.file("itself")).unwrap();
        symlink("nowhere/at/all", folder.file("gone")).unwrap();
        symlink("gone.regl.away", folder.file("inner/gone.regl")).unwrap();
        symlink("law.regl", folder.file("again.regl")).unwrap();
        assert_eq!(sound.0, 0);
        assert_eq!(run(&folder, &["list"]), sound);
        let (status, _, told) = run(&folder, &["check"]);
        assert_eq!(status, 0, "{told}");
        for link in ["gone", "inner/gone.regl", "itself"] {
            assert!(told.contains(&format!("the link `./{link}` leads nowhere and is left out")), "{link}: {told}");
        }
        assert_eq!(told.matches("regl::folder::link").count(), 3, "{told}");
    }

    #[test]
    fn that_lead_out_of_the_folder_are_read_and_not_written() {
        let outside = Folder::new("links-outside");
        let crooked = "actor   watchman {  title en \"Watchman\" }\n";
        fs::write(outside.file("other.regl"), crooked).unwrap();
        let folder = Folder::with_law("links-out");
        symlink(&outside.0, folder.file("acts")).unwrap();
        fs::write(folder.file("own.regl"), crooked.replace("watchman", "guard")).unwrap();
        let (status, stdout, told) = run(&folder, &["fmt"]);
        assert_eq!(status, 0, "{told}");
        assert!(stdout.contains("own.regl") && !stdout.contains("other.regl"), "{stdout}");
        assert!(told.starts_with("regl::folder::outside") && told.contains("acts/other.regl"), "{told}");
        assert_eq!(fs::read_to_string(outside.file("other.regl")).unwrap(), crooked);
        assert!(!run(&folder, &["fmt", "--check"]).1.contains("other.regl"));
        // Whoever names the file means it.
        assert_eq!(run(&folder, &["fmt", "acts/other.regl"]).0, 0);
        assert_ne!(fs::read_to_string(outside.file("other.regl")).unwrap(), crooked);
        assert!(run(&folder, &["check"]).0 == 0);
    }

    #[test]
    fn a_whole_disk_is_no_rule_folder() {
        for words in [&["check", "/"][..], &["--regs", "/", "list"], &["fmt", "--check", "/"]] {
            let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
            let output = command.args(words).output().unwrap();
            let told = String::from_utf8(output.stderr).unwrap();
            assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{told}");
            assert!(told.starts_with("regl::folder::too_large"), "{told}");
        }
    }
}

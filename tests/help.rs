//! Help: every command and option has words in three languages, in English those of its documentation, and no help has
//! words of another language.

use clap::error::ErrorKind;
use clap::{Arg, Command, CommandFactory, Parser};
use reglament::cli::{CommandLine, command_line, option_words};
use reglament::localisation::{LANGUAGES, Localizer};
use reglament::syntax::tree::Language;
use std::collections::BTreeSet;

/// Every command by its names, from the program down.
fn commands(command: &Command) -> Vec<(Vec<String>, Command)> {
    let mut all = vec![(Vec::new(), command.clone())];
    for inner in command.get_subcommands() {
        let named = |(names, it): (Vec<String>, Command)| {
            (std::iter::once(inner.get_name().to_owned()).chain(names).collect(), it)
        };
        all.extend(commands(inner).into_iter().map(named));
    }
    all
}

/// The command line as it is derived.
fn derived() -> Command {
    let mut command = CommandLine::command();
    command.build();
    command
}

/// The options of a command but help, whose words depend on how it is asked for.
fn options(command: &Command) -> impl Iterator<Item = &Arg> {
    command.get_arguments().filter(|it| it.get_id() != "help")
}

/// Each option of each command, and each value of it, with its words in a language.
fn worded(language: Language) -> Vec<(String, Option<String>)> {
    let localizer = Localizer::without_titles(language);
    let mut all = Vec::new();
    for (names, command) in commands(&derived()) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        for option in options(&command) {
            let id = option.get_id().as_str();
            all.push((format!("{names:?} {id}"), option_words(&names, id, None, &localizer)));
            // Values without a description are names that describe themselves.
            for value in option.get_possible_values().iter().filter(|it| it.get_help().is_some()) {
                let said = option_words(&names, id, Some(value.get_name()), &localizer);
                all.push((format!("{names:?} {id}={}", value.get_name()), said));
            }
        }
    }
    all
}

/// A text without what stands in backticks.
fn outside_backticks(text: &str) -> String {
    text.split('`').step_by(2).collect()
}

#[test]
fn english_help_is_what_the_arguments_document() {
    let said = commands(&command_line(Language::En));
    for ((names, mut documented), (_, mut said)) in commands(&derived()).into_iter().zip(said) {
        let (documented, said) = (&mut documented, &mut said);
        assert_eq!(said.render_help().to_string(), documented.render_help().to_string(), "{names:?}");
        assert_eq!(said.render_long_help().to_string(), documented.render_long_help().to_string(), "{names:?}");
    }
    let localizer = Localizer::without_titles(Language::En);
    for (names, command) in commands(&derived()) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        for option in options(&command) {
            for value in option.get_possible_values() {
                let said = option_words(&names, option.get_id().as_str(), Some(value.get_name()), &localizer);
                assert_eq!(said, value.get_help().map(ToString::to_string), "{names:?} {option}");
            }
        }
    }
}

/// What the help of any language gives as an example is understood.
#[test]
fn examples_are_understood() {
    let example = regex::Regex::new("`(reglament [^`]*)`").unwrap();
    let mut count = 0;
    for language in LANGUAGES {
        for (names, mut command) in commands(&command_line(language)) {
            let help = command.render_long_help().to_string();
            let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
            for found in example.captures_iter(&help) {
                let line = found[1].split(" > ").next().unwrap();
                let words = line.split('"').enumerate().flat_map(|(at, part)| match at % 2 {
                    0 => part.split_whitespace().map(ToOwned::to_owned).collect(),
                    _ => vec![part.to_owned()],
                });
                let read = CommandLine::try_parse_from(words);
                // A command may be named without its arguments.
                let named = read.as_ref().err().is_some_and(|it| it.kind() == ErrorKind::MissingRequiredArgument);
                assert!(read.is_ok() || named, "{language} {names:?}: {line}");
                count += 1;
            }
        }
    }
    assert!(count > 60, "{count} examples");
}

#[test]
fn every_option_and_value_has_words_in_every_language() {
    let [english, russian, kazakh] = LANGUAGES.map(worded);
    for ((english, russian), kazakh) in english.iter().zip(&russian).zip(&kazakh) {
        let all: BTreeSet<&String> = [english, russian, kazakh].iter().filter_map(|(_, said)| said.as_ref()).collect();
        assert_eq!(all.len(), LANGUAGES.len(), "{}: {all:?}", english.0);
    }
}

#[test]
fn every_command_has_words_in_every_language() {
    let [english, russian, kazakh] = LANGUAGES.map(|it| commands(&command_line(it)));
    for (((names, english), (_, russian)), (_, kazakh)) in english.iter().zip(&russian).zip(&kazakh) {
        for text in [Command::get_about, Command::get_long_about] {
            let all: BTreeSet<String> =
                [english, russian, kazakh].iter().filter_map(|it| text(it)).map(ToString::to_string).collect();
            assert!(all.is_empty() || all.len() == LANGUAGES.len(), "{names:?}: {all:?}");
        }
    }
}

#[test]
fn no_help_has_words_of_another_language() {
    let line = derived();
    // What is the same in all languages: the program, commands, options, values.
    let mut same: BTreeSet<String> = ["reglament", "h", "V", "o"].map(ToOwned::to_owned).into();
    for (_, command) in commands(&line) {
        same.insert(command.get_name().to_owned());
        for option in command.get_arguments() {
            same.extend(option.get_long().map(ToOwned::to_owned));
            same.extend(option.get_possible_values().iter().map(|it| it.get_name().to_owned()));
            same.extend(option.get_default_values().iter().map(|it| it.to_string_lossy().into_owned()));
        }
    }
    for language in [Language::Ru, Language::Kk] {
        for (names, mut command) in commands(&command_line(language)) {
            for help in [command.render_help().to_string(), command.render_long_help().to_string()] {
                let text = outside_backticks(&help);
                let words = text.split(|it: char| !it.is_alphanumeric() && it != '-' && it != '_');
                let foreign: Vec<&str> = words
                    .map(|it| it.trim_matches('-'))
                    .filter(|word| word.chars().any(|it| is_foreign(it, language)) && !same.contains(*word))
                    .collect();
                assert!(foreign.is_empty(), "{language} {names:?}: {foreign:?}\n{help}");
            }
        }
    }
}

fn is_foreign(letter: char, language: Language) -> bool {
    let kazakh = "әғқңөұүһі".contains(letter.to_lowercase().next().unwrap_or(letter));
    letter.is_ascii_alphabetic() || (kazakh && language == Language::Ru)
}

#[test]
fn help_is_in_the_language_that_the_command_line_or_the_environment_names() {
    let run = |locale: &str, words: &[&str]| {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        let output = command.env("LC_ALL", locale).args(words).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{words:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    for (locale, words, start) in [
        ("C", &["--help"][..], "Regulations as rules"),
        ("ru_KZ.UTF-8", &["--help"], "Административные регламенты"),
        ("ru_KZ.UTF-8", &["--lang", "kk", "-h"], "Әкімшілік регламенттер"),
        ("C", &["run", "--help", "--lang=ru"], "Рассчитать дела"),
        ("kk_KZ.UTF-8", &["sources", "verify", "-h"], "Қағидалардағы әр сілтемені"),
        ("kk_KZ.UTF-8", &["--lang", "en", "list", "-h"], "List acts"),
    ] {
        let help = run(locale, words);
        assert!(help.starts_with(start), "{words:?}: {help}");
    }
    assert_eq!(run("C", &["--version"]), run("ru_KZ.UTF-8", &["--version"]));
    // What a shell asks while one types is answered in the language as well.
    let offered = |words: &[&str]| {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        command.env("LC_ALL", "ru_KZ.UTF-8").env("REGLAMENT_COMPLETE", "zsh").env("_CLAP_IFS", "\n");
        command.env("_CLAP_COMPLETE_INDEX", words.len().to_string()).args(["--", "reglament"]).args(words);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(offered(&["ru"]).contains("Рассчитать дела"), "{}", offered(&["ru"]));
    let formats = offered(&["run", "--format", ""]);
    assert!(formats.contains("Для программ"), "{formats}");
}

#[test]
fn a_command_line_that_is_not_understood_is_told_in_the_language() {
    let told = |language: &str, words: &[&str]| {
        let mut command = assert_cmd::cargo::cargo_bin_cmd!("reglament");
        let output = command.env("LC_ALL", "C").args(["--lang", language]).args(words).output().unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{words:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    for words in [
        &[][..],
        &["nothing"],
        &["ru"],
        &["run"],
        &["run", "-x"],
        &["run", "x", "--case-json", "y"],
        &["run", "--explain", "--explain"],
        &["check", "--format"],
        &["check", "--format", "jso"],
        &["check", "--forma", "json"],
        &["--", "run"],
        &["completions", "bash", "zsh"],
        &["sources"],
        &["sources", "index"],
    ] {
        for (language, error) in [("en", "error:"), ("ru", "ошибка:"), ("kk", "қате:")] {
            let told = told(language, words);
            assert!(told.starts_with(error) || words == ["sources"], "{language} {words:?}: {told}");
            assert!(told.contains("--help"), "{language} {words:?}: {told}");
            // Named is what was typed, and what there is; all else is in the language.
            let english = ["error", "tip", "Usage", "argument", "value", "found", "exists", "more", "OPTIONS"];
            let is_english = |word: &&str| english.contains(word);
            let words_of: String = outside_backticks(&told);
            let mut found = words_of.split(|it: char| !it.is_alphanumeric()).filter(is_english).peekable();
            assert_eq!(found.peek().is_some(), language == "en", "{language} {words:?}: {told}");
        }
    }
}

//! The documentation: its examples are rules, and the reference tells every statement there is.

mod rules;

use reglament::diagnostic::Diagnostic;
use reglament::message::ToMessage;
use reglament::model::built_in;
use reglament::span::FileId;
use reglament::syntax::tree::File;
use reglament::syntax::{self, BlockKind, Keywords, keywords_of, parse, print};
use reglament::workspace::{Reading, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn examples_are_read_and_print_to_themselves() {
    for example in examples("regl").iter().filter(|it| !it.is_bad()) {
        let text = example.in_its_place();
        let parsed = syntax::parse(FileId::default(), &text);
        let faults: Vec<String> = parsed.faults.iter().map(|it| Diagnostic::from(it).to_string()).collect();
        assert!(faults.is_empty(), "{example} has faults: {faults:#?}\n{text}");
        let printed = syntax::print(&parsed.tree);
        let again = syntax::parse(FileId::default(), &printed);
        assert_eq!(again.tree, parsed.tree, "{example} does not print to itself:\n{printed}");
        assert_eq!(syntax::print(&again.tree), printed, "{example} prints in two ways");
    }
}

#[test]
fn whole_examples_are_law() {
    let mut some = false;
    for example in examples("regl").iter().filter(|it| it.words.iter().any(|word| word == "whole")) {
        some = true;
        let read = |path: PathBuf| Text { name: path.display().to_string(), text: fs::read_to_string(path).unwrap() };
        let mut texts: Vec<Text> = rules::rule_files(&rules::folder()).into_iter().map(read).collect();
        texts.push(Text { name: "example".to_owned(), text: example.text.clone() });
        let tables = ["kz-calendar.csv", "kz-mci.csv"];
        let tables = tables.map(|name| Text { name: format!("calendar/{name}"), text: rules::table(name) });
        let enactment = Reading::of(texts, tables.to_vec()).enact();
        let of_example = |it: &&Diagnostic| {
            let file = it.labels.first().and_then(|label| enactment.sources.file(label.span.file));
            file.is_some_and(|file| file.name == "example")
        };
        let found: Vec<&Diagnostic> = enactment.findings.iter().filter(of_example).collect();
        assert!(found.is_empty(), "{example} is found wanting: {found:#?}");
        let law = enactment.law.expect("the rule files of the project are law");
        let name = example.text.lines().find_map(|line| line.strip_prefix("case \"")?.strip_suffix("\" {"));
        for case in law.cases.iter().filter(|it| Some(it.name.as_str()) == name) {
            let request = reglament::case::Request::from_case(case);
            let run = reglament::case::Runner::new(&law).run(&request).unwrap_or_else(|it| panic!("{example}: {it:?}"));
            assert_eq!(reglament::case::misses(&case.expected, &run.result(), case.span), [], "{example}");
        }
    }
    assert!(some);
}

#[test]
fn json_examples_are_json() {
    for example in examples("json").iter().filter(|it| !it.is_bad()) {
        let read: Result<serde_json::Value, _> = serde_json::from_str(&example.text);
        assert!(read.is_ok(), "{example}: {read:?}");
    }
}

#[test]
fn the_reference_tells_every_statement() {
    let told: BTreeSet<(String, String)> =
        examples("regl").iter().filter(|it| it.file == "language.md").flat_map(Example::statements).collect();
    let missing: Vec<String> = statements_of_the_grammar()
        .into_iter()
        .filter(|it| !told.contains(it))
        .map(|(block, statement)| format!("`{statement}` {block}"))
        .collect();
    assert!(missing.is_empty(), "docs/language.md has no example of {missing:#?}");
}

/// Every `reglament X` that README, CHANGELOG and documentation name is a command, and every command is named in the README.
#[test]
fn commands_that_are_named_exist() {
    let commands = |words: &[&str]| -> BTreeSet<String> {
        let output = assert_cmd::cargo::cargo_bin_cmd!("reglament").args(words).arg("--help").output().unwrap();
        let help = String::from_utf8(output.stdout).unwrap();
        let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
        let first = |line: &str| line.strip_prefix("  ")?.split(' ').next().map(ToOwned::to_owned);
        list.lines().filter_map(first).filter(|it| !it.is_empty()).collect()
    };
    let (known, of_sources) = (commands(&[]), commands(&["sources"]));
    let named = regex::Regex::new(r"(?m)(?:`|\$ |^|\| )reglament ([a-z]+)(?: ([a-z]+))?").unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = vec![root.join("README.md"), root.join("CHANGELOG.md"), root.join("tests/README.md")];
    pages.extend(fs::read_dir(root.join("docs")).unwrap().map(|it| it.unwrap().path()));
    let mut told = BTreeSet::new();
    for page in pages.iter().filter(|it| it.extension().is_some_and(|it| it == "md")) {
        let text = fs::read_to_string(page).unwrap();
        // The first line of a file of snapshots has the name of the program, too.
        for found in named.captures_iter(&text).filter(|it| &it[1] != "snapshots") {
            let here = format!("`{}` in {}", &found[0], page.display());
            assert!(known.contains(&found[1]), "{here}");
            if let ("sources", Some(inner)) = (&found[1], found.get(2)) {
                assert!(of_sources.contains(inner.as_str()), "{here}");
            }
            if page.ends_with("README.md") {
                told.insert(found[1].to_owned());
            }
        }
    }
    let silent: Vec<&String> = known.difference(&told).collect();
    assert!(silent.is_empty(), "README.md does not name {silent:?}");
}

/// What the tool knows by itself stands in the reference, with every reading of what can be read in two ways.
#[test]
fn the_reference_tells_all_that_is_built_in() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/language.md")).unwrap();
    let section = page.split("\n## ").find(|it| it.starts_with("What is built in")).expect("there is such a section");
    let mut ids = vec![
        built_in::FILING,
        built_in::RECEIPT,
        built_in::REGISTER,
        built_in::HEARING_NOTICE,
        built_in::HEARING,
        built_in::ANSWER,
        built_in::PERFORM,
        built_in::APPLICANT,
        built_in::CHANNEL_FACT,
        built_in::APPLICANT_FACT,
    ];
    let mut wrong: Vec<String> = Vec::new();
    for choice in built_in::CHOICES {
        let row = section.lines().find(|it| it.starts_with(&format!("| `{choice}` |")));
        let readings: Vec<String> =
            built_in::readings(choice).expect("it has readings").iter().map(|it| format!("`{it}`")).collect();
        if !row.is_some_and(|it| it.contains(&format!("| {} |", readings.join(", ")))) {
            wrong.push(choice.to_owned());
        }
    }
    ids.retain(|it| !section.contains(&format!("`{it}`")));
    wrong.extend(ids.into_iter().map(ToOwned::to_owned));
    wrong.extend((!section.contains(built_in::IN_FORCE_OF)).then(|| built_in::IN_FORCE_OF.to_owned()));
    assert!(wrong.is_empty(), "docs/language.md does not tell of {wrong:#?}");
}

/// A fenced block of a page.
struct Example {
    /// The page.
    file: String,
    /// The line of its fence.
    line: usize,
    /// The words after the language.
    words: Vec<String>,
    text: String,
}

impl std::fmt::Display for Example {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the example at docs/{}:{}", self.file, self.line)
    }
}

/// The blocks that examples may be cut out of, and what is around them there.
const PLACES: [(&str, BlockKind, &str, &str); 5] = [
    ("service", BlockKind::Provisions, "service stm_license under order-305-2014 annex 1 {", "}"),
    ("procedure", BlockKind::Provisions, "template example {", "}"),
    ("step", BlockKind::Step, "template example { step examine by executor {", "} }"),
    ("request", BlockKind::Request, "template example { step examine by executor { request sample {", "} } }"),
    ("case", BlockKind::Case, "case \"example\" {", "}"),
];

impl Example {
    fn is_bad(&self) -> bool {
        self.words.iter().any(|word| word == "bad")
    }

    /// Where it stands: `in step` after the language; none is a whole file.
    fn place(&self) -> Option<(BlockKind, &'static str, &'static str)> {
        let at = self.words.iter().position(|word| word == "in")?;
        let name = self.words.get(at + 1).unwrap_or_else(|| panic!("{self} does not say where it stands"));
        let place = PLACES.iter().find(|(word, ..)| word == name);
        Some(place.map(|(_, kind, open, close)| (*kind, *open, *close)).unwrap_or_else(|| panic!("{self}: in what?")))
    }

    fn in_its_place(&self) -> String {
        match self.place() {
            Some((_, open, close)) => format!("{open}\n{}\n{close}\n", self.text),
            None => self.text.clone(),
        }
    }

    /// The statements in it, each with its block: a statement begins a line, or follows the brace of its block.
    fn statements(&self) -> Vec<(String, String)> {
        let mut open = vec![self.place().map_or(BlockKind::File, |(kind, ..)| kind)];
        let mut found = Vec::new();
        let mut latest = None;
        for line in in_english(&self.text).lines() {
            for piece in pieces(line) {
                match piece.as_str() {
                    "{" => {
                        let (kind, word): (BlockKind, String) =
                            latest.clone().unwrap_or_else(|| panic!("{self}: {line}"));
                        open.push(opened(kind, &word));
                    }
                    "}" => drop(open.pop()),
                    statement => {
                        let kind = *open.last().unwrap();
                        let mut words = statement.split([' ', ',']);
                        let word = words.next().unwrap_or_default().to_owned();
                        if kind.words().any(|it| it == word) {
                            let told = match (kind, word.as_str()) {
                                (BlockKind::Case, "expect") => format!("expect {}", expectation(words)),
                                _ => word.clone(),
                            };
                            found.push((kind.to_message().to_string(), told));
                            latest = Some((kind, word));
                        }
                    }
                }
            }
        }
        found
    }
}

/// The text of an example with English keywords; as it stands where it has them.
fn in_english(text: &str) -> String {
    if keywords_of(text) == Keywords::En {
        return text.to_owned();
    }
    print(&File { keywords: Keywords::En, ..parse(FileId::default(), text).tree })
}

/// The expectation by its first word; an event with its day is called `on`.
fn expectation<'a>(mut words: impl Iterator<Item = &'a str>) -> String {
    let first = words.next().unwrap_or_default();
    if words.next() == Some("on") { "on".to_owned() } else { first.to_owned() }
}

/// A line cut at its braces, without quotations and comments.
fn pieces(line: &str) -> Vec<String> {
    let bare: String = line.split('"').step_by(2).collect::<Vec<_>>().join("…");
    let bare = bare.split('#').next().unwrap_or_default().replace('{', "\n{\n").replace('}', "\n}\n");
    bare.lines().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

/// The block that a statement opens.
fn opened(kind: BlockKind, word: &str) -> BlockKind {
    match (kind, word) {
        (BlockKind::File, "regime") => BlockKind::Regime,
        (BlockKind::File, "lineage") => BlockKind::Lineage,
        (BlockKind::File, "calendar") => BlockKind::Calendar,
        (BlockKind::File, "assumption" | "conflict") => BlockKind::Choice,
        (BlockKind::File, "register") => BlockKind::Register,
        (BlockKind::File, "form") => BlockKind::Form,
        (BlockKind::File, "catalogue") => BlockKind::Catalogue,
        (BlockKind::File, "case") => BlockKind::Case,
        (_, "act" | "edition") => BlockKind::Act,
        (_, "actor" | "document" | "ground" | "outcome" | "event" | "name" | "fact") => BlockKind::Declaration,
        (_, "service" | "template" | "procedure") => BlockKind::Provisions,
        (_, "step") => BlockKind::Step,
        (_, "request") => BlockKind::Request,
        (_, "hearing") => BlockKind::Hearing,
        (BlockKind::Request, _) => BlockKind::Alternatives,
        _ => panic!("what does `{word}` open {}?", kind.to_message()),
    }
}

/// All statements that the grammar knows: the first words of what may stand in each block.
fn statements_of_the_grammar() -> BTreeSet<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("grammar/reglament.pest");
    let rules = grammar_rules(&fs::read_to_string(path).unwrap());
    let blocks = [
        ("item", BlockKind::File),
        ("act_item", BlockKind::Act),
        ("regime_item", BlockKind::Regime),
        ("calendar_item", BlockKind::Calendar),
        ("reading_choice_item", BlockKind::Choice),
        ("declaration_item", BlockKind::Declaration),
        ("register_item", BlockKind::Register),
        ("form_item", BlockKind::Form),
        ("catalogue_item", BlockKind::Catalogue),
        ("provision", BlockKind::Provisions),
        ("step_item", BlockKind::Step),
        ("request_item", BlockKind::Request),
        ("hearing_item", BlockKind::Hearing),
        ("case_item", BlockKind::Case),
    ];
    let known = rules.keys().filter(|rule| rule.ends_with("_item") || *rule == "item" || *rule == "provision");
    let known: BTreeSet<&str> = known.map(String::as_str).collect();
    assert_eq!(known, blocks.iter().map(|(rule, _)| *rule).collect(), "the grammar has other blocks");
    let mut statements = BTreeSet::new();
    for (rule, block) in blocks {
        for statement in words(&rules[rule]).filter(|it| *it != "expect") {
            for word in first_words(&rules, statement) {
                statements.insert((block.to_message().to_string(), word));
            }
        }
    }
    for statement in words(&rules["expectation"]) {
        let word = first_words(&rules, statement).into_iter().next().unwrap_or_else(|| "on".to_owned());
        statements.insert((BlockKind::Case.to_message().to_string(), format!("expect {word}")));
    }
    for (rule, block) in [("descent", BlockKind::Lineage), ("otherwise_limit", BlockKind::Alternatives)] {
        let words = first_words(&rules, rule).into_iter();
        statements.extend(words.map(|word| (block.to_message().to_string(), word)));
    }
    statements
}

/// The rules of the grammar by name.
fn grammar_rules(text: &str) -> BTreeMap<String, String> {
    let text: String =
        text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join(" ");
    let mut rules = BTreeMap::new();
    let mut at = text.as_str();
    while let Some((head, rest)) = at.split_once('=') {
        let name = head.split_whitespace().last().unwrap_or_default().to_owned();
        let open = rest.find('{').unwrap();
        let close = rest.find(" }").unwrap();
        rules.insert(name, rest[open + 1..close].trim().to_owned());
        at = &rest[close + 2..];
    }
    rules
}

/// The names in a rule, operators left out.
fn words(rule: &str) -> impl Iterator<Item = &str> {
    rule.split(|it: char| !(it.is_ascii_alphanumeric() || it == '_')).filter(|it| !it.is_empty())
}

/// The words with which a statement can begin: one, or the alternatives in the parentheses it begins with; none where
/// it begins with a name.
fn first_words(rules: &BTreeMap<String, String>, statement: &str) -> Vec<String> {
    let rule = rules.get(statement).unwrap_or_else(|| panic!("the grammar has no rule `{statement}`"));
    let first = match rule.strip_prefix('(') {
        Some(alternatives) => alternatives.split(')').next().unwrap_or_default(),
        None => rule.split(' ').next().unwrap_or_default(),
    };
    words(first).filter_map(|word| word.strip_prefix("kw_")).map(ToOwned::to_owned).collect()
}

/// The fenced blocks of all pages that are in a language.
fn examples(language: &str) -> Vec<Example> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let mut pages: Vec<PathBuf> = fs::read_dir(docs).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.extension().is_some_and(|it| it == "md"));
    pages.sort();
    let mut found = Vec::new();
    for page in pages {
        let file = page.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&page).unwrap();
        let mut open: Option<Example> = None;
        for (number, line) in text.lines().enumerate() {
            match (line.strip_prefix("```"), &mut open) {
                (Some(_), Some(_)) => found.extend(open.take()),
                (Some(info), None) => {
                    let words = info.split_whitespace().map(ToOwned::to_owned).collect();
                    open = Some(Example { file: file.clone(), line: number + 1, words, text: String::new() });
                }
                (None, Some(example)) => example.text.extend([line, "\n"]),
                (None, None) => {}
            }
        }
        assert!(open.is_none(), "a block of docs/{file} is not closed");
    }
    found.retain(|it| it.words.first().is_some_and(|word| word == language));
    assert!(!found.is_empty());
    found
}

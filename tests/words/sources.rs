//! The messages of the sources: every `message!`, read as tokens, so that comments and texts are not taken for one.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A message as the sources say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its arguments by name, with their kinds.
    pub arguments: BTreeMap<String, Argument>,
    /// The file.
    pub file: String,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    pub kind: String,
    pub optional: bool,
}

/// Every `message!` of the sources, by code; one code may be said in several places.
pub fn said() -> BTreeMap<String, Vec<Said>> {
    let mut all: BTreeMap<String, Vec<Said>> = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in files(&folder, "rs") {
        let text = fs::read_to_string(&path).unwrap();
        let tokens: TokenStream = text.parse().unwrap_or_else(|it| panic!("{}: {it}", path.display()));
        let file = path.strip_prefix(&folder).unwrap().display().to_string();
        collect(tokens, &file, &mut all);
    }
    all
}

/// All files of a kind in a folder and those inside it.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let all = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(|it| it.unwrap().into_path());
    all.filter(|it| it.extension().is_some_and(|it| it == ending)).collect()
}

fn collect(tokens: TokenStream, file: &str, all: &mut BTreeMap<String, Vec<Said>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (position, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before = position.checked_sub(2).and_then(|start| tokens.get(start..position));
        let called = matches!(before, Some([TokenTree::Ident(name), TokenTree::Punct(mark)])
            if name == "message" && mark.as_char() == '!');
        if called && let Some((code, arguments)) = message(group.stream()) {
            all.entry(code).or_default().push(Said { arguments, file: file.to_owned() });
        }
        collect(group.stream(), file, all);
    }
}

/// The code and the arguments inside a `message!(…)`; none where it passes them on to itself.
fn message(tokens: TokenStream) -> Option<(String, BTreeMap<String, Argument>)> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut parts = tokens.split(|it| matches!(it, TokenTree::Punct(mark) if mark.as_char() == ','));
    let Some([TokenTree::Literal(code)]) = parts.next() else { return None };
    let code = code.to_string().trim_matches('"').to_owned();
    let argument = |part: &[TokenTree]| {
        let words: Vec<String> = part.iter().take(part.len() - 1).map(ToString::to_string).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            [name, ":", kind] => ((*name).to_owned(), Argument { kind: (*kind).to_owned(), optional: false }),
            [name, ":", "optional", kind] => {
                ((*name).to_owned(), Argument { kind: (*kind).to_owned(), optional: true })
            }
            other => panic!("`{code}` has an argument like no other: {other:?}"),
        }
    };
    let arguments = parts.filter(|it| !it.is_empty()).map(argument).collect();
    Some((code, arguments))
}

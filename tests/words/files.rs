//! The files of words: what messages they have, and what those take.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use reglament::localisation::{LANGUAGES, SECTIONS};
use reglament::syntax::tree::Language;
use std::collections::{BTreeMap, BTreeSet};

/// A message of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Worded {
    /// The section of its file.
    pub section: String,
    /// Whether it has words of its own, and not only further forms.
    pub has_value: bool,
    /// The arguments that it takes, in any of its forms.
    pub takes: BTreeSet<String>,
    /// The messages that it refers to.
    pub refers: BTreeSet<String>,
    /// The cases that it tells apart, by argument; plural classes, numbers and `none` are no cases.
    pub cases: BTreeMap<String, BTreeSet<String>>,
    /// Its own words, without arguments.
    pub words: String,
}

/// Classes of plurals, and what stands for an argument that is absent or there.
const NO_CASES: [&str; 7] = ["zero", "one", "two", "few", "many", "other", "none"];

/// All messages of a language by code, with the arguments of those that they refer to.
pub fn worded(language: Language) -> BTreeMap<String, Worded> {
    let mut all = BTreeMap::new();
    for section in &SECTIONS {
        let file = format!("locales/{language}/{}.ftl", section.name);
        let resource = parser::parse(section.text(language)).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                assert!(!matches!(entry, Entry::Term(_) | Entry::Junk { .. }), "{file}: {entry:?} is no message");
                continue;
            };
            let mut worded =
                Worded { section: section.name.to_owned(), has_value: message.value.is_some(), ..Worded::default() };
            let forms = message.attributes.iter().map(|Attribute { value, .. }| value);
            message.value.iter().chain(forms).for_each(|it| worded.read(it));
            let twice = all.insert(message.id.name.to_owned(), worded).is_some();
            assert!(!twice, "{file}: `{}` stands there twice", message.id.name);
        }
    }
    inherit(all)
}

/// Adds the arguments of messages referred to, which see those of the message around them.
fn inherit(all: BTreeMap<String, Worded>) -> BTreeMap<String, Worded> {
    let mut complete = all.clone();
    for worded in complete.values_mut() {
        for code in &worded.refers {
            let inner = all.get(code).unwrap_or_else(|| panic!("`{code}` is referred to and does not exist"));
            worded.takes.extend(inner.takes.iter().cloned());
        }
    }
    complete
}

/// All messages in all languages.
pub fn in_all_languages() -> Vec<(Language, BTreeMap<String, Worded>)> {
    LANGUAGES.into_iter().map(|it| (it, worded(it))).collect()
}

impl Worded {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let keys = variants.iter().filter_map(|it| match it.key {
                    VariantKey::Identifier { name } if !NO_CASES.contains(&name) => Some(name.to_owned()),
                    _ => None,
                });
                if let InlineExpression::VariableReference { id } = selector
                    && !variants.iter().any(|it| matches!(it.key, VariantKey::Identifier { name: "none" }))
                {
                    self.cases.entry(id.name.to_owned()).or_default().extend(keys);
                }
                variants.iter().for_each(|it| self.read(&it.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.takes.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|it| self.inline(it));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.refers.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, .. } => panic!("there are no terms, and `-{}` is one", id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

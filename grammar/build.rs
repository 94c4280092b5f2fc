//! Writes the rules of `reglament.pest` as data for the parser: the list of rules, and of each what it consists of and
//! with which bytes it can begin.

use pest_meta::ast::RuleType;
use pest_meta::optimizer::{OptimizedExpr as Expr, OptimizedRule};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const GRAMMAR: &str = "reglament.pest";

fn main() {
    println!("cargo::rerun-if-changed={GRAMMAR}");
    println!("cargo::rerun-if-changed=build.rs");
    let text = fs::read_to_string(GRAMMAR).expect("the grammar lies beside this file");
    let (_, rules) = pest_meta::unwrap_or_report(pest_meta::parse_and_optimize(&text));
    let out = Path::new(&env::var_os("OUT_DIR").expect("cargo says where to write")).join("rules.rs");
    fs::write(out, Grammar::new(&rules).written()).expect("what cargo names can be written");
}

struct Grammar<'r> {
    rules: &'r [OptimizedRule],
    by_name: HashMap<&'r str, &'r OptimizedRule>,
    first: HashMap<&'r str, First>,
}

/// With what a match can begin.
#[derive(Debug, Clone, PartialEq, Eq)]
struct First {
    bytes: [bool; 256],
    /// Whether nothing at all can be a match.
    empty: bool,
}

impl<'r> Grammar<'r> {
    fn new(rules: &'r [OptimizedRule]) -> Self {
        let by_name = rules.iter().map(|rule| (rule.name.as_str(), rule)).collect();
        let first = rules.iter().map(|rule| (rule.name.as_str(), First::never())).collect();
        let mut grammar = Self { rules, by_name, first };
        // Rules name each other: what one can begin with is looked up until nothing is added any more.
        loop {
            let next = rules.iter().map(|rule| (rule.name.as_str(), grammar.first(&rule.expr))).collect();
            if grammar.first == next {
                return grammar;
            }
            grammar.first = next;
        }
    }

    fn written(&self) -> String {
        let mut out = String::new();
        out.push_str("/// The rules of `reglament.pest`, in its order.\n");
        out.push_str("#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]\n");
        out.push_str("pub enum Rule {\n    EOI,\n");
        for rule in self.rules {
            writeln!(out, "    {},", rule.name).unwrap();
        }
        let all: Vec<String> = self.rules.iter().map(|rule| format!("Self::{}", rule.name)).collect();
        writeln!(out, "}}\n\nimpl Rule {{\n    pub const ALL: &'static [Self] = &[{}];\n", all.join(", ")).unwrap();
        out.push_str("    pub(crate) const fn definition(self) -> &'static Definition {\n");
        out.push_str("        match self {\n            Self::EOI => &definitions::EOI,\n");
        for rule in self.rules {
            writeln!(out, "            Self::{0} => &definitions::{0},", rule.name).unwrap();
        }
        out.push_str("        }\n    }\n}\n\nmod definitions {\n    use super::*;\n\n");
        writeln!(
            out,
            "    pub(super) static EOI: Definition = {};",
            definition("EOI", "Normal", &First::empty(), "Step::End")
        )
        .unwrap();
        for rule in self.rules {
            let (kind, atomic) = match rule.ty {
                RuleType::Silent if is_skipped(&rule.name) => ("Skipped", true),
                RuleType::Normal => ("Normal", false),
                RuleType::Silent => ("Silent", false),
                RuleType::Atomic => ("Atomic", true),
                RuleType::CompoundAtomic => ("Compound", true),
                RuleType::NonAtomic => panic!("`{}`: the parser knows no `!` rules", rule.name),
            };
            let step = self.step(&rule.expr, atomic);
            let written = definition(&rule.name, kind, &self.first[rule.name.as_str()], &step);
            writeln!(out, "    pub(super) static {}: Definition = {written};", rule.name).unwrap();
        }
        out.push_str("}\n");
        out
    }

    /// An expression as a step of the parser. Between the parts of what is not atomic, space is passed over.
    fn step(&self, expr: &Expr, atomic: bool) -> String {
        if let Some(class) = self.class(expr) {
            return format!("Step::One({})", written_class(&class));
        }
        let inner = |expr: &Expr| self.step(expr, atomic);
        match expr {
            Expr::Str(text) => format!("Step::Text({text:?})"),
            Expr::Ident(name) => match name.as_str() {
                "ANY" => "Step::Any".to_owned(),
                "SOI" => "Step::Start".to_owned(),
                "EOI" => "Step::Rule(&EOI)".to_owned(),
                name if self.by_name.contains_key(name) => format!("Step::Rule(&{name})"),
                name => panic!("the parser knows no `{name}`"),
            },
            Expr::PosPred(expr) => format!("Step::Ahead(true, &{})", inner(expr)),
            Expr::NegPred(expr) => format!("Step::Ahead(false, &{})", inner(expr)),
            Expr::Seq(..) => {
                let steps: Vec<String> = sequence(expr).into_iter().map(inner).collect();
                format!("Step::{}(&[{}])", if atomic { "Joined" } else { "Spaced" }, steps.join(", "))
            }
            Expr::Choice(..) => {
                let steps: Vec<String> = alternatives(expr).into_iter().map(inner).collect();
                format!("Step::Choice(&[{}])", steps.join(", "))
            }
            Expr::Opt(expr) => format!("Step::Optional(&{})", inner(expr)),
            Expr::Rep(repeated) if atomic => match (self.class(repeated), self.until(repeated)) {
                (Some(class), _) => format!("Step::Run({})", written_class(&class)),
                (None, Some(ends)) => format!("Step::Until({})", written_class(&ends)),
                (None, None) => format!("Step::RepeatJoined(&{})", inner(repeated)),
            },
            Expr::Rep(expr) => format!("Step::RepeatSpaced(&{})", inner(expr)),
            Expr::Skip(ends) => {
                let ends: Option<Vec<(char, char)>> = ends.iter().map(|end| one(end)).collect();
                format!("Step::Until({})", written_class(&ends.expect("what ends a stretch is one character")))
            }
            other => panic!("the parser knows no {other:?}"),
        }
    }

    /// The characters of an expression that is one character of several.
    fn class(&self, expr: &Expr) -> Option<Vec<(char, char)>> {
        match expr {
            Expr::Str(text) => one(text).map(|range| vec![range]),
            Expr::Range(first, last) => Some(vec![(first.parse().ok()?, last.parse().ok()?)]),
            Expr::Choice(..) => {
                let classes: Option<Vec<_>> = alternatives(expr).into_iter().map(|it| self.class(it)).collect();
                Some(classes?.concat())
            }
            Expr::Ident(name) => match name.as_str() {
                "ASCII_DIGIT" => Some(vec![('0', '9')]),
                "ASCII_ALPHANUMERIC" => Some(vec![('a', 'z'), ('A', 'Z'), ('0', '9')]),
                name => self
                    .by_name
                    .get(name)
                    .filter(|rule| rule.ty == RuleType::Silent)
                    .and_then(|rule| self.class(&rule.expr)),
            },
            _ => None,
        }
    }

    /// What `!x ~ ANY`, repeated, ends before.
    fn until(&self, repeated: &Expr) -> Option<Vec<(char, char)>> {
        let Expr::Seq(ends, any) = repeated else { return None };
        let Expr::NegPred(ends) = &**ends else { return None };
        if **any == Expr::Ident("ANY".to_owned()) { self.class(ends) } else { None }
    }

    fn first(&self, expr: &Expr) -> First {
        if let Some(class) = self.class(expr) {
            return First::of_class(&class);
        }
        match expr {
            Expr::Str(text) => text.bytes().next().map_or_else(First::empty, First::of_byte),
            Expr::Ident(name) => match name.as_str() {
                "ANY" => First { bytes: [true; 256], empty: false },
                "SOI" | "EOI" => First::empty(),
                name => self.first[name].clone(),
            },
            Expr::Seq(..) => {
                let mut first = First::empty();
                for part in sequence(expr) {
                    let part = self.first(part);
                    first.bytes.iter_mut().zip(part.bytes).for_each(|(all, byte)| *all |= byte);
                    if !part.empty {
                        return First { empty: false, ..first };
                    }
                    // Space may stand between a part that is nothing and the next one.
                    for skipped in ["WHITESPACE", "COMMENT"] {
                        let skipped = &self.first[skipped];
                        first.bytes.iter_mut().zip(skipped.bytes).for_each(|(all, byte)| *all |= byte);
                    }
                }
                first
            }
            Expr::Choice(..) => alternatives(expr).into_iter().map(|it| self.first(it)).fold(First::never(), First::or),
            Expr::Opt(expr) | Expr::Rep(expr) => First { empty: true, ..self.first(expr) },
            _ => First::empty(),
        }
    }
}

impl First {
    const fn never() -> Self {
        Self { bytes: [false; 256], empty: false }
    }

    const fn empty() -> Self {
        Self { bytes: [false; 256], empty: true }
    }

    fn of_byte(byte: u8) -> Self {
        let mut first = Self::never();
        first.bytes[usize::from(byte)] = true;
        first
    }

    fn of_class(class: &[(char, char)]) -> Self {
        let mut first = Self::never();
        let lead = |letter: char| usize::from(letter.encode_utf8(&mut [0; 4]).as_bytes()[0]);
        for &(from, to) in class {
            first.bytes[lead(from)..=lead(to)].fill(true);
        }
        first
    }

    fn or(mut self, other: Self) -> Self {
        self.bytes.iter_mut().zip(other.bytes).for_each(|(all, byte)| *all |= byte);
        Self { empty: self.empty || other.empty, ..self }
    }
}

fn is_skipped(name: &str) -> bool {
    ["WHITESPACE", "COMMENT"].contains(&name)
}

fn sequence(expr: &Expr) -> Vec<&Expr> {
    let (mut parts, mut rest) = (Vec::new(), expr);
    while let Expr::Seq(head, tail) = rest {
        parts.push(&**head);
        rest = tail;
    }
    parts.push(rest);
    parts
}

fn alternatives(expr: &Expr) -> Vec<&Expr> {
    let (mut parts, mut rest) = (Vec::new(), expr);
    while let Expr::Choice(head, tail) = rest {
        parts.push(&**head);
        rest = tail;
    }
    parts.push(rest);
    parts
}

/// The only character of a text, as a range.
fn one(text: &str) -> Option<(char, char)> {
    text.parse().ok().map(|letter| (letter, letter))
}

fn written_class(class: &[(char, char)]) -> String {
    let (mut ascii, mut others) = (0_u128, Vec::new());
    for &(from, to) in class {
        (from..=to).filter(char::is_ascii).for_each(|letter| ascii |= 1 << u32::from(letter));
        if !to.is_ascii() {
            others.push(format!("({:?}, {to:?})", from.max('\u{80}')));
        }
    }
    format!("Class {{ ascii: {ascii:#x}, others: &[{}] }}", others.join(", "))
}

fn definition(name: &str, kind: &str, first: &First, step: &str) -> String {
    let words: Vec<String> = first
        .bytes
        .chunks(64)
        .map(|chunk| chunk.iter().enumerate().fold(0_u64, |word, (at, &byte)| word | u64::from(byte) << at))
        .map(|word| format!("{word:#x}"))
        .collect();
    let first = format!("First {{ bytes: [{}], empty: {} }}", words.join(", "), first.empty);
    format!("Definition {{ rule: Rule::{name}, kind: Kind::{kind}, first: {first}, step: {step} }}")
}

//! Every statement of a service is carried all the way: from the file to the law, and from there to the check of its
//! citation, the page of the service, the comparison of two regimes and the evidence.
//!
//! The statements are those that the syntax lists. A new one fails here until the law below has a line for it, and then
//! until each of these rooms does something with that line.

mod rules;

use reglament::compare::{Change, Readings, law_changes};
use reglament::evidence::Rules;
use reglament::localisation::Localizer;
use reglament::render::Page;
use reglament::render::service::{ServicePage, service_text};
use reglament::span::{FileId, Span};
use reglament::syntax::tree::{Block, Cite, File, Item, Node, Place, Provision, RequestItem, StepItem};
use reglament::syntax::{BlockKind, parse, print};
use reglament::workspace::{Enactment, Reading, Text};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What is no rule by itself, and where else it is tested.
const NO_RULES: [(BlockKind, &str); 9] = [
    (BlockKind::Provisions, "title"),     // what a service is called
    (BlockKind::Provisions, "follows"),   // the lines of a template in its place
    (BlockKind::Provisions, "procedure"), // a heading
    (BlockKind::Provisions, "note"),
    (BlockKind::Provisions, "waive"), // says that a clause is no rule
    (BlockKind::Step, "gap"),         // one of the procedure
    (BlockKind::Step, "note"),
    (BlockKind::Request, "note"),
    (BlockKind::Hearing, "note"),
];

/// What the law of `tests/compare` says nothing of: after which of its lines, and what.
const MORE: [(&str, &str); 5] = [
    (
        "    silence after term grants                                            @ ¶21\n",
        "right appeal of applicant within 1 month of sign @ ¶26\n",
    ),
    ("@ ¶18\n", "  contact \"a house in the street of lamps\" @ ¶20\n"),
    ("step register by chancellery on the day of receipt                   @ ¶12(1) {\n", "registers @ ¶12(1)\n"),
    ("outside term  @ ¶6(3)", "{ when on_paper within 25 calendar days of sample_delivery @ ¶6(5) }"),
    ("      late has no effect                                                 @ ¶22\n    }\n", MORE_STEPS),
];

const MORE_STEPS: &str = "
step serve by chancellery outside term @ ¶23 {
  deemed 3 calendar days after register unless arrived_later @ ¶23
}
step consult by executor after register within 10 working days @ ¶24 {
  stops term at most 60 calendar days @ ¶24
}
step amend by applicant after register when sample_required @ ¶25 {
  starts term anew @ ¶25
}
";

/// A clause that nothing else in the law cites.
const CLAUSE: &str = "777";

#[test]
fn every_statement_of_a_service_arrives_everywhere() {
    let statements = statements();
    let mut wrong = Vec::new();
    for kind in
        [BlockKind::Provisions, BlockKind::Step, BlockKind::Request, BlockKind::Alternatives, BlockKind::Hearing]
    {
        for word in kind.words().filter(|word| !NO_RULES.contains(&(kind, word))) {
            match statements.iter().find(|it| it.kind == kind && it.word == word) {
                Some(statement) => wrong.extend(statement.missing().map(|what| format!("{kind:?} `{word}` {what}"))),
                None => wrong.push(format!("{kind:?} `{word}` has no line in tests/compare/service.regl")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_statement_stands_in_a_good_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax/good");
    let texts: Vec<String> = rules::rule_files(&folder).iter().map(|it| fs::read_to_string(it).unwrap()).collect();
    let words: BTreeSet<&str> =
        texts.iter().flat_map(|text| text.lines()).flat_map(|line| line.split_whitespace().take(1)).collect();
    let missing: Vec<&str> =
        BlockKind::ALL.into_iter().flat_map(BlockKind::words).filter(|word| !words.contains(word)).collect();
    assert!(missing.is_empty(), "no file of tests/syntax/good says {missing:?}");
}

/// A statement of the law, and where it stands in its file.
struct Statement {
    kind: BlockKind,
    word: String,
    span: Span,
}

impl Statement {
    /// Where it does not arrive.
    fn missing(&self) -> impl Iterator<Item = &'static str> + use<> {
        let cited = changed(&|at, cites| {
            if at == self.span {
                *cites = vec![Cite { act: None, languages: Vec::new(), places: vec![clause()], span: Span::default() }];
            }
            true
        });
        let enactment = enacted("new-rules", &cited, "");
        let law = enactment.law.as_ref().unwrap_or_else(|| panic!("{}: {:#?}", self.word, enactment.findings));
        let service = law.services.values().next().unwrap();
        let words = Localizer::new(reglament::Language::En, &**law);
        let page = service_text(&ServicePage::from_service(service, None, law, &words), &words, &Page::default());
        let claims =
            Rules::of(&[(FileId::default(), parse(FileId::default(), &service_of("new-rules", &cited)).tree)]).claims;
        let claimed = claims.iter().flat_map(|it| &it.clauses).any(|it| it.citation.to_string().contains(CLAUSE));

        let shown = page.contains(CLAUSE);
        let uncited = changed(&|at, cites| {
            if at == self.span {
                cites.clear();
            }
            true
        });
        let inherits = self.kind != BlockKind::Provisions;
        let checked = inherits
            || enacted("new-rules", &uncited, "").findings.iter().any(|it| it.code == "regl::citation::missing");
        [
            (!checked, "is sound without a citation (`check`)"),
            (!shown, "is not shown with its clause (`show`)"),
            (!self.is_compared(&cited), "is new in a regime without a change (`diff`)"),
            (!claimed, "is no claim (`sources verify`)"),
        ]
        .into_iter()
        .filter_map(|(fails, what)| fails.then_some(what))
    }

    /// Whether a law that has it differs from one that does not. Without some of them there is no law.
    fn is_compared(&self, cited: &str) -> bool {
        let without = changed(&|at, _| at != self.span);
        let enactment = enacted("old-rules", &without, &service_of("new-rules", cited));
        let Some(law) = enactment.law else { return !enactment.findings.is_empty() };
        let found = law_changes(&law, &enactment.sources, ("2014", "2020"), &[], &Readings::of(&law));
        let cites = |it: &Change| it.cites_new.iter().any(|cite| cite.to_string().contains(CLAUSE));
        found.services.iter().flat_map(|it| &it.changes).any(cites)
    }
}

fn clause() -> Place {
    Place::Paragraph { number: CLAUSE.to_owned(), sub: Vec::new() }
}

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compare").join(name)).unwrap()
}

fn service_of(act: &str, body: &str) -> String {
    format!("service lamp_licence under {act} annex 1 {{\n{body}}}\n")
}

fn body() -> String {
    MORE.iter().fold(read("service.regl"), |text, (after, more)| {
        assert_eq!(text.matches(after).count(), 1, "{after}");
        text.replace(after, &format!("{after}{more}"))
    })
}

fn tree() -> File {
    parse(FileId::default(), &service_of("old-rules", &body())).tree
}

fn enacted(act: &str, service: &str, more: &str) -> Enactment {
    let texts = [("law.regl", read("law.regl")), ("service.regl", service_of(act, service) + more)];
    let texts = texts.map(|(name, text)| Text { name: name.to_owned(), text });
    let tables = ["kz-calendar.csv", "kz-mci.csv"];
    let tables = tables.map(|name| Text { name: format!("calendar/{name}"), text: rules::table(name) });
    Reading::of(texts.to_vec(), tables.to_vec()).enact()
}

/// The statements of the service, at any depth.
fn statements() -> Vec<Statement> {
    let text = service_of("old-rules", &body());
    let mut found = Vec::new();
    let mut tree = tree();
    walk_service(&mut tree, &mut |kind, span, _| {
        let said = text.get(span.start as usize..span.end as usize).unwrap();
        found.push(Statement { kind, word: said.split_whitespace().next().unwrap().to_owned(), span });
        true
    });
    found
}

/// The body of the service with other citations, and without the statements that are not to be kept.
fn changed(keep: &dyn Fn(Span, &mut Vec<Cite>) -> bool) -> String {
    let mut tree = tree();
    walk_service(&mut tree, &mut |_, span, cites| keep(span, cites));
    let printed = print(&tree);
    let (_, body) = printed.split_once("{\n").unwrap();
    body.trim_end().strip_suffix('}').unwrap().to_owned()
}

type Visit<'v> = dyn FnMut(BlockKind, Span, &mut Vec<Cite>) -> bool + 'v;

fn walk_service(tree: &mut File, visit: &mut Visit<'_>) {
    for item in &mut tree.items {
        if let Item::Service { body, .. } = &mut item.value {
            walk_provisions(body, visit);
        }
    }
}

fn walk<T>(block: &mut Block<T>, kind: BlockKind, visit: &mut Visit<'_>, within: fn(&mut T, &mut Visit<'_>)) {
    block.retain_mut(|Node { value, span, cites, .. }| {
        within(value, visit);
        visit(kind, *span, cites)
    });
}

fn walk_provisions(block: &mut Block<Provision>, visit: &mut Visit<'_>) {
    walk(block, BlockKind::Provisions, visit, |provision, visit| match provision {
        Provision::Procedure { body, .. } => walk_provisions(body, visit),
        Provision::Step(step) => walk(&mut step.body, BlockKind::Step, visit, |item, visit| match item {
            StepItem::Request { body, .. } => walk(body, BlockKind::Request, visit, |item, visit| {
                if let RequestItem::Part(part) = item {
                    walk(&mut part.alternatives, BlockKind::Alternatives, visit, |_, _| {});
                }
            }),
            StepItem::Hearing { body, .. } => walk(body, BlockKind::Hearing, visit, |_, _| {}),
            _ => {}
        }),
        _ => {}
    });
}

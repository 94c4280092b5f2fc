//! Contradictions in official texts: small acts of our own making for each kind, with what must be found in them and what
//! must not, and the shipped texts against a list made by reading them.

use reglament::cite::{Address, Citation};
use reglament::contradiction::{Contradiction, Declaration, Kind, Said, Standing, Statement, contradictions, matched};
use reglament::official::figure::{Figure, TimeUnit, Topic, mentions};
use reglament::official::mark::marks;
use reglament::official::stem::Stems;
use reglament::official::term::{contacts, terms};
use reglament::official::{FORMAT, Head, Index, IndexedPlace, Role, Wanted};
use reglament::syntax::tree::Language::{self, En, Kk, Ru};
use std::fs;
use std::path::Path;

/// A place: its address, what it is, and what it says, in English whatever the language of the act.
type Row<'a> = (&'a str, &'a [Role], &'a str);

const CLAUSE: &[Role] = &[];
const HEADING: &[Role] = &[Role::Heading];
const STEP: &[Role] = &[Role::Step];
const FORM: &[Role] = &[Role::Form];

fn act(id: &str, language: Language, rows: &[Row<'_>]) -> Index {
    let mut places = vec![place(1, &("", HEADING, ""))];
    places.extend(rows.iter().zip(2..).map(|(row, line)| place(line, row)));
    let head =
        Head { number: id.split('-').nth(1).map(str::to_owned), adopted: "2030-01-15".parse().ok(), registered: None };
    let (unplaced, doubtful, missing) = (Vec::new(), Vec::new(), Vec::new());
    Index {
        format: FORMAT,
        act: id.to_owned(),
        language,
        head,
        lines: 1,
        counts: None,
        before: None,
        unplaced,
        doubtful,
        missing,
        places,
        seal: String::new(),
    }
    .sealed()
}

fn place(line: u32, (at, roles, text): &Row<'_>) -> IndexedPlace {
    IndexedPlace {
        at: at.parse().unwrap(),
        line,
        words: 10,
        print: format!("{line:016x}"),
        roles: roles.to_vec(),
        items: 1,
        blank: None,
        unnumbered: false,
        figures: mentions(text, En),
        marks: marks(text, En),
        terms: if roles.iter().any(|it| [Role::Heading, Role::Form].contains(it)) {
            Vec::new()
        } else {
            terms(text, En)
        },
        contacts: contacts(text),
        codes: Vec::new(),
        stems: Stems::default(),
    }
}

/// Kind and places of what is found, in short.
fn found(indexes: &[Index]) -> Vec<(Kind, Vec<String>)> {
    let sides = |it: &Contradiction| it.sides.iter().map(|it| format!("{} {}", it.language, it.at)).collect();
    contradictions(indexes).iter().map(|it| (it.kind, sides(it))).collect()
}

/// What is found between a Kazakh and a Russian version of one act.
fn between(kk: &[Row<'_>], ru: &[Row<'_>]) -> Vec<(Kind, Vec<String>)> {
    found(&[act("order-7-2030", Kk, kk), act("order-7-2030", Ru, ru)])
}

fn sides<const N: usize>(kind: Kind, sides: [&str; N]) -> (Kind, Vec<String>) {
    (kind, sides.map(str::to_owned).to_vec())
}

#[test]
fn another_unit_or_number_in_one_language_is_found() {
    let kk: [Row<'_>; 2] =
        [("¶1", CLAUSE, "within 5 working days"), ("¶2", CLAUSE, "the fee is 9 monthly calculation indices")];
    let ru: [Row<'_>; 2] =
        [("¶1", CLAUSE, "within 5 calendar days"), ("¶2", CLAUSE, "the fee is 10 monthly calculation indices")];
    assert_eq!(
        between(&kk, &ru),
        [sides(Kind::Languages, ["kk ¶1", "ru ¶1"]), sides(Kind::Languages, ["kk ¶2", "ru ¶2"])]
    );
    let same = act("order-7-2030", En, &kk);
    assert_eq!(found(&[act("order-7-2030", Kk, &kk), same]), []);
}

#[test]
fn lines_that_are_broken_otherwise_are_no_contradiction() {
    let kk: [Row<'_>; 2] =
        [("¶5(3)", CLAUSE, ""), ("¶5(3) indent 2", CLAUSE, "12 working days; 2 working days; 1 working day")];
    let ru: [Row<'_>; 4] = [
        ("¶5(3)", CLAUSE, "12 working days"),
        ("¶5(3) indent 2", CLAUSE, "2 working days"),
        ("¶5(3) indent 3", CLAUSE, "1 working day"),
        ("¶5 indent 2", CLAUSE, ""),
    ];
    assert_eq!(between(&kk, &ru), []);
    // A line after the items may belong to the last of them in one language and to the paragraph in the other.
    let kk: [Row<'_>; 2] = [("¶5(1)", CLAUSE, ""), ("¶5 indent 2", CLAUSE, "within 3 working days")];
    let ru: [Row<'_>; 2] = [("¶5(1)", CLAUSE, ""), ("¶5(1) indent 2", CLAUSE, "within 3 working days")];
    assert_eq!(between(&kk, &ru), []);
}

#[test]
fn limits_that_changed_places_between_items_are_found() {
    let kk: [Row<'_>; 2] = [("¶5(1)", CLAUSE, "within 12 working days"), ("¶5(2)", CLAUSE, "within 2 working days")];
    let ru: [Row<'_>; 2] = [("¶5(1)", CLAUSE, "within 2 working days"), ("¶5(2)", CLAUSE, "within 12 working days")];
    assert_eq!(
        between(&kk, &ru),
        [sides(Kind::Languages, ["kk ¶5(1)", "ru ¶5(1)"]), sides(Kind::Languages, ["kk ¶5(2)", "ru ¶5(2)"])]
    );
}

#[test]
fn what_one_language_lacks_is_found_but_for_lost_links() {
    let kk: [Row<'_>; 3] =
        [("¶1", CLAUSE, "5 working days"), ("¶2(1)", CLAUSE, ""), ("¶3", CLAUSE, "see paragraph 1 of these Rules")];
    let ru: [Row<'_>; 4] = [
        ("¶1", CLAUSE, "5 working days, and 3 working days for the document"),
        ("¶2(1)", CLAUSE, ""),
        ("¶2(2)", CLAUSE, ""),
        ("¶3", CLAUSE, ""),
    ];
    assert_eq!(
        between(&kk, &ru),
        [sides(Kind::OneLanguage, ["ru ¶1", "kk ¶1"]), sides(Kind::OneLanguage, ["ru ¶2(2)", "kk ¶2(1)"])]
    );
    let annexed: [Row<'_>; 2] = [("annex 1", HEADING, ""), ("annex 2", HEADING, "")];
    assert_eq!(between(&annexed, &annexed[..1]), [sides(Kind::OneLanguage, ["kk annex 2", "ru "])]);
    // A paragraph that is missing, and a drawing whose words were extracted in one language only.
    assert_eq!(between(&kk[..1], &[]), [sides(Kind::OneLanguage, ["kk ¶1", "ru "])]);
    let chart: [Row<'_>; 3] =
        [("annex 1", HEADING, ""), ("annex 1 indent 1", FORM, "2 working days"), ("annex 1 indent 2", FORM, "1 day")];
    assert_eq!(between(&chart, &chart[..1]), []);
}

#[test]
fn references_that_differ_are_found() {
    let places = |text: &'static str| -> [Row<'static>; 3] {
        [("¶8", CLAUSE, ""), ("¶8(1)", CLAUSE, ""), ("¶9", CLAUSE, text)]
    };
    let (narrow, wide) = (places("in subparagraph 1) of paragraph 8"), places("in paragraph 8"));
    assert_eq!(between(&narrow, &wide), [sides(Kind::Languages, ["kk ¶9", "ru ¶9"])]);
    // Which text is meant is told by words that moved; and an article may have lost its subparagraph.
    let (law, parted) = (places("subparagraph 2) of Article 10"), places("Article 10, subparagraph 2)"));
    assert_eq!(between(&law, &parted), []);
}

#[test]
fn periods_of_one_length_for_different_things_are_found() {
    let of = |language, topic| {
        let mut index = act("order-7-2030", language, &[("¶4", CLAUSE, "within 3 working days")]);
        index.places[1].figures[0].about = vec![topic];
        index
    };
    let places = ["kk ¶4", "ru ¶4"];
    let (papers, skills) = (of(Kk, Topic::Completeness), of(Ru, Topic::Qualification));
    assert_eq!(found(&[papers.clone(), skills]), [sides(Kind::Languages, places)]);
    assert_eq!(found(&[papers, of(Ru, Topic::Completeness)]), []);
}

#[test]
fn figures_that_contradict_themselves_are_found() {
    let mut index = act("order-7-2030", Kk, &[("¶1", CLAUSE, ""), ("¶2", CLAUSE, ""), ("¶3", CLAUSE, "")]);
    let texts = ["күнтізбелік 30 жұмыс күні ішінде", "5 (алты) жұмыс күні ішінде", "5 (бес) жұмыс күні ішінде"];
    for (place, text) in index.places.iter_mut().skip(1).zip(texts) {
        place.figures = mentions(text, Kk);
    }
    let period = |number, unit| Said::Figure(Figure::Period { number, unit });
    let found = contradictions(&[index]);
    let told: Vec<_> = found.iter().map(|it| (it.kind, it.sides[0].at.to_string(), it.sides[0].says.clone())).collect();
    assert_eq!(
        told,
        [
            (Kind::Itself, "¶1".to_owned(), vec![period(30, TimeUnit::CalendarWorkingDays)]),
            (Kind::Itself, "¶2".to_owned(), vec![period(5, TimeUnit::WorkingDays), Said::Again(6.into())]),
        ]
    );
}

/// A regulation that lists its two steps in two sections.
fn regulation(second: &'static str) -> [Row<'static>; 8] {
    [
        ("annex 1", HEADING, ""),
        ("annex 1 ¶1", CLAUSE, "approved by resolution No. 600"),
        ("annex 1 ¶5(1)", STEP, "when issuing a license within 12 working days"),
        ("annex 1 ¶5(1) indent 2", STEP, "when reissuing a license within 8 working days"),
        ("annex 1 ¶5(2)", STEP, "when issuing a license within 2 working days"),
        ("annex 1 ¶8(1)", STEP, "when issuing a license within 12 working days"),
        ("annex 1 ¶8(1) indent 2", STEP, second),
        ("annex 1 ¶8(2)", STEP, "when issuing a license within 2 working days"),
    ]
}

#[test]
fn sections_that_set_different_limits_for_one_step_are_found() {
    let same = act("order-305-2014", Ru, &regulation("when reissuing a license within 8 working days"));
    assert_eq!(found(&[same]), []);
    let other = act("order-305-2014", Ru, &regulation("when reissuing a license within 9 working days"));
    let places = ["ru annex 1 ¶5(1) indent 2", "ru annex 1 ¶8(1) indent 2"];
    assert_eq!(found(&[other]), [sides(Kind::Sections, places)]);
}

#[test]
fn a_list_of_requirements_is_held_against_the_rules() {
    let rows = |term: &'static str, sample: &'static str| -> Vec<Row<'static>> {
        vec![
            ("annex 1", HEADING, ""),
            ("annex 1 ¶4", CLAUSE, "issuing a license within 8 working days"),
            ("annex 1 ¶4 indent 2", CLAUSE, "the period for providing samples is 5 calendar days"),
            ("annex 1 appendix 1", HEADING, ""),
            ("annex 1 appendix 1 ¶3", CLAUSE, term),
            ("annex 1 appendix 1 ¶3 indent 2", CLAUSE, sample),
        ]
    };
    let sample = "the period for providing samples is 5 calendar days";
    assert_eq!(found(&[act("order-7-2030", En, &rows("8 working days", sample))]), []);
    let places = ["en annex 1 ¶4", "en annex 1 appendix 1 ¶3"];
    assert_eq!(found(&[act("order-7-2030", En, &rows("10 working days", sample))]), [sides(Kind::Sections, places)]);
    let other = "the period for providing samples is 5 working days";
    let places = ["en annex 1 ¶4 indent 2", "en annex 1 appendix 1 ¶3 indent 2"];
    assert_eq!(found(&[act("order-7-2030", En, &rows("8 working days", other))]), [sides(Kind::Sections, places)]);
}

#[test]
fn a_regulation_is_held_against_its_standard() {
    let standard = |sample: &'static str| {
        let rows: [Row<'_>; 5] = [
            ("standard 1", HEADING, ""),
            ("standard 1 ¶4", CLAUSE, "issuing a license within 13 working days"),
            ("standard 1 ¶5", CLAUSE, sample),
            ("standard 1 ¶9", CLAUSE, ""),
            ("standard 1 ¶9(1)", CLAUSE, ""),
        ];
        act("resolution-600-2014", Kk, &rows)
    };
    let rows: [Row<'_>; 5] = [
        ("annex 1", HEADING, ""),
        ("annex 1 ¶1", CLAUSE, "on the basis of the standard approved by resolution No. 600"),
        ("annex 1 ¶5(1)", STEP, "when issuing a license within 12 working days"),
        ("annex 1 ¶5(2)", STEP, "when issuing a license within 2 working days"),
        ("annex 1 ¶6", CLAUSE, "the period for providing samples is 5 calendar days"),
    ];
    let regulation = act("order-305-2014", Ru, &rows);
    // 12 and 2 are 14 working days; the standard allows 13.
    let sum = sides(Kind::Standard, ["ru annex 1 ¶5(1)", "ru annex 1 ¶5(2)", "kk standard 1 ¶4"]);
    let agreeing = standard("the period for providing samples is 5 calendar days");
    assert_eq!(found(&[regulation.clone(), agreeing]), std::slice::from_ref(&sum));
    let window = sides(Kind::Standard, ["ru annex 1 ¶6", "kk standard 1 ¶5"]);
    assert_eq!(found(&[regulation, standard("the period for providing samples is 5 working days")]), [window, sum]);
}

#[test]
fn a_window_that_starts_otherwise_in_the_standard_is_found_once() {
    let about = |mut index: Index, start: Topic| {
        let windows = index.places.iter_mut().flat_map(|it| &mut it.figures);
        windows.filter(|it| matches!(it.figure, Figure::Period { .. })).for_each(|it| {
            it.about = vec![Topic::Completeness, start];
        });
        index
    };
    let standard = [("standard 1", HEADING, ""), ("standard 1 ¶4", CLAUSE, "within 2 working days")];
    let rows: [Row<'_>; 4] = [
        ("annex 1", HEADING, ""),
        ("annex 1 ¶1", CLAUSE, "approved by resolution No. 600"),
        ("annex 1 ¶5", CLAUSE, "within 2 working days"),
        ("annex 1 ¶8", CLAUSE, "within 2 working days"),
    ];
    let regulation = about(act("order-305-2014", Ru, &rows), Topic::Registration);
    let standard = |start| about(act("resolution-600-2014", Kk, &standard), start);
    assert_eq!(found(&[regulation.clone(), standard(Topic::Registration)]), []);
    let places = ["ru annex 1 ¶5", "kk standard 1 ¶4", "ru annex 1 ¶8"];
    assert_eq!(found(&[regulation, standard(Topic::Filing)]), [sides(Kind::Standard, places)]);
}

#[test]
fn references_to_nothing_are_found() {
    let rows: [Row<'_>; 6] = [
        ("¶1", CLAUSE, "according to Annex 1 to this order"),
        ("annex 1", HEADING, ""),
        ("annex 1 ¶2", CLAUSE, ""),
        ("annex 1 ¶3", CLAUSE, "in subparagraph 2) of paragraph 2"),
        ("annex 1 ¶4", CLAUSE, "in paragraph 2; in subparagraph 2) of Article 9 of the Law"),
        ("annex 1 ¶5", CLAUSE, "in paragraph 17"),
    ];
    assert_eq!(
        found(&[act("order-7-2030", En, &rows)]),
        [sides(Kind::Reference, ["en annex 1 ¶3", "en annex 1 ¶2"]), sides(Kind::Reference, ["en annex 1 ¶5"]),]
    );
}

#[test]
fn numbers_that_stand_twice_or_are_skipped_are_found() {
    let rows: [Row<'_>; 5] =
        [("¶5", CLAUSE, ""), ("¶5(1)", CLAUSE, ""), ("¶5", CLAUSE, ""), ("¶5(1)", CLAUSE, ""), ("¶6", CLAUSE, "")];
    let mut index = act("order-7-2030", Kk, &rows);
    // The items of a paragraph that stands twice are not told again.
    assert_eq!(found(&[index.clone()]), [sides(Kind::Numbering, ["kk ¶5", "kk ¶5"])]);
    index.places.truncate(2);
    index.missing.push("¶5(1)".parse().unwrap());
    assert_eq!(found(&[index]), [sides(Kind::Numbering, ["kk ¶5(1)"])]);
}

#[test]
fn heads_of_annexes_that_do_not_fit_the_act_are_found() {
    let rows: [Row<'_>; 2] = [
        ("annex 1", HEADING, "order dated January 15, 2030 No. 7"),
        ("annex 2", HEADING, "order dated January 16, 2030 No. 8"),
    ];
    let head = sides(Kind::Head, ["en annex 2", "en "]);
    assert_eq!(found(&[act("order-7-2030", En, &rows)]), [head.clone(), head]);
}

#[test]
fn stamps_that_were_never_filled_in_are_found() {
    let text = include_str!("official/boats.kk-en.txt");
    let wanted = Wanted { act: "order-8-2019", language: Kk, number: None };
    assert_eq!(found(&[Index::of(text, wanted).unwrap()]), []);
    let stamp =
        "  Су министрінің 2022 жылғы \"___\"\n№ _____ бұйрығымен бекітілген\nҚайық ұстау\nқағидаларына\n1-қосымша";
    let stamped = text.replacen("  Қайық ұстау\nқағидаларына\n1-қосымша", stamp, 1);
    assert_ne!(stamped, text);
    let index = Index::of(&stamped, wanted).unwrap();
    let blank: Vec<_> = index.places.iter().filter_map(|it| it.blank.map(|year| (it.at.to_string(), year))).collect();
    assert_eq!(blank, [("annex 1 appendix 1".to_owned(), 2022)]);
    let found = found(&[index]);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].0, found[0].1[0].as_str()), (Kind::Head, "kk annex 1 appendix 1"));
}

#[test]
fn a_slip_that_every_annex_repeats_is_told_once() {
    let annexes = |days: &'static str| -> Vec<Row<'static>> {
        vec![
            ("annex 1", HEADING, ""),
            ("annex 1 ¶1", CLAUSE, days),
            ("annex 2", HEADING, ""),
            ("annex 2 ¶1", CLAUSE, days),
        ]
    };
    let all = ["kk annex 1 ¶1", "ru annex 1 ¶1", "kk annex 2 ¶1", "ru annex 2 ¶1"];
    let found = between(&annexes("within 5 working days"), &annexes("within 5 calendar days"));
    assert_eq!(found, [sides(Kind::Languages, all)]);
}

#[test]
fn parties_and_papers_that_one_version_names_are_found() {
    let kk: [Row<'_>; 4] = [
        ("¶1", CLAUSE, "to individuals and licensees"),
        ("¶2", CLAUSE, "copies of the documents"),
        ("¶3", CLAUSE, "see www.one.kz"),
        ("¶4 indent 1", FORM, "a licensee"),
    ];
    let ru: [Row<'_>; 4] = [
        ("¶1", CLAUSE, "to individuals"),
        ("¶2", CLAUSE, "a copy of each document"),
        ("¶3", CLAUSE, "see www.two.kz"),
        ("¶4 indent 1", FORM, "an applicant"),
    ];
    assert_eq!(between(&kk, &ru), [sides(Kind::Words, ["kk ¶1", "ru ¶1"]), sides(Kind::Words, ["kk ¶3", "ru ¶3"])]);
}

#[test]
fn refusals_beside_the_list_of_grounds_are_found() {
    const GROUND: &[Role] = &[Role::Ground];
    let rows = |ground: &'static str| -> Vec<Row<'static>> {
        vec![
            ("annex 1", HEADING, ""),
            ("annex 1 ¶4", CLAUSE, "in case of incompleteness of the documents the application is refused"),
            ("annex 1 ¶9", CLAUSE, ""),
            ("annex 1 ¶9(1)", GROUND, ground),
        ]
    };
    assert_eq!(found(&[act("order-7-2030", En, &rows("incompleteness of the documents"))]), []);
    let beside = [sides(Kind::Grounds, ["en annex 1 ¶4", "en annex 1 ¶9"])];
    assert_eq!(found(&[act("order-7-2030", En, &rows("the fee is not paid"))]), beside);
    // Without a list there is nothing that could lack it.
    assert_eq!(found(&[act("order-7-2030", En, &rows("the fee is not paid")[..2])]), []);
}

#[test]
fn times_that_one_part_leaves_out_are_found() {
    let sample = "the period for providing samples is 5 calendar days";
    let sections = |last: &'static str| -> Vec<Row<'static>> {
        vec![
            ("annex 1", HEADING, ""),
            ("annex 1 ¶5(1)", STEP, "within 13 working days"),
            ("annex 1 ¶5(2)", STEP, ""),
            ("annex 1 ¶8(1)", STEP, "within 13 working days"),
            ("annex 1 ¶8(1) indent 2", STEP, last),
            ("annex 1 ¶8(2)", STEP, ""),
        ]
    };
    let alone = [sides(Kind::Sections, ["en annex 1 ¶8(1) indent 2", "en annex 1 ¶5(1)"])];
    assert_eq!(found(&[act("order-7-2030", En, &sections(sample))]), alone);
    assert_eq!(found(&[act("order-7-2030", En, &sections(""))]), []);
    let list = |extension: &'static str| -> Vec<Row<'static>> {
        vec![
            ("annex 1", HEADING, ""),
            ("annex 1 ¶4", CLAUSE, "is considered within 5 working days"),
            ("annex 1 ¶4 indent 2", CLAUSE, "in case of a hearing the term is extended for 2 working days"),
            ("annex 1 appendix 1", HEADING, ""),
            ("annex 1 appendix 1 ¶3", CLAUSE, "5 working days"),
            ("annex 1 appendix 1 ¶3 indent 2", CLAUSE, extension),
        ]
    };
    let left_out = [sides(Kind::Sections, ["en annex 1 ¶4 indent 2", "en annex 1 appendix 1 ¶3"])];
    assert_eq!(found(&[act("order-7-2030", En, &list(""))]), left_out);
    let extension = "in case of a hearing the term is extended for 2 working days";
    assert_eq!(found(&[act("order-7-2030", En, &list(extension))]), []);
}

#[test]
fn the_service_is_held_against_its_standard() {
    const PAPER: &[Role] = &[Role::Document];
    let standard: [Row<'_>; 8] = [
        ("standard 1", HEADING, ""),
        ("standard 1 ¶5", CLAUSE, "Form of provision of a public service: electronic"),
        ("standard 1 ¶6", CLAUSE, "with the signature of the authorized person"),
        ("standard 1 ¶9(1)", CLAUSE, ""),
        ("standard 1 ¶9(1) indent 2", PAPER, "compliance of the service recipient with qualification requirements"),
        ("standard 1 ¶9(2)", CLAUSE, ""),
        ("standard 1 ¶9(2) indent 2", PAPER, "a cover letter"),
        ("standard 1 ¶12", CLAUSE, "see www.one.kz"),
    ];
    let standard = act("resolution-600-2014", Kk, &standard);
    let against = |clause: &'static str, roles: &'static [Role]| {
        let rows: [Row<'_>; 3] = [
            ("annex 1", HEADING, ""),
            ("annex 1 ¶1", CLAUSE, "on the basis of the standard approved by resolution No. 600"),
            ("annex 1 ¶9(2)", roles, clause),
        ];
        found(&[act("order-305-2014", Ru, &rows), standard.clone()])
    };
    let at = |places: &[&str]| {
        let places = std::iter::once("ru annex 1 ¶9(2)").chain(places.iter().copied());
        vec![(Kind::Standard, places.map(str::to_owned).collect::<Vec<_>>())]
    };
    let on_paper = "Form of provision of a public service: electronic and paper";
    assert_eq!(against(on_paper, CLAUSE), at(&["kk standard 1 ¶5"]));
    assert_eq!(against("the head of the service provider signs the result", CLAUSE), at(&["kk standard 1 ¶6"]));
    let form = "compliance of the service recipient with qualification requirements";
    let lists = ["kk standard 1 ¶9(1) indent 2", "kk standard 1 ¶9(2) indent 2"];
    assert_eq!(against(form, CLAUSE), at(&lists));
    assert_eq!(against("the application is registered", STEP), at(&["kk standard 1 ¶9(1) indent 2"]));
    assert_eq!(against("see www.two.kz", CLAUSE), at(&["kk standard 1 ¶12"]));
    assert_eq!(against("Form of provision of a public service: electronic; see www.one.kz", CLAUSE), []);
}

#[test]
fn a_footnote_and_an_item_may_stand_as_one_number() {
    let kk: [Row<'_>; 3] = [("annex 1", HEADING, ""), ("annex 1 note 18", FORM, ""), ("annex 1 indent 1(2)", FORM, "")];
    let ru: [Row<'_>; 3] =
        [("annex 1", HEADING, ""), ("annex 1 indent 3(1)", FORM, ""), ("annex 1 indent 3(2)", FORM, "")];
    assert_eq!(between(&kk, &ru), []);
    // Without the footnote the first number is lost.
    assert_eq!(
        between(&[kk[0], kk[2]], &ru),
        [sides(Kind::OneLanguage, ["ru annex 1 indent 3(1)", "kk annex 1 indent 1(2)"])]
    );
}

/// With a search through all places for each of them this would take many minutes.
#[test]
fn many_places_take_no_longer_each() {
    let many = |language| {
        let mut index = act("order-7-2030", language, &[]);
        index.places.extend((1..=20_000).map(|number| {
            let text = format!("see paragraph {} of these Rules", 20_001 - number);
            place(number, &(&format!("¶{number}"), CLAUSE, &text))
        }));
        index.sealed()
    };
    assert_eq!(found(&[many(Kk), many(Ru)]), []);
}

fn declared(says: &str, cites: &[(&str, Option<Language>)]) -> Declaration {
    let citation = |(at, language): &(&str, Option<Language>)| Citation {
        act: "order-7-2030".to_owned(),
        languages: language.iter().copied().collect(),
        places: at.parse::<Address>().unwrap().0,
    };
    Declaration {
        statement: Statement::Conflict,
        id: "days".to_owned(),
        cites: cites.iter().map(citation).collect(),
        title: String::new(),
        says: vec![says.to_owned()],
    }
}

#[test]
fn declared_conflicts_are_matched_by_place_and_length() {
    let texts = [
        act("order-7-2030", Kk, &[("¶1", CLAUSE, "within 5 working days"), ("¶2", CLAUSE, "")]),
        act("order-7-2030", Ru, &[("¶1", CLAUSE, "within 5 calendar days"), ("¶2", CLAUSE, "")]),
    ];
    let found = contradictions(&texts);
    let standing = |it: Declaration| {
        let matched = matched(&found, &[it], &texts);
        (matched.declared_by, matched.conflicts)
    };
    let both: &[_] = &[("¶1", Some(Kk)), ("¶1", Some(Ru))];
    assert_eq!(standing(declared("5 working days", both)), (vec![vec![0]], vec![(0, Standing::Found)]));
    assert_eq!(standing(declared("30 working days", both)), (vec![vec![]], vec![(0, Standing::NotFound)]));
    assert_eq!(
        standing(declared("5 working days", &[("¶1", Some(Kk))])),
        (vec![vec![]], vec![(0, Standing::NotFound)])
    );
    assert_eq!(
        standing(declared("who may apply", &[("¶2", None)])),
        (vec![vec![]], vec![(0, Standing::OutsideFigures)])
    );
    let english = declared("5 working days", &[("¶1", Some(En))]);
    assert_eq!(standing(english), (vec![vec![]], vec![(0, Standing::OutOfReach)]));
}

fn shipped() -> Vec<Index> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("regs");
    let mut indexes = Vec::new();
    for act in ["order-28-2008", "order-305-2014", "order-34-2020", "resolution-600-2014"] {
        for language in ["kk", "ru", "en"] {
            let path = folder.join(act).join(format!("index.{language}.json"));
            if let Ok(json) = fs::read_to_string(path) {
                indexes.push(Index::from_json(&json).unwrap());
            }
        }
    }
    indexes
}

/// What reading the texts side by side gave: the kind and the main place of each slip, and how many places it has.
const READ: &[(Kind, &str, usize)] = &[
    // 30 days that Kazakh calls calendar and working, Russian and the standard calendar; in three sections.
    (Kind::Itself, "order-305-2014 kk annex 6 ¶5(3) indent 3", 7),
    // Article 25: subparagraph 2 or paragraph 2; row 8: its first item or the whole.
    (Kind::Languages, "order-34-2020 kk annex 1 ¶8", 2),
    (Kind::Languages, "order-34-2020 kk annex 4 ¶3", 2),
    // The fourth officer; the three days for the document, with what their row refers to in vain; the first item.
    (Kind::OneLanguage, "order-305-2014 ru annex 2 ¶7(4)", 2),
    (Kind::OneLanguage, "order-34-2020 en annex 7 appendix 1 ¶3", 3),
    (Kind::OneLanguage, "order-34-2020 en annex 2 appendix 5 indent 16(1)", 2),
    // The day on which the draft is made; paper as a form of the service.
    (Kind::Words, "order-305-2014 kk annex 1 ¶5(4) indent 2", 6),
    (Kind::Words, "order-305-2014 ru annex 6 ¶2", 4),
    // Licensees among the recipients; what the last three days follow on, of licences and of permits.
    (Kind::Words, "order-34-2020 en annex 1 ¶2", 8),
    (Kind::Words, "order-34-2020 kk annex 1 ¶4 indent 3", 2),
    (Kind::Words, "order-34-2020 kk annex 1 ¶4 indent 8", 6),
    (Kind::Words, "order-34-2020 kk annex 4 ¶4 indent 6", 6),
    (Kind::Words, "order-34-2020 en annex 1 ¶4 indent 10", 2),
    (Kind::Words, "order-34-2020 kk annex 1 ¶5 indent 2", 6),
    (Kind::Words, "order-34-2020 kk annex 2 ¶5 indent 5", 4),
    // The site of the provider, whose telephones, and how many.
    (Kind::Words, "order-34-2020 kk annex 1 appendix 1 ¶7 indent 2", 16),
    (Kind::Words, "order-34-2020 kk annex 1 appendix 1 ¶10 indent 2", 16),
    (Kind::Words, "order-34-2020 kk annex 6 appendix 1 ¶10 indent 4", 2),
    // Grounds: the list of documents, the suspension, the licensee who is a debtor, the verdict.
    (Kind::Words, "order-34-2020 kk annex 1 appendix 1 ¶9(3)", 6),
    (Kind::Words, "order-34-2020 en annex 1 appendix 1 ¶9(4)", 6),
    (Kind::Words, "order-34-2020 kk annex 1 appendix 1 ¶9(5)", 6),
    (Kind::Words, "order-34-2020 kk annex 4 appendix 1 ¶9(4)", 8),
    // The proof of payment, the equipment, copies, the union, the start of the study, validity, the representative.
    (Kind::Words, "order-34-2020 kk annex 2 appendix 1 ¶8(2)", 2),
    (Kind::Words, "order-34-2020 kk annex 3 ¶4(3)", 2),
    (Kind::Words, "order-34-2020 kk annex 6 ¶3", 6),
    (Kind::Words, "order-34-2020 kk annex 4 appendix 3 indent 34", 4),
    (Kind::Words, "order-34-2020 en annex 6 appendix 1 ¶3", 2),
    (Kind::Words, "order-34-2020 kk annex 7 ¶4 indent 4", 2),
    (Kind::Words, "order-34-2020 kk annex 8 ¶4 indent 2", 2),
    (Kind::Words, "order-34-2020 en annex 7 appendix 1 ¶10", 2),
    // Permission or licensing, the refusal of a permit, subtypes, the measures of a ground, encryption in a heading.
    (Kind::Words, "order-34-2020 kk annex 4 ¶2", 10),
    (Kind::Words, "order-34-2020 kk annex 1 ¶4 indent 8", 6),
    (Kind::Words, "order-34-2020 kk annex 7 ¶4 indent 5", 2),
    (Kind::Words, "order-34-2020 en annex 1 ¶4 indent 10", 2),
    (Kind::Words, "order-34-2020 kk annex 1 appendix 1 ¶2", 2),
    (Kind::Words, "order-34-2020 kk annex 2 ¶4 indent 8", 4),
    (Kind::Words, "order-34-2020 kk annex 4 appendix 1 ¶9(5)", 2),
    (Kind::Words, "order-34-2020 en annex 5 appendix 2", 4),
    // The result on paper; the three days in one of three sections; the extension that the row leaves out.
    (Kind::Sections, "order-305-2014 kk annex 1 ¶3 indent 2", 20),
    (Kind::Sections, "order-305-2014 kk annex 7 ¶10(3) indent 2", 6),
    (Kind::Sections, "order-34-2020 kk annex 6 ¶4 indent 7", 4),
    // The grounds of the list at once and after a hearing; incomplete papers, refused in eight annexes and among the grounds of none.
    (Kind::Grounds, "order-34-2020 kk annex 1 ¶4 indent 4", 32),
    (Kind::Grounds, "order-34-2020 kk annex 8 ¶4 indent 4", 4),
    // Two days from the registration, or from the handing in; who signs; the form on the qualification; the sample's days.
    (Kind::Standard, "order-305-2014 kk annex 1 ¶5(3) indent 2", 21),
    (Kind::Standard, "order-305-2014 kk annex 1 ¶6(4)", 51),
    (Kind::Standard, "order-305-2014 kk annex 1 ¶9(2)", 24),
    (Kind::Standard, "order-305-2014 kk annex 6 ¶5(3) indent 4", 7),
    // Which papers the three days are for; the form of the service; the address of the licensing portal; no application.
    (Kind::Standard, "order-305-2014 kk annex 7 ¶10(3) indent 2", 3),
    (Kind::Standard, "order-305-2014 kk annex 7 ¶2", 2),
    (Kind::Standard, "order-305-2014 kk annex 7 ¶1 indent 2", 3),
    (Kind::Standard, "order-305-2014 ru annex 6 ¶2", 2),
    (Kind::Standard, "order-305-2014 kk annex 7 ¶5(1)", 3),
    // A paragraph without subparagraphs, one document for two cases, an annex that is not there.
    (Kind::Reference, "order-28-2008 ru chapter 3 ¶18", 2),
    (Kind::Reference, "order-34-2020 kk annex 7 ¶4 indent 2", 3),
    (Kind::Reference, "order-34-2020 kk annex 7 appendix 3 ¶4", 2),
    // Numbers that Kazakh has twice, or lacks.
    (Kind::Numbering, "order-305-2014 kk annex 2 ¶5", 4),
    (Kind::Numbering, "order-34-2020 kk annex 6 appendix 2 indent 18(5)", 4),
    (Kind::Numbering, "order-34-2020 kk annex 2 appendix 1 ¶6(1)", 2),
    (Kind::Numbering, "order-34-2020 kk annex 1 appendix 4 ¶1(1)", 1),
    // Stamps of 2022 over appendices of an edition of 2023; the English stamp of annex 9.
    (Kind::Head, "order-34-2020 kk annex 1 appendix 1", 102),
    (Kind::Head, "order-34-2020 en annex 9", 2),
];

#[test]
fn what_reading_the_shipped_texts_gave_is_found_and_nothing_else() {
    let found = contradictions(&shipped());
    let main = |it: &Contradiction| {
        let side = &it.sides[0];
        (it.kind, format!("{} {} {}", side.act, side.language, side.at), it.sides.len())
    };
    let mut wanted: Vec<(Kind, String, usize)> =
        READ.iter().map(|(kind, at, places)| (*kind, (*at).to_owned(), *places)).collect();
    let mut others = Vec::new();
    for it in &found {
        match wanted.iter().position(|wanted| *wanted == main(it)) {
            Some(at) => drop(wanted.remove(at)),
            None => others.push(main(it)),
        }
    }
    assert_eq!(wanted, [], "read in the texts and not found");
    assert_eq!(others, [], "found and not read in the texts");
}

#[test]
fn the_order_of_the_indexes_makes_no_difference() {
    let mut indexes = shipped();
    let found = contradictions(&indexes);
    indexes.reverse();
    assert_eq!(contradictions(&indexes), found);
    let mut ids: Vec<_> = found.iter().map(|it| it.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), found.len(), "every contradiction has an id of its own");
}

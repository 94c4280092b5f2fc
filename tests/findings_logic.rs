//! Flaws planted in the logic of a small law, between its acts, and in its cases: each is found under its code, with a
//! case that shows it; and the law beside it, which has been mended, raises nothing of the kind.

mod rules;

use reglament::calendar::Day;
use reglament::case::{CaseResult, CaseRun, OutcomeWord, Request, Runner, requests_from_json};
use reglament::check::Checked;
use reglament::engine::{CaseFacts, Course, Outcome, Plan, Timeline, run_watched};
use reglament::findings::{Finding, Scope, all, mistakes, published};
use reglament::localisation::Localizer;
use reglament::rule_book::RuleBook;
use reglament::syntax::tree::Language;
use std::collections::BTreeSet;

/// What stands before the services: a calendar, the acts and the regimes. Of the old regime the standard is the higher act.
const HEAD: &str = r#"
calendar kazakhstan {
  days "calendar/kz-calendar.csv"
  index mci "calendar/kz-mci.csv"
}
act standard-1 {
  adopted 2020-01-15
  in force from 2020-02-14   @ ¶9
}
act order-7 {
  adopted 2020-01-15
  in force from 2020-02-14   @ ¶9
  repealed by "order-9" from 2022-01-01   @ order-9 ¶1
}
act order-9 {
  adopted 2021-12-01
  in force from NEXT   @ ¶9
}
regime old {
  acts standard-1, order-7
  calendar kazakhstan
}
regime new {
  acts order-9
  calendar kazakhstan
}
"#;

/// The names that the laws use.
const NAMES: &str = r"
actor applicant
actor chancellery
actor provider
actor court
document application
document fee_proof
document sketch
ground documents_incomplete
ground fee_unpaid
ground not_qualified
event register
event examine
event decide
event dispatch
event sample_notice
event sample_delivery
event hearing_notice
event hearing
event lamp_lost
name complaint
name appeal
name tell_police
name lamp
fact documents_complete default yes
fact fee_paid default yes
fact qualified default yes
fact sample_required default no
fact blue default no
";

const REGISTER: &str = "step register by chancellery on the day of receipt   @ ¶3\n";
const TERM: &str = "term 10 working days from register   @ ¶2\n";
const EXAMINE: &str =
    "step examine by provider within 5 working days   @ ¶4 {\n finds documents_incomplete   @ ¶4\n}\n";
const DECIDE: &str =
    "step decide by provider within 2 working days   @ ¶5 {\n decides   @ ¶5\n finds every other ground   @ ¶5\n}\n";
const INCOMPLETE: &str = "refuse documents_incomplete when not documents_complete   @ ¶8(1)\n";
const UNPAID: &str = "refuse fee_unpaid when not fee_paid   @ ¶8(2)\n";
const UNQUALIFIED: &str = "refuse not_qualified when not qualified   @ ¶8(3)\n";

/// A flaw: its code, the lines of the procedure that have it, and lines without it.
struct Planted {
    code: &'static str,
    bad: String,
    good: String,
}

fn planted(code: &'static str, bad: impl Into<String>, good: impl Into<String>) -> Planted {
    Planted { code, bad: bad.into(), good: good.into() }
}

/// A whole procedure of the usual steps, with some grounds and something more in the step that examines.
fn steps(more: &str, in_examine: &str) -> String {
    format!(
        "{TERM}{INCOMPLETE}{UNPAID}{more}{REGISTER}step examine by provider within 5 working days   @ ¶4 {{\n\
         {in_examine}}}\n{DECIDE}"
    )
}

fn in_procedures() -> Vec<Planted> {
    let stage = "finds documents_incomplete   @ ¶4\n";
    let step = |it: &str| format!("{stage}{it}\n");
    let lists = |it: &str| steps(&format!("{it}\n"), stage);
    let request = |when: &str| {
        format!(
            "{stage}request sample when {when}   @ ¶4 {{\n notice by provider   @ ¶4\n delivery by applicant within 5 \
             working days of sample_notice   @ ¶4\n}}\n"
        )
    };
    let hearing = |of: &str| {
        format!(
            "hearing before refusal{of}   @ ¶6 {{\n notice by provider within 1 working day of register   @ ¶6\n held by \
             provider within 2 working days of hearing_notice   @ ¶6\n}}\n"
        )
    };
    let decided = |grounds: &str, more: &str| {
        format!(
            "{TERM}{grounds}{REGISTER}{EXAMINE}step decide by provider within 2 working days   @ ¶5 {{\n decides   @ ¶5\n \
             finds every other ground   @ ¶5\n{more}}}\n"
        )
    };
    vec![
        // No case is both. The mended line asks for one of the two.
        planted(
            "condition_never",
            steps("", &step("when sample_required and not sample_required within 3 working days   @ ¶4")),
            steps("", &step("when sample_required within 3 working days   @ ¶4")),
        ),
        // Whether the fee is paid is only looked at in the step after.
        planted(
            "condition_never",
            steps("", &step("when refusing on fee_unpaid within 3 working days   @ ¶4")),
            steps("", &step("when refusing on documents_incomplete within 3 working days   @ ¶4")),
        ),
        // An incomplete application has been refused by then, so that the documents of all others are complete.
        planted("condition_always", steps("", &request("documents_complete")), steps("", &request("sample_required"))),
        planted(
            "shadowed",
            steps(
                "",
                &step(
                    "when sample_required within 3 working days   @ ¶4\nwhen sample_required and blue within 4 working days   @ ¶4",
                ),
            ),
            steps(
                "",
                &step(
                    "when sample_required and blue within 4 working days   @ ¶4\nwhen sample_required within 3 working days   @ ¶4",
                ),
            ),
        ),
        // One of the two always takes the place of the ordinary limit.
        planted(
            "shadowed",
            steps("", &step("when blue within 3 working days   @ ¶4\nwhen not blue within 4 working days   @ ¶4")),
            steps("", &step("when blue within 3 working days   @ ¶4")),
        ),
        planted(
            "shadowed",
            lists("term 20 working days from register when blue   @ ¶2"),
            steps("", stage).replace(TERM, &format!("term 20 working days from register when blue   @ ¶2\n{TERM}")),
        ),
        planted(
            "shadowed",
            lists("fee 5 mci   @ ¶6\nfee 9 mci when blue   @ ¶6"),
            lists("fee 9 mci when blue   @ ¶6\nfee 5 mci   @ ¶6"),
        ),
        // The second stage looks again for what the first has found.
        planted(
            "stage_shadowed",
            decided(&format!("{INCOMPLETE}{UNPAID}"), "finds documents_incomplete   @ ¶5\n"),
            decided(&format!("{INCOMPLETE}{UNPAID}"), ""),
        ),
        // Nobody is refused on that ground who has come so far.
        planted(
            "step_unreachable",
            format!(
                "{}step dispatch by chancellery within 1 working day when refusing on fee_unpaid and fee_paid   @ ¶7\n",
                steps("", stage)
            ),
            format!(
                "{}step dispatch by chancellery within 1 working day when refusing on fee_unpaid   @ ¶7\n",
                steps("", stage)
            ),
        ),
        planted(
            "request_unreachable",
            steps("", &request("not documents_complete")),
            steps("", &request("sample_required")),
        ),
        // The deciding step finds no ground before the hearing but the one that it excepts.
        planted(
            "hearing_unreachable",
            decided(INCOMPLETE, &hearing(" unless refusing on documents_incomplete")),
            decided(&format!("{INCOMPLETE}{UNPAID}"), &hearing(" unless refusing on documents_incomplete")),
        ),
        planted(
            "ground_never",
            lists("refuse not_qualified when not qualified and qualified   @ ¶8(3)"),
            lists(UNQUALIFIED),
        ),
        planted(
            "ground_implied",
            lists("refuse not_qualified when not qualified and not fee_paid   @ ¶8(3)"),
            lists(UNQUALIFIED),
        ),
        planted(
            "grounds_exclude",
            lists("refuse not_qualified when not qualified and fee_paid   @ ¶8(3)"),
            lists(UNQUALIFIED),
        ),
        planted("grounds_together", lists("refuse not_qualified when not fee_paid   @ ¶8(3)"), lists(UNQUALIFIED)),
        planted(
            "document_never",
            lists("require sketch when blue and not blue   @ ¶7"),
            lists("require sketch when blue   @ ¶7"),
        ),
        planted(
            "document_twice",
            lists("require sketch when blue   @ ¶7\nrequire sketch when sample_required   @ ¶7"),
            lists("require sketch when blue   @ ¶7\nrequire sketch when sample_required and not blue   @ ¶7"),
        ),
        planted(
            "document_fetched",
            lists("require sketch   @ ¶7\nfetch sketch when blue   @ ¶7"),
            lists("require sketch unless blue   @ ¶7\nfetch sketch when blue   @ ¶7"),
        ),
        planted(
            "exception_taken_back",
            lists("require sketch unless blue   @ ¶7\nrequire sketch when blue   @ ¶7"),
            lists("require sketch unless blue   @ ¶7\nrequire sketch when blue and sample_required   @ ¶7"),
        ),
        // The blue ones are free, and can be refused because nothing has been paid.
        planted(
            "fee_of_free_service",
            lists("fee none when blue   @ ¶6\nfee 5 mci   @ ¶6"),
            lists("fee none when blue   @ ¶6\nfee 5 mci   @ ¶6").replace("not fee_paid", "not fee_paid and not blue"),
        ),
        // The fee is due, and whether it is paid has no say.
        planted("fee_without_consequence", lists("fee 5 mci   @ ¶6").replace(UNPAID, ""), lists("fee 5 mci   @ ¶6")),
        // The sketch has to be there, and whether the documents are complete has no say.
        planted(
            "papers_without_consequence",
            lists("require sketch   @ ¶7").replace(INCOMPLETE, "").replace(stage, ""),
            lists("require sketch   @ ¶7"),
        ),
        planted(
            "left_open",
            lists("gap lost_lamp \"Who answers is left open.\"   @ ¶4"),
            lists("note \"Who answers is left open.\"   @ ¶4"),
        ),
        planted(
            "left_open",
            steps("", &step("gap lost_lamp \"Who answers is left open.\"   @ ¶4")),
            steps("", &step("note \"Who answers is left open.\"   @ ¶4")),
        ),
        planted(
            "fee_of_free_service",
            lists("fee none   @ ¶6\nrequire fee_proof   @ ¶7").replace(UNPAID, ""),
            lists("fee 5 mci   @ ¶6\nrequire fee_proof   @ ¶7"),
        ),
        // The other limit is the ordinary one.
        planted(
            "fact_idle",
            steps("", &step("when blue within 5 working days   @ ¶4")),
            steps("", &step("when blue within 4 working days   @ ¶4")),
        ),
        planted(
            "gap",
            steps("", &step("gap lost_lamp when blue \"Who answers is left open.\"   @ ¶4")),
            steps("", &step("note \"Who answers is left open.\"   @ ¶4")),
        ),
        // The sample that the time counts from is asked for in some cases only.
        planted(
            "gap",
            steps("", &request("sample_required")).replace(
                "step decide by provider within 2 working days",
                "step decide by provider within 2 working days of sample_delivery",
            ),
            steps("", &request("sample_required")),
        ),
        planted(
            "duty_without_consequence",
            lists("duty tell_police of applicant within 3 working days of lamp_lost   @ ¶7"),
            lists("duty tell_police of applicant   @ ¶7"),
        ),
        planted(
            "remedies_in_circle",
            lists(
                "remedy complaint to provider after appeal answered within 5 working days   @ ¶7\nremedy appeal to court after complaint answered within 5 working days   @ ¶7",
            ),
            lists(
                "remedy complaint to provider answered within 5 working days   @ ¶7\nremedy appeal to court after complaint answered within 5 working days   @ ¶7",
            ),
        ),
        // Only the blue ones are heard.
        planted(
            "hearing_both_ways",
            decided(&format!("{INCOMPLETE}{UNPAID}"), &hearing(" unless blue")),
            decided(&format!("{INCOMPLETE}{UNPAID}"), &hearing(" unless refusing on documents_incomplete")),
        ),
    ]
}

/// Flaws between the acts of a regime: the lines of the standard, those of the order, and the same without the flaw.
fn between_acts() -> Vec<(&'static str, [String; 2], [String; 2])> {
    let order = steps("", "finds documents_incomplete   @ ¶4\n");
    let grounds = |it: &str| it.replace("@ ¶8", "@ standard-1 annex 1 ¶8, ¶8");
    let standard = || format!("{TERM}require sketch   @ ¶7\n");
    let order = grounds(&order.replace(TERM, ""));
    let of_order = |more: &str| format!("{more}\n{order}");
    vec![
        (
            "more_time",
            [standard(), of_order("term 12 working days from register when blue   @ ¶2")],
            [standard(), of_order("term 8 working days from register when blue   @ ¶2")],
        ),
        (
            "conflict_undeclared",
            [standard(), of_order("term 12 working days from register when blue   @ ¶2")],
            [standard(), of_order("")],
        ),
        (
            "more_papers",
            [standard(), of_order("require application   @ ¶7")],
            [standard(), of_order("require sketch when blue   @ ¶7").replace("require sketch when blue   @ ¶7", "")],
        ),
        ("ground_unknown", [standard(), of_order(UNQUALIFIED)], [standard(), of_order(&grounds(UNQUALIFIED))]),
    ]
}

fn book(services: &str, next: &str) -> RuleBook {
    let files = [
        ("calendar/kz-calendar.csv", rules::table("kz-calendar.csv")),
        ("calendar/kz-mci.csv", rules::table("kz-mci.csv")),
        ("law.regl", format!("{}{NAMES}{services}", HEAD.replace("NEXT", next))),
    ];
    RuleBook::of(files.map(|(name, text)| (name.to_owned(), text))).unwrap_or_else(|it| panic!("{it}\n{services}"))
}

fn service(act: &str, procedure: &str) -> String {
    format!("service lamp under {act} annex 1 {{\n procedure issue {{\n{procedure}}}\n}}\n")
}

fn findings(book: &RuleBook, regimes: &[&str]) -> Vec<Finding> {
    let regimes = regimes.iter().map(|it| (*it).to_owned()).collect();
    // The logic does not hang on the day of filing.
    let day = Day::from_ymd(2020, 6, 1);
    let scope = Scope { from: day, to: day, ..Scope::of(&book.law, &book.sources, regimes) };
    all(&scope).unwrap().findings
}

/// The families of this file: not the arithmetic of time, and not what no case exercises, as there are none.
fn codes(findings: &[Finding]) -> BTreeSet<&'static str> {
    findings
        .iter()
        .map(|it| it.code)
        .filter(|it| FAMILIES.contains(it) && *it != "regl::law::fact_unread")
        .map(|it| it.trim_start_matches("regl::law::"))
        .collect()
}

const FAMILIES: [&str; 35] = [
    "regl::law::condition_never",
    "regl::law::condition_always",
    "regl::law::shadowed",
    "regl::law::stage_shadowed",
    "regl::law::step_unreachable",
    "regl::law::request_unreachable",
    "regl::law::hearing_unreachable",
    "regl::law::ground_never",
    "regl::law::ground_implied",
    "regl::law::grounds_exclude",
    "regl::law::grounds_together",
    "regl::law::document_never",
    "regl::law::document_twice",
    "regl::law::document_fetched",
    "regl::law::exception_taken_back",
    "regl::law::fee_of_free_service",
    "regl::law::fact_unread",
    "regl::law::fact_idle",
    "regl::law::gap",
    "regl::law::left_open",
    "regl::law::fee_without_consequence",
    "regl::law::papers_without_consequence",
    "regl::law::remedies_in_circle",
    "regl::law::duty_without_consequence",
    "regl::law::hearing_both_ways",
    "regl::law::more_time",
    "regl::law::more_papers",
    "regl::law::ground_unknown",
    "regl::law::conflict_undeclared",
    "regl::law::meaning_changed",
    "regl::law::hole_in_time",
    "regl::law::reading_idle",
    "regl::law::unexercised",
    "regl::law::nothing_new",
    "regl::law::too_large",
];

/// What a witness comes to, run from the JSON that is published.
fn run<'l>(law: &'l Checked, finding: &Finding) -> Option<CaseRun<'l>> {
    let words = Localizer::new(Language::En, &**law);
    let published = published(std::slice::from_ref(finding), &words);
    let case = published.first()?.witness.as_ref()?;
    let json = serde_json::to_string(case).unwrap();
    let requests: Vec<Request> = requests_from_json(&json).unwrap().into_requests();
    let found = Runner::new(law).run(&requests[0]);
    Some(found.unwrap_or_else(|it| panic!("{}: {it:?}\n{json}", finding.code)))
}

/// Whether a witness shows what its finding says.
fn shows(law: &Checked, finding: &Finding) {
    let Some(run) = run(law, finding) else { return };
    let result: CaseResult = run.result();
    let grounds: Vec<&str> = result.grounds.iter().map(String::as_str).collect();
    let about: Vec<&str> = finding.about.iter().map(String::as_str).collect();
    let told = format!("{} {about:?}: {result:?}", finding.code);
    match finding.code.trim_start_matches("regl::law::") {
        "gap" => assert_eq!(result.gap.as_deref(), Some(about[0]), "{told}"),
        "duty_without_consequence" => assert_eq!(result.outcome, OutcomeWord::Unspecified, "{told}"),
        // A hearing may have dropped the grounds again, or something be unsaid later on.
        "ground_implied" | "grounds_together" | "grounds_exclude" if grounds.is_empty() => {
            let heard = result.events.iter().any(|it| it.id == "hearing");
            assert!(heard || result.outcome == OutcomeWord::Unspecified, "{told}");
        }
        "ground_implied" | "grounds_together" => assert!(about.iter().all(|it| grounds.contains(it)), "{told}"),
        "grounds_exclude" => assert!(grounds.contains(&about[0]) && !grounds.contains(&about[1]), "{told}"),
        "hearing_both_ways" => {
            assert!(grounds.contains(&about[0]), "{told}");
            assert!(result.events.iter().all(|it| it.id != "hearing"), "{told}");
        }
        "fee_of_free_service" => assert!(result.fee.is_none(), "{told}"),
        _ => {}
    }
}

#[test]
fn flaws_in_procedures_are_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for it in in_procedures() {
        let (bad, good) = (service("order-7", &it.bad), service("order-7", &it.good));
        let bad_book = book(&bad, "2022-01-01");
        let (found, clean) = (findings(&bad_book, &["old"]), findings(&book(&good, "2022-01-01"), &["old"]));
        found.iter().for_each(|it| shows(&bad_book.law, it));
        if !codes(&found).contains(it.code) {
            wrong.push(format!("{} is not found, but {:?}:\n{}", it.code, codes(&found), it.bad));
        }
        if codes(&clean).contains(it.code) {
            wrong.push(format!("{} is found where it is not:\n{}", it.code, it.good));
        }
        let beside: Vec<&str> =
            codes(&found).difference(&codes(&clean)).copied().filter(|code| *code != it.code).collect();
        if !beside.is_empty() {
            wrong.push(format!("{} comes with {beside:?}:\n{}", it.code, it.bad));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn flaws_between_acts_are_found() {
    let mut wrong = Vec::new();
    for (code, bad, good) in between_acts() {
        let law = |[standard, order]: &[String; 2]| {
            book(&format!("{}{}", service("standard-1", standard), service("order-7", order)), "2022-01-01")
        };
        let bad_book = law(&bad);
        let found = findings(&bad_book, &["old"]);
        found.iter().for_each(|it| shows(&bad_book.law, it));
        if !codes(&found).contains(code) {
            wrong.push(format!("{code} is not found, but {:?}:\n{}", codes(&found), bad[1]));
        }
        if codes(&findings(&law(&good), &["old"])).contains(code) {
            wrong.push(format!("{code} is found where it is not:\n{}", good[1]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn ids_that_change_their_meaning_and_holes_in_time_are_found() {
    let old = steps("", "finds documents_incomplete   @ ¶4\n");
    let services = |new: &str| format!("{}{}", service("order-7", &old), service("order-9", new));
    let same = services(&old);
    let other = services(&old.replace("fee_unpaid when not fee_paid", "fee_unpaid when not fee_paid and blue"));
    let found = |services: &str, next: &str| findings(&book(services, next), &["old", "new"]);
    assert_eq!(codes(&found(&same, "2022-01-01")), BTreeSet::new());
    let changed = found(&other, "2022-01-01");
    assert_eq!(codes(&changed), BTreeSet::from(["meaning_changed"]));
    assert_eq!(
        changed.iter().find(|it| it.code.ends_with("meaning_changed")).unwrap().about,
        ["ground", "fee_unpaid", "new"]
    );
    // The order ends with 2021, and the next one begins with the eleventh of January.
    let hole = found(&same, "2022-01-11");
    assert_eq!(codes(&hole), BTreeSet::from(["hole_in_time"]));
    assert_eq!(hole.iter().find(|it| it.code.ends_with("hole_in_time")).unwrap().about, ["2022-01-01", "2022-01-10"]);
    // The rule files may say that the text of that time is not encoded.
    let told = format!("{same}\nunencoded from 2022-01-01 to 2022-01-10 \"Nobody has the text.\"   @ order-9 ¶1\n");
    assert_eq!(codes(&found(&told, "2022-01-11")), BTreeSet::new());
}

#[test]
fn readings_that_change_nothing_are_found() {
    let choice =
        "assumption lamp_days {\n reading short \"short\"\n reading long \"long\"\n follow short because \"so\"\n}\n";
    let law = |limit: &str| {
        let line =
            format!("finds documents_incomplete   @ ¶4\nwhen lamp_days is long within {limit} working days   @ ¶4\n");
        book(&format!("{choice}{}", service("order-7", &steps("", &line))), "2022-01-01")
    };
    assert_eq!(codes(&findings(&law("5"), &["old"])), BTreeSet::from(["reading_idle"]));
    assert_eq!(codes(&findings(&law("4"), &["old"])), BTreeSet::new());
}

#[test]
fn what_no_case_exercises_and_cases_that_show_nothing_new_are_found() {
    let procedure = steps("", "finds documents_incomplete   @ ¶4\n");
    let case = |name: &str, filed: &str, facts: &str| {
        format!("case \"{name}\" {{\n service lamp.issue\n regime old\n filed {filed}\n{facts} expect EXPECTED\n}}\n")
    };
    // The second of March 2020 and the 16th are Mondays; the ninth is a day off in that year.
    let granted = case("granted", "2020-04-06", "").replace("EXPECTED", "granted");
    let incomplete = case("incomplete", "2020-04-06", " given not documents_complete\n")
        .replace("EXPECTED", "refused documents_incomplete");
    let unpaid = case("unpaid", "2020-04-06", " given not fee_paid\n").replace("EXPECTED", "refused fee_unpaid");
    let again = case("again", "2020-04-13", "").replace("EXPECTED", "granted");
    let law = |cases: &str| book(&format!("{}{cases}", service("order-7", &procedure)), "2022-01-01");
    let whole = format!("{granted}{incomplete}{unpaid}");
    assert_eq!(codes(&findings(&law(&whole), &["old"])), BTreeSet::new());
    let missing = findings(&law(&format!("{granted}{incomplete}")), &["old"]);
    assert_eq!(codes(&missing), BTreeSet::from(["unexercised"]));
    let about: Vec<&[String]> =
        missing.iter().filter(|it| it.code.ends_with("unexercised")).map(|it| it.about.as_slice()).collect();
    assert_eq!(about, [["ground", "fee_unpaid"]]);
    let twice = findings(&law(&format!("{whole}{again}")), &["old"]);
    assert_eq!(codes(&twice), BTreeSet::from(["nothing_new"]));
}

#[test]
fn mistakes_are_told_by_check_and_flaws_of_the_law_are_not() {
    let told = |procedure: &str| -> Vec<&'static str> {
        let book = book(&service("order-7", procedure), "2022-01-01");
        // Facts that this procedure does not need are none of its mistakes.
        mistakes(&book.law).iter().map(|it| it.code).filter(|it| *it != "regl::fact::unread").collect()
    };
    for it in in_procedures() {
        let expected: Option<&str> = match it.code {
            "condition_never" => Some("regl::condition::never"),
            "condition_always" => Some("regl::condition::always"),
            "shadowed" => Some("regl::rule::shadowed"),
            "stage_shadowed" => Some("regl::stage::shadowed"),
            "step_unreachable" => Some("regl::step::unreachable"),
            "request_unreachable" => Some("regl::request::unreachable"),
            "hearing_unreachable" => Some("regl::hearing::unreachable"),
            "ground_never" => Some("regl::ground::unreachable"),
            "document_never" => Some("regl::document::never"),
            _ => None,
        };
        assert_eq!(told(&it.bad), expected.into_iter().collect::<Vec<_>>(), "{}\n{}", it.code, it.bad);
        assert_eq!(told(&it.good), Vec::<&str>::new(), "{}\n{}", it.code, it.good);
    }
    let unread = book(&service("order-7", &steps("", "finds documents_incomplete   @ ¶4\n")), "2022-01-01");
    let facts: Vec<String> = mistakes(&unread.law).iter().map(|it| it.message.to_string()).collect();
    assert_eq!(facts.len(), 3, "{facts:?}");
}

#[test]
fn the_shipped_rules_have_no_mistake_and_their_witnesses_show_what_is_said() {
    let book = RuleBook::embedded().unwrap();
    assert_eq!(mistakes(&book.law), []);
    let found = findings(&book, &["2008", "2014", "2020"]);
    found.iter().filter(|it| FAMILIES.contains(&it.code)).for_each(|it| shows(&book.law, it));
}

/// A row of numbers that look drawn by lot, the same in every run.
struct Lot(u64);

impl Lot {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }

    fn condition(&mut self) -> String {
        let fact = |lot: &mut Self| {
            let not = if lot.one_in(2) { "not " } else { "" };
            format!("{not}{}", lot.of(&FACTS))
        };
        let (one, two) = (fact(self), fact(self));
        match self.below(4) {
            0 => one,
            1 => format!("{one} and {two}"),
            2 => format!("({one} or {two})"),
            _ => format!("{one} and ({two} or {})", fact(self)),
        }
    }
}

const FACTS: [&str; 5] = ["documents_complete", "fee_paid", "qualified", "sample_required", "blue"];
const GROUNDS: [&str; 3] = ["documents_incomplete", "fee_unpaid", "not_qualified"];

/// A procedure drawn by lot.
fn drawn(lot: &mut Lot) -> String {
    let mut out = TERM.to_owned();
    for (number, ground) in GROUNDS.iter().enumerate() {
        out.push_str(&format!("refuse {ground} when {}   @ ¶8({})\n", lot.condition(), number + 1));
    }
    out.push_str(REGISTER);
    out.push_str("step examine by provider within 5 working days   @ ¶4 {\n");
    if lot.one_in(2) {
        out.push_str("finds documents_incomplete   @ ¶4\n");
    }
    if lot.one_in(2) {
        out.push_str(&format!("gap lost_lamp when {} \"Open.\"   @ ¶4\n", lot.condition()));
    }
    if lot.one_in(2) {
        let failing = match lot.below(3) {
            0 => format!("failing when {} refuse not_qualified   @ ¶4\n", lot.condition()),
            1 => format!("failing when {} gap no_sample \"Open.\"   @ ¶4\n", lot.condition()),
            _ => String::new(),
        };
        out.push_str(&format!(
            "request sample when {}   @ ¶4 {{\n notice by provider   @ ¶4\n delivery by applicant within 3 working days of \
             sample_notice   @ ¶4\n{failing}}}\n",
            lot.condition()
        ));
    }
    if lot.one_in(2) {
        out.push_str(&format!("when {} within 3 working days   @ ¶4\n", lot.condition()));
    }
    out.push_str("}\nstep decide by provider");
    out.push_str(if lot.one_in(3) && out.contains("request") {
        " within 2 working days of sample_delivery"
    } else {
        " within 2 working days"
    });
    if lot.one_in(3) {
        out.push_str(&format!(" when {}", lot.condition()));
    }
    out.push_str("   @ ¶5 {\n decides   @ ¶5\n finds every other ground   @ ¶5\n");
    if lot.one_in(2) {
        let persuades =
            if lot.one_in(2) { format!("persuades when {}   @ ¶6\n", lot.condition()) } else { String::new() };
        out.push_str(&format!(
            "hearing before refusal unless {}   @ ¶6 {{\n notice by provider within 1 working day of register   @ ¶6\n held by \
             provider within 2 working days of hearing_notice   @ ¶6\n{persuades}}}\n",
            if lot.one_in(2) { format!("refusing on {}", lot.of(&GROUNDS)) } else { lot.condition() }
        ));
    }
    out.push_str("}\n");
    let when = match lot.below(3) {
        0 => format!("when refusing on {}", lot.of(&GROUNDS)),
        1 => format!("when {}", lot.condition()),
        _ => "when refusing".to_owned(),
    };
    out.push_str(&format!("step dispatch by chancellery within 1 working day {when}   @ ¶7\n"));
    out
}

/// What all cases of a procedure come to, each run by itself.
#[derive(Default)]
struct Tried {
    gaps: BTreeSet<String>,
    events: BTreeSet<String>,
    found: BTreeSet<String>,
}

fn tried(law: &Checked) -> Tried {
    let plan = Plan::new(law, "old", "lamp", "issue").unwrap();
    let calendar = &law.timetable("old").unwrap().calendar;
    let mut all = Tried::default();
    let sizes: Vec<usize> = plan.slots.iter().map(|it| it.values.len()).collect();
    for number in 0..sizes.iter().product() {
        let mut facts = CaseFacts::new(&plan, Day::from_ymd(2020, 6, 1).unwrap());
        let mut rest: usize = number;
        for (slot, size) in sizes.iter().enumerate() {
            facts.set(slot, rest % size);
            rest /= size;
        }
        let (mut timeline, mut course) = (Timeline::default(), Course::default());
        run_watched(&plan, calendar, &facts, &mut timeline, &mut course).unwrap();
        if let Outcome::Unspecified(gap) = timeline.outcome {
            all.gaps.insert(plan.gaps[gap].id.clone());
        }
        all.events.extend(timeline.order.iter().filter_map(|it| plan.spec(*it)).map(|it| it.id.clone()));
        let found = plan.grounds.iter().enumerate().filter(|(at, _)| course.ever_found.has(*at));
        all.found.extend(found.map(|(_, it)| it.id.clone()));
    }
    all
}

/// The walk against the engine: procedures drawn by lot, with each of their cases run.
#[test]
fn procedures_drawn_by_lot_are_walked_through_as_they_are_run() {
    let mut lot = Lot(15);
    let (mut looked_at, mut with_gaps) = (0, 0);
    while looked_at < 120 {
        let procedure = drawn(&mut lot);
        let book = book(&service("order-7", &procedure), "2022-01-01");
        looked_at += 1;
        let found = findings(&book, &["old"]);
        found.iter().for_each(|it| shows(&book.law, it));
        let about = |code: &str| -> BTreeSet<String> {
            let of_code = found.iter().filter(|it| it.code.ends_with(code) && it.procedure.as_deref() == Some("issue"));
            of_code.map(|it| it.about[0].clone()).collect()
        };
        let tried = tried(&book.law);
        assert_eq!(about("::gap"), tried.gaps, "{procedure}");
        with_gaps += usize::from(!tried.gaps.is_empty());
        let never: BTreeSet<String> =
            GROUNDS.iter().filter(|it| !tried.found.contains(**it)).map(|it| (*it).to_owned()).collect();
        assert_eq!(about("::ground_never"), never, "{procedure}");
        let steps = ["register", "examine", "decide", "dispatch"].map(ToOwned::to_owned);
        let passed: BTreeSet<String> = steps.into_iter().filter(|it| !tried.events.contains(it)).collect();
        // A step that always ends in silence is taken, and never over.
        assert!(about("::step_unreachable").is_subset(&passed), "{procedure}");
        if tried.gaps.is_empty() {
            assert_eq!(about("::step_unreachable"), passed, "{procedure}");
            let hearing = procedure.contains("hearing before") && !tried.events.contains("hearing");
            assert_eq!(!about("::hearing_unreachable").is_empty(), hearing, "{procedure}");
            let request = procedure.contains("request sample") && !tried.events.contains("sample_notice");
            assert_eq!(!about("::request_unreachable").is_empty(), request, "{procedure}");
        }
    }
    assert!(with_gaps > 30 && with_gaps < 115, "{with_gaps}");
}

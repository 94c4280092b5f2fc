//! All cases under two regimes: against brute force, against what is known to have changed, and against changes planted
//! in copies of the rule files.

mod rules;

use indexmap::IndexMap;
use reglament::calendar::Day;
use reglament::certificate::{Certificate, Claims, Count, FactDomain, Measure, OutcomeClaim};
use reglament::check::Checked;
use reglament::engine::{CaseFacts, Course, Pace, Plan, SlotKind, Timeline, run_watched};
use reglament::explore::{
    Exploration, Found, ProcedureReport, ROOM, Range, Reason, Rule, RuleContent, Task, Which, exploration_schema,
    explore, pairings,
};
use reglament::localisation::Localizer;
use reglament::recheck::{Matter, Recheck, RecheckFault, recheck};
use reglament::span::Sources;
use reglament::syntax::tree::Language;
use reglament::workspace::{Reading, Text};
use std::fs;
use std::sync::LazyLock;

static SHIPPED: LazyLock<(Checked, Sources)> = LazyLock::new(rules::shipped_with_sources);

fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

fn task(old: &str, new: &str, (from, to): (&str, &str), pace: Pace) -> Task {
    Task {
        old: old.to_owned(),
        new: new.to_owned(),
        range: Range { from: day(from), to: day(to) },
        pace,
        assume: IndexMap::new(),
        fixed: Vec::new(),
        certify: true,
        room: ROOM,
    }
}

fn explored((law, sources): &(Checked, Sources), task: &Task) -> Found {
    explore(law, sources, task, &pairings(law, &task.old, &task.new, &[]), &|| {}).unwrap()
}

fn certificate(task: &Task, found: &Found) -> Certificate {
    Certificate::of(Claims {
        program: "test".to_owned(),
        old: task.old.clone(),
        new: task.new.clone(),
        pace: if task.pace == Pace::Latest { "latest" } else { "earliest" }.to_owned(),
        assume: task.assume.clone(),
        from: task.range.from,
        to: task.range.to,
        files: IndexMap::new(),
        procedures: found.claims.clone(),
    })
}

fn rechecked(law: &Checked, certificate: &Certificate) -> Recheck {
    recheck(law, &IndexMap::new(), certificate, &[], &|| {}).unwrap()
}

/// A procedure of an exploration, by its service and its id.
fn procedure<'e>(exploration: &'e Exploration, service: &str, id: &str) -> &'e ProcedureReport {
    let all = exploration.services.iter().flat_map(|it| &it.procedures);
    all.into_iter().find(|it| it.new.service == service && it.new.procedure == id).unwrap()
}

fn facts(reason: &Reason) -> Vec<String> {
    reason.when.iter().map(|it| format!("{}={}", it.fact, it.values.join("|"))).collect()
}

// --------------------------------------------------------------------------------------------------- brute force

/// A week with Nauryz in it, so that days of every kind are there.
const NAURYZ: (&str, &str) = ("2024-03-18", "2024-03-24");

#[test]
fn brute_force_agrees_on_every_procedure() {
    let (law, _) = &*SHIPPED;
    for (old, new) in [("2014", "2020"), ("2008", "2014"), ("2008", "2020"), ("2020", "2014")] {
        let task = task(old, new, NAURYZ, Pace::Latest);
        let found = explored(&SHIPPED, &task);
        let checked = rechecked(law, &certificate(&task, &found));
        assert!(checked.agrees, "{old} → {new}: {:#?}", checked.procedures);
        assert_eq!(checked.procedures.len(), found.claims.len());
    }
    let task = Task {
        assume: IndexMap::from([("counting_start".to_owned(), "same_day".to_owned())]),
        ..task("2014", "2020", ("2024-05-08", "2024-05-09"), Pace::Earliest)
    };
    let found = explored(&SHIPPED, &task);
    assert!(rechecked(law, &certificate(&task, &found)).agrees, "at the other pace, under another reading");
}

/// Which questions a run asks, and in what order, does not hang on the day of filing: all classes rest on that.
#[test]
fn courses_do_not_hang_on_the_day_of_filing() {
    let (law, _) = &*SHIPPED;
    let calendar = &law.timetable("2020").unwrap().calendar;
    for service in law.services.values() {
        for id in service.procedure_ids() {
            let plan = Plan::new(law, &service.regime, &service.id, id).unwrap();
            for seed in 0..20u64 {
                let mut case = CaseFacts::new(&plan, day("2014-01-01"));
                for (position, slot) in plan.slots.iter().enumerate().filter(|(_, it)| it.kind == SlotKind::Fact) {
                    let mixed = (seed + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(position as u32 * 7);
                    case.set(position, (mixed % slot.values.len() as u64) as usize);
                }
                let mut courses = Vec::new();
                for filed in ["2014-01-01", "2015-03-20", "2020-02-29", "2024-12-30"] {
                    case.filed = day(filed);
                    let (mut timeline, mut course) = (Timeline::default(), Course::default());
                    run_watched(&plan, calendar, &case, &mut timeline, &mut course).unwrap();
                    courses.push(course);
                }
                assert!(courses.windows(2).all(|it| it[0] == it[1]), "{}.{id} of {}", service.id, service.regime);
            }
        }
    }
}

#[test]
fn classes_of_each_kind_make_up_all_cases() {
    let found = explored(&SHIPPED, &task("2014", "2020", NAURYZ, Pace::Latest));
    for it in found.exploration.services.iter().flat_map(|it| &it.procedures) {
        let sum = |counts: Vec<Count>| counts.iter().map(|it| it.0).sum::<u128>();
        assert_eq!(sum(it.outcomes.iter().map(|it| it.cases).collect()), it.cases.0, "{} outcomes", it.new);
        assert_eq!(sum(it.dates.iter().map(|it| it.cases).collect()), it.cases.0, "{} dates", it.new);
        let different = it.outcomes.iter().filter(|it| !it.alike).map(|it| it.cases).collect();
        assert_eq!(sum(different), it.decided_differently.0, "{}", it.new);
        let days: u32 = 7;
        for shift in it.dates.iter().flat_map(|it| &it.shifts).flat_map(|it| &it.hours) {
            let all: u32 = shift.changes.iter().map(|it| it.filings).sum();
            assert_eq!(all + shift.only_old + shift.only_new + shift.neither, days, "{}", it.new);
        }
    }
}

#[test]
fn one_thread_or_many_make_no_difference() {
    let task = task("2014", "2020", NAURYZ, Pace::Latest);
    let many = explored(&SHIPPED, &task);
    let one = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap().install(|| explored(&SHIPPED, &task));
    assert_eq!(one.exploration, many.exploration);
    assert_eq!(one.claims, many.claims);
}

/// A certificate with one claim made false is found out, whatever the claim.
#[test]
fn false_claims_are_found_out() {
    let (law, _) = &*SHIPPED;
    let task = task("2014", "2020", ("2024-03-18", "2024-03-19"), Pace::Latest);
    let mut found = explored(&SHIPPED, &task);
    found.claims.retain(|it| it.new.service == "stm_license" && it.new.procedure == "issue");
    let honest = certificate(&task, &found);
    assert!(rechecked(law, &honest).agrees);
    let first_about = |forge: &dyn Fn(&mut Certificate)| {
        let mut forged = honest.clone();
        forge(&mut forged);
        let checked = rechecked(law, &forged);
        assert!(!checked.agrees);
        checked.procedures[0].first[0].about
    };
    assert_eq!(first_about(&|it| it.claims.procedures[0].cases = Count(511)), Matter::Count);
    assert_eq!(first_about(&|it| it.claims.procedures[0].outcomes[0].cases.0 += 1), Matter::Count);
    assert_eq!(first_about(&|it| it.claims.procedures[0].facts.remove(0).values.clear()), Matter::Facts);
    assert_eq!(first_about(&|it| it.claims.procedures[0].hours[0].until = Some("18:00".into())), Matter::Hours);
    assert_eq!(first_about(&|it| it.claims.procedures[0].dates[0].days_new = "0".repeat(64)), Matter::DaysNew);
    let shift = |it: &mut Certificate| it.claims.procedures[0].dates[0].shifts[1].hours[0].changes[0].working_days += 1;
    assert_eq!(first_about(&shift), Matter::Shift);
    let fee = |it: &mut Certificate| it.claims.procedures[0].fees_new[0].fee = Some("21 mci".to_owned());
    assert_eq!(first_about(&fee), Matter::FeeNew);
    let events = |it: &mut Certificate| it.claims.procedures[0].dates[0].events_old.reverse();
    assert_eq!(first_about(&events), Matter::EventsOld);
    // What a certificate has to say and does not say is no less false than what it says wrongly.
    let default = |it: &mut Certificate| {
        let fact = &mut it.claims.procedures[0].facts[0];
        fact.default = fact.values.iter().find(|it| **it != fact.default).unwrap().clone();
    };
    assert_eq!(first_about(&default), Matter::Facts);
    assert_eq!(first_about(&|it| it.claims.procedures[0].facts[0].default.clear()), Matter::Facts);
    let stranger = |it: &mut Certificate| {
        let (id, default) = ("stranger".to_owned(), "no".to_owned());
        it.claims.procedures[0].facts.push(FactDomain { id, values: vec![default.clone()], default, fixed: None });
    };
    assert_eq!(first_about(&stranger), Matter::Facts);
    assert_eq!(first_about(&|it| it.claims.procedures[0].dates[0].shifts.clear()), Matter::Shift);
    assert_eq!(first_about(&|it| drop(it.claims.procedures[0].dates[0].shifts.pop())), Matter::Shift);
    assert_eq!(first_about(&|it| it.claims.procedures[0].hours.reverse()), Matter::Hours);
    assert_eq!(first_about(&|it| drop(it.claims.procedures[0].grounds_new.pop())), Matter::Classes);
    let empty = |it: &mut Certificate| {
        let class = OutcomeClaim { cases: Count(0), cubes: Vec::new(), ..it.claims.procedures[0].outcomes[0].clone() };
        it.claims.procedures[0].outcomes.push(class);
    };
    assert_eq!(first_about(&empty), Matter::Classes);
    // An outcome turned round in a class of both kinds, so that the two agree with each other.
    let outcome = |it: &mut Certificate| {
        let claims = &mut it.claims.procedures[0];
        let old = claims.outcomes[0].old.clone();
        let turned = if old.outcome == "granted" { "refused" } else { "granted" }.to_owned();
        for class in claims.outcomes.iter_mut().filter(|it| it.old == old) {
            class.old.outcome = turned.clone();
        }
        for class in claims.dates.iter_mut().filter(|it| it.old == old) {
            class.old.outcome = turned.clone();
        }
    };
    assert_eq!(first_about(&outcome), Matter::OutcomeOld);
    // A ground claimed for no case: its class is miscounted, and its cases are refused on more than claimed.
    let ground = |it: &mut Certificate| {
        let ground = it.claims.procedures[0].grounds_new.iter_mut().find(|it| it.cases.0 > 0).unwrap();
        ground.cubes.clear();
        ground.cases = Count(0);
    };
    assert!([Matter::GroundsNew, Matter::Count].contains(&first_about(&ground)));
    // A cube too few: some case is in no class.
    let cube = |it: &mut Certificate| {
        let class = &mut it.claims.procedures[0].outcomes[0];
        class.cubes.pop();
    };
    assert!([Matter::Partition, Matter::Count].contains(&first_about(&cube)));
}

/// What a certificate leaves out is told, whether it was never asked for or taken out later.
#[test]
fn what_is_left_out_is_told() {
    let (law, _) = &*SHIPPED;
    let whole = Range::usual(law, "2014", "2020").unwrap();
    assert_eq!((whole.from, whole.to), (day("2014-01-01"), day("2026-12-31")));
    let task = task("2014", "2020", NAURYZ, Pace::Latest);
    let mut found = explored(&SHIPPED, &task);
    let all = found.claims.len();
    let checked = rechecked(law, &certificate(&task, &found));
    assert!(checked.agrees && !checked.cover.whole, "a week is not all days");
    assert_eq!(checked.cover.left_out, [""; 0]);
    assert_eq!((checked.cover.usual_from, checked.cover.usual_to), (whole.from, whole.to));
    assert!(checked.cover.only_old.contains(&"stm_license.duplicate".to_owned()), "{:?}", checked.cover.only_old);
    assert!(
        checked.cover.only_new.contains(&"stm_license.apply_for_reissue".to_owned()),
        "{:?}",
        checked.cover.only_new
    );
    found.claims.retain(|it| it.new.procedure == "complaint");
    let checked = rechecked(law, &certificate(&task, &found));
    assert!(checked.agrees, "what is claimed holds");
    assert_eq!(checked.cover.left_out.len(), all - found.claims.len());
    assert!(checked.cover.left_out.contains(&"stm_license.issue".to_owned()));
    assert!(checked.cover.left_out.contains(&"crypto_license.issue → crypto_sale_permit.issue".to_owned()));
    let part = Task { fixed: vec![("sample_required".to_owned(), 1)], ..task.clone() };
    let fixed = rechecked(law, &certificate(&part, &explored(&SHIPPED, &part)));
    assert_eq!(fixed.cover.only_with.get("sample_required").map(String::as_str), Some("yes"));
    // A certificate of nothing holds, and proves nothing.
    found.claims.clear();
    let fault = recheck(law, &IndexMap::new(), &certificate(&task, &found), &[], &|| {});
    assert_eq!(fault, Err(RecheckFault::Empty));
    let backwards = Task { range: Range { from: task.range.to, to: task.range.from }, ..task.clone() };
    let fault = recheck(law, &IndexMap::new(), &certificate(&backwards, &explored(&SHIPPED, &task)), &[], &|| {});
    assert_eq!(fault, Err(RecheckFault::Empty));
}

// ------------------------------------------------------------------------------------------ what is known to change

/// Resolution 600, standard 1 ¶10 has no ground of inauthentic documents, order 34 annex 1 appendix 1 ¶9(1) has; the
/// other way round with an activity that the law bars, ¶10(1). The rest of the grounds are the same.
#[test]
fn grounds_of_a_licence_that_came_and_went() {
    let found = explored(&SHIPPED, &task("2014", "2020", NAURYZ, Pace::Latest));
    let issue = procedure(&found.exploration, "stm_license", "issue");
    // Six facts of 2014, and three that only 2020 reads: documents_authentic, court_suspension, hearing_persuades.
    assert_eq!(issue.combinations, Count(512));
    // Counted are those in which no fact is odd without making a difference; a suspension never makes one here. Decided
    // alike: nothing odd, 1. Incomplete, when nothing else is looked at, 1. Not authentic alone, and persuaded, 1. Without
    // persuasion any of the five other facts of 2014 odd (31 ways), authentic or not, but for an activity barred alone and
    // authentic, which 2020 grants: 62 - 1 = 61. Sum 64; with the 1 and the 32 below 97.
    assert_eq!(issue.cases, Count(97));
    let class =
        |old: &str, new: &str| issue.outcomes.iter().find(|it| it.old.outcome == old && it.new.outcome == new).unwrap();
    // Granted in 2014: all six facts as usual, one way. Refused in 2020 all the same: documents not authentic, nobody
    // persuaded.
    let stricter = class("granted", "refused");
    assert_eq!(stricter.cases, Count(1));
    assert_eq!(stricter.reasons.iter().map(facts).collect::<Vec<_>>(), [["documents_authentic=no"]]);
    assert_eq!(stricter.reasons[0].blame_old, []);
    let blame = &stricter.reasons[0].blame_new[0];
    assert_eq!(blame.what.fact, RuleContent::Ground("documents_inauthentic".to_owned()));
    assert_eq!(blame.cite[0].to_string(), "order-34-2020 annex 1 appendix 1 ¶9(1)");
    // Refused in 2014, granted in 2020. Without persuasion: an activity barred and nothing else: 1. With it: some of the
    // four facts odd that both regimes read (15 ways), the activity barred or not: 30; that the documents are not
    // authentic makes no difference then. It does where nothing else is odd but an activity barred: 1. Sum 32.
    assert_eq!(class("refused", "granted").cases, Count(32));
    assert_eq!(issue.decided_differently, Count(33));
}

/// Standard 1 ¶4(1) gives a reissue 10 working days, order 34 annex 1 ¶5 gives it 3: seven working days sooner on every
/// day of filing. 2014 decides by 8 + 2 days, 2020 by 1 + 2.
#[test]
fn reissues_became_shorter() {
    let task = task("2014", "2020", ("2014-01-01", "2014-12-31"), Pace::Latest);
    let found = explored(&SHIPPED, &task);
    let reissue = procedure(&found.exploration, "stm_license", "reissue");
    let granted = reissue.dates.iter().find(|it| it.alike && it.new.outcome == "granted").unwrap();
    for measure in [Measure::Term, Measure::Decided, Measure::Completed] {
        let shift = granted.shifts.iter().find(|it| it.of == measure).unwrap();
        for hours in &shift.hours {
            assert!(hours.changes.iter().all(|it| it.working_days == -7), "{measure:?}: {:?}", hours.changes);
        }
    }
    let terms: Vec<(String, &str)> = [&granted.blame_old, &granted.blame_new]
        .into_iter()
        .flatten()
        .filter_map(|it| match &it.what.fact {
            RuleContent::Term { period, from } => Some((period.to_string(), from.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(terms, [("10 working days".to_owned(), "register"), ("3 working days".to_owned(), "register")]);
}

/// An issue is due within 15 working days under both. In 2014 it was signed after 12 + 2 working days, a day before the
/// term ends; in 2020 the last three days of the decision end with the term.
#[test]
fn an_issue_is_decided_a_working_day_later() {
    let task = task("2014", "2020", ("2014-01-01", "2014-12-31"), Pace::Latest);
    let found = explored(&SHIPPED, &task);
    let issue = procedure(&found.exploration, "stm_license", "issue");
    let usual = issue.dates.iter().find(|it| it.alike && it.new.outcome == "granted").unwrap();
    let shift = |of: Measure| usual.shifts.iter().find(|it| it.of == of).unwrap();
    assert!(!shift(Measure::Term).moves());
    for hours in &shift(Measure::Decided).hours {
        assert!(hours.changes.iter().all(|it| it.working_days == 1), "{:?}", hours.changes);
    }
}

/// Transit is no subject of standard 4 ¶1, so that 2014 leaves such an application open; order 34 annex 4 ¶1 names it.
#[test]
fn transit_came_into_the_imports() {
    let found = explored(&SHIPPED, &task("2014", "2020", NAURYZ, Pace::Latest));
    let import = procedure(&found.exploration, "stm_import", "issue");
    let gap = Some("transit_application_2014".to_owned());
    let classes = import.outcomes.iter().filter(|it| it.old.gap == gap);
    let granted = classes.into_iter().find(|it| it.new.outcome == "granted").unwrap();
    assert!(granted.reasons.iter().all(|it| facts(it).contains(&"movement=transit".to_owned())));
    let gap = RuleContent::Gap("transit_application_2014".to_owned());
    assert_eq!(granted.reasons[0].blame_old[0].what.fact, gap);
}

/// Order 34 knows a hearing before a refusal in the issue of licences, in imports, studies, notifications and sale
/// permits; 2014 knew none, and the reissue of 2020 knows none.
#[test]
fn hearings_are_new() {
    let found = explored(&SHIPPED, &task("2014", "2020", NAURYZ, Pace::Latest));
    let mut with_hearing = Vec::new();
    for it in found.exploration.services.iter().flat_map(|it| &it.procedures) {
        if it.events.iter().any(|it| it.event == "hearing" && it.on == Which::New) {
            with_hearing.push(it.new.to_string());
        }
        assert!(!it.events.iter().any(|it| it.event == "hearing" && it.on == Which::Old), "{}", it.new);
    }
    with_hearing.sort();
    let expected = [
        "crypto_import.issue",
        "crypto_license.issue",
        "crypto_sale_permit.issue",
        "leak_detection_license.issue",
        "stm_import.issue",
        "stm_license.issue",
    ];
    // A study and a notification of 2014 could not be refused, so that no case of theirs with a hearing is refused by
    // both; with a hearing that persuades they are granted by both.
    for it in expected {
        assert!(with_hearing.contains(&it.to_owned()), "{it} is not among {with_hearing:?}");
    }
    assert!(!with_hearing.iter().any(|it| it.ends_with(".reissue")), "{with_hearing:?}");
}

/// Duplicates were dropped; the office is no longer a way to apply; individuals may apply for a licence.
#[test]
fn what_only_one_side_has_is_told() {
    let found = explored(&SHIPPED, &task("2014", "2020", NAURYZ, Pace::Latest));
    let service = |id: &str| found.exploration.services.iter().find(|it| it.new.as_deref() == Some(id)).unwrap();
    assert_eq!(service("stm_license").only_old, ["duplicate"]);
    assert_eq!(service("crypto_sale_permit").old.as_deref(), Some("crypto_license"));
    let told: Vec<(Which, &str, &[String])> = procedure(&found.exploration, "stm_license", "issue")
        .unprovided
        .iter()
        .map(|it| (it.by, it.fact.as_str(), it.values.as_slice()))
        .collect();
    let (office, individual) = (["office".to_owned()], ["individual".to_owned()]);
    assert_eq!(told, [(Which::New, "channel", &office[..]), (Which::Old, "applicant", &individual[..])]);
}

/// The answer to a complaint took 5 working days and still does, and so on: what did not change is not reported.
#[test]
fn nothing_is_invented() {
    let found = explored(&SHIPPED, &task("2014", "2020", ("2014-01-01", "2014-12-31"), Pace::Latest));
    for service in &found.exploration.services {
        for it in service.procedures.iter().filter(|it| it.new.procedure.ends_with("complaint")) {
            let moved: Vec<&Measure> =
                it.dates.iter().flat_map(|it| &it.shifts).filter(|it| it.moves()).map(|it| &it.of).collect();
            assert!(moved.is_empty(), "{}: {moved:?}", it.new);
        }
    }
    for regime in ["2008", "2014", "2020"] {
        let found = explored(&SHIPPED, &task(regime, regime, NAURYZ, Pace::Latest));
        assert!(!found.exploration.differs(), "{regime} differs from itself");
    }
}

#[test]
fn what_is_written_fits_its_schema() {
    let found = explored(&SHIPPED, &task("2014", "2020", NAURYZ, Pace::Latest));
    let value = serde_json::to_value(&found.exploration).unwrap();
    let schema = exploration_schema();
    let schema = schema.as_value();
    let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&value), keys(&schema["properties"]));
    let report = value.pointer("/services/0/procedures/0").unwrap();
    assert_eq!(keys(report), keys(&schema["$defs"]["ProcedureReport"]["properties"]));
    assert_eq!(keys(&report["dates"][0]), keys(&schema["$defs"]["DateClass"]["properties"]));
    assert_eq!(keys(&report["outcomes"][0]), keys(&schema["$defs"]["OutcomeClass"]["properties"]));
}

// ------------------------------------------------------------------------------------------------- planted changes

/// The act of 2020 a second time as `order-34-2021`, in force as the regime 2021, with a change planted in one file.
/// Handed back are the law and the line of the planted text.
fn planted(file: &str, change: &dyn Fn(&str) -> String) -> (Checked, Sources) {
    let root = rules::folder();
    let mut texts = Vec::new();
    let mut copies = Vec::new();
    for path in rules::rule_files(&root) {
        let key = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        if let Some(name) = key.strip_prefix("order-34-2020/") {
            copies.push((name.to_owned(), text.clone()));
        }
        if key == "kazakhstan.regl" {
            texts.push(Text { name: key, text: with_2021(&text) });
        } else if !key.starts_with("cases/") {
            texts.push(Text { name: key, text });
        }
    }
    let templates: Vec<String> = copies
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| Some(line.strip_prefix("template ")?.split(' ').next()?.to_owned()))
        .collect();
    for (name, text) in copies {
        let text = if name == file { change(&text) } else { text };
        let mut text = without_declarations(&text).replace("order-34-2020", "order-34-2021");
        for template in &templates {
            text = renamed(&text, template, &format!("{template}_copy"));
        }
        // A file of nothing but forms has nothing to copy.
        if text.lines().any(|it| !it.is_empty() && !it.starts_with('#')) {
            texts.push(Text { name: format!("copy/{name}"), text });
        }
    }
    let tables = ["kz-calendar.csv", "kz-mci.csv"]
        .map(|name| Text { name: format!("calendar/{name}"), text: rules::table(name) });
    let enactment = Reading::of(texts, tables.to_vec()).enact();
    let found: Vec<String> = enactment.findings.iter().map(|it| format!("{} {:?}", it.message, it.labels)).collect();
    (enactment.law.unwrap_or_else(|| panic!("the copy is no law: {found:#?}")), enactment.sources)
}

fn with_2021(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        out.push_str(line);
        out.push('\n');
        if let Some(service) = line.strip_prefix("lineage ").and_then(|it| it.strip_suffix(" {")) {
            out.push_str(&format!("  in 2021 continues {service} in 2020\n"));
        }
    }
    out + "regime 2021 {\n  acts order-34-2021\n  calendar kazakhstan\n}\n"
}

/// Blanks declarations that may stand once only; every line keeps its number.
fn without_declarations(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for line in text.lines() {
        let opens =
            ["conflict ", "assumption ", "form ", "register ", "catalogue "].iter().any(|it| line.starts_with(it));
        inside |= opens;
        if !inside {
            out.push_str(line);
        }
        out.push('\n');
        if inside && line == "}" {
            inside = false;
        }
    }
    out
}

/// Replaces a whole word.
fn renamed(text: &str, word: &str, with: &str) -> String {
    let is_letter = |it: char| it.is_alphanumeric() || it == '_';
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let (before, after) = (&rest[..at], &rest[at + word.len()..]);
        let whole = !before.ends_with(is_letter) && !after.starts_with(is_letter);
        out.push_str(before);
        out.push_str(if whole { with } else { word });
        rest = after;
    }
    out + rest
}

/// All rules that a report blames or shows on one side only.
fn blamed(report: &ProcedureReport) -> Vec<&Rule> {
    fn of(reasons: &[Reason]) -> impl Iterator<Item = &Rule> {
        reasons.iter().flat_map(|it| it.blame_old.iter().chain(&it.blame_new))
    }
    let mut rules: Vec<&Rule> = report.steps.iter().map(|it| &it.rule).collect();
    rules.extend(report.outcomes.iter().flat_map(|it| of(&it.reasons)));
    rules.extend(report.grounds.iter().flat_map(|it| of(&it.reasons)));
    rules.extend(report.fees.iter().flat_map(|it| of(&it.reasons)));
    rules.extend(report.events.iter().flat_map(|it| of(&it.reasons)));
    rules.extend(report.dates.iter().flat_map(|it| it.blame_old.iter().chain(&it.blame_new)));
    rules
}

/// A change in the copy of a file: what stands there, what stands there instead, where it shows, and in which kind of
/// finding.
struct Plant {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    shows: &'static str,
}

const fn plant(file: &'static str, from: &'static str, to: &'static str, shows: &'static str) -> Plant {
    Plant { file, from, to, shows }
}

const PLANTS: [Plant; 30] = [
    // Numbers and units of terms and steps.
    plant("stm_license.regl", "term 15 working days", "term 14 working days", "stm_license.issue"),
    plant("stm_license.regl", "term 15 working days", "term 15 calendar days", "stm_license.issue"),
    plant(
        "stm_license.regl",
        "step check_documents by provider within 2 ",
        "step check_documents by provider within 3 ",
        "stm_license.issue",
    ),
    plant("stm_license.regl", "within 10 working days unless", "within 11 working days unless", "stm_license.issue"),
    plant("stm_license.regl", "within 10 working days unless", "within 10 calendar days unless", "stm_license.issue"),
    plant(
        "stm_license.regl",
        "step decide by provider within 3 ",
        "step decide by provider within 2 ",
        "stm_license.issue",
    ),
    plant(
        "common.regl",
        "term 3 working days from register",
        "term 4 working days from register",
        "crypto_license.reissue",
    ),
    plant(
        "common.regl",
        "step check_documents by provider within 1 working day ",
        "step check_documents by provider within 2 working days ",
        "stm_license.reissue",
    ),
    plant(
        "common.regl",
        "step decide by provider within 2 working days",
        "step decide by provider within 1 working day",
        "stm_license.reissue",
    ),
    plant(
        "common.regl",
        "step check_documents by provider within 5 working days",
        "step check_documents by provider within 5 calendar days",
        "stm_import.issue",
    ),
    plant(
        "common.regl",
        "delivery by applicant within 5 calendar days of sample_notice outside",
        "delivery by applicant within 5 working days of sample_notice outside",
        "crypto_import.issue",
    ),
    plant("common.regl", "of sample_notice outside term  @", "of sample_notice  @", "stm_import.issue"),
    plant(
        "technical_study.regl",
        "study by provider within 30 calendar days",
        "study by provider within 30 working days",
        "technical_study.conclude",
    ),
    plant(
        "technical_study.regl",
        "study by provider within 30 calendar days of sample_delivery outside term",
        "study by provider within 30 calendar days of sample_delivery",
        "technical_study.conclude",
    ),
    plant(
        "crypto_notification.regl",
        "delivery by applicant within 3 working days",
        "delivery by applicant within 4 working days",
        "crypto_notification.register",
    ),
    plant(
        "common.regl",
        "remedy complaint to head_of_provider answered within 5 working days  @ ¶8",
        "remedy complaint to head_of_provider answered within 6 working days  @ ¶8",
        "stm_license.complaint",
    ),
    // Hearings.
    plant(
        "technical_study.regl",
        "extends term by 2 working days",
        "extends term by 3 working days",
        "technical_study.conclude",
    ),
    plant(
        "stm_license.regl",
        "at least 3 working days before end of term",
        "at least 4 working days before end of term",
        "stm_license.issue",
    ),
    plant(
        "stm_license.regl",
        "held by provider within 2 working days",
        "held by provider within 1 working day",
        "stm_license.issue",
    ),
    plant(
        "stm_license.regl",
        "persuades when hearing_persuades",
        "persuades when hearing_persuades and documents_authentic",
        "stm_license.issue",
    ),
    plant(
        "stm_license.regl",
        "hearing before refusal unless refusing on documents_incomplete",
        "hearing before refusal unless refusing on court_ban",
        "stm_license.issue",
    ),
    // Grounds: dropped, added, another guard.
    plant(
        "common.regl",
        "  refuse fee_unpaid when not fee_paid                               @ appendix 1 ¶9(2)\n",
        "\n",
        "stm_license.issue",
    ),
    plant(
        "common.regl",
        "  refuse bailiff_ban when bailiff_ban                               @ appendix 1 ¶9(5)\n",
        "  refuse bailiff_ban when bailiff_ban @ appendix 1 ¶9(5) refuse special_right_revoked when special_right_revoked @ appendix 1 ¶9(6)\n",
        "crypto_license.issue",
    ),
    plant(
        "common.regl",
        "refuse bailiff_ban when bailiff_ban   ",
        "refuse bailiff_ban when bailiff_ban and not fee_paid_via_gateway   ",
        "leak_detection_license.issue",
    ),
    plant(
        "common.regl",
        "when not documents_complete and reorganised_by_division",
        "when not documents_complete and reorganised_by_division and fee_paid",
        "stm_license.reissue",
    ),
    plant(
        "crypto_sale_permit.regl",
        "refuse permit_requirements_unmet when not permit_requirements_met",
        "refuse permit_requirements_unmet when not permit_requirements_met and not documents_authentic",
        "crypto_sale_permit.issue",
    ),
    plant(
        "crypto_sale_permit.regl",
        "gap expired_papers_of_sale when not documents_valid and",
        "gap expired_papers_of_sale when not documents_valid and fee_paid and",
        "crypto_sale_permit.issue",
    ),
    // Fees.
    plant("stm_license.regl", "fee 20 mci", "fee 21 mci", "stm_license.issue"),
    plant("crypto_license.regl", "fee 0.9 mci", "fee 9 mci", "crypto_license.reissue"),
    plant("stm_import.regl", "when sample_required", "when sample_required and documents_complete", ""),
];

#[test]
fn a_copy_does_not_differ() {
    let copy = planted("", &str::to_owned);
    let found = explored(&copy, &task("2020", "2021", NAURYZ, Pace::Latest));
    assert!(found.exploration.services.iter().all(|it| !it.procedures.is_empty()));
    assert!(!found.exploration.differs());
}

#[test]
fn planted_changes_are_found_and_led_back_to_their_line() {
    let mut wrong = Vec::new();
    for Plant { file, from, to, shows } in PLANTS {
        let line = std::cell::Cell::new(0);
        let copy = planted(file, &|text| {
            let at = text.find(from).unwrap_or_else(|| panic!("{file} does not have `{from}`"));
            line.set(text[..at].lines().count().max(1) + usize::from(text[..at].ends_with('\n')));
            text.replacen(from, to, 1)
        });
        let found = explored(&copy, &task("2020", "2021", ("2024-02-01", "2024-05-31"), Pace::Latest));
        let (service, id) = shows.split_once('.').unwrap_or_default();
        if shows.is_empty() {
            // What papers are asked for changes nothing in any case.
            if found.exploration.differs() {
                wrong.push(format!("{file}: `{to}` makes a difference"));
            }
            continue;
        }
        let report = procedure(&found.exploration, service, id);
        let place = |name: &str| format!("{name}/{file}:{}", line.get());
        let expected = if to.trim().is_empty() { place("order-34-2020") } else { place("copy") };
        let rules = blamed(report);
        let led = rules.iter().any(|it| it.place.as_deref() == Some(expected.as_str()));
        if !report.differs() || !led {
            let places: Vec<_> = rules.iter().map(|it| (&it.what, &it.place)).collect();
            wrong.push(format!("{file}: `{to}` in {shows} should lead to {expected}, not {places:#?}"));
        }
        let others = found.exploration.services.iter().flat_map(|it| &it.procedures).filter(|it| it.differs());
        let mine = |it: &ProcedureReport| file == "common.regl" || it.new.service == service;
        if let Some(other) = others.into_iter().find(|it| !mine(it)) {
            wrong.push(format!("{file}: `{to}` also shows in {}", other.new));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Two checks that come in the other order: each has the days of the other.
#[test]
fn a_swapped_order_is_found() {
    let lines = std::cell::Cell::new((0, 0));
    let copy = planted("stm_license.regl", &|text| {
        let at = |needle: &str| text.find(needle).unwrap();
        let (one, two, three) =
            (at("    step check_documents"), at("    step check_qualification"), at("    step decide"));
        let line = |at: usize| text[..at].lines().count() + 1;
        lines.set((line(one), line(one) + text[two..three].lines().count()));
        format!("{}{}{}{}", &text[..one], &text[two..three], &text[one..two], &text[three..])
    });
    let found = explored(&copy, &task("2020", "2021", NAURYZ, Pace::Latest));
    let report = procedure(&found.exploration, "stm_license", "issue");
    assert!(report.differs());
    let places: Vec<&str> = blamed(report).iter().filter_map(|it| it.place.as_deref()).collect();
    let (qualification, documents) = lines.get();
    for line in [qualification, documents] {
        assert!(places.contains(&format!("copy/stm_license.regl:{line}").as_str()), "{line} is not among {places:?}");
    }
}

/// The event that only one side has is told with its line.
#[test]
fn a_dropped_step_is_found() {
    let copy = planted("crypto_license.regl", &|text| {
        let (one, two) = (text.find("    step check_qualification").unwrap(), text.find("    step decide").unwrap());
        let kept = format!("{}{}", &text[..one], &text[two..]);
        kept.replace("of check_qualification at least", "of check_documents at least")
    });
    let found = explored(&copy, &task("2020", "2021", NAURYZ, Pace::Latest));
    let report = procedure(&found.exploration, "crypto_license", "issue");
    let steps: Vec<(Which, RuleContent)> = report.steps.iter().map(|it| (it.on, it.rule.what.fact.clone())).collect();
    let event = RuleContent::Event { event: "check_qualification".to_owned(), limit: None, outside_term: false };
    assert_eq!(steps, [(Which::Old, event)]);
}

/// Reception that closes an hour sooner puts off what is filed in that hour, and nothing else.
#[test]
fn an_hour_of_reception_less_is_found_in_that_hour() {
    let copy = planted("common.regl", &|text| text.replace("reception until 19:00", "reception until 18:00"));
    let found = explored(&copy, &task("2020", "2021", ("2024-04-01", "2024-04-07"), Pace::Latest));
    let report = procedure(&found.exploration, "stm_license", "complaint");
    let shift = report.dates[0].shifts.iter().find(|it| it.of == Measure::Completed).unwrap();
    let moved: Vec<(Option<&str>, bool)> = shift
        .hours
        .iter()
        .map(|it| (it.filed.until.as_deref(), it.changes.iter().any(|change| change.calendar_days != 0)))
        .collect();
    assert_eq!(moved, [(Some("18:00"), false), (Some("19:00"), true), (None, false)]);
}

// ------------------------------------------------------------------------------------------------- too many to list

/// A law in which `lamps.issue` of two regimes reads the same yes-or-no facts and refuses each on conditions of its own, one ground
/// each; `lamps.renew` is alike and small.
fn lamps(facts: usize, old: &[String], new: &[String]) -> (Checked, Sources) {
    let mut text = "actor office { title en \"office\" }\nevent register { title en \"registration\" }\n\
        calendar days { days \"days.csv\" }\n\
        act old_act { kind order }\nact new_act { kind order }\n\
        regime before { acts old_act calendar days }\nregime after { acts new_act calendar days }\n\
        lineage lamps { in after continues lamps in before }\n"
        .to_owned();
    for number in 0..facts {
        text += &format!("fact f{number} default no {{ title en \"f\" }}\nground g{number} {{ title en \"g\" }}\n");
    }
    let step = "step register by office on the day of receipt @ ¶3 { decides finds every other ground }\n";
    for (act, conditions, renewed) in [("old_act", old, "f0"), ("new_act", new, "f0 and f1")] {
        text += &format!("service lamps under {act} {{ procedure issue {{\n");
        for (number, condition) in conditions.iter().enumerate() {
            text += &format!("refuse g{number} when {condition} @ ¶1\n");
        }
        text += &format!("{step}}}\nprocedure renew {{\nrefuse g0 when {renewed} @ ¶2\n{step}}} }}\n");
    }
    let days = "date,kind,name,sureness,source\n2024-01-01,holiday,A,high,x\n2025-12-31,holiday,B,high,x\n";
    let rules = vec![Text { name: "law.regl".to_owned(), text }];
    let tables = vec![Text { name: "days.csv".to_owned(), text: days.to_owned() }];
    let enactment = Reading::of(rules, tables).enact();
    let found: Vec<String> = enactment.findings.iter().map(ToString::to_string).collect();
    (enactment.law.unwrap_or_else(|| panic!("{found:?}")), enactment.sources)
}

/// One ground over pairs of facts: `f0 and f18 or f1 and f19 or …`. The old regime names the facts one after the other, which is
/// the worst order for pairs so far apart. What cannot be told in that order is told in a better one, and told right.
#[test]
fn pairs_that_lie_far_apart_are_told_right() {
    for (pairs, room) in [(10usize, ROOM), (18, 400_000)] {
        let all: Vec<String> = (0..2 * pairs).map(|it| format!("f{it}")).collect();
        let condition: Vec<String> = (0..pairs).map(|it| format!("f{it} and f{}", it + pairs)).collect();
        let law = lamps(2 * pairs, &[all.join(" and ")], &[condition.join(" or ")]);
        let task = Task { room, ..task("before", "after", ("2024-03-04", "2024-03-04"), Pace::Latest) };
        let found = explored(&law, &task);
        let report = procedure(&found.exploration, "lamps", "issue");
        let cases = 1u128 << (2 * pairs);
        assert_eq!(report.combinations, Count(cases));
        // The new regime grants the cases in which no pair is whole. The old one refuses a single case, which the new one refuses
        // as well. Of facts that make a difference there are none, one whole pair, or all: half a pair makes none, and where
        // two pairs are whole neither does by itself.
        let pairs = pairs as u128;
        assert_eq!((report.cases, report.decided_differently), (Count(pairs + 2), Count(pairs)), "{pairs} pairs");
    }
}

/// A hundred and fifty threes of facts out of 120, drawn at random: no order of the facts makes that small. Such a procedure is
/// told to be too large, never to be alike, and the others are told.
#[test]
fn what_is_too_large_is_never_told_to_be_alike() {
    let facts = 120;
    let mixed = |n: usize| (n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) % facts;
    let condition: Vec<String> = (0..150)
        .map(|it| format!("f{} and not f{} and f{}", mixed(3 * it + 1), mixed(3 * it + 2), mixed(3 * it + 3)))
        .collect();
    let law = lamps(facts, &["f0".to_owned()], &[condition.join(" or ")]);
    let task = Task { room: 1_000_000, ..task("before", "after", ("2024-03-04", "2024-03-04"), Pace::Latest) };
    let found = explored(&law, &task);
    let service = &found.exploration.services[0];
    let told: Vec<&str> = service.procedures.iter().map(|it| it.new.procedure.as_str()).collect();
    assert_eq!(told, ["renew"], "the small one is told");
    // f0 without f1 is refused by the old regime alone: one case of the four.
    assert_eq!(service.procedures[0].decided_differently, Count(1));
    let unexplored: Vec<String> = service.unexplored.iter().map(|it| it.new.to_string()).collect();
    assert_eq!(unexplored, ["lamps.issue"]);
    let why = &service.unexplored[0];
    let english = Localizer::without_titles(Language::En);
    let (said, help) = (english.sentence(why), english.sentence(why.help()));
    assert!(said.contains("120 facts") && help.contains("--fix f"), "{said}; {help}");
    assert_eq!((found.claims.len(), found.unclaimed.len()), (1, 1), "nothing is claimed of it");
    // With enough facts fixed it is small, and brute force agrees.
    let fixed = (12..facts).map(|it| (format!("f{it}"), it % 2)).collect();
    let part = Task { fixed, ..task };
    let found = explored(&law, &part);
    assert_eq!(found.exploration.unexplored().count(), 0);
    assert!(rechecked(&law.0, &certificate(&part, &found)).agrees);
}

/// Forty grounds that have nothing to do with each other make 2^40 cases under both regimes, and one of them reads
/// otherwise in the new one. The classes are few all the same; brute force is refused with the size.
#[test]
fn many_independent_grounds_are_no_burden() {
    let conditions =
        |last: &str| -> Vec<String> { (0..39).map(|it| format!("f{it}")).chain([last.to_owned()]).collect() };
    let law = lamps(40, &conditions("f39"), &conditions("f39 and not f0"));
    let task = task("before", "after", ("2024-01-01", "2024-12-31"), Pace::Latest);
    let mut found = explored(&law, &task);
    found.claims.retain(|it| it.new.procedure == "issue");
    let report = procedure(&found.exploration, "lamps", "issue");
    assert_eq!(report.cases, Count(1 << 40));
    // With f0 and f39 both are refused, on g0; only the old regime also says g39. The other 38 facts are free.
    assert_eq!(report.decided_differently, Count(0));
    assert_eq!(report.grounds.len(), 1);
    assert_eq!((report.grounds[0].ground.as_str(), report.grounds[0].cases), ("g39", Count(1 << 38)));
    let fault = recheck(&law.0, &IndexMap::new(), &certificate(&task, &found), &[], &|| {}).unwrap_err();
    let english = Localizer::without_titles(Language::En);
    let (said, help) = (english.sentence(&fault), english.sentence(fault.help()));
    assert!(said.contains(&format!("{} results", (1u128 << 40) * 366 * 2)) && help.contains("--fix"), "{said}; {help}");
    let fixed: Vec<(String, usize)> = (1..36).map(|number| (format!("f{number}"), 0)).collect();
    let part = recheck(&law.0, &IndexMap::new(), &certificate(&task, &found), &fixed, &|| {}).unwrap();
    assert!(part.agrees, "{:?}", part.procedures);
    assert_eq!(part.procedures[0].cases, 32);
}

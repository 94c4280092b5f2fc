//! Large laws: a fact with hundreds of values, grounds by the hundred, readings asked after dozens of facts, conditions as
//! wide and as deep as the language allows. Nothing may be lost where numbers grow.

use indexmap::IndexMap;
use reglament::calendar::Day;
use reglament::case::{CaseResult, OutcomeWord, Runner, requests_from_json};
use reglament::certificate::{Certificate, Claims, Count};
use reglament::check::Checked;
use reglament::engine::Pace;
use reglament::explore::{Found, ROOM, Range, Task, explore, pairings};
use reglament::recheck::recheck;
use reglament::span::Sources;
use reglament::workspace::{Reading, Text};
use std::fmt::Write;

const COMMON: &str = "actor office { title en \"office\" }\nevent register { title en \"registration\" }\n\
    calendar days { days \"days.csv\" }\nact order_1 { kind order }\nact order_2 { kind order }\n\
    regime one { acts order_1 calendar days }\nregime two { acts order_2 calendar days }\n\
    lineage lamps { in two continues lamps in one }\n";

/// A law with a service of the same declarations in both regimes; each regime has rules of its own.
fn law(declared: &str, one: &str, two: &str) -> (Checked, Sources) {
    let service = |act: &str, rules: &str| {
        format!(
            "service lamps under {act} {{ procedure issue {{\n{rules}\n\
             step register by office on the day of receipt @ ¶1 {{ decides finds every other ground }}\n}} }}\n"
        )
    };
    let text = format!("{COMMON}{declared}{}{}", service("order_1", one), service("order_2", two));
    let days = "date,kind,name,sureness,source\n2024-01-01,holiday,A,high,x\n2025-12-31,holiday,B,high,x\n";
    let rules = vec![Text { name: "law.regl".to_owned(), text }];
    let tables = vec![Text { name: "days.csv".to_owned(), text: days.to_owned() }];
    let enactment = Reading::of(rules, tables).enact();
    let found: Vec<String> = enactment.findings.iter().map(ToString::to_string).collect();
    (enactment.law.unwrap_or_else(|| panic!("{found:?}")), enactment.sources)
}

fn yes_or_no(count: usize) -> String {
    (0..count).fold(String::new(), |mut text, it| {
        let _ = writeln!(text, "fact f{it} default no {{ title en \"f\" }}");
        text
    })
}

/// The result of a case of the first regime with some facts.
fn result(law: &Checked, facts: &str) -> CaseResult {
    let case = format!(
        "{{\"case\": \"c\", \"service\": \"lamps\", \"procedure\": \"issue\", \"regime\": \"one\", \
         \"filed\": \"2024-03-04\", \"facts\": {{{facts}}}}}"
    );
    let batch = requests_from_json(&case).unwrap();
    Runner::new(law).run(&batch.requests()[0]).unwrap().result()
}

fn explored((law, sources): &(Checked, Sources), fixed: &[(String, usize)]) -> (Task, Found) {
    let day = |text| Day::from_iso(text).unwrap();
    let task = Task {
        old: "one".to_owned(),
        new: "two".to_owned(),
        range: Range { from: day("2024-03-04"), to: day("2024-03-05") },
        pace: Pace::Latest,
        assume: IndexMap::new(),
        fixed: fixed.to_vec(),
        certify: true,
        room: ROOM,
    };
    let found = explore(law, sources, &task, &pairings(law, "one", "two", &[]), &|| {}).unwrap();
    (task, found)
}

fn agrees((law, _): &(Checked, Sources), (task, found): &(Task, Found)) -> bool {
    let certificate = Certificate::of(Claims {
        program: "test".to_owned(),
        old: "one".to_owned(),
        new: "two".to_owned(),
        pace: "latest".to_owned(),
        assume: IndexMap::new(),
        from: task.range.from,
        to: task.range.to,
        files: IndexMap::new(),
        procedures: found.claims.clone(),
    });
    recheck(law, &IndexMap::new(), &certificate, &[], &|| {}).unwrap().agrees
}

#[test]
fn a_fact_with_three_hundred_values() {
    let values: Vec<String> = (0..300).map(|it| format!("v{it}")).collect();
    let declared = format!("fact kind one of {} default v0\nground late {{ title en \"g\" }}\n", values.join(", "));
    // One refuses the 256th value, whose number fits no byte, and the last; two refuses the last alone.
    let law =
        law(&declared, "refuse late when kind is v256 or kind is v299 @ ¶2", "refuse late when kind is v299 @ ¶2");
    for (value, outcome) in
        [("v0", OutcomeWord::Granted), ("v256", OutcomeWord::Refused), ("v299", OutcomeWord::Refused)]
    {
        let result = result(&law.0, &format!("\"kind\": \"{value}\""));
        assert_eq!(result.outcome, outcome, "{value}");
    }
    let found = explored(&law, &[]);
    let report = &found.1.exploration.services[0].procedures[0];
    // Of 300 cases one, v256, is refused by the first regime alone.
    assert_eq!((report.cases, report.decided_differently), (Count(300), Count(1)));
    let reason = &report.outcomes.iter().find(|it| !it.alike).unwrap().reasons[0];
    assert_eq!(reason.when[0].values, ["v256"]);
    assert!(agrees(&law, &found));
    // Fixing a value past the 256th is fixing that value.
    let (_, fixed) = explored(&law, &[("kind".to_owned(), 256)]);
    let report = &fixed.exploration.services[0].procedures[0];
    assert_eq!((report.cases, report.decided_differently), (Count(1), Count(1)));
}

#[test]
fn a_reading_asked_after_seventy_facts() {
    let mut declared = yes_or_no(70);
    declared += "ground late { title en \"g\" }\nassumption window {\n  reading short \"five days\"\n  \
        reading long \"ten days\"\n  follow short because \"It is the text in force.\"\n}\n";
    let facts: Vec<String> = (0..70).map(|it| format!("f{it}")).collect();
    let law = law(
        &declared,
        &format!("refuse late when {} or window is short @ ¶2", facts.join(" or ")),
        "refuse late when f0 @ ¶2",
    );
    let rests = |facts: &str| result(&law.0, facts).assumptions;
    assert_eq!(rests(""), ["window"], "refused under the reading that is followed alone");
    assert_eq!(rests("\"f69\": true"), [""; 0], "refused under either");
}

#[test]
fn a_hundred_and_thirty_grounds() {
    let mut declared = yes_or_no(130);
    let mut rules = String::new();
    for it in 0..130 {
        let _ = writeln!(declared, "ground g{it} {{ title en \"g\" }}");
        let _ = writeln!(rules, "refuse g{it} when f{it} @ ¶2");
    }
    let without_the_last = rules.replace("refuse g129 when f129 @ ¶2\n", "");
    let law = law(&declared, &rules, &without_the_last);
    assert_eq!(result(&law.0, "").outcome, OutcomeWord::Granted);
    let found = result(&law.0, "\"f3\": true, \"f64\": true, \"f129\": true");
    assert_eq!(found.outcome, OutcomeWord::Refused);
    assert_eq!(found.grounds, ["g3", "g64", "g129"], "in the order of the act");
    // 130 yes-or-no facts are more than can be counted; with ten of them fixed they are 2^120. Refused by the first regime alone
    // is the one case in which all others are so as usual.
    let (_, whole) = explored(&law, &[]);
    let service = &whole.exploration.services[0];
    assert_eq!((service.procedures.len(), service.unexplored.len()), (0, 1));
    let fixed: Vec<(String, usize)> = (0..10).map(|it| (format!("f{it}"), 0)).collect();
    let (_, part) = explored(&law, &fixed);
    let report = &part.exploration.services[0].procedures[0];
    assert_eq!((report.cases, report.decided_differently), (Count(1 << 120), Count(1)));
    let reason = &report.outcomes.iter().find(|it| !it.alike).unwrap().reasons[0];
    assert_eq!(reason.when.iter().map(|it| it.fact.as_str()).collect::<Vec<_>>(), ["f129"]);
    assert_eq!(reason.witness.old.grounds, ["g129"]);
}

/// `f0 or f1 and (f2 or f3 and (…))`: true where f0 is, or f1 and what is inside.
#[test]
fn a_condition_as_deep_as_the_language_allows() {
    let pairs = 58;
    let mut condition = "f116 or f117".to_owned();
    for it in (0..pairs).rev() {
        condition = format!("f{} or f{} and ({condition})", 2 * it, 2 * it + 1);
    }
    let declared = yes_or_no(2 * pairs + 2) + "ground late { title en \"g\" }\n";
    let law = law(&declared, &format!("refuse late when {condition} @ ¶2"), "refuse late when f0 @ ¶2");
    let outcome = |yes: &[usize]| {
        let facts: Vec<String> = yes.iter().map(|it| format!("\"f{it}\": true")).collect();
        result(&law.0, &facts.join(", ")).outcome
    };
    let odd = |most: usize| (0..most).map(|it| 2 * it + 1).collect::<Vec<usize>>();
    assert_eq!(outcome(&[]), OutcomeWord::Granted);
    assert_eq!(outcome(&[0]), OutcomeWord::Refused);
    assert_eq!(outcome(&[2]), OutcomeWord::Granted, "f1 would have to be so as well");
    assert_eq!(outcome(&[1, 2]), OutcomeWord::Refused);
    assert_eq!(outcome(&odd(pairs)), OutcomeWord::Granted, "nothing innermost is so");
    assert_eq!(outcome(&[odd(pairs), vec![116]].concat()), OutcomeWord::Refused);
    assert_eq!(outcome(&[odd(pairs), vec![117]].concat()), OutcomeWord::Refused);
    let all_but_one: Vec<usize> = odd(pairs).into_iter().filter(|it| *it != 31).chain([117]).collect();
    assert_eq!(outcome(&all_but_one), OutcomeWord::Granted, "the way in is cut at f31");
}

#[test]
fn a_condition_of_three_hundred_parts() {
    let declared = yes_or_no(300) + "ground late { title en \"g\" }\nground odd { title en \"g\" }\n";
    let facts: Vec<String> = (0..300).map(|it| format!("f{it}")).collect();
    let (any, all) = (facts.join(" or "), facts.join(" and "));
    let law = law(&declared, &format!("refuse late when {any} @ ¶2\nrefuse odd when not ({all}) @ ¶3"), "");
    assert_eq!(result(&law.0, "").grounds, ["odd"]);
    assert_eq!(result(&law.0, "\"f299\": true").grounds, ["late", "odd"]);
    let every: Vec<String> = facts.iter().map(|it| format!("\"{it}\": true")).collect();
    assert_eq!(result(&law.0, &every.join(", ")).grounds, ["late"]);
}

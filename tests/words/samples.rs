//! A message said with samples of its arguments.

use super::files::Worded;
use super::sources::Said;
use chrono::NaiveTime;
use reglament::calendar::{Day, DayName, Period, Unit};
use reglament::cite::{Address, Citation};
use reglament::message::{Argument, Message, TimeUnit};
use reglament::syntax::tree::Prose;
use std::collections::BTreeSet;

/// The message with each argument in turn going through its samples, and with all that may be absent so. Where all are,
/// nothing is said.
pub fn samples(code: &str, said: &Said, languages: &[&Worded]) -> Vec<Message> {
    let code: &'static str = String::leak(code.to_owned());
    let arguments: Vec<(&'static str, Vec<Argument>)> = said
        .arguments
        .iter()
        .map(|(name, argument)| {
            let cases: BTreeSet<&String> = languages.iter().filter_map(|it| it.cases.get(name)).flatten().collect();
            let mut samples = of_kind(&argument.kind, &cases);
            if argument.optional {
                samples.push(Argument::Absent);
            }
            (&*String::leak(name.clone()), samples)
        })
        .collect();
    let most = arguments.iter().map(|(_, samples)| samples.len()).max().unwrap_or(1);
    let nth = |n: usize| {
        arguments.iter().map(|(name, samples)| (*name, samples[n.min(samples.len() - 1)].clone())).collect::<Vec<_>>()
    };
    let mut messages: Vec<Message> = (0..most).map(|n| Message::new(code, nth(n))).collect();
    for (position, (_, samples)) in arguments.iter().enumerate() {
        for sample in samples {
            let mut arguments = nth(0);
            arguments[position].1 = sample.clone();
            messages.push(Message::new(code, arguments));
        }
    }
    let absent = |it: &Message| it.arguments().iter().all(|(_, it)| *it == Argument::Absent);
    messages.retain(|it| it.arguments().is_empty() || !absent(it));
    messages
}

fn of_kind(kind: &str, cases: &BTreeSet<&String>) -> Vec<Argument> {
    let day = |text: &str| Day::from_iso(text).unwrap();
    let days = ["2024-03-18", "2024-12-31"].map(day);
    match kind {
        "text" => vec![Argument::text("…")],
        "prose" => vec![Argument::prose(&Prose::Plain("…".to_owned()))],
        "id" => vec![Argument::id("sample_notice")],
        "code" => vec![Argument::code("within 5 working days")],
        "ids" => vec![Argument::ids(["sample_notice"]), Argument::ids(["sign", "decide", "register"])],
        "choice" if cases.is_empty() => vec![Argument::choice("latest")],
        "choice" => cases.iter().map(|it| Argument::choice(it.as_str())).collect(),
        "count" => [0, 1, 2, 5, 11, 21, 22, 1000].map(Argument::count).to_vec(),
        "number" => vec![Argument::number("0.5".parse().unwrap()), Argument::number(37040.into())],
        "date" => days.map(Argument::date).to_vec(),
        "dates" => vec![Argument::dates(days)],
        "day_name" => {
            let name = || "…".to_owned();
            vec![Argument::day_name(DayName { name: name(), russian: Some(name()), kazakh: Some(name()) })]
        }
        "time" => vec![Argument::time(NaiveTime::from_hms_opt(19, 0, 0).unwrap())],
        "period" => vec![Argument::period(Period::new(5, Unit::WorkingDays))],
        "length" => vec![Argument::length(1_u64, TimeUnit::Hours), Argument::length(2_u64, TimeUnit::Years)],
        "title" | "rule" | "event" | "actor" | "ground" | "outcome" | "finding" | "document" | "name" | "service" => {
            vec![Argument::event("sign")]
        }
        "clauses" => {
            let places = "annex 1 ¶5(3)".parse::<Address>().unwrap().0;
            vec![Argument::clauses([Citation { act: "order-305-2014".to_owned(), languages: Vec::new(), places }])]
        }
        "place" => vec![Argument::place("annex 1 ¶5(3)".parse::<Address>().unwrap())],
        "message" | "value" => vec![Argument::text("…")],
        "list" | "messages" => {
            let values = ["…", "—", "·"].map(Argument::text);
            vec![Argument::list(values.clone()), Argument::list(values.into_iter().take(1))]
        }
        other => panic!("there is no sample of the kind `{other}`: write one here"),
    }
}

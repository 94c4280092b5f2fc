//! Random trees are printed and read again: the same tree must come back, without a fault.

#![allow(missing_docs, clippy::unwrap_used)]

#[path = "syntax_trees/declared.rs"]
mod declared;

use chrono::{NaiveTime, Weekday};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use reglament::calendar::{CountingStart, Day, EndOnNonworking, Manner, Period, Unit};
use reglament::span::{FileId, Span};
use reglament::syntax::tree::{
    Bounds, CaseItem, Charge, ChoiceItem, ChoiceKind, Cite, Comments, Condition, DeclarationKind, Deemed, Ending,
    Expectation, Failure, File, Gap, GivenFact, GivenValue, Guard, HearingItem, Holds, Id, Item, Language, Limit, Node,
    OnTerm, Opening, Otherwise, PartKind, Place, Prose, Provision, RequestItem, RequestPart, Right, Rounding, Share,
    Step, StepItem, TacitEnd, TermEffect, TextItem, Title,
};
use reglament::syntax::{BlockKind, Keywords, parse, print};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

fn id() -> impl Strategy<Value = Id> {
    let names = prop_oneof![
        6 => "[a-z][a-z0-9_]{0,12}(-[a-z0-9]{1,4})?",
        1 => prop::sample::select(&["term", "step", "note", "register", "fee", "expect", "annex", "when"][..]).prop_map(String::from),
    ];
    // These words mean something else wherever a name may stand in a condition or an expectation.
    let reserved = [
        "not", "and", "or", "is", "refusing", "ending", "the", "none", "every", "never", "granted", "refused", "late",
        "outcome", "on",
    ];
    names
        .prop_filter("a word of the language", move |name| !reserved.contains(&name.as_str()))
        .prop_map(|name| Id { name, span: Span::default() })
}

fn named(name: String) -> Id {
    Id { name, span: Span::default() }
}

/// Names where a statement could begin instead.
fn plain_id() -> impl Strategy<Value = Id> {
    "x_[a-z0-9_]{0,12}".prop_map(|name| Id { name, span: Span::default() })
}

fn ids(least: usize) -> impl Strategy<Value = Vec<Id>> {
    prop::collection::vec(id(), least..6)
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zа-яәқ ,.()«»{}#@¶\"\\\\-]{0,40}",
        prop::collection::vec("[a-zа-я\"\\\\]{1,12}", 1..60).prop_map(|words| words.join(" ")),
    ]
}

fn prose() -> impl Strategy<Value = Prose> {
    let languages = prop::sample::subsequence(&[Language::En, Language::Ru, Language::Kk][..], 1..=3).prop_shuffle();
    let translated = (languages, prop::collection::vec(text(), 3))
        .prop_map(|(languages, texts)| Prose::InLanguages(languages.into_iter().zip(texts).collect()));
    prop_oneof![2 => text().prop_map(Prose::Plain), 1 => translated]
}

fn languages(least: usize) -> impl Strategy<Value = Vec<Language>> {
    prop::sample::subsequence(vec![Language::Kk, Language::Ru, Language::En], least..=3)
}

fn title() -> impl Strategy<Value = Title> {
    (prop::sample::select(vec![Language::Kk, Language::Ru, Language::En]), text())
        .prop_map(|(language, text)| Title { language, text })
}

fn time() -> impl Strategy<Value = NaiveTime> {
    (0..24_u32, 0..60_u32).prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap())
}

fn currency() -> impl Strategy<Value = Id> {
    prop_oneof!["[A-Z]{3}".prop_map(named), Just(named("tenge".to_owned()))]
}

fn charge() -> impl Strategy<Value = Charge> {
    let rounding = prop::option::of(prop_oneof![Just(Rounding::Cent), Just(Rounding::Whole)]);
    let bounds = (prop::option::of(amount()), prop::option::of(amount()), rounding);
    let share = (amount(), id(), prop::collection::vec((amount(), amount()), 0..3), bounds)
        .prop_map(|(rate, of, above, (least, most, to))| Charge::Share(Share { rate, of, above, least, most, to }));
    prop_oneof![(amount(), id()).prop_map(|(amount, unit)| Charge::Amount(amount, unit)), share]
}

fn amount() -> impl Strategy<Value = Decimal> {
    (0..1_000_000_i64, 0..4_u32).prop_map(|(digits, decimals)| Decimal::new(digits, decimals))
}

fn comment() -> impl Strategy<Value = String> {
    "[a-z#\" {}]{0,20}[a-z]"
}

fn period() -> impl Strategy<Value = Period> {
    let units = [Unit::WorkingDays, Unit::CalendarDays, Unit::Weeks, Unit::Months, Unit::Years];
    (1..=100u16, prop::sample::select(units.to_vec())).prop_map(|(count, unit)| Period::new(count, unit))
}

/// A period where it may say how it is counted.
fn own_period() -> impl Strategy<Value = Period> {
    let start = prop::option::of(prop::sample::select(CountingStart::ALL));
    let end = prop::option::of(prop::sample::select(EndOnNonworking::ALL));
    (period(), start, end, any::<u8>()).prop_map(|(period, start, end, least_working)| Period {
        manner: Manner { start, end, least_working },
        ..period
    })
}

fn day() -> impl Strategy<Value = Day> {
    (1..=9999, 1..=12_u32, 1..=28_u32).prop_map(|(year, month, day)| Day::from_ymd(year, month, day).unwrap())
}

fn limit() -> impl Strategy<Value = Limit> {
    prop_oneof![
        (own_period(), prop::option::of(id())).prop_map(|(period, of)| Limit::Within { period, of }),
        id().prop_map(Limit::OnTheDayOf),
    ]
}

fn bounds() -> impl Strategy<Value = Bounds> {
    let ahead = (period(), prop::option::of(plain_id()));
    (prop::option::of((period(), id())), prop::option::of(ahead))
        .prop_map(|(not_before, ahead)| Bounds { not_before, ahead })
}

fn condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        id().prop_map(Condition::Fact),
        (id(), id()).prop_map(|(fact, value)| Condition::Is(fact, value)),
        prop::option::of(id()).prop_map(Condition::Refusing),
        id().prop_map(Condition::EndingAs),
    ];
    leaf.prop_recursive(5, 24, 4, |inner| {
        prop_oneof![
            inner.clone().prop_map(|not| Condition::Not(Box::new(not))),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Condition::All),
            prop::collection::vec(inner, 2..4).prop_map(Condition::Any),
        ]
    })
}

fn guard() -> impl Strategy<Value = Guard> {
    (any::<bool>(), condition()).prop_map(|(unless, condition)| Guard { unless, condition })
}

fn maybe_guard() -> impl Strategy<Value = Option<Guard>> {
    prop::option::of(guard())
}

fn place() -> impl Strategy<Value = Place> {
    let words = [
        "annex", "standard", "appendix", "chapter", "indent", "row", "note", "article", "section", "part", "title",
        "point", "sentence", "§",
    ];
    let number = || prop_oneof!["[1-9][0-9]{0,2}", "[1-9][0-9]?-[0-9]", "[1-9](\\.[0-9]){1,2}", "[1-4]–[5-9]"];
    prop_oneof![
        (prop::sample::select(words.to_vec()), number(), prop::collection::vec(number(), 0..2))
            .prop_map(|(word, number, sub)| Place::Part { word: word.into(), number, sub }),
        (number(), prop::collection::vec(number(), 0..3)).prop_map(|(number, sub)| Place::Paragraph { number, sub }),
    ]
}

fn cite() -> impl Strategy<Value = Cite> {
    (prop::option::of(plain_id()), languages(0), prop::collection::vec(place(), 1..4))
        .prop_map(|(act, languages, places)| Cite { act, languages, places, span: Span::default() })
}

/// A statement with citations and comments.
fn node<T: std::fmt::Debug + Clone>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Node<T>> {
    (value, prop::collection::vec(cite(), 0..4), prop::collection::vec(comment(), 0..3), prop::option::of(comment()))
        .prop_map(|(value, cites, before, beside)| Node {
            value,
            cites,
            span: Span::default(),
            comments: Comments { before, beside, ..Comments::default() },
        })
}

fn block<T: std::fmt::Debug + Clone>(
    value: impl Strategy<Value = T>,
    least: usize,
) -> impl Strategy<Value = Vec<Node<T>>> {
    prop::collection::vec(node(value), least..5)
}

fn ending() -> impl Strategy<Value = Ending> {
    (id(), prop::option::of(id())).prop_map(|(outcome, ground)| Ending { outcome, ground })
}

fn right() -> impl Strategy<Value = Provision> {
    let missed = prop_oneof![id().prop_map(TacitEnd::Refuses), ending().prop_map(TacitEnd::As)];
    let forward = (own_period(), plain_id()).prop_map(|within| (within, false));
    let back = (period(), plain_id()).prop_map(|within| (within, true));
    let within = prop_oneof![forward, back];
    let then = (prop::option::of(id()), prop::option::of(missed));
    (id(), id(), within, then, maybe_guard()).prop_map(|(id, of, (within, ahead), (opens, missed), guard)| {
        Provision::Right(Box::new(Right { id, of, within, ahead, opens, missed, guard }))
    })
}

fn silence() -> impl Strategy<Value = Provision> {
    let end =
        prop_oneof![Just(TacitEnd::Grants), id().prop_map(TacitEnd::Refuses), ending().prop_map(TacitEnd::As)].boxed();
    let said = prop_oneof![
        (end.clone(), prop::option::of(id())).prop_map(|(end, opens)| (Some(end), opens)),
        id().prop_map(|opens| (None, Some(opens))),
    ];
    (said, maybe_guard()).prop_map(|((end, opens), guard)| Provision::Silence { end, opens, guard })
}

fn gap() -> impl Strategy<Value = Gap> {
    (id(), maybe_guard(), prose()).prop_map(|(id, guard, text)| Gap { id, guard, text })
}

fn otherwise() -> impl Strategy<Value = Otherwise> {
    (condition(), limit()).prop_map(|(when, limit)| Otherwise { when, limit })
}

fn on_term() -> impl Strategy<Value = OnTerm> {
    let holds = prop::sample::select(vec![Holds::Following, Holds::Term, Holds::TermAndStep]);
    let stands = (holds, prop::option::of(period())).prop_map(|(holds, most)| TermEffect::Stands { holds, most });
    (prop_oneof![Just(TermEffect::Anew), stands], maybe_guard()).prop_map(|(effect, guard)| OnTerm { effect, guard })
}

/// What a step does to the term: it stands not outside of it by that.
fn on_term_of_step() -> impl Strategy<Value = OnTerm> {
    on_term().prop_map(|it| match it.effect {
        TermEffect::Stands { most, .. } => OnTerm { effect: TermEffect::Stands { holds: Holds::Term, most }, ..it },
        TermEffect::Anew => it,
    })
}

fn request() -> impl Strategy<Value = RequestItem> {
    let kind = prop::sample::select(vec![PartKind::Notice, PartKind::Delivery, PartKind::Study]);
    let failure = prop_oneof![
        id().prop_map(Failure::Refuse),
        ending().prop_map(Failure::Ends),
        (id(), prose()).prop_map(|(id, text)| Failure::Gap { id, text }),
    ];
    prop_oneof![
        (kind, id(), prop::option::of(limit()), bounds(), prop::option::of(on_term()), block(otherwise(), 0)).prop_map(
            |(kind, by, limit, bounds, on_term, alternatives)| {
                RequestItem::Part(RequestPart { kind, by, limit, bounds, on_term, alternatives })
            }
        ),
        (maybe_guard(), failure).prop_map(|(guard, then)| RequestItem::Failing { guard, then }),
        prose().prop_map(RequestItem::Note),
    ]
}

fn hearing() -> impl Strategy<Value = HearingItem> {
    prop_oneof![
        period().prop_map(HearingItem::Extends),
        (id(), prop::option::of(limit()), bounds()).prop_map(|(by, limit, bounds)| HearingItem::Notice {
            by,
            limit,
            bounds
        }),
        (id(), limit(), bounds()).prop_map(|(by, limit, bounds)| HearingItem::Held { by, limit, bounds }),
        guard().prop_map(HearingItem::Persuades),
        prose().prop_map(HearingItem::Note),
    ]
}

fn step_item() -> impl Strategy<Value = StepItem> {
    prop_oneof![
        Just(StepItem::Decides),
        Just(StepItem::Registers),
        period().prop_map(StepItem::Extends),
        Just(StepItem::LateVoid),
        (own_period(), id(), maybe_guard()).prop_map(|(period, after, guard)| StepItem::Deemed(Deemed {
            period,
            after,
            guard
        })),
        on_term_of_step().prop_map(StepItem::OnTerm),
        otherwise().prop_map(StepItem::Otherwise),
        (ids(0), prop::option::of(limit())).prop_map(|(grounds, limit)| StepItem::Finds { grounds, limit }),
        (id(), prop::option::of(0..=20u8), maybe_guard(), block(request(), 0))
            .prop_map(|(id, rounds, guard, body)| StepItem::Request { id, rounds, guard, body }),
        (maybe_guard(), block(hearing(), 0)).prop_map(|(guard, body)| StepItem::Hearing { guard, body }),
        (ids(1), maybe_guard()).prop_map(|(ids, guard)| StepItem::Checks { ids, guard }),
        (ids(1), maybe_guard()).prop_map(|(ids, guard)| StepItem::HandsOver { ids, guard }),
        (id(), maybe_guard()).prop_map(|(register, guard)| StepItem::Records { register, guard }),
        (id(), prop::option::of(any::<u32>()), prop::option::of(any::<u32>()), maybe_guard())
            .prop_map(|(id, minutes, pass_mark, guard)| StepItem::Exam { id, minutes, pass_mark, guard }),
        gap().prop_map(StepItem::Gap),
        prose().prop_map(StepItem::Note),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let head = (id(), id(), ids(0), prop::option::of(limit()), bounds(), any::<bool>(), maybe_guard());
    (head, block(step_item(), 0)).prop_map(|((id, by, after, limit, bounds, outside_term, guard), body)| Step {
        id,
        by,
        after,
        limit,
        bounds,
        outside_term,
        guard,
        body,
    })
}

fn provision() -> impl Strategy<Value = Provision> {
    let leaf = prop_oneof![
        ids(1).prop_map(Provision::Follows),
        (id(), ids(0), prop::option::of((own_period(), plain_id())), maybe_guard())
            .prop_map(|(id, forms, valid, guard)| Provision::Result { id, forms, valid, guard }),
        right(),
        any::<u32>().prop_map(Provision::Waiting),
        (own_period(), id(), maybe_guard()).prop_map(|(period, from, guard)| Provision::Term { period, from, guard }),
        (ids(1), maybe_guard()).prop_map(|(ids, guard)| Provision::Require { ids, guard }),
        (id(), guard()).prop_map(|(ground, guard)| Provision::Refuse { ground, guard }),
        (ending(), maybe_guard()).prop_map(|(ending, guard)| Provision::Ends { ending, guard }),
        silence(),
        step().prop_map(Provision::Step),
        (id(), id(), prop::option::of(id()), prop::option::of(own_period()))
            .prop_map(|(id, to, after, answered)| Provision::Remedy { id, to, after, answered }),
        (id(), id(), prop::option::of((own_period(), id())), maybe_guard())
            .prop_map(|(id, of, within, guard)| Provision::Duty { id, of, within, ahead: false, guard }),
        (id(), id(), prop::option::of((period(), plain_id())), any::<bool>(), maybe_guard()).prop_map(
            |(id, of, within, ahead, guard)| {
                let ahead = ahead && within.is_some();
                Provision::Duty { id, of, within, ahead, guard }
            }
        ),
        (id(), maybe_guard(), prop::option::of(prose())).prop_map(|(id, guard, text)| Provision::Occasion {
            id,
            guard,
            text
        }),
        gap().prop_map(Provision::Gap),
        prose().prop_map(Provision::Note),
        service_provision(),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        (id(), provisions(inner)).prop_map(|(id, body)| Provision::Procedure { id, body })
    })
}

/// A waiver names the clauses that it waives, and cites none.
fn provisions(provision: impl Strategy<Value = Provision>) -> impl Strategy<Value = Vec<Node<Provision>>> {
    block(provision, 0).prop_map(|mut nodes| {
        nodes.iter_mut().filter(|it| matches!(it.value, Provision::Waive { .. })).for_each(|it| it.cites.clear());
        nodes
    })
}

/// What is said of a service as a whole more than of its procedures.
fn service_provision() -> impl Strategy<Value = Provision> {
    let days = vec![Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let weekday = || prop::sample::select(days.clone());
    let opening = ((weekday(), weekday()), (time(), time()), prop::option::of((time(), time())))
        .prop_map(|(days, time, pause)| Opening { days, time, pause });
    prop_oneof![
        title().prop_map(Provision::Title),
        ids(1).prop_map(Provision::Channels),
        ids(1).prop_map(Provision::Applicants),
        any::<u32>().prop_map(Provision::Serving),
        (id(), prop::option::of(opening)).prop_map(|(id, opening)| Provision::Hours { id, opening }),
        time().prop_map(Provision::Reception),
        (prop::option::of(charge()), maybe_guard()).prop_map(|(charge, guard)| Provision::Fee { charge, guard }),
        (ids(1), maybe_guard()).prop_map(|(ids, guard)| Provision::Payment { ids, guard }),
        (ids(1), maybe_guard()).prop_map(|(ids, guard)| Provision::Fetch { ids, guard }),
        (id(), prop::option::of(prose())).prop_map(|(id, text)| Provision::Subtype { id, text }),
        prose().prop_map(Provision::Contact),
        (prop::collection::vec(cite(), 1..3), prose()).prop_map(|(places, reason)| Provision::Waive { places, reason }),
    ]
}

/// The statements of a case carry no citations.
fn case_item() -> impl Strategy<Value = Node<CaseItem>> {
    let given = (id(), prop_oneof![any::<bool>().prop_map(GivenValue::Truth), id().prop_map(GivenValue::Is)])
        .prop_map(|(fact, value)| GivenFact { fact, value });
    let expectation = prop_oneof![
        Just(Expectation::Granted),
        prop::collection::vec(plain_id(), 0..4).prop_map(Expectation::Refused),
        (plain_id(), prop::collection::vec(plain_id(), 0..3))
            .prop_map(|(outcome, grounds)| Expectation::Outcome { outcome, grounds }),
        prop::option::of(plain_id()).prop_map(Expectation::Unspecified),
        prop::option::of(day()).prop_map(Expectation::TermEnds),
        (id(), prop::option::of(period())).prop_map(|(event, by)| Expectation::Late { event, by }),
        (id(), day()).prop_map(|(event, on)| Expectation::Deadline { event, on }),
        (plain_id(), day()).prop_map(|(event, on)| Expectation::Event { event, on }),
        prop::option::of((amount(), currency())).prop_map(Expectation::Fee),
        id().prop_map(Expectation::Never),
    ];
    let item = prop_oneof![
        (id(), id()).prop_map(|(service, procedure)| CaseItem::Service { service, procedure }),
        prop::collection::vec(given, 1..4).prop_map(CaseItem::Given),
        (id(), day()).prop_map(|(event, on)| CaseItem::Pin { event, on }),
        (id(), id()).prop_map(|(choice, reading)| CaseItem::Assume { choice, reading }),
        id().prop_map(CaseItem::Regime),
        (day(), prop::option::of(time())).prop_map(|(on, at)| CaseItem::Filed { on, at }),
        id().prop_map(CaseItem::Pace),
        prose().prop_map(CaseItem::Note),
        expectation.prop_map(CaseItem::Expect),
    ];
    node(item).prop_map(|node| Node { cites: Vec::new(), ..node })
}

fn declaration() -> impl Strategy<Value = Item> {
    let kinds = [
        DeclarationKind::Actor,
        DeclarationKind::Document,
        DeclarationKind::Ground,
        DeclarationKind::Outcome,
        DeclarationKind::Event,
        DeclarationKind::Name,
    ];
    let items = block(prop_oneof![prose().prop_map(TextItem::Note), ids(1).prop_map(TextItem::Replaces)], 0);
    (prop::sample::select(kinds.to_vec()), id(), prop::option::of(id()), items)
        .prop_map(|(kind, id, role, body)| Item::Declaration { kind, id, role, body })
}

fn choice() -> impl Strategy<Value = Item> {
    let item = prop_oneof![
        (id(), prose()).prop_map(|(id, text)| ChoiceItem::Reading { id, text }),
        (id(), prose()).prop_map(|(id, because)| ChoiceItem::Follow { id, because }),
        prop::option::of(prose()).prop_map(ChoiceItem::NoResult),
        prose().prop_map(ChoiceItem::Note),
        title().prop_map(ChoiceItem::Title),
    ];
    let kind = prop::sample::select(vec![ChoiceKind::Assumption, ChoiceKind::Conflict]);
    (kind, id(), block(item, 1)).prop_map(|(kind, id, body)| Item::Choice { kind, id, body })
}

fn file() -> impl Strategy<Value = File> {
    let item = prop_oneof![
        declaration(),
        choice(),
        (id(), provisions(provision())).prop_map(|(id, body)| Item::Template { id, body }),
        (id(), id(), prop::collection::vec(place(), 0..3), provisions(provision()))
            .prop_map(|(id, act, places, body)| Item::Service { id, act, places, body }),
        (text(), prop::collection::vec(case_item(), 0..6)).prop_map(|(name, body)| Item::Case { name, body }),
        declared::item(),
    ];
    let keywords = prop::sample::select(&Keywords::ALL[..]);
    (keywords, block(item, 1), prop::collection::vec(comment(), 0..2)).prop_map(|(keywords, items, closing)| File {
        cited: Vec::new(),
        repeated: Vec::new(),
        keywords,
        version: None,
        items,
        closing,
    })
}

/// A tree that is shown as text when something is wrong with it.
#[derive(Clone)]
struct Tree(File);

impl std::fmt::Debug for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "\n{}", print(&self.0))
    }
}

#[test]
fn every_statement_is_among_the_random_trees() {
    let mut runner = TestRunner::deterministic();
    let mut said = BTreeSet::new();
    for _ in 0..1000 {
        let tree = File { keywords: Keywords::En, ..file().new_tree(&mut runner).unwrap().current() };
        said.extend(print(&tree).lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned));
    }
    let missing: Vec<&str> =
        BlockKind::ALL.into_iter().flat_map(BlockKind::words).filter(|word| !said.contains(*word)).collect();
    assert!(missing.is_empty(), "no random tree says {missing:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_printed_tree_is_read_as_the_same_tree(Tree(tree) in file().prop_map(Tree)) {
        let printed = print(&tree);
        let parsed = parse(FileId::default(), &printed);
        prop_assert_eq!(&parsed.faults, &[], "{}", printed);
        prop_assert!(parsed.tree == tree, "{}", print(&parsed.tree));
        prop_assert_eq!(print(&parsed.tree), printed);
    }
}

//! Values in the words of each language, against tables worked out by hand, and the timeline of a case in all three.

#[path = "rules/mod.rs"]
mod rules;

use chrono::NaiveTime;
use reglament::calendar::{Day, DayName, Period, Sureness, Unit};
use reglament::case::{FeeResult, FieldReason, PaperFinding, Request, Runner, Warning};
use reglament::cite::{Address, Citation};
use reglament::localisation::{ActHead, Localizer, TitleSource, plain};
use reglament::message;
use reglament::message::{Argument, Message, Named, TimeUnit};
use reglament::model::Titles;
use reglament::render::{Page, explanation, timeline};
use reglament::syntax::tree::Language::{self, En, Kk, Ru};
use std::collections::BTreeSet;

fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

/// A value in English, Russian and Kazakh.
fn in_all(argument: &Argument) -> [String; 3] {
    [En, Ru, Kk].map(|it| plain(&Localizer::without_titles(it).value(argument)))
}

#[test]
fn dates() {
    for (date, words) in [
        ("2024-03-18", ["Mon 18 Mar 2024", "18 марта 2024 г., пн", "2024 жылғы 18 наурыз, дс"]),
        ("2014-01-07", ["Tue 7 Jan 2014", "7 января 2014 г., вт", "2014 жылғы 7 қаңтар, сс"]),
        ("2020-02-29", ["Sat 29 Feb 2020", "29 февраля 2020 г., сб", "2020 жылғы 29 ақпан, сб"]),
        ("2024-04-03", ["Wed 3 Apr 2024", "3 апреля 2024 г., ср", "2024 жылғы 3 сәуір, ср"]),
        ("2024-05-09", ["Thu 9 May 2024", "9 мая 2024 г., чт", "2024 жылғы 9 мамыр, бс"]),
        ("2025-06-13", ["Fri 13 Jun 2025", "13 июня 2025 г., пт", "2025 жылғы 13 маусым, жм"]),
        ("2025-07-06", ["Sun 6 Jul 2025", "6 июля 2025 г., вс", "2025 жылғы 6 шілде, жс"]),
        ("2025-08-30", ["Sat 30 Aug 2025", "30 августа 2025 г., сб", "2025 жылғы 30 тамыз, сб"]),
        ("2014-09-15", ["Mon 15 Sep 2014", "15 сентября 2014 г., пн", "2014 жылғы 15 қыркүйек, дс"]),
        ("2014-10-13", ["Mon 13 Oct 2014", "13 октября 2014 г., пн", "2014 жылғы 13 қазан, дс"]),
        ("2014-11-24", ["Mon 24 Nov 2014", "24 ноября 2014 г., пн", "2014 жылғы 24 қараша, дс"]),
        ("2014-12-31", ["Wed 31 Dec 2014", "31 декабря 2014 г., ср", "2014 жылғы 31 желтоқсан, ср"]),
    ] {
        assert_eq!(in_all(&Argument::date(day(date))), words, "{date}");
    }
}

#[test]
fn days_in_a_row_say_each_month_once() {
    let days = ["2024-03-21", "2024-03-22", "2024-04-30", "2024-05-01"].map(day);
    let words = ["21, 22 Mar, 30 Apr, 1 May", "21, 22 марта, 30 апреля, 1 мая", "21, 22 наурыз, 30 сәуір, 1 мамыр"];
    assert_eq!(in_all(&Argument::dates(days)), words);
    assert_eq!(in_all(&Argument::dates([day("2024-03-21")])), ["21 Mar", "21 марта", "21 наурыз"]);
    assert_eq!(in_all(&Argument::dates([])), ["", "", ""]);
    // The same month of another year is another month.
    let years = ["2023-03-21", "2024-03-22"].map(day);
    assert_eq!(in_all(&Argument::dates(years))[0], "21 Mar, 22 Mar");
}

#[test]
fn periods_take_the_plural_of_their_number() {
    for (count, words) in [
        (0_u64, ["0 working days", "0 рабочих дней", "0 жұмыс күні"]),
        (1, ["1 working day", "1 рабочий день", "1 жұмыс күні"]),
        (2, ["2 working days", "2 рабочих дня", "2 жұмыс күні"]),
        (4, ["4 working days", "4 рабочих дня", "4 жұмыс күні"]),
        (5, ["5 working days", "5 рабочих дней", "5 жұмыс күні"]),
        (11, ["11 working days", "11 рабочих дней", "11 жұмыс күні"]),
        (12, ["12 working days", "12 рабочих дней", "12 жұмыс күні"]),
        (21, ["21 working days", "21 рабочий день", "21 жұмыс күні"]),
        (22, ["22 working days", "22 рабочих дня", "22 жұмыс күні"]),
        (111, ["111 working days", "111 рабочих дней", "111 жұмыс күні"]),
        (121, ["121 working days", "121 рабочий день", "121 жұмыс күні"]),
    ] {
        assert_eq!(in_all(&Argument::length(count, TimeUnit::WorkingDays)), words, "{count}");
    }
}

#[test]
fn every_unit_has_its_words() {
    for (unit, one, five) in [
        (TimeUnit::CalendarDays, ["1 calendar day", "1 календарный день", "күнтізбелік 1 күн"], "5 календарных дней"),
        (TimeUnit::Days, ["1 day", "1 день", "1 күн"], "5 дней"),
        (TimeUnit::Months, ["1 month", "1 месяц", "1 ай"], "5 месяцев"),
        (TimeUnit::Years, ["1 year", "1 год", "1 жыл"], "5 лет"),
        (TimeUnit::Hours, ["1 hour", "1 час", "1 сағат"], "5 часов"),
        (TimeUnit::Minutes, ["1 minute", "1 минута", "1 минут"], "5 минут"),
    ] {
        assert_eq!(in_all(&Argument::length(1_u64, unit)), one);
        assert_eq!(in_all(&Argument::length(5_u64, unit))[1], five);
    }
}

#[test]
fn numbers_have_the_mark_and_the_gaps_of_the_language() {
    for (number, words) in [
        ("0.9", ["0.9", "0,9", "0,9"]),
        ("2.50", ["2.5", "2,5", "2,5"]),
        ("37040", ["37040", "37 040", "37 040"]),
        ("999", ["999", "999", "999"]),
        ("-1234567.25", ["-1234567.25", "−1 234 567,25", "−1 234 567,25"]),
    ] {
        assert_eq!(in_all(&Argument::number(number.parse().unwrap())), words);
    }
    assert_eq!(in_all(&Argument::count(22_529)), ["22529", "22 529", "22 529"]);
    assert_eq!(in_all(&Argument::Count(u64::MAX))[1], "18 446 744 073 709 551 615");
    assert_eq!(in_all(&Argument::time(NaiveTime::from_hms_opt(9, 5, 0).unwrap())), ["09:05"; 3]);
}

#[test]
fn lists() {
    let list = |ids: &[&str]| in_all(&Argument::ids(ids.iter().copied()));
    assert_eq!(list(&[]), ["", "", ""]);
    assert_eq!(list(&["a"]), ["a", "a", "a"]);
    assert_eq!(list(&["a", "b"]), ["a and b", "a и b", "a және b"]);
    assert_eq!(list(&["a", "b", "c"]), ["a, b and c", "a, b и c", "a, b және c"]);
    assert_eq!(list(&["a", "b", "c", "d"])[0], "a, b, c and d");
}

#[test]
fn places_are_worded_as_lawyers_word_them() {
    for (place, words) in [
        ("annex 1 ¶5(3)", ["annex 1 ¶5(3)", "приложение 1, пункт 5, подпункт 3)", "1-қосымша, 5-тармақ, 3) тармақша"]),
        ("standard 2 ¶9", ["standard 2 ¶9", "стандарт 2, пункт 9", "2-стандарт, 9-тармақ"]),
        (
            "annex 4 appendix 1 ¶3",
            ["annex 4 appendix 1 ¶3", "приложение 1 к приложению 4, пункт 3", "4-қосымшаға 1-қосымша, 3-тармақ"],
        ),
        ("standard 2 appendix 1", ["standard 2 appendix 1", "приложение 1 к стандарту 2", "2-стандартқа 1-қосымша"]),
        ("appendix 3", ["appendix 3", "приложение 3", "3-қосымша"]),
        ("¶4 indent 6", ["¶4 indent 6", "пункт 4, абзац шестой", "4-тармақ, алтыншы абзац"]),
        ("¶4 indent 24", ["¶4 indent 24", "пункт 4, абзац 24", "4-тармақ, 24-абзац"]),
        ("¶4 indent 2–4", ["¶4 indent 2–4", "пункт 4, абзацы 2–4", "4-тармақ, 2–4-абзацтар"]),
        (
            "¶9 indent 3(1)",
            ["¶9 indent 3(1)", "пункт 9, абзац третий, подпункт 1)", "9-тармақ, үшінші абзац, 1) тармақша"],
        ),
        ("¶3–8", ["¶3–8", "пункты 3–8", "3–8-тармақтар"]),
        ("¶6(1–3)", ["¶6(1–3)", "пункт 6, подпункты 1)–3)", "6-тармақ, 1)–3) тармақшалар"]),
        ("¶5-1", ["¶5-1", "пункт 5-1", "5-1-тармақ"]),
        ("article 10(1)", ["article 10(1)", "статья 10, подпункт 1)", "10-бап, 1) тармақша"]),
        ("chapter 2 ¶4", ["chapter 2 ¶4", "глава 2, пункт 4", "2-тарау, 4-тармақ"]),
        ("row 4", ["row 4", "строка 4", "4-жол"]),
        ("note 1", ["note 1", "примечание 1", "1-ескертпе"]),
    ] {
        assert_eq!(in_all(&Argument::place(place.parse::<Address>().unwrap())), words, "{place}");
    }
}

/// A law that knows one act.
struct Order;

impl TitleSource for Order {
    fn titles(&self, _: &Named) -> Option<&Titles> {
        None
    }

    fn act(&self, id: &str) -> Option<ActHead<'_>> {
        (id == "order-305-2014").then(|| ActHead { kind: "order", number: "305", adopted: day("2014-09-15") })
    }
}

#[test]
fn clauses_name_their_act_once() {
    let clause = |act: &str, languages: &[Language], place: &str| Citation {
        act: act.to_owned(),
        languages: languages.to_vec(),
        places: place.parse::<Address>().unwrap().0,
    };
    let clauses = |clauses: &[Citation]| {
        [En, Ru, Kk].map(|it| plain(&Localizer::new(it, &Order).value(&Argument::clauses(clauses))))
    };
    assert_eq!(
        clauses(&[clause("order-305-2014", &[], "annex 1 ¶5(1)"), clause("order-305-2014", &[], "annex 1 ¶6")]),
        [
            "order-305-2014 annex 1 ¶5(1), ¶6",
            "приказ от 15.09.2014 № 305, приложение 1, пункт 5, подпункт 1); приложение 1, пункт 6",
            "15.09.2014 № 305 бұйрық, 1-қосымша, 5-тармақ, 1) тармақша; 1-қосымша, 6-тармақ",
        ]
    );
    assert_eq!(
        clauses(&[clause("order-305-2014", &[Kk], "annex 2"), clause("unknown-act", &[], "¶1")]),
        [
            "order-305-2014 (kk) annex 2, unknown-act ¶1",
            "приказ от 15.09.2014 № 305 (текст на казахском языке), приложение 2; unknown-act, пункт 1",
            "15.09.2014 № 305 бұйрық (қазақ тіліндегі мәтін), 2-қосымша; unknown-act, 1-тармақ",
        ]
    );
}

#[test]
fn messages_are_published_with_what_they_say_for_programs() {
    let limit = message!(
        "timeline-stop",
        first: date(day("2024-03-18")),
        last: date(day("2024-03-20")),
    );
    let published = [En, Ru, Kk].map(|it| Localizer::without_titles(it).publish(limit.clone()));
    let json = published.each_ref().map(|it| serde_json::to_value(it).unwrap());
    for it in &json {
        assert_eq!(it["code"], "timeline-stop");
        assert_eq!(it["arguments"], serde_json::json!({ "first": "2024-03-18", "last": "2024-03-20" }));
    }
    assert_eq!(json[0]["text"], "Mon 18 Mar 2024 to Wed 20 Mar 2024");
    assert_eq!(json[1]["text"], "с 18 марта 2024 г. по 20 марта 2024 г.");
    assert_eq!(json[2]["text"], "2024 жылғы 18 наурыз – 2024 жылғы 20 наурыз");
}

#[test]
fn arguments_are_the_same_for_programs_in_every_language() {
    let message = Message::new(
        "timeline-stop",
        vec![
            ("absent", Argument::Absent),
            ("period", Argument::length(5_u64, TimeUnit::WorkingDays)),
            ("amount", Argument::number("0.9".parse().unwrap())),
            ("whole", Argument::number("20.0".parse().unwrap())),
            ("titles", Argument::list([Argument::event("sign"), Argument::ground("incomplete")])),
            ("place", Argument::place("annex 1 ¶5(3)".parse().unwrap())),
            ("inside", Argument::message(message!("timeline-no-fee"))),
        ],
    );
    assert_eq!(
        serde_json::to_value(&message).unwrap()["arguments"],
        serde_json::json!({
            "absent": null,
            "period": { "count": 5, "unit": "working_days" },
            "amount": 0.9,
            "whole": 20,
            "titles": ["sign", "incomplete"],
            "place": "annex 1 ¶5(3)",
            "inside": { "code": "timeline-no-fee", "arguments": {} },
        })
    );
}

#[test]
fn what_no_language_has_is_said_by_its_code() {
    let unknown = Message::new("nothing-of-the-kind", Vec::new());
    assert_eq!(Localizer::without_titles(Kk).say(unknown.clone()), "nothing-of-the-kind");
    assert!(!Localizer::without_titles(Kk).faults(unknown).is_empty());
    // An argument that is missing is a fault as well.
    assert!(!Localizer::without_titles(En).faults(Message::new("timeline-due", Vec::new())).is_empty());
}

#[test]
fn a_title_of_another_language_is_owned_up_to() {
    struct Russian(Titles);
    impl TitleSource for Russian {
        fn titles(&self, named: &Named) -> Option<&Titles> {
            (named.id() == "sign").then_some(&self.0)
        }

        fn act(&self, _: &str) -> Option<ActHead<'_>> {
            None
        }
    }
    let titles = Russian(Titles([(Ru, "подписание".to_owned())].into_iter().collect()));
    let russian = Localizer::new(Ru, &titles);
    assert_eq!(russian.value(&Argument::event("sign")), "подписание");
    assert_eq!(russian.lacking(), None);
    let kazakh = Localizer::new(Kk, &titles);
    assert_eq!(kazakh.value(&Argument::event("sign")), "подписание");
    assert_eq!(kazakh.value(&Argument::event("no_title_at_all")), "no title at all");
    let note = kazakh.lacking().unwrap();
    assert!(note.contains("`sign`") && !note.contains("no_title_at_all"), "{note}");
}

#[test]
fn dates_places_and_numbers_stay_on_one_line() {
    let fee = FeeResult {
        index: Some(("mci".to_owned(), 20.into())),
        money: "tenge".to_owned(),
        amount: Some(1_037_040.into()),
        currency: None,
    };
    let message = message!("timeline-fee", fee: message(&fee));
    assert_eq!(Localizer::without_titles(Ru).say(message), "Сбор: 20 МРП, 1\u{a0}037\u{a0}040 тенге.");
    let day = message!("timeline-due", deadline: date(day("2024-03-18")));
    assert_eq!(Localizer::without_titles(Ru).say(day.clone()), "не позднее 18\u{a0}марта\u{a0}2024\u{a0}г.,\u{a0}пн");
    let page = Page { width: 40, language: Ru };
    let wrapped = page.wrap(&format!("{:20}{}", "", Localizer::without_titles(Ru).say(day)), "", "");
    assert_eq!(wrapped.lines().last(), Some("18 марта 2024 г., пн"));
}

#[test]
fn a_sentence_ends_with_one_full_stop() {
    let stop = message!("timeline-stop", first: date(day("2024-03-19")), last: date(day("2024-04-25")));
    let term = message!(
        "timeline-term",
        limit: period(Period::new(5, Unit::WorkingDays)),
        extension: optional messages(Some([message!("law-extension", period: period(Period::new(1, Unit::WorkingDays)))])),
        end: optional date(Some(day("2024-05-03"))),
        anew: optional date(None),
        stops: optional messages(Some([stop]))
    );
    assert_eq!(
        plain(&Localizer::without_titles(Ru).say(term)),
        "Срок 5 рабочих дней, продлён на 1 рабочий день: истекает 3 мая 2024 г., пт; течение срока приостановлено \
         с 19 марта 2024 г. по 25 апреля 2024 г."
    );
}

/// The timeline of a shipped case in a language, and how its dates came about, on a wide page.
fn told(case: &str, language: Language) -> String {
    let law = rules::shipped();
    let request = Request::from_case(law.cases.iter().find(|it| it.name == case).unwrap());
    let mut runner = Runner::new(&law);
    let run = runner.run(&request).unwrap();
    let page = Page { width: 160, language };
    format!("{}\n{}", timeline(&run, &law, &page), explanation(&run, &law, &page))
}

/// A stop of the clock, a holiday and what is counted past it.
const SAMPLE: &str = "sample asked for before Nauryz";
/// A hearing, counted backwards, and a refusal with its grounds.
const HEARING: &str = "a hearing that does not persuade";

#[test]
fn timelines_in_russian() {
    insta::assert_snapshot!("sample_ru", told(SAMPLE, Ru));
    insta::assert_snapshot!("hearing_ru", told(HEARING, Ru));
}

#[test]
fn timelines_in_kazakh() {
    insta::assert_snapshot!("sample_kk", told(SAMPLE, Kk));
    insta::assert_snapshot!("hearing_kk", told(HEARING, Kk));
}

/// Latin letters outside of backticks are words of English, or letters that only look like Cyrillic ones.
#[test]
fn no_english_is_left_in_timelines() {
    let law = rules::shipped();
    let mut runner = Runner::new(&law);
    let mut wrong = BTreeSet::new();
    for case in &law.cases {
        let run = runner.run(&Request::from_case(case)).unwrap();
        for language in [Ru, Kk] {
            let page = Page { width: 10_000, language };
            let text = format!("{}{}", timeline(&run, &law, &page), explanation(&run, &law, &page));
            // The first line is the name of the case.
            let lines = text.lines().skip(1);
            let outside = |line: &str| line.split('`').step_by(2).collect::<String>();
            let english = |line: &&str| outside(line).contains(|it: char| it.is_ascii_alphabetic());
            wrong.extend(lines.filter(english).map(|line| format!("{}: {line}", case.name)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A warning in English, Russian and Kazakh.
fn warned(warning: &Warning) -> [String; 3] {
    [En, Ru, Kk].map(|it| plain(&Localizer::without_titles(it).say(warning)))
}

#[test]
fn warnings_are_said_in_the_language_and_name_titles() {
    let early = Warning::OutOfOrder { event: "sign".into(), on: day("2014-11-17"), ready: day("2014-11-19") };
    assert_eq!(
        warned(&early),
        [
            "`sign` on 2014-11-17 came before its turn on 2014-11-19",
            "«sign»: совершено 17 ноября 2014 г., раньше своей очереди, которая наступает 19 ноября 2014 г.",
            "«sign»: өз кезегінен бұрын жасалған, күні: 2014 жылғы 17 қараша; кезегі келетін күн: 2014 жылғы 19 қараша",
        ]
    );
    let unsure = Warning::IndexUnsure {
        index: "mci".into(),
        day: day("2014-11-03"),
        amount: 1852.into(),
        money: "tenge".into(),
        sureness: Sureness::Medium,
    };
    assert_eq!(
        warned(&unsure),
        [
            "the MCI of 2014-11-03, 1852 tenge, is of medium sureness",
            "размер МРП на 3 ноября 2014 г., 1 852 тенге, указан со средней степенью достоверности",
            "АЕК мөлшері: 1 852 теңге, күні: 2014 жылғы 3 қараша; деректің сенімділігі: орташа",
        ]
    );
    let days = Warning::DaysUnsure { days: vec![day("2027-05-16"), day("2027-05-17")] };
    assert_eq!(warned(&days)[0], "the calendar is not sure of 2027-05-16, 2027-05-17");
    assert_eq!(warned(&days)[1], "календарь не вполне достоверен для следующих дней: 16 мая 2027 г., 17 мая 2027 г.");
    let short = PaperFinding::Field {
        form: "sheet".into(),
        field: "box".into(),
        reason: FieldReason::Length { found: 3, asked: 11 },
    };
    assert_eq!(
        warned(&Warning::Paper(short)),
        [
            "the form `sheet` is faulty: the field `box` has 3 characters, where 11 are asked for",
            "форма `sheet` заполнена неверно: поле `box` содержит 3 знака, а должно содержать 11",
            "`sheet` нысаны қате толтырылған: `box` өрісі, таңбалар саны: 3, талап етілетін саны: 11",
        ]
    );
}

#[test]
fn warnings_are_the_same_for_programs_in_every_language() {
    let days = Warning::DaysUnsure { days: vec![day("2027-05-16"), day("2027-05-17")] };
    for language in [En, Ru, Kk] {
        let published = Localizer::without_titles(language).publish(&days);
        assert_eq!(published.code, "case-days-unsure");
        let arguments = serde_json::Value::Object(published.arguments);
        assert_eq!(arguments, serde_json::json!({ "days": ["2027-05-16", "2027-05-17"] }));
    }
}

/// Days of the shipped table in the words of each language; what has no name in one is called as the table calls it.
#[test]
fn holidays_have_names() {
    let law = rules::shipped();
    let calendar = &law.calendars.values().next().unwrap().calendar;
    let named = |date: &str| in_all(&Argument::day_name(calendar.name(day(date)).unwrap()));
    assert_eq!(named("2014-03-24"), ["Nauryz", "Наурыз мейрамы", "Наурыз мейрамы"]);
    assert_eq!(named("2014-05-09"), ["Victory Day", "День Победы", "Жеңіс күні"]);
    assert_eq!(named("2023-10-25"), ["Republic Day", "День Республики", "Республика күні"]);
    assert_eq!(named("2014-12-16"), ["Independence Day", "День Независимости", "Тәуелсіздік күні"]);
    assert_eq!(
        named("2014-05-04"),
        ["Working day in place of 2014-05-02", "Вместо 2 мая 2014 г.", "Мына күннің орнына: 2014 жылғы 2 мамыр"]
    );
    let nameless = DayName { name: "Lamp Day".into(), russian: None, kazakh: None };
    let russian = Localizer::without_titles(Ru);
    assert_eq!(russian.value(&Argument::day_name(nameless)), "Lamp Day");
    assert!(russian.lacking().unwrap().contains("`Lamp Day`"));
}

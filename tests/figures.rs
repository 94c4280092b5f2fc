//! Figures are read alike in Kazakh, Russian and English, however they are written and wherever extraction put links.

use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;
use reglament::official::figure::{Amount, Figure, Mention, TimeUnit, Topic, Within, mentions, topics};
use reglament::syntax::tree::Language::{self, En, Kk, Ru};

/// The figures of a text as words: `12 WorkingDays`, `60 %`, `Here ¶5(3)`.
fn read(text: &str, language: Language) -> Vec<String> {
    let mentions = mentions(text, language);
    mentions.into_iter().map(|it| words(&it.figure)).collect()
}

fn words(figure: &Figure) -> String {
    match figure {
        Figure::Period { number, unit } => format!("{number} {unit:?}"),
        Figure::Percent(number) => format!("{number} %"),
        Figure::Amount { number, unit } => format!("{number} {unit:?}"),
        Figure::Time(time) => time.format("%H:%M").to_string(),
        Figure::Date(date) => date.to_string(),
        Figure::Act(number) => format!("No. {number}"),
        Figure::Reference(it) => format!("{:?} {}", it.within, it.to),
    }
}

#[track_caller]
fn says(language: Language, text: &str, figures: &[&str]) {
    assert_eq!(read(text, language), figures, "{text}");
}

#[track_caller]
fn period(language: Language, text: &str, number: u32, unit: TimeUnit) {
    let found: Vec<_> = mentions(text, language).into_iter().map(|it| it.figure).collect();
    assert_eq!(found, [Figure::Period { number, unit }], "{text}");
}

#[track_caller]
fn about(language: Language, text: &str, topics: &[Topic]) {
    let mentions = mentions(text, language);
    assert_eq!(mentions.len(), 1, "{text}: {mentions:?}");
    assert_eq!(mentions[0].about, topics, "{text}");
}

#[test]
fn days_are_working_days_calendar_days_both_or_neither() {
    use TimeUnit::{CalendarDays, CalendarWorkingDays, Days, WorkingDays};
    period(Ru, "в течение 12 рабочих дней", 12, WorkingDays);
    period(Ru, "в течение 1 рабочего дня", 1, WorkingDays);
    period(Ru, "5 календарных дней", 5, CalendarDays);
    period(Ru, "30 календарных рабочих дней", 30, CalendarWorkingDays);
    period(Ru, "не позднее 3 дней", 3, Days);
    period(Ru, "трех суток", 3, Days);
    period(Kk, "5 жұмыс күні ішінде", 5, WorkingDays);
    period(Kk, "күнтізбелік 5 күнді құрайды", 5, CalendarDays);
    period(Kk, "30 күнтізбелік күн ішінде", 30, CalendarDays);
    period(Kk, "күнтізбелік 30 жұмыс күні ішінде", 30, CalendarWorkingDays);
    period(Kk, "3 күн ішінде", 3, Days);
    period(En, "within 15 working days", 15, WorkingDays);
    period(En, "5 calendar days", 5, CalendarDays);
    period(En, "a 3-day period", 3, Days);
}

#[test]
fn periods_in_words_are_those_in_digits() {
    use TimeUnit::{CalendarDays, Days, WorkingDays, Years};
    period(Ru, "двадцати одного календарного дня", 21, CalendarDays);
    period(Ru, "сорока пяти рабочих дней", 45, WorkingDays);
    period(Ru, "по истечении десяти календарных дней", 10, CalendarDays);
    period(Ru, "пятидневный срок", 5, Days);
    period(Ru, "не менее трех лет", 3, Years);
    period(Kk, "екі жұмыс күні", 2, WorkingDays);
    period(Kk, "он бес жұмыс күні", 15, WorkingDays);
    period(Kk, "күнтізбелік жиырма бір күн", 21, CalendarDays);
    // Latin letters stand for Kazakh ones in some texts.
    period(Kk, "күнтiзбелiк жиырма бiр күн", 21, CalendarDays);
    period(En, "twenty one calendar days", 21, CalendarDays);
    period(En, "twenty-one calendar days", 21, CalendarDays);
    period(En, "not less than three years", 3, Years);
}

#[test]
fn a_number_given_twice_is_one_figure_unless_it_contradicts_itself() {
    says(Ru, "30 (тридцати) календарных дней", &["30 CalendarDays"]);
    says(Ru, "тридцати (30) календарных дней", &["30 CalendarDays"]);
    says(Ru, "30 (двадцати) календарных дней", &["30 CalendarDays", "20 CalendarDays"]);
    says(En, "in the course of 1 (one) working day", &["1 WorkingDays"]);
    says(Kk, "3 (үш) жыл", &["3 Years"]);
    says(Ru, "2-х рабочих дней", &["2 WorkingDays"]);
    says(Ru, "от 3 до 5 рабочих дней", &["3 WorkingDays", "5 WorkingDays"]);
    says(En, "3-5 working days", &["3 WorkingDays", "5 WorkingDays"]);
}

#[test]
fn hours_minutes_months_and_years_are_periods_and_calendar_years_are_none() {
    says(Ru, "составляет 80 минут", &["80 Minutes"]);
    says(Kk, "ең ұзақ уақыты - 20 минут", &["20 Minutes"]);
    says(Ru, "в течение 2 часов", &["2 Hours"]);
    says(Kk, "2 сағат ішінде", &["2 Hours"]);
    says(Ru, "шести месяцев", &["6 Months"]);
    says(Kk, "алты ай", &["6 Months"]);
    says(En, "six months", &["6 Months"]);
    for (language, text) in [
        (Ru, "в 2014 году"),
        (Ru, "20 года"),
        (Ru, "200__ г."),
        (Kk, "2014 жылғы"),
        (Kk, "20 жылғы «___» ______"),
        (Kk, "2022 жылғы \"___\" № _____ бұйрығы"),
        (En, "dated \"__\" ______ 2022 № __"),
        (Ru, "на следующий рабочий день"),
        (Ru, "в день поступления"),
        (Kk, "келесі жұмыс күні"),
        (Kk, "телефон: 8 (7172) 76-42-30, 76-42-33"),
        (Kk, "байланыс орталығының 1414 телефоны"),
        (Ru, "из 8517 50, из 852032"),
        (Kk, "сағат___ минутта"),
        (En, "1The service provider receives"),
        (Kk, "_________5"),
        (Ru, "2) руководитель;"),
        (Ru, "№ ____"),
        (En, "on the basis of an application No. KZ____"),
    ] {
        says(language, text, &[]);
    }
}

#[test]
fn percents_and_amounts_are_read_with_comma_or_point() {
    says(Ru, "на 60 и более процентов", &["60 %"]);
    says(Kk, "60 пайыз", &["60 %"]);
    says(En, "12.5 percent", &["12.5 %"]);
    says(Ru, "50%", &["50 %"]);
    says(Kk, "0,9 АЕК-ті", &["0.9 Mci"]);
    says(Kk, "20 айлық есептік көрсеткішті", &["20 Mci"]);
    says(Ru, "10 месячных расчетных показателей", &["10 Mci"]);
    says(Ru, "в 10-кратном размере месячного расчетного показателя", &["10 Mci"]);
    says(Kk, "айлық есептік көрсеткіштің 10 еселенген мөлшері", &["10 Mci"]);
    says(En, "9 monthly calculated indices", &["9 Mci"]);
    says(En, "0,9 monthly calculation index", &["0.9 Mci"]);
    says(Ru, "1 000 тенге", &["1000 Tenge"]);
    says(Ru, "5 тысяч тенге", &["5000 Tenge"]);
    let amount = Figure::Amount { number: "0.9".parse().unwrap(), unit: Amount::Mci };
    assert_eq!(mentions("0,9 МРП", Ru)[0].figure, amount);
}

#[test]
fn times_of_day_are_no_numbers() {
    says(Kk, "сағат 09:00-ден бастап 19:00-ге дейін", &["09:00", "19:00"]);
    says(Kk, "сағат 09: 00-ден бастап 18:30-ға дейін", &["09:00", "18:30"]);
    says(Ru, "с 9.00 до 18.30 часов", &["09:00", "18:30"]);
    says(Ru, "с 9-00 до 18-30 часов", &["09:00", "18:30"]);
    says(Ru, "с 9 до 18 часов", &["09:00", "18:00"]);
    says(En, "from 9 a.m. to 6 p.m.", &["09:00", "18:00"]);
    says(En, "from 9.00 am to 6.30 pm", &["09:00", "18:30"]);
    says(En, "section 2.15 of the list", &[]);
    let time = NaiveTime::from_hms_opt(13, 0, 0).unwrap();
    assert_eq!(mentions("from 13:00", En)[0].figure, Figure::Time(time));
}

#[test]
fn dates_are_read_in_each_language_and_in_digits() {
    let day = Figure::Date(NaiveDate::from_ymd_opt(2014, 9, 15).unwrap());
    for (language, text) in [
        (Ru, "от 15 сентября 2014 года"),
        (Ru, "«15» сентября 2014 г."),
        (Ru, "15.09.2014"),
        (Kk, "2014 жылғы 15 қыркүйектегі"),
        (Kk, "2014 жылы 15 қыркүйекте"),
        (En, "September 15, 2014"),
        (En, "September 15,2014"),
        (En, "15 September 2014"),
    ] {
        let found: Vec<_> = mentions(text, language).into_iter().map(|it| it.figure).collect();
        assert_eq!(found, std::slice::from_ref(&day), "{text}");
    }
    says(Ru, "31.02.2014", &[]);
}

#[test]
fn numbers_of_acts_are_told_from_other_numbers() {
    says(Ru, "приказ № 305", &["No. 305"]);
    says(Ru, "приказ N 28", &["No. 28"]);
    says(Kk, "№305 бұйрық", &["No. 305"]);
    says(Kk, "№ 34/қе бұйрығы", &["No. 34/қе"]);
    says(En, "No. 34 / қе", &["No. 34/қе"]);
    // The mark of acts that are not secret, as three languages write it.
    says(En, "No. 50 ns", &["No. 50/қе"]);
    says(En, "No. 65ns", &["No. 65/қе"]);
    says(Ru, "№ 50/нс", &["No. 50/қе"]);
    says(Ru, "закон № 202-V", &["No. 202-V"]);
    says(En, "under No.10473", &["No. 10473"]);
    says(Kk, "ПҮАЖ-ы, 2013 ж., № 12, 227-құжат", &[]);
    says(En, "form No. 3", &[]);
}

#[test]
fn references_are_complete_from_the_widest_part_to_the_narrowest() {
    says(Ru, "указанными в подпункте 2) пункта 15 настоящей Инструкции", &["Here ¶15(2)"]);
    says(Ru, "абзацем шестым пункта 9 Стандарта", &["Standard ¶9 indent 6"]);
    says(Kk, "Стандарттың 9-тармағы алтыншы абзацында", &["Standard ¶9 indent 6"]);
    says(Ru, "статьи 10 Закона", &["Elsewhere article 10"]);
    says(Ru, "подпунктом 1) статьи 10 Закона", &["Elsewhere article 10(1)"]);
    says(Kk, "Заңының 10-бабының 1) тармақшасына", &["Elsewhere article 10(1)"]);
    says(En, "subparagraph 1) of Article 10 of the Law", &["Elsewhere article 10(1)"]);
    says(Kk, "Заңның 5-бабы 2-тармағының 11) тармақшасына", &["Elsewhere article 5 ¶2(11)"]);
    says(En, "subparagraph 11) of paragraph 2 of Article 5 of the Law", &["Elsewhere article 5 ¶2(11)"]);
    says(Ru, "в соответствии с пп. 2) п. 9 настоящих Правил", &["Here ¶9(2)"]);
    says(Kk, "5 т. қараңыз", &["Here ¶5"]);
    // Parts have no address of their own.
    says(Ru, "абзац второй части первой пункта 3 статьи 5 Закона", &["Elsewhere article 5 ¶3 indent 2"]);
    says(Kk, "Заңның 5-бабы 3-тармағының бірінші бөлігінің екінші абзацы", &["Elsewhere article 5 ¶3 indent 2"]);
}

#[test]
fn lists_and_ranges_of_places_are_as_many_references() {
    says(Ru, "в пунктах 4, 7 и 9 настоящего регламента", &["Here ¶4", "Here ¶7", "Here ¶9"]);
    says(Ru, "пункты 4-6 настоящих Правил", &["Here ¶4", "Here ¶5", "Here ¶6"]);
    says(Ru, "пункт 5-1 настоящих Правил", &["Here ¶5-1"]);
    says(Ru, "в пункте 1-2 настоящих Правил", &["Here ¶1-2"]);
    says(Kk, "осы Қағидалардың 1-2-тармағында", &["Here ¶1-2"]);
    says(Kk, "осы Қағидалардың 4-6-тармақтарында", &["Here ¶4", "Here ¶5", "Here ¶6"]);
    says(En, "paragraphs 4-6 of these Rules", &["Here ¶4", "Here ¶5", "Here ¶6"]);
    says(Kk, "осы Қағидалардың 4, 7 және 9-тармақтарында", &["Here ¶4", "Here ¶7", "Here ¶9"]);
    says(Kk, "8-тармақтың 1) және 2) тармақшалары", &["Here ¶8(1)", "Here ¶8(2)"]);
    says(En, "subparagraphs 4) and 3) of paragraph 3 of these Rules", &["Here ¶3(4)", "Here ¶3(3)"]);
    // The second number counts days.
    says(Ru, "согласно пункту 9, 3 рабочих дня", &["Here ¶9", "3 WorkingDays"]);
}

#[test]
fn references_lie_in_the_text_that_the_words_around_them_name() {
    says(Kk, "осы бұйрыққа 2-қосымшаға сәйкес", &["Here annex 2"]);
    says(Ru, "согласно приложению 2 к настоящему приказу", &["Here annex 2"]);
    says(En, "in accordance with Appendix 2 to this order", &["Here annex 2"]);
    says(Kk, "осы Қағидаларға 2-қосымшаға сәйкес", &["Here appendix 2"]);
    says(En, "according to Annex 2 to these Rules", &["Here appendix 2"]);
    says(Ru, "в приложении к настоящему регламенту", &["Here appendix 1"]);
    says(Kk, "осы регламенттің қосымшасында", &["Here appendix 1"]);
    says(Ru, "согласно приложению 3 к настоящей Инструкции", &["Here annex 3"]);
    says(Kk, "осы мемлекеттік көрсетілетін қызмет стандартының 9-тармағында", &["Here ¶9"]);
    says(Kk, "Стандарттың 9-тармағында", &["Standard ¶9"]);
    says(En, "paragraph 9 of the Requirements to provision of a public service", &["Requirements ¶9"]);
    says(Kk, "қызмет көрсетуге қойылатын талаптардың 9-тармағында", &["Requirements ¶9"]);
    says(Kk, "негізгі талаптар тізбесінің (бұдан әрі – талаптар) 8-тармағы 1) тармақшасында", &["Requirements ¶8(1)"]);
    says(En, "subparagraph 4) of this paragraph of the Requirements to provision", &["Requirements ¶this(4)"]);
    says(Kk, "стандартының осы тармағының алтыншы абзацында", &["Here ¶this indent 6"]);
    says(Kk, "Заңына 1-қосымшада", &["Elsewhere annex 1"]);
    says(En, "by Annex 1 to the Law", &["Elsewhere annex 1"]);
    says(Kk, "№ 134 шешіміне № 1 қосымшаға", &["No. 134", "Elsewhere annex 1"]);
}

#[test]
fn titles_and_other_annexes_are_no_references() {
    says(Ru, "Приложение 1 к регламенту государственной услуги", &[]);
    says(En, "Annex 1 to the Rules", &[]);
    says(Kk, "қағидаларына № 1 қосымша", &[]);
    says(Kk, "лицензияға қосымшаны беру", &[]);
    says(En, "annex to the license", &[]);
    says(Ru, "договор, приложение и дополнение к нему", &[]);
}

#[test]
fn moved_links_are_put_back() {
    says(Ru, "согласно  к настоящему приказу;приложению 5", &["Here annex 5"]);
    says(Ru, "согласно приложению  к настоящему приказу ;4", &["Here annex 4"]);
    says(Ru, "согласно  к приложению 6 настоящему приказу;", &["Here annex 6"]);
    says(Ru, "приведены в  к настоящему регламенту.приложении", &["Here appendix 1"]);
    says(Ru, "предусмотренного в  Стандарта, необходимых для оказания пункте 9", &["Standard ¶9"]);
    says(Ru, "абзацем шестым  Стандартапункта 9 (при обращении)", &["Standard ¶9 indent 6"]);
    says(Ru, "абзацем шестым  Стандарта, и направляет результат пункта 9 оказания", &["Standard ¶9 indent 6"]);
    says(Ru, "образца, установленного  1 к Правилам приложением лицензирования", &["Elsewhere annex 1"]);
    says(Ru, "(согласно  3 к настоящей Приложению Инструкции)", &["Here annex 3"]);
    says(Ru, "( 1 форма Приложения 1 к настоящей Инструкции)", &["Here annex 1"]);
    says(
        Ru,
        "подпунктом 2)  Закона Республики Казахстан от 15статьи 10 апреля 2013 года",
        &["Elsewhere article 10(2)", "2013-04-15"],
    );
    says(
        Ru,
        "РК от 27.05.2015  (по истечении двадцати№ 43 одного календарного дня)",
        &["2015-05-27", "No. 43", "21 CalendarDays"],
    );
    says(Kk, "9  (бұдан әрі - АЕК);айлық есептік көрсеткішті", &["9 Mci"]);
    says(Kk, "Заңы  3) тармақшасына сәйкес Қазақстан6-бабының", &["Elsewhere article 6(3)"]);
    says(
        Kk,
        "осы қызмет стандартына  (заңды 1-қосымшаға тұлғалар) не  (дара кәсіпкерлер) белгіленген 2-қосымшаға",
        &["Here appendix 1", "Here appendix 2"],
    );
}

#[test]
fn links_without_double_spaces_are_put_back_where_the_words_show_the_gap() {
    says(Ru, "предусмотренного в Стандарта, необходимых для оказания пункте 9", &["Standard ¶9"]);
    says(Ru, "приведены в к настоящему регламенту.приложении", &["Here appendix 1"]);
    says(Ru, "по истечении двадцати№ 43 одного календарного дня", &["21 CalendarDays", "No. 43"]);
}

#[test]
fn an_address_is_written_as_it_is_read() {
    let mentions = mentions("Заңның 5-бабы 2-тармағының 11) тармақшасы; стандарттың осы тармағының алтыншы абзацы", Kk);
    assert_eq!(mentions.len(), 2);
    for mention in mentions {
        let Figure::Reference(reference) = mention.figure else { panic!("{mention:?}") };
        assert_eq!(reference.to.to_string().parse(), Ok(reference.to.clone()));
        assert_ne!(reference.within, Within::Requirements);
    }
}

#[test]
fn a_clause_says_what_its_figure_is_about() {
    use Topic::{Completeness, Duplicate, Issue, NoSample, Notice, Reissue, Sample, Study};
    about(Ru, "при выдаче лицензии - 12 рабочих дней", &[Issue]);
    about(Kk, "лицензия беру кезінде – 12 жұмыс күні", &[Issue]);
    about(En, "when issuing a license - 12 working days", &[Issue]);
    about(Ru, "при переоформлении - 8 рабочих дней", &[Reissue]);
    about(Kk, "лицензияны қайта ресімдеу – 8 жұмыс күні", &[Reissue]);
    about(En, "for re-issuing a license: 8 working days", &[Reissue]);
    about(Ru, "при выдаче дубликата - 1 рабочий день", &[Duplicate]);
    about(Kk, "телнұсқасын беру – 1 жұмыс күні", &[Duplicate]);
    about(Kk, "құжаттардың толықтығын екі жұмыс күні ішінде тексереді", &[Completeness]);
    about(En, "within two working days verifies the completeness", &[Completeness]);
    about(Ru, "срок предоставления образцов - 5 календарных дней с момента уведомления", &[Sample, Notice]);
    about(Kk, "үлгілерін ұсыну мерзімі хабарлама алғаннан 5 жұмыс күні", &[Sample, Notice]);
    about(Ru, "30 календарных дней со дня предоставления образца", &[Study]);
    about(Kk, "үлгісін ұсынған күннен бастап 30 күн", &[Study]);
    about(Ru, "5 рабочих дней (в случае отсутствия необходимости предоставления образца)", &[NoSample]);
    about(Kk, "5 жұмыс күні (үлгісін ұсыну қажет болмаған жағдайда)", &[NoSample]);
}

#[test]
fn only_the_clause_of_a_figure_counts() {
    let mentions = mentions("лицензия беру - 15 жұмыс күні; лицензияны қайта ресімдеу - 10 жұмыс күні", Kk);
    let about: Vec<_> = mentions.into_iter().map(|it| it.about).collect();
    assert_eq!(about, [vec![Topic::Issue], vec![Topic::Reissue]]);
    // Titles in quotation marks and definitions in brackets say nothing.
    about_none("приказ «О выдаче лицензий и дубликатов», 5 рабочих дней (далее - срок выдачи лицензии)");
}

fn about_none(text: &str) {
    about(Ru, text, &[]);
}

#[test]
fn hours_of_a_break_are_told_from_opening_hours() {
    let hours = |text, language| -> Vec<(String, Vec<Topic>)> {
        mentions(text, language).into_iter().map(|it| (words(&it.figure), it.about)).collect()
    };
    let (open, pause) = (vec![Topic::Hours], vec![Topic::Break]);
    let expected = |times: [&str; 4], about: [&Vec<Topic>; 4]| -> Vec<(String, Vec<Topic>)> {
        times.into_iter().zip(about).map(|(time, about)| (time.to_owned(), about.clone())).collect()
    };
    assert_eq!(
        hours("from Monday to Friday, from 09:00 to 19:00, with a lunch break from 13:00 to 15:00", En),
        expected(["09:00", "19:00", "13:00", "15:00"], [&open, &open, &pause, &pause])
    );
    assert_eq!(
        hours("дүйсенбі, сағат 13:00-ден 15:00-ге дейін түскі үзіліспен сағат 09:00-ден бастап 19:00-ге дейін", Kk),
        expected(["13:00", "15:00", "09:00", "19:00"], [&pause, &pause, &open, &open])
    );
    assert_eq!(
        hours("дүйсенбі, сағат 09:00-ден бастап 19:00-ге дейін, түскі үзіліс сағат 13:00-ден 15:00-ге дейін", Kk),
        expected(["09:00", "19:00", "13:00", "15:00"], [&open, &open, &pause, &pause])
    );
    assert_eq!(
        hours("с понедельника, с 9.00 до 18.30 часов с перерывом на обед с 13.00 до 14.30 часов", Ru),
        expected(["09:00", "18:30", "13:00", "14:30"], [&open, &open, &pause, &pause])
    );
}

#[test]
fn an_opening_line_has_topics_without_figures() {
    assert_eq!(topics("при выдаче лицензии:", Ru), [Topic::Issue]);
    assert_eq!(topics("лицензияны қайта ресімдеу үшін:", Kk), [Topic::Reissue]);
    assert_eq!(topics("", En), []);
}

#[test]
fn a_mention_is_stored_as_it_was() {
    let text =
        "5 рабочих дней, 60 %, 0,9 МРП, с 9.00 до 18.30, 15.09.2014, № 34/қе, подпункт 2) пункта 9 Стандарта, жалоба";
    let mentions = mentions(text, Ru);
    assert_eq!(mentions.len(), 8, "{mentions:?}");
    let stored = serde_json::to_string(&mentions).unwrap();
    assert!(
        stored.contains(r#"{"period":{"number":5,"unit":"working_days"},"about":["complaint","fee"]}"#),
        "{stored}"
    );
    assert_eq!(serde_json::from_str::<Vec<Mention>>(&stored).unwrap(), mentions);
}

/// Pieces that figures are made of, good and bad.
const PIECES: [&str; 44] = [
    "№",
    "N",
    "No",
    "(",
    ")",
    ",",
    ".",
    ";",
    ":",
    "-",
    " ",
    "  ",
    "\n",
    "«",
    "»",
    "_",
    "12",
    "0",
    "2014",
    "99999999999999999999999999999",
    "пункт",
    "подпункта",
    "абзац",
    "третий",
    "приложению",
    "настоящему",
    "приказу",
    "стандарта",
    "рабочих",
    "дней",
    "тысяч",
    "тармағы",
    "тармақша",
    "қосымшаға",
    "осы",
    "күнтізбелік",
    "жұмыс",
    "күн",
    "сағат",
    "paragraph",
    "sub",
    "annex",
    "pm",
    "г",
];

proptest! {
    #[test]
    fn any_text_at_all_is_read(pieces in prop::collection::vec((prop::sample::select(&PIECES[..]), any::<bool>()), 0..14)) {
        let text: String = pieces.iter().map(|(piece, space)| format!("{piece}{}", if *space { " " } else { "" })).collect();
        for language in [Kk, Ru, En] {
            let mentions = mentions(&text, language);
            // A range of places is the only thing that says more figures than it has words.
            let is_figure = |it: &Mention| !matches!(it.figure, Figure::Reference(_));
            prop_assert!(mentions.iter().filter(|it| is_figure(it)).count() <= pieces.len());
            let about = topics(&text, language);
            prop_assert!(about.is_sorted());
        }
    }
}

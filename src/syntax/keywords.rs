//! The words of the rule language in English, Russian and Kazakh.
//!
//! One table has them all. The grammar, the tree and every room behind them know the English words alone: `translate`
//! puts those in the place of others before a file is read, and `print` writes the words of the set that is asked for.

use super::letters::fold;
use crate::diagnostic::did_you_mean;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A set of keywords, one for each language in which rule files are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Keywords {
    /// English, the set of a file that names none.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Kazakh.
    Kk,
}

/// The case that a word puts what is counted behind it into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Nominative,
    Genitive,
}

/// Keywords that belong together: in English, in Russian, in Kazakh.
///
/// The English ones may have a sense behind a `/`: one keyword of English is said in other words elsewhere. Forms are
/// set apart by `|`. All are read; the first is written. What follows a number has four of them in Russian: with 5, with
/// 1, with 1 in the genitive, with 2.
pub(super) type Row = (&'static str, &'static str, &'static str);

/// Every keyword. No phrase of Russian or Kazakh stands in two rows that differ in English.
#[rustfmt::skip]
pub(super) const TABLE: &[Row] = &[
    ("above", "свыше", "жоғары бөлігінен"),
    ("act", "акт", "акт"),
    ("actor", "участник", "қатысушы"),
    ("acts", "акты", "актілер"),
    ("adopted", "принят", "қабылданған"),
    ("after", "после", "алдыңғысы"),
    ("after publication", "после опубликования", "жарияланғаннан кейін"),
    ("after the last", "после последнего раза", "соңғы реттен кейін"),
    ("after/event", "после", "мына оқиғадан кейін"),
    ("amount", "сумма", "сома"),
    ("and", "и", "және"),
    ("and this step", "и этот шаг", "және осы қадамды"),
    ("annex", "приложение", "қосымша"),
    ("answered", "ответ", "жауабы"),
    ("appendix", "подприложение", "ішкі қосымша"),
    ("applicants", "услугополучатели", "көрсетілетін қызметті алушылар"),
    ("around the clock", "круглосуточно", "тәулік бойы"),
    ("article", "статья", "бап"),
    ("as", "как", "мағынасы"),
    ("as/form", "в форме", "нысанында"),
    ("asks", "запрашивает", "сұрайды"),
    ("assume", "допустить", "жорамалдау"),
    ("assumed", "предположительно", "болжам бойынша"),
    ("assumption", "допущение", "жорамал"),
    ("at least", "не менее чем за", "кемінде"),
    ("at least/fee", "не менее", "ең азы"),
    ("at most", "не более", "көп дегенде"),
    ("because", "поскольку", "себебі"),
    ("before", "до наступления", "алдында"),
    ("before end of term", "до окончания срока", "мерзім аяқталғанға дейін"),
    ("before refusal", "до отказа", "бас тартуға дейін"),
    ("break", "перерыв", "үзіліс"),
    ("by", "исполняет", "орындаушысы"),
    ("by/amount", "на", "шамасы"),
    ("calendar", "календарь", "күнтізбе"),
    ("calendar days", "календарных дней|календарный день|календарного дня|календарных дня", "күнтізбелік күн"),
    ("called", "в тексте", "мәтінде"),
    ("case", "пример", "мысал"),
    ("catalogue", "перечень", "тізбе"),
    ("changes no result", "не меняет результата", "нәтижені өзгертпейді"),
    ("channels", "способы подачи", "беру тәсілдері"),
    ("chapter", "глава", "тарау"),
    ("characters", "знаков|знак|знака|знака", "таңба"),
    ("checks", "проверяет", "тексереді"),
    ("column", "графа", "баған"),
    ("conflict", "противоречие", "қайшылық"),
    ("contact", "контакты", "байланыс"),
    ("continues", "продолжает", "жалғастырады"),
    ("counting that day", "считая этот день", "осы күнді қоса"),
    ("currency", "валюта", "валюта"),
    ("date", "дата", "күн"),
    ("days", "дни|дней|день|дня", "күндер"),
    ("deadline of", "предельный срок для", "шекті мерзім"),
    ("decides", "принимает решение", "шешім қабылдайды"),
    ("deemed", "считается наступившим через", "болды деп саналады"),
    ("default", "по умолчанию", "әдепкі"),
    ("delivery by", "представляет", "ұсынады"),
    ("document", "документ", "құжат"),
    ("dropped", "исключена", "алып тасталды"),
    ("duty", "обязанность", "міндет"),
    ("edition", "редакция", "редакция"),
    ("ending as", "завершают исходом", "аяқталса түрі"),
    ("ending on any day", "с истечением в любой день", "кез келген күні аяқталады"),
    ("ending on the next working day", "с истечением в следующий рабочий день", "келесі жұмыс күні аяқталады"),
    ("ending on the working day before", "с истечением в предшествующий рабочий день", "алдыңғы жұмыс күні аяқталады"),
    ("ends", "истекает", "аяқталады"),
    ("ends as", "завершается исходом", "аяқталу түрі"),
    ("ends never", "не истекает", "аяқталмайды"),
    ("entry", "позиция", "жазба"),
    ("event", "событие", "оқиға"),
    ("every other ground", "все прочие основания", "барлық басқа негіздер"),
    ("exam", "экзамен", "сынақ"),
    ("expect", "ожидается", "күтіледі"),
    ("extends term by", "продлевает срок на", "мерзімді ұзартады"),
    ("fact", "обстоятельство", "дерек"),
    ("failing", "при неисполнении", "орындалмаса"),
    ("fee", "сбор", "алым"),
    ("fetch", "истребуются", "сұратылады"),
    ("field", "поле", "өріс"),
    ("filed", "подано", "берілді"),
    ("filled by", "заполняет", "толтырады"),
    ("finds", "устанавливает", "анықтайды"),
    ("follow", "применяется", "қолданылады"),
    ("follows", "применяет", "қолданады"),
    ("form", "форма", "нысан"),
    ("friday", "с пятницы|пятница", "жұмадан|жұма"),
    ("friday/named", "пятница", "жұма"),
    ("from", "с", "бастау күні"),
    ("from/event", "считая со дня", "бастау күні"),
    ("gap", "пробел", "олқылық"),
    ("given", "дано", "берілгені"),
    ("granted", "удовлетворено", "қанағаттандырылды"),
    ("grants", "удовлетворяет", "қанағаттандырады"),
    ("ground", "основание", "негіз"),
    ("hands over", "передаёт", "береді"),
    ("hearing", "заслушивание", "тыңдау"),
    ("held by", "проводит", "өткізеді"),
    ("hours", "график работы", "жұмыс кестесі"),
    ("in", "в режиме", "режимде"),
    ("in force", "вводится в действие", "қолданысқа енгізіледі"),
    ("indent", "абзац", "абзац"),
    ("index", "показатель", "көрсеткіш"),
    ("is", "есть", "мәні"),
    ("is/role", "в роли", "рөлі"),
    ("issuer", "орган", "орган"),
    ("kept by", "ведёт", "жүргізеді"),
    ("kind", "вид", "түрі"),
    ("known until", "известен до", "белгілі шегі"),
    ("lasts", "продолжительность", "ұзақтығы"),
    ("late", "просрочено", "кешіктірілді"),
    ("late has no effect", "опоздание лишает силы", "кешіксе күші жоқ"),
    ("lineage", "преемственность", "сабақтастық"),
    ("merges", "объединяет", "біріктіреді"),
    ("minutes", "минут|минута|минуты|минуты", "минут"),
    ("missed", "при пропуске", "өткізіп алынса"),
    ("monday", "с понедельника|понедельник", "дүйсенбіден|дүйсенбі"),
    ("monday/named", "понедельник", "дүйсенбі"),
    ("months", "месяцев|месяц|месяца|месяца", "ай"),
    ("name", "понятие", "ұғым"),
    ("never", "не наступает", "болмайды"),
    ("new", "новая", "жаңа"),
    ("none", "не взимается", "алынбайды"),
    ("not", "не", "емес"),
    ("not before", "не ранее чем через", "мынадан ерте емес"),
    ("not counting that day", "не считая этого дня", "осы күнді қоспағанда"),
    ("note", "примечание", "ескертпе"),
    ("notice by", "уведомляет", "хабардар етеді"),
    ("number", "номер", "нөмірі"),
    ("occasion", "случай", "жағдай"),
    ("of", "со дня", "басталуы"),
    ("of/base", "от суммы", "мына сомадан"),
    ("of/bearer", "возложена на", "жүктелген"),
    ("on", "наступает", "болатын күні"),
    ("on the day of", "в день", "сол күні"),
    ("on/ground", "по основанию", "негіздемесі"),
    ("one of", "одно из", "мәндері"),
    ("opens", "открывает", "ашады"),
    ("optional", "необязательно", "міндетті емес"),
    ("or", "или", "немесе"),
    ("outcome", "исход", "түпкі нәтиже"),
    ("outside term", "вне срока", "мерзімнен тыс"),
    ("pace", "темп", "қарқын"),
    ("part", "часть", "бөлік"),
    ("pass mark", "проходной балл", "өту балы"),
    ("payment", "оплата", "төлем"),
    ("percent", "процентов|процент|процента|процента", "пайыз"),
    ("persuades", "убеждает", "сендіреді"),
    ("pin", "назначить", "белгілеу"),
    ("point", "пункт", "тармақ"),
    ("procedure", "процедура", "рәсім"),
    ("published", "опубликован", "жарияланған"),
    ("reading", "толкование", "түсіндіру"),
    ("reception until", "приём до", "қабылдау шегі"),
    ("records in", "записывает в", "жазады"),
    ("refuse", "отказ", "бас тарту"),
    ("refused", "отказано", "бас тартылды"),
    ("refuses", "отказывает", "бас тартады"),
    ("refusing", "отказывают", "бас тартылса"),
    ("refusing on", "отказывают по основанию", "бас тартылса негізі"),
    ("regime", "режим", "режим"),
    ("register", "реестр", "тізілім"),
    ("registered", "зарегистрирован", "тіркелген"),
    ("registers", "регистрирует", "тіркейді"),
    ("remedy", "обжалование", "шағымдану"),
    ("renames", "переименовывает", "қайта атайды"),
    ("repealed by", "признан утратившим силу", "күші жойылған"),
    ("replaces", "взамен", "орнын басады"),
    ("request", "запрос", "сұрау салу"),
    ("require", "представляются", "ұсынылады"),
    ("required", "обязательно", "міндетті"),
    ("result", "результат", "нәтиже"),
    ("right", "право", "құқық"),
    ("row", "строка", "жол"),
    ("saturday", "с субботы|суббота", "сенбіден|сенбі"),
    ("saturday/named", "суббота", "сенбі"),
    ("section", "раздел", "бөлім"),
    ("sentence", "предложение", "сөйлем"),
    ("service", "услуга", "қызмет"),
    ("serving", "обслуживание", "қызмет көрсету"),
    ("silence after term", "молчание по истечении срока", "мерзімнен кейінгі үнсіздік"),
    ("split from", "выделена из", "бөлінген"),
    ("standard", "стандарт", "стандарт"),
    ("starts term anew", "начинает срок заново", "мерзімді қайта бастайды"),
    ("step", "шаг", "қадам"),
    ("stops term", "приостанавливает срок", "мерзімді тоқтата тұрады"),
    ("study by", "изучает", "зерделейді"),
    ("subtype", "подвид", "кіші түр"),
    ("sunday", "с воскресенья|воскресенье", "жексенбіден|жексенбі"),
    ("sunday/named", "воскресенье", "жексенбі"),
    ("template", "шаблон", "үлгі"),
    ("tenge", "тенге", "теңге"),
    ("term", "срок", "мерзім"),
    ("text", "текст", "мәтін"),
    ("text of", "текст из", "мәтін ұзындығы"),
    ("texts", "тексты", "мәтіндер"),
    ("then next working day", "затем следующий рабочий день", "содан кейін келесі жұмыс күні"),
    ("through", "через", "арқылы"),
    ("thursday", "с четверга|четверг", "бейсенбіден|бейсенбі"),
    ("thursday/named", "четверг", "бейсенбі"),
    ("times", "раз|раз|раза|раза", "рет"),
    ("title", "наименование", "атауы"),
    ("title/place", "титул", "титул"),
    ("to", "до", "аяқталуы"),
    ("to friday", "по пятницу", "жұмаға дейін"),
    ("to monday", "по понедельник", "дүйсенбіге дейін"),
    ("to saturday", "по субботу", "сенбіге дейін"),
    ("to sunday", "по воскресенье", "жексенбіге дейін"),
    ("to the cent", "с точностью до сотых", "жүзден бірге дейін"),
    ("to the whole", "с точностью до целых", "бүтінге дейін"),
    ("to thursday", "по четверг", "бейсенбіге дейін"),
    ("to tuesday", "по вторник", "сейсенбіге дейін"),
    ("to wednesday", "по среду", "сәрсенбіге дейін"),
    ("to/addressee", "адресат", "адресаты"),
    ("to/date", "по", "аяқталуы"),
    ("tuesday", "со вторника|вторник", "сейсенбіден|сейсенбі"),
    ("tuesday/named", "вторник", "сейсенбі"),
    ("under", "согласно", "актісі"),
    ("unencoded", "не описано", "сипатталмаған"),
    ("unless", "кроме случаев когда", "мына жағдайдан басқа"),
    ("unspecified", "не урегулировано", "реттелмеген"),
    ("until", "включительно до", "соңғы күні"),
    ("valid", "действительно", "жарамдылығы"),
    ("waiting", "ожидание", "күту"),
    ("waive", "не описывается", "сипатталмайды"),
    ("wednesday", "со среды|среда", "сәрсенбіден|сәрсенбі"),
    ("wednesday/named", "среда", "сәрсенбі"),
    ("weekend", "выходные", "демалыс күндері"),
    ("weeks", "недель|неделя|недели|недели", "апта"),
    ("when", "если", "егер"),
    ("whole number", "целое число", "бүтін сан"),
    ("with at least", "но не менее", "бірақ кемінде"),
    ("within", "в течение", "мерзімі"),
    ("working days", "рабочих дней|рабочий день|рабочего дня|рабочих дня", "жұмыс күні"),
    ("years", "лет|год|года|года", "жыл"),
    ("yes or no", "да или нет", "иә немесе жоқ"),
    ("zone", "часовой пояс", "уақыт белдеуі"),
];

/// Keys of what is counted.
const COUNTED: [&str; 8] =
    ["calendar days", "characters", "minutes", "months", "times", "weeks", "working days", "years"];

/// Keys behind which a name stands, never another keyword.
const NAME_FOLLOWS: [&str; 19] = [
    "actor",
    "after",
    "before",
    "by",
    "deadline of",
    "document",
    "ending as",
    "ends as",
    "event",
    "from",
    "ground",
    "name",
    "of",
    "on the day of",
    "opens",
    "outcome",
    "refuses",
    "register",
    "step",
];

impl Keywords {
    /// All sets.
    pub const ALL: [Keywords; 3] = [Self::En, Self::Ru, Self::Kk];

    /// All keywords in English, Russian and Kazakh, forms of one set apart by `|`.
    pub fn table() -> impl Iterator<Item = [&'static str; 3]> {
        TABLE.iter().map(|row| Self::ALL.map(|set| set.form(*row)))
    }

    /// The code of the set's language, as files and the command line have it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Kk => "kk",
        }
    }

    /// The word with which the first line of a file names its set.
    pub(super) const fn line(self) -> &'static str {
        match self {
            Self::En => "language",
            Self::Ru => "язык",
            Self::Kk => "тіл",
        }
    }

    /// The set of a language code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.code() == code)
    }

    /// The set in whose language this word names the set of a file.
    pub(super) fn of_line(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.line() == word)
    }

    /// The forms of a row in this set.
    fn form(self, (english, russian, kazakh): Row) -> &'static str {
        match self {
            Self::En => english.split_once('/').map_or(english, |(plain, _)| plain),
            Self::Ru => russian,
            Self::Kk => kazakh,
        }
    }

    /// The English keywords of a phrase of this set, by its words in small letters, without the points of `ё`.
    pub(super) fn english(self, phrase: &str) -> Option<&'static str> {
        static ALL: [OnceLock<HashMap<String, &'static str>>; 3] = [const { OnceLock::new() }; 3];
        let read = || {
            let forms = |row: &Row| {
                let english = Self::En.form(*row);
                self.form(*row).split('|').map(move |form| (form.replace('ё', "е"), english)).collect::<Vec<_>>()
            };
            TABLE.iter().flat_map(forms).collect()
        };
        ALL.get(self as usize).and_then(|all| all.get_or_init(read).get(phrase).copied())
    }

    /// The words of this set for a key of the table, or for several one after the other, as `print` has them.
    pub(super) fn say(self, english: &str) -> String {
        if self == Self::En {
            return english.split_once('/').map_or(english, |(plain, _)| plain).to_owned();
        }
        self.translate(english)
    }

    /// The English keyword among the candidates that is closest to a word of this set.
    pub(super) fn meant(self, word: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
        if self == Self::En {
            return did_you_mean(&fold(word), candidates);
        }
        let said: Vec<(String, &'static str)> = candidates.map(|english| (self.translate(english), english)).collect();
        let begins = |(said, _): &&(String, &str)| said.split(' ').next() == Some(word);
        let meant = did_you_mean(word, said.iter().map(|(said, _)| said.as_str()));
        let close = |(said, _): &&(String, &str)| Some(said.as_str()) == meant;
        said.iter().find(begins).or_else(|| said.iter().find(close)).map(|(_, english)| *english)
    }

    /// Where this is the set of a file that names none: the set in which a word is a keyword.
    pub(super) fn unnamed(self, word: &str) -> Option<Self> {
        let known = |set: &Self| {
            let begins = |row: &Row| set.form(*row).split('|').any(|form| form.split(' ').next() == Some(word));
            TABLE.iter().any(begins)
        };
        [Self::Ru, Self::Kk].into_iter().filter(|_| self == Self::En).find(known)
    }

    /// English text of the rule language in the words of this set. What is no keyword stays as it is: names behind keywords
    /// that a name follows, quotations.
    #[must_use]
    pub fn translate(self, english: &str) -> String {
        if self == Self::En {
            return english.to_owned();
        }
        let first = |row: &Row| self.form(*row).split('|').next().unwrap_or_default();
        let whole = english.trim();
        if let Some(row) = opened_by(whole).filter(|_| longest(whole).is_none()) {
            return english.replace(whole, first(row));
        }
        let mut said = String::new();
        let mut rest = english;
        let (mut quoted, mut name) = (false, false);
        while let Some(next) = rest.chars().next() {
            let word = rest.len() - rest.trim_start_matches(is_letter).len();
            let row = longest(rest).filter(|_| !quoted && !name);
            let (length, words) = match row {
                _ if word == 0 => (next.len_utf8(), rest.get(..next.len_utf8()).unwrap_or_default()),
                Some((row, length)) if length < row.0.len() => (length, self.counted(row.0, 1, Case::Nominative)),
                Some((row, length)) => (length, first(row)),
                None => (word, rest.get(..word).unwrap_or_default()),
            };
            quoted ^= next == '"';
            name = word == 0 && name || row.is_some_and(|(row, _)| NAME_FOLLOWS.contains(&row.0));
            said.push_str(words);
            rest = rest.get(length..).unwrap_or_default();
        }
        said
    }

    /// The form of a key that stands behind a number.
    pub(super) fn counted(self, key: &'static str, count: u32, case: Case) -> &'static str {
        let Some(row) = row(key) else { return key };
        if self == Self::En {
            return if count == 1 { key.strip_suffix('s').unwrap_or(key) } else { key };
        }
        let forms: Vec<&'static str> = self.form(*row).split('|').collect();
        let one = count % 10 == 1 && count % 100 != 11;
        let few = (2..=4).contains(&(count % 10)) && !(12..=14).contains(&(count % 100));
        let place = match (one, few, case) {
            (true, _, Case::Nominative) => 1,
            (true, _, Case::Genitive) => 2,
            (_, true, Case::Nominative) => 3,
            _ => 0,
        };
        forms.get(place).or_else(|| forms.first()).copied().unwrap_or(key)
    }
}

/// The row of a key.
fn row(key: &str) -> Option<&'static Row> {
    TABLE.binary_search_by(|row| row.0.cmp(key)).ok().and_then(|at| TABLE.get(at))
}

/// The row with the longest key that begins a text and ends with a word, and how much of the text it is: one letter less
/// where what is counted is only one.
fn longest(text: &str) -> Option<(&'static Row, usize)> {
    let ends = |key: &str| text.strip_prefix(key).is_some_and(|rest| !rest.starts_with(is_letter));
    let whole = |row: &'static Row| ends(row.0).then_some((row, row.0.len()));
    let single = |row: &'static Row| {
        let one = row.0.strip_suffix('s').filter(|one| COUNTED.contains(&row.0) && ends(one))?;
        Some((row, one.len()))
    };
    TABLE.iter().filter_map(|row| whole(row).or_else(|| single(row))).max_by_key(|(_, length)| *length)
}

/// The row of which a single word is the beginning, if none has the word as its key.
fn opened_by(word: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.0.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')))
}

/// Whether a letter belongs to a word of the rule language or to a name.
fn is_letter(letter: char) -> bool {
    letter == '_' || letter == '-' || letter == '/' || letter.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::super::grammar::Rule;
    use super::super::letters::fold;
    use super::super::words::keyword;
    use super::*;

    #[test]
    fn the_table_is_in_order_and_each_form_says_one_thing() {
        assert!(TABLE.is_sorted_by(|one, other| one.0 < other.0));
        for set in [Keywords::Ru, Keywords::Kk] {
            let mut said: HashMap<String, &str> = HashMap::new();
            for row in TABLE {
                for form in set.form(*row).split('|') {
                    let english = Keywords::En.form(*row);
                    let before = *said.entry(form.replace('ё', "е")).or_insert(english);
                    assert_eq!(before, english, "`{form}` is said twice");
                }
            }
        }
    }

    #[test]
    fn every_keyword_of_the_grammar_is_in_the_table() {
        for word in Rule::ALL.iter().filter_map(|&rule| keyword(rule)) {
            let language = Keywords::of_code(word).is_some();
            assert!(
                language || TABLE.iter().any(|row| Keywords::En.form(*row).split(' ').any(|it| it == word)),
                "{word}"
            );
        }
    }

    /// A word all letters of which look like Latin ones could be taken for a name; only the shortest is one.
    #[test]
    fn no_keyword_looks_like_a_name() {
        for row in TABLE {
            for form in [Keywords::Ru, Keywords::Kk].iter().flat_map(|set| set.form(*row).split('|')) {
                assert!(form == "с" || !fold(form).is_ascii(), "{form}");
            }
        }
    }

    #[test]
    fn rules_in_messages_are_translated_and_names_are_not() {
        let said = |text| Keywords::Ru.translate(text);
        assert_eq!(said("term 15 working days from register"), "срок 15 рабочих дней с register");
        assert_eq!(said("within 1 working day"), "в течение 1 рабочий день");
        assert_eq!(said("case \"a name\" { … }"), "пример \"a name\" { … }");
        assert_eq!(said("event register"), "событие register");
        assert_eq!(said("hands"), "передаёт");
        assert_eq!(Keywords::Kk.translate("fee none"), "алым алынбайды");
    }
}

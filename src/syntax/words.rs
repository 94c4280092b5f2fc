//! Words for everything the grammar knows, so that nobody has to read the name of a rule.
//!
//! The table is exhaustive: a rule that is added to the grammar does not compile without words of its own.

use super::grammar::Rule;
use super::phrase::Phrase;
use std::sync::OnceLock;

/// How a rule is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// The word itself, as it is to be written.
    Keyword(&'static str),
    /// A statement, by the words with which it begins.
    Statement(&'static str),
    /// Something that a phrase describes.
    Thing(Phrase),
}

impl Words {
    /// The same with the keywords around it that other languages say together with it in this statement.
    pub(super) fn in_statement(self, first: &str) -> Self {
        let Self::Keyword(word) = self else { return self };
        Self::Keyword(match (first, word) {
            ("notice" | "held" | "step" | "duty" | "right" | "delivery" | "study", "at") => "at least",
            (_, "at") => "at most",
            ("hearing", "before") => "before refusal",
            ("ends" | "failing" | "silence" | "right", "as") => "ends as",
            ("ends" | "failing" | "silence" | "right", "on") => "on/ground",
            (_, "before") => "before end of term",
            ("in", "after") => "after publication",
            (_, "calendar") => "calendar days",
            (_, "working" | "days") => "working days",
            ("duty" | "right", "of") => "of/bearer",
            ("remedy", "to") => "to/addressee",
            ("term" | "result", "from") => "from/event",
            ("result", "as") => "as/form",
            _ => word,
        })
    }
}

/// The words for a rule.
pub(super) const fn words(rule: Rule) -> Words {
    use Phrase as P;
    use Rule as R;
    use Words::{Keyword, Statement, Thing};
    match rule {
        R::EOI | R::next_of_case => Thing(P::NextStatement),
        R::WHITESPACE => Thing(P::Space),
        R::COMMENT => Thing(P::Comment),
        R::act_body
        | R::regime_body
        | R::lineage_body
        | R::calendar_body
        | R::reading_choice_body
        | R::declaration_body
        | R::register_body
        | R::form_body
        | R::catalogue_body
        | R::provisions
        | R::step_body
        | R::request_body
        | R::alternatives
        | R::hearing_body
        | R::case_body
        | R::braces => Thing(P::Block),
        R::file
        | R::file_alone
        | R::item
        | R::act_alone
        | R::act_item
        | R::regime_alone
        | R::regime_item
        | R::lineage_alone
        | R::calendar_alone
        | R::calendar_item
        | R::choice_alone
        | R::reading_choice_item
        | R::declaration_alone
        | R::declaration_item
        | R::fact_body
        | R::fact_text
        | R::register_alone
        | R::register_item
        | R::form_alone
        | R::form_item
        | R::catalogue_alone
        | R::catalogue_item
        | R::provisions_alone
        | R::provision
        | R::step_alone
        | R::step_item
        | R::request_alone
        | R::request_item
        | R::alternatives_alone
        | R::hearing_alone
        | R::hearing_item
        | R::case_alone
        | R::case_item
        | R::unreadable
        | R::unreadable_line => Thing(P::Statement),
        R::assumed => Thing(P::Assumed),
        R::ancestry | R::descent => Thing(P::Ancestry),
        R::reading_choice => Thing(P::Choice),
        R::declaration => Thing(P::Declaration),
        R::role => Thing(P::Role),
        R::fact_values => Thing(P::Values),
        R::field_type => Thing(P::FieldType),
        R::opening => Thing(P::Opening),
        R::limit => Thing(P::Limit),
        R::not_before => Thing(P::NotBefore),
        R::ahead => Thing(P::Ahead),
        R::otherwise_limit => Thing(P::OtherLimit),
        R::pass_mark => Thing(P::PassMark),
        R::request_part => Thing(P::RequestPart),
        R::on_term | R::outside => Thing(P::OutsideTerm),
        R::at_most => Thing(P::AtMost),
        R::rounds => Thing(P::Rounds),
        R::tacit_end => Thing(P::TacitEnd),
        R::calendar_reading => Thing(P::Name),
        R::given_fact => Thing(P::GivenFact),
        R::expectation => Thing(P::Expectation),
        R::procedure_name => Thing(P::ProcedureName),
        R::expect_event => Thing(P::EventWithDay),
        R::guard => Thing(P::Condition),
        R::condition | R::conjunction | R::factor | R::negation | R::comparison => Thing(P::Fact),
        R::period => Thing(P::Period),
        R::manner | R::counting | R::ending | R::least_working => Thing(P::Manner),
        R::minutes => Thing(P::Minutes),
        R::share | R::band | R::least_fee | R::most_fee | R::rounding => Thing(P::Number),
        R::unit => Thing(P::Unit),
        R::amount | R::number_word => Thing(P::Number),
        R::cites => Thing(P::Citation),
        R::cite | R::cite_act | R::place | R::place_word | R::place_sign => Thing(P::Place),
        R::place_paragraph => Thing(P::Paragraph),
        R::subplace => Thing(P::Subparagraph),
        R::place_number => Thing(P::PlaceNumber),
        R::cite_language => Thing(P::Languages),
        R::ids => Thing(P::Names),
        R::id => Thing(P::Name),
        R::id_start | R::id_char | R::look_alike => Thing(P::LetterOrDigit),
        R::text
        | R::quoted
        | R::quoted_inner
        | R::prose
        | R::in_language
        | R::in_english
        | R::in_russian
        | R::in_kazakh => Thing(P::Quotation),
        R::date => Thing(P::Date),
        R::time => Thing(P::Time),
        R::language => Thing(P::Language),
        R::weekday => Thing(P::Weekday),

        R::act => Statement("act"),
        R::kind => Statement("kind"),
        R::number => Statement("number"),
        R::issuer => Statement("issuer"),
        R::adopted => Statement("adopted"),
        R::registered => Statement("registered"),
        R::published => Statement("published"),
        R::in_force => Statement("in force"),
        R::repealed => Statement("repealed"),
        R::edition => Statement("edition"),
        R::texts => Statement("texts"),
        R::waive => Statement("waive"),
        R::regime | R::case_regime => Statement("regime"),
        R::acts => Statement("acts"),
        R::uses | R::calendar => Statement("calendar"),
        R::unencoded => Statement("unencoded"),
        R::lineage => Statement("lineage"),
        R::days => Statement("days"),
        R::known => Statement("known"),
        R::index => Statement("index"),
        R::currency => Statement("currency"),
        R::zone => Statement("zone"),
        R::weekend => Statement("weekend"),
        R::reading => Statement("reading"),
        R::follow => Statement("follow"),
        R::no_result => Statement("changes no result"),
        R::fact => Statement("fact"),
        R::called => Statement("called"),
        R::replaces => Statement("replaces"),
        R::register => Statement("register"),
        R::kept => Statement("kept"),
        R::column => Statement("column"),
        R::form => Statement("form"),
        R::field => Statement("field"),
        R::asks => Statement("asks"),
        R::filled => Statement("filled by"),
        R::catalogue => Statement("catalogue"),
        R::entry => Statement("entry"),
        R::template => Statement("template"),
        R::service | R::case_service => Statement("service"),
        R::procedure => Statement("procedure"),
        R::follows | R::counts_by => Statement("follows"),
        R::channels => Statement("channels"),
        R::applicants => Statement("applicants"),
        R::result => Statement("result"),
        R::waiting => Statement("waiting"),
        R::serving => Statement("serving"),
        R::hours => Statement("hours"),
        R::reception => Statement("reception"),
        R::term => Statement("term"),
        R::fee | R::expect_fee => Statement("fee"),
        R::payment => Statement("payment"),
        R::require => Statement("require"),
        R::fetch => Statement("fetch"),
        R::refuse => Statement("refuse"),
        R::ends_as => Statement("ends as"),
        R::silence => Statement("silence after term"),
        R::remedy => Statement("remedy"),
        R::duty => Statement("duty"),
        R::right => Statement("right"),
        R::occasion => Statement("occasion"),
        R::subtype => Statement("subtype"),
        R::contact => Statement("contact"),
        R::gap => Statement("gap"),
        R::step => Statement("step"),
        R::deemed => Statement("deemed"),
        R::stops => Statement("stops term"),
        R::starts_anew => Statement("starts term anew"),
        R::late_void => Statement("late has no effect"),
        R::decides => Statement("decides"),
        R::registers => Statement("registers"),
        R::finds => Statement("finds"),
        R::checks => Statement("checks"),
        R::hands_over => Statement("hands over"),
        R::records => Statement("records"),
        R::exam => Statement("exam"),
        R::request => Statement("request"),
        R::failing => Statement("failing"),
        R::hearing => Statement("hearing"),
        R::extends => Statement("extends"),
        R::hearing_notice => Statement("notice"),
        R::held => Statement("held"),
        R::persuades => Statement("persuades"),
        R::case => Statement("case"),
        R::filed => Statement("filed"),
        R::pace => Statement("pace"),
        R::given => Statement("given"),
        R::pinned => Statement("pin"),
        R::assume => Statement("assume"),
        R::expect => Statement("expect"),
        R::expect_granted => Statement("granted"),
        R::expect_refused => Statement("refused"),
        R::expect_unspecified => Statement("unspecified"),
        R::expect_term => Statement("term ends"),
        R::expect_late => Statement("late"),
        R::expect_never => Statement("never"),
        R::expect_deadline => Statement("deadline of"),
        R::title => Statement("title"),
        R::note => Statement("note"),
        R::refusing => Statement("refusing"),
        R::ending_as => Statement("ending as"),
        R::on_ground => Statement("on"),
        R::opens => Statement("opens"),
        R::missed => Statement("missed"),
        R::valid => Statement("valid"),
        R::expect_outcome => Statement("outcome"),

        R::kw_act => Keyword("act"),
        R::kw_actor => Keyword("actor"),
        R::kw_acts => Keyword("acts"),
        R::kw_adopted => Keyword("adopted"),
        R::kw_after => Keyword("after"),
        R::kw_amount => Keyword("amount"),
        R::kw_and => Keyword("and"),
        R::kw_article => Keyword("article"),
        R::kw_part => Keyword("part"),
        R::kw_point => Keyword("point"),
        R::kw_section => Keyword("section"),
        R::kw_sentence => Keyword("sentence"),
        R::kw_above => Keyword("above"),
        R::kw_cent => Keyword("cent"),
        R::kw_currency => Keyword("currency"),
        R::kw_annex => Keyword("annex"),
        R::kw_anew => Keyword("anew"),
        R::kw_answered => Keyword("answered"),
        R::kw_appendix => Keyword("appendix"),
        R::kw_applicants => Keyword("applicants"),
        R::kw_around => Keyword("around"),
        R::kw_as => Keyword("as"),
        R::kw_asks => Keyword("asks"),
        R::kw_assume => Keyword("assume"),
        R::kw_assumed => Keyword("assumed"),
        R::kw_assumption => Keyword("assumption"),
        R::kw_at => Keyword("at"),
        R::kw_because => Keyword("because"),
        R::kw_before => Keyword("before"),
        R::kw_break => Keyword("break"),
        R::kw_by => Keyword("by"),
        R::kw_calendar => Keyword("calendar"),
        R::kw_called => Keyword("called"),
        R::kw_case => Keyword("case"),
        R::kw_catalogue => Keyword("catalogue"),
        R::kw_channels => Keyword("channels"),
        R::kw_changes => Keyword("changes"),
        R::kw_chapter => Keyword("chapter"),
        R::kw_characters => Keyword("characters"),
        R::kw_checks => Keyword("checks"),
        R::kw_clock => Keyword("clock"),
        R::kw_column => Keyword("column"),
        R::kw_conflict => Keyword("conflict"),
        R::kw_contact => Keyword("contact"),
        R::kw_continues => Keyword("continues"),
        R::kw_date => Keyword("date"),
        R::kw_day => Keyword("day"),
        R::kw_days => Keyword("days"),
        R::kw_deadline => Keyword("deadline"),
        R::kw_decides => Keyword("decides"),
        R::kw_deemed => Keyword("deemed"),
        R::kw_default => Keyword("default"),
        R::kw_delivery => Keyword("delivery"),
        R::kw_document => Keyword("document"),
        R::kw_dropped => Keyword("dropped"),
        R::kw_duty => Keyword("duty"),
        R::kw_missed => Keyword("missed"),
        R::kw_right => Keyword("right"),
        R::kw_valid => Keyword("valid"),
        R::kw_edition => Keyword("edition"),
        R::kw_effect => Keyword("effect"),
        R::kw_en => Keyword("en"),
        R::kw_end => Keyword("end"),
        R::kw_ends => Keyword("ends"),
        R::kw_entry => Keyword("entry"),
        R::kw_event => Keyword("event"),
        R::kw_every => Keyword("every"),
        R::kw_exam => Keyword("exam"),
        R::kw_expect => Keyword("expect"),
        R::kw_extends => Keyword("extends"),
        R::kw_fact => Keyword("fact"),
        R::kw_failing => Keyword("failing"),
        R::kw_fee => Keyword("fee"),
        R::kw_fetch => Keyword("fetch"),
        R::kw_field => Keyword("field"),
        R::kw_filled => Keyword("filled"),
        R::kw_filed => Keyword("filed"),
        R::kw_finds => Keyword("finds"),
        R::kw_follow => Keyword("follow"),
        R::kw_follows => Keyword("follows"),
        R::kw_force => Keyword("force"),
        R::kw_form => Keyword("form"),
        R::kw_friday => Keyword("friday"),
        R::kw_from => Keyword("from"),
        R::kw_gap => Keyword("gap"),
        R::kw_given => Keyword("given"),
        R::kw_granted => Keyword("granted"),
        R::kw_grants => Keyword("grants"),
        R::kw_ground => Keyword("ground"),
        R::kw_hands => Keyword("hands"),
        R::kw_has => Keyword("has"),
        R::kw_hearing => Keyword("hearing"),
        R::kw_held => Keyword("held"),
        R::kw_hours => Keyword("hours"),
        R::kw_in => Keyword("in"),
        R::kw_indent => Keyword("indent"),
        R::kw_index => Keyword("index"),
        R::kw_is => Keyword("is"),
        R::kw_issuer => Keyword("issuer"),
        R::kw_kept => Keyword("kept"),
        R::kw_kind => Keyword("kind"),
        R::kw_kk => Keyword("kk"),
        R::kw_lasts => Keyword("lasts"),
        R::kw_last => Keyword("last"),
        R::kw_late => Keyword("late"),
        R::kw_least => Keyword("least"),
        R::kw_known => Keyword("known"),
        R::kw_lineage => Keyword("lineage"),
        R::kw_mark => Keyword("mark"),
        R::kw_merges => Keyword("merges"),
        R::kw_any => Keyword("any"),
        R::kw_counting => Keyword("counting"),
        R::kw_ending => Keyword("ending"),
        R::kw_that => Keyword("that"),
        R::kw_with => Keyword("with"),
        R::kw_minutes => Keyword("minutes"),
        R::kw_months => Keyword("months"),
        R::kw_weekend => Keyword("weekend"),
        R::kw_weeks => Keyword("weeks"),
        R::kw_years => Keyword("years"),
        R::kw_monday => Keyword("monday"),
        R::kw_most => Keyword("most"),
        R::kw_name => Keyword("name"),
        R::kw_never => Keyword("never"),
        R::kw_new => Keyword("new"),
        R::kw_next => Keyword("next"),
        R::kw_no => Keyword("no"),
        R::kw_none => Keyword("none"),
        R::kw_not => Keyword("not"),
        R::kw_note => Keyword("note"),
        R::kw_notice => Keyword("notice"),
        R::kw_number => Keyword("number"),
        R::kw_occasion => Keyword("occasion"),
        R::kw_of => Keyword("of"),
        R::kw_on => Keyword("on"),
        R::kw_one => Keyword("one"),
        R::kw_opens => Keyword("opens"),
        R::kw_optional => Keyword("optional"),
        R::kw_or => Keyword("or"),
        R::kw_other => Keyword("other"),
        R::kw_outcome => Keyword("outcome"),
        R::kw_outside => Keyword("outside"),
        R::kw_over => Keyword("over"),
        R::kw_pace => Keyword("pace"),
        R::kw_pass => Keyword("pass"),
        R::kw_payment => Keyword("payment"),
        R::kw_percent => Keyword("percent"),
        R::kw_persuades => Keyword("persuades"),
        R::kw_pin => Keyword("pin"),
        R::kw_procedure => Keyword("procedure"),
        R::kw_publication => Keyword("publication"),
        R::kw_published => Keyword("published"),
        R::kw_reading => Keyword("reading"),
        R::kw_reception => Keyword("reception"),
        R::kw_records => Keyword("records"),
        R::kw_refusal => Keyword("refusal"),
        R::kw_refuse => Keyword("refuse"),
        R::kw_refused => Keyword("refused"),
        R::kw_refuses => Keyword("refuses"),
        R::kw_refusing => Keyword("refusing"),
        R::kw_regime => Keyword("regime"),
        R::kw_register => Keyword("register"),
        R::kw_registered => Keyword("registered"),
        R::kw_registers => Keyword("registers"),
        R::kw_remedy => Keyword("remedy"),
        R::kw_renames => Keyword("renames"),
        R::kw_replaces => Keyword("replaces"),
        R::kw_repealed => Keyword("repealed"),
        R::kw_request => Keyword("request"),
        R::kw_require => Keyword("require"),
        R::kw_required => Keyword("required"),
        R::kw_result => Keyword("result"),
        R::kw_row => Keyword("row"),
        R::kw_ru => Keyword("ru"),
        R::kw_saturday => Keyword("saturday"),
        R::kw_service => Keyword("service"),
        R::kw_serving => Keyword("serving"),
        R::kw_silence => Keyword("silence"),
        R::kw_split => Keyword("split"),
        R::kw_standard => Keyword("standard"),
        R::kw_starts => Keyword("starts"),
        R::kw_step => Keyword("step"),
        R::kw_stops => Keyword("stops"),
        R::kw_study => Keyword("study"),
        R::kw_subtype => Keyword("subtype"),
        R::kw_sunday => Keyword("sunday"),
        R::kw_template => Keyword("template"),
        R::kw_tenge => Keyword("tenge"),
        R::kw_term => Keyword("term"),
        R::kw_text => Keyword("text"),
        R::kw_texts => Keyword("texts"),
        R::kw_the => Keyword("the"),
        R::kw_then => Keyword("then"),
        R::kw_this => Keyword("this"),
        R::kw_through => Keyword("through"),
        R::kw_thursday => Keyword("thursday"),
        R::kw_times => Keyword("times"),
        R::kw_title => Keyword("title"),
        R::kw_to => Keyword("to"),
        R::kw_tuesday => Keyword("tuesday"),
        R::kw_under => Keyword("under"),
        R::kw_unencoded => Keyword("unencoded"),
        R::kw_unless => Keyword("unless"),
        R::kw_unspecified => Keyword("unspecified"),
        R::kw_until => Keyword("until"),
        R::kw_waiting => Keyword("waiting"),
        R::kw_waive => Keyword("waive"),
        R::kw_wednesday => Keyword("wednesday"),
        R::kw_when => Keyword("when"),
        R::kw_whole => Keyword("whole"),
        R::kw_within => Keyword("within"),
        R::kw_zone => Keyword("zone"),
        R::kw_working => Keyword("working"),
        R::kw_yes => Keyword("yes"),
    }
}

/// The keyword that a rule stands for, if it is one.
pub(super) const fn keyword(rule: Rule) -> Option<&'static str> {
    match words(rule) {
        Words::Keyword(word) => Some(word),
        Words::Statement(_) | Words::Thing(_) => None,
    }
}

/// The words with which something that is no keyword itself may begin.
pub(super) const fn begins(rule: Rule) -> &'static [&'static str] {
    match rule {
        Rule::guard => &["when", "unless"],
        Rule::limit => &["within", "on"],
        Rule::not_before => &["not"],
        Rule::ahead => &["at"],
        Rule::assumed => &["assumed"],
        Rule::asks => &["asks"],
        Rule::least_fee | Rule::most_fee => &["at"],
        Rule::rounding => &["to"],
        Rule::filled => &["filled"],
        Rule::ancestry => &["continues", "renames", "split", "merges"],
        Rule::field_type => &["text", "whole", "amount", "date", "yes", "one"],
        Rule::expectation => {
            &["granted", "refused", "outcome", "unspecified", "fee", "term", "late", "never", "deadline"]
        }
        Rule::language => &["kk", "ru", "en"],
        Rule::weekday => &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        Rule::opening => &["around", "monday"],
        Rule::on_term => &["outside", "stops", "starts"],
        Rule::outside => &["outside"],
        Rule::valid => &["valid"],
        Rule::missed => &["missed"],
        Rule::at_most | Rule::rounds => &["at"],
        Rule::tacit_end => &["grants", "refuses", "ends"],
        Rule::pass_mark => &["pass"],
        Rule::role => &["is"],
        Rule::fact_values => &["one"],
        Rule::cite | Rule::place | Rule::place_word => &[
            "annex", "standard", "appendix", "chapter", "indent", "row", "note", "article", "section", "part", "point",
            "sentence", "title",
        ],
        _ => &[],
    }
}

/// Whether this is a word of the language.
pub(super) fn is_keyword(word: &str) -> bool {
    static ALL: OnceLock<Vec<&'static str>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let mut all: Vec<_> = Rule::ALL.iter().filter_map(|&rule| keyword(rule)).collect();
        all.extend(["character", "day", "minute", "time"]);
        all.sort_unstable();
        all
    });
    all.binary_search(&word).is_ok()
}

//! Reasons: why a change is better or worse for the applicant, and makes the work of the provider lighter or heavier.

use super::element::Element;
use crate::compare::judge::period_comparison::Tried;
use crate::message;
use crate::message::{Message, ToMessage};

/// For whom a reason holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Party {
    /// The applicant.
    Applicant,
    /// The provider.
    Provider,
}

/// Why a change has the effect that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A rule of this kind comes to hold, or ceases to hold.
    Presence {
        /// The kind of rule.
        element: Element,
        /// Whether it comes to hold.
        comes: bool,
        /// Whether it is a step or a duty of the applicant.
        by_applicant: bool,
        /// For whom.
        party: Party,
    },
    /// The reason holds in more cases than before, or in fewer.
    InCases {
        /// Whether in more.
        more: bool,
        /// The reason.
        reason: Box<Reason>,
    },
    /// The time to wait, or to act, is shorter or longer; sometimes at least, and never the other way.
    Time {
        /// Whether it is the time to act of whoever has to keep it, and not the time that another one waits.
        to_act: bool,
        /// Whether it is shorter.
        shorter: bool,
        /// The days on which it was tried out.
        tried: Tried,
    },
    /// A time is shorter from some days and longer from others.
    TimeDepends(Tried),
    /// It goes with another change, and is counted there.
    CountedElsewhere,
    /// The other version says nothing of this kind of thing, so that it may have been so before.
    OtherSilent(Element),
    /// There is a time, or no longer one, by which the result is sent.
    ResultSentBy {
        /// Whether there is one now.
        comes: bool,
    },
    /// One rule comes in the place of another.
    OneForAnother,
    /// One paper comes in the place of several.
    OneForSeveral,
    /// The provider looks a document up that the applicant handed in, or no longer does.
    LookedUp {
        /// Whether it is looked up now.
        now: bool,
    },
    /// A gap is known of, and no case falls into it.
    KnownGap,
    /// The same steps come in another order.
    OtherOrder,
    /// The decision is made in another step.
    DecidedElsewhere,
    /// The application is registered in another step.
    RegisteredElsewhere,
    /// It happens at another stage.
    OtherStage,
    /// It depends on when the rest happens.
    OtherBounds,
    /// It is asked for more often, or less often.
    Rounds {
        /// Whether more often.
        more: bool,
    },
    /// What counts from it begins on another day.
    CountsAsDone,
    /// A result is valid for longer, or for less long.
    Validity {
        /// Whether for longer.
        longer: bool,
    },
    /// A right is not the applicant's.
    RightOfAnother,
    /// The term begins anew, and the decision is due later.
    TermAnew,
    /// The provider has the whole of the term once more.
    TermAnewForProvider,
    /// The term no longer begins anew.
    TermNotAnew,
    /// The provider no longer has the whole of the term once more.
    TermNotAnewForProvider,
    /// A late extension comes to nothing.
    LateVoid,
    /// A late extension counts all the same.
    LateCounts,
    /// The case ends otherwise.
    OtherOutcome,
    /// The end of the term does not bind the step.
    NotBoundByTerm,
    /// The end of the term binds the step.
    BoundByTerm,
    /// Something else follows when nothing is delivered.
    OtherConsequence,
    /// The provider does not act on its own here.
    NoActOfProvider,
    /// The result is the same in another form.
    OtherForm,
    /// Somebody else answers.
    OtherAnswerer,
    /// Somebody else keeps it.
    OtherKeeper,
    /// It depends on the goods that the code stands for.
    OtherMeaning,
    /// It holds in more cases.
    HoldsMore,
    /// It holds in fewer cases.
    HoldsFewer,
    /// It holds in other cases than before.
    HoldsOtherwise,
    /// Nothing is said of it.
    Unsaid,
    /// The times run from different events.
    OtherStarts,
    /// It depends on when the events happen from which it runs.
    UnknownStarts,
    /// The term stands still meanwhile, and the decision is due later.
    TermStands,
    /// The time does not count against the provider.
    TermStandsForProvider,
    /// The term no longer stands still meanwhile.
    TermRuns,
    /// The time counts against the provider.
    TermRunsForProvider,
    /// The term stands still in other cases than before.
    TermStandsOtherwise,
    /// There is a least time to prepare.
    TimeToPrepare,
    /// There is no longer a least time to prepare.
    NoTimeToPrepare,
    /// There is more time to prepare.
    MoreTimeToPrepare,
    /// There is less time to prepare.
    LessTimeToPrepare,
    /// Now there is more time to prepare, now less.
    OtherTimeToPrepare,
    /// The provider has to be ready earlier.
    ReadyEarlier,
    /// The provider may be ready later.
    ReadyLater,
    /// Now the provider has to be ready earlier, now later.
    ReadyOtherwise,
    /// The hearing can turn the refusal into a grant.
    HearingPersuades,
    /// The hearing can turn fewer refusals into a grant.
    HearingPersuadesLess,
    /// The hearing can turn other refusals into a grant.
    HearingPersuadesOtherwise,
    /// The hearing is held in any case.
    HearingHeld,
    /// The applicant need not do it.
    NotForApplicant,
    /// It is for the provider now.
    NowForProvider,
    /// The applicant has to do it.
    ForApplicant,
    /// It is for the applicant now.
    NowForApplicant,
    /// Somebody else does the same.
    OtherActor,
    /// The same body does it; a unit of it is named on one side only.
    SameBody {
        /// Whether one is named now.
        named: bool,
    },
    /// The service was split, and what was a part of it is a service now.
    ServiceSplit,
    /// What becomes of such cases is left unsaid now, or was before.
    LeftUnsaid {
        /// Whether now.
        now: bool,
    },
    /// The field is there and may stay empty.
    MayStayEmpty,
    /// All cases were tried out, on all days.
    AllCases(Tried),
    /// The result can be had in one form more.
    FormMore,
    /// There is one form more to make out.
    FormMoreToMake,
    /// The result can be had in one form less.
    FormLess,
    /// There is one form less to make out.
    FormLessToMake,
    /// It has a limit of its own now.
    LimitComes,
    /// It has no limit of its own any more.
    LimitGoes,
    /// It ends on the same day, from whatever day of the calendar it runs.
    SameEnd,
    /// The two times cannot be compared.
    Incomparable,
    /// The time is the applicant's.
    TimeOfApplicant,
    /// The fee makes no work.
    FeeNoWork,
    /// It costs less.
    CostsLess,
    /// It costs the same.
    CostsSame,
    /// It costs more.
    CostsMore,
    /// The amounts are those of different indices.
    OtherIndex,
    /// The amounts hang on what the case states.
    OtherShare,
    /// No act named a fee before.
    NoFeeBefore,
    /// No act names a fee any more.
    NoFeeNow,
    /// Whether more time for an exam helps is left open.
    ExamTimeOpen,
    /// There is more time, and a longer exam.
    ExamLonger,
    /// There is a longer exam to hold.
    ExamLongerToHold,
    /// There is less time, and a shorter exam.
    ExamShorter,
    /// There is a shorter exam to hold.
    ExamShorterToHold,
    /// Less time is lost at the desk.
    LessAtDesk,
    /// More time is lost at the desk.
    MoreAtDesk,
    /// There is a shorter limit to keep.
    ShorterToKeep,
    /// There is a longer limit to keep.
    LongerToKeep,
    /// The exam is held in any case.
    ExamHeld,
    /// The exam is harder to pass.
    ExamHarder,
    /// An act does not say what it takes to pass the exam.
    PassMarkUnsaid,
    /// The exam is easier to pass.
    ExamEasier,
    /// It is open longer.
    OpenLonger,
    /// The provider has to be open longer.
    OpenLongerForProvider,
    /// It is open for less time.
    OpenLess,
    /// The provider may close earlier.
    OpenLessForProvider,
    /// It is open at other times.
    OpenOtherwise,
    /// What comes later in the day still counts for it.
    CountsLater,
    /// The provider has to take applications in for longer.
    TakesInLonger,
    /// What comes late in the day counts for the next one.
    CountsNextDay,
    /// The provider may stop taking applications in earlier.
    TakesInLess,
    /// Another remedy has to be used first.
    OtherRemedyFirst,
    /// Complaints come to the provider first, and fewer go further.
    ComplaintsFirst,
    /// No other remedy has to be used first.
    NoRemedyFirst,
    /// Complaints need no longer come to the provider first.
    ComplaintsNotFirst,
    /// Another remedy has to be used first than before.
    RemedyFirstOtherwise,
    /// Another one than the applicant fills it in.
    FilledInByOffice,
    /// The form asks for more, or for less.
    Asks {
        /// Whether for more.
        more: bool,
    },
    /// The form asks for other things.
    AsksOtherwise,
    /// What is written there has to be read in any case.
    ReadAnyway,
    /// There is more to choose from.
    MoreChoice,
    /// There is less to choose from.
    LessChoice,
    /// There are other things to choose from.
    OtherChoice,
    /// The same is written in another way.
    WrittenOtherwise,
    /// The field may no longer stay empty.
    MustBeFilled,
    /// The field need no longer be filled in.
    NeedNotBeFilled,
    /// The form no longer says whether the field may stay empty.
    NeedUnsaid,
    /// The field need not be filled in, before and now.
    NeverFilled,
}

impl ToMessage for Reason {
    fn to_message(&self) -> Message {
        match self {
            Reason::Presence { element, comes, by_applicant, party } => {
                presence(*element, *comes, *by_applicant, *party)
            }
            Reason::InCases { more: true, reason } => {
                message!("reason-in-more-cases", reason: message(reason.as_ref()))
            }
            Reason::InCases { more: false, reason } => {
                message!("reason-in-fewer-cases", reason: message(reason.as_ref()))
            }
            Reason::Time { to_act, shorter, tried } => time(*to_act, *shorter, tried),
            Reason::TimeDepends(tried) => message!(
                "reason-time-depends",
                sooner: count(number(tried.sooner)),
                later: count(number(tried.later)),
                days: count(number(tried.days)),
                first: id(tried.years.0.to_string()),
                last: id(tried.years.1.to_string()),
            ),
            Reason::CountedElsewhere => message!("reason-counted-elsewhere"),
            Reason::OtherSilent(element) => message!("reason-other-silent", rule: choice(element.word())),
            Reason::ResultSentBy { comes: true } => message!("reason-result-sent-by"),
            Reason::ResultSentBy { comes: false } => message!("reason-result-no-longer-sent-by"),
            Reason::FilledInByOffice => message!("reason-filled-in-by-office"),
            Reason::Asks { more: true } => message!("reason-asks-more"),
            Reason::Asks { more: false } => message!("reason-asks-less"),
            Reason::AsksOtherwise => message!("reason-asks-otherwise"),
            Reason::OneForAnother => message!("reason-one-for-another"),
            Reason::OneForSeveral => message!("reason-one-for-several"),
            Reason::LookedUp { now: true } => message!("reason-looked-up"),
            Reason::LookedUp { now: false } => message!("reason-no-longer-looked-up"),
            Reason::KnownGap => message!("reason-known-gap"),
            Reason::OtherOrder => message!("reason-other-order"),
            Reason::DecidedElsewhere => message!("reason-decided-elsewhere"),
            Reason::RegisteredElsewhere => message!("reason-registered-elsewhere"),
            Reason::OtherStage => message!("reason-other-stage"),
            Reason::OtherBounds => message!("reason-other-bounds"),
            Reason::Rounds { more: true } => message!("reason-more-rounds"),
            Reason::Rounds { more: false } => message!("reason-fewer-rounds"),
            Reason::Validity { longer: true } => message!("reason-valid-longer"),
            Reason::Validity { longer: false } => message!("reason-valid-less-long"),
            Reason::RightOfAnother => message!("reason-right-of-another"),
            Reason::CountsAsDone => message!("reason-counts-as-done"),
            Reason::TermAnew => message!("reason-term-anew"),
            Reason::TermAnewForProvider => message!("reason-term-anew-for-provider"),
            Reason::TermNotAnew => message!("reason-term-not-anew"),
            Reason::TermNotAnewForProvider => message!("reason-term-not-anew-for-provider"),
            Reason::LateVoid => message!("reason-late-void"),
            Reason::LateCounts => message!("reason-late-counts"),
            Reason::OtherOutcome => message!("reason-other-outcome"),
            Reason::NotBoundByTerm => message!("reason-not-bound-by-term"),
            Reason::BoundByTerm => message!("reason-bound-by-term"),
            Reason::OtherConsequence => message!("reason-other-consequence"),
            Reason::NoActOfProvider => message!("reason-no-act-of-provider"),
            Reason::OtherForm => message!("reason-other-form"),
            Reason::OtherAnswerer => message!("reason-other-answerer"),
            Reason::OtherKeeper => message!("reason-other-keeper"),
            Reason::OtherMeaning => message!("reason-other-meaning"),
            Reason::HoldsMore => message!("reason-holds-more"),
            Reason::HoldsFewer => message!("reason-holds-fewer"),
            Reason::HoldsOtherwise => message!("reason-holds-otherwise"),
            Reason::Unsaid => message!("reason-unsaid"),
            Reason::OtherStarts => message!("reason-other-starts"),
            Reason::UnknownStarts => message!("reason-unknown-starts"),
            Reason::TermStands => message!("reason-term-stands"),
            Reason::TermStandsForProvider => message!("reason-term-stands-for-provider"),
            Reason::TermRuns => message!("reason-term-runs"),
            Reason::TermRunsForProvider => message!("reason-term-runs-for-provider"),
            Reason::TermStandsOtherwise => message!("reason-term-stands-otherwise"),
            Reason::TimeToPrepare => message!("reason-time-to-prepare"),
            Reason::NoTimeToPrepare => message!("reason-no-time-to-prepare"),
            Reason::MoreTimeToPrepare => message!("reason-more-time-to-prepare"),
            Reason::LessTimeToPrepare => message!("reason-less-time-to-prepare"),
            Reason::OtherTimeToPrepare => message!("reason-other-time-to-prepare"),
            Reason::ReadyEarlier => message!("reason-ready-earlier"),
            Reason::ReadyLater => message!("reason-ready-later"),
            Reason::ReadyOtherwise => message!("reason-ready-otherwise"),
            Reason::HearingPersuades => message!("reason-hearing-persuades"),
            Reason::HearingPersuadesLess => message!("reason-hearing-persuades-less"),
            Reason::HearingPersuadesOtherwise => message!("reason-hearing-persuades-otherwise"),
            Reason::HearingHeld => message!("reason-hearing-held"),
            Reason::NotForApplicant => message!("reason-not-for-applicant"),
            Reason::NowForProvider => message!("reason-now-for-provider"),
            Reason::ForApplicant => message!("reason-for-applicant"),
            Reason::NowForApplicant => message!("reason-now-for-applicant"),
            Reason::OtherActor => message!("reason-other-actor"),
            Reason::SameBody { named: true } => message!("reason-unit-named"),
            Reason::SameBody { named: false } => message!("reason-unit-unnamed"),
            Reason::ServiceSplit => message!("reason-service-split"),
            Reason::LeftUnsaid { now: true } => message!("reason-left-unsaid"),
            Reason::LeftUnsaid { now: false } => message!("reason-was-unsaid"),
            Reason::MayStayEmpty => message!("reason-may-stay-empty"),
            Reason::AllCases(tried) => message!(
                "reason-all-cases",
                sooner: count(number(tried.sooner)),
                later: count(number(tried.later)),
                days: count(number(tried.days)),
                first: id(tried.years.0.to_string()),
                last: id(tried.years.1.to_string()),
            ),
            Reason::FormMore => message!("reason-form-more"),
            Reason::FormMoreToMake => message!("reason-form-more-to-make"),
            Reason::FormLess => message!("reason-form-less"),
            Reason::FormLessToMake => message!("reason-form-less-to-make"),
            Reason::LimitComes => message!("reason-limit-comes"),
            Reason::LimitGoes => message!("reason-limit-goes"),
            Reason::SameEnd => message!("reason-same-end"),
            Reason::Incomparable => message!("reason-incomparable"),
            Reason::TimeOfApplicant => message!("reason-time-of-applicant"),
            Reason::FeeNoWork => message!("reason-fee-no-work"),
            Reason::CostsLess => message!("reason-costs-less"),
            Reason::CostsSame => message!("reason-costs-same"),
            Reason::CostsMore => message!("reason-costs-more"),
            Reason::OtherIndex => message!("reason-other-index"),
            Reason::OtherShare => message!("reason-other-share"),
            Reason::NoFeeBefore => message!("reason-no-fee-before"),
            Reason::NoFeeNow => message!("reason-no-fee-now"),
            Reason::ExamTimeOpen => message!("reason-exam-time-open"),
            Reason::ExamLonger => message!("reason-exam-longer"),
            Reason::ExamLongerToHold => message!("reason-exam-longer-to-hold"),
            Reason::ExamShorter => message!("reason-exam-shorter"),
            Reason::ExamShorterToHold => message!("reason-exam-shorter-to-hold"),
            Reason::LessAtDesk => message!("reason-less-at-desk"),
            Reason::MoreAtDesk => message!("reason-more-at-desk"),
            Reason::ShorterToKeep => message!("reason-shorter-to-keep"),
            Reason::LongerToKeep => message!("reason-longer-to-keep"),
            Reason::ExamHeld => message!("reason-exam-held"),
            Reason::ExamHarder => message!("reason-exam-harder"),
            Reason::PassMarkUnsaid => message!("reason-pass-mark-unsaid"),
            Reason::ExamEasier => message!("reason-exam-easier"),
            Reason::OpenLonger => message!("reason-open-longer"),
            Reason::OpenLongerForProvider => message!("reason-open-longer-for-provider"),
            Reason::OpenLess => message!("reason-open-less"),
            Reason::OpenLessForProvider => message!("reason-open-less-for-provider"),
            Reason::OpenOtherwise => message!("reason-open-otherwise"),
            Reason::CountsLater => message!("reason-counts-later"),
            Reason::TakesInLonger => message!("reason-takes-in-longer"),
            Reason::CountsNextDay => message!("reason-counts-next-day"),
            Reason::TakesInLess => message!("reason-takes-in-less"),
            Reason::OtherRemedyFirst => message!("reason-other-remedy-first"),
            Reason::ComplaintsFirst => message!("reason-complaints-first"),
            Reason::NoRemedyFirst => message!("reason-no-remedy-first"),
            Reason::ComplaintsNotFirst => message!("reason-complaints-not-first"),
            Reason::RemedyFirstOtherwise => message!("reason-remedy-first-otherwise"),
            Reason::ReadAnyway => message!("reason-read-anyway"),
            Reason::MoreChoice => message!("reason-more-choice"),
            Reason::LessChoice => message!("reason-less-choice"),
            Reason::OtherChoice => message!("reason-other-choice"),
            Reason::WrittenOtherwise => message!("reason-written-otherwise"),
            Reason::MustBeFilled => message!("reason-must-be-filled"),
            Reason::NeedNotBeFilled => message!("reason-need-not-be-filled"),
            Reason::NeedUnsaid => message!("reason-need-unsaid"),
            Reason::NeverFilled => message!("reason-never-filled"),
        }
    }
}

fn presence(element: Element, comes: bool, by_applicant: bool, party: Party) -> Message {
    let rule = match element {
        Element::Step if by_applicant => "step-of-applicant",
        Element::Duty if by_applicant => "duty-of-applicant",
        Element::Right if by_applicant => "right-of-applicant",
        element => element.word(),
    };
    match (party, comes) {
        (Party::Applicant, true) => message!("reason-comes-for-applicant", rule: choice(rule)),
        (Party::Applicant, false) => message!("reason-goes-for-applicant", rule: choice(rule)),
        (Party::Provider, true) => message!("reason-comes-for-provider", rule: choice(rule)),
        (Party::Provider, false) => message!("reason-goes-for-provider", rule: choice(rule)),
    }
}

fn time(to_act: bool, shorter: bool, tried: &Tried) -> Message {
    let to = if to_act { "act" } else { "wait" };
    let on = if shorter { tried.sooner } else { tried.later };
    let proof = (tried.days > 0).then(|| {
        let (days, first, last) = (number(tried.days), tried.years.0.to_string(), tried.years.1.to_string());
        match shorter {
            true => message!(
                "reason-never-later",
                on: count(number(on)),
                days: count(days),
                first: id(first),
                last: id(last),
            ),
            false => message!(
                "reason-never-sooner",
                on: count(number(on)),
                days: count(days),
                first: id(first),
                last: id(last),
            ),
        }
    });
    match shorter {
        true => message!("reason-shorter-time", to: choice(to), proof: optional message(proof)),
        false => message!("reason-longer-time", to: choice(to), proof: optional message(proof)),
    }
}

fn number(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

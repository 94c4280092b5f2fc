//! Presence: who gains when there is a rule of some kind, and who when there is none any more.

use super::change::Element;
use super::effect::{Effects, Gain, Load};

/// Who gains where a rule of this kind comes to hold, or holds in more cases; where `by_applicant`, it is the
/// applicant's. Where it ceases to hold, the effects are the reverse.
pub(super) fn presence(element: Element, comes: bool, by_applicant: bool) -> Effects {
    let rule = rule(element, by_applicant);
    let (gain, load) = if comes { (rule.gain, rule.load) } else { (rule.gain.reversed(), rule.load.reversed()) };
    let pick = |(coming, going): (&'static str, &'static str)| if comes { coming } else { going };
    Effects::new(gain, pick(rule.why), load, pick(rule.why_load))
}

/// What it means that a rule comes to hold, with the reasons for its coming and its going.
struct Rule {
    gain: Gain,
    why: (&'static str, &'static str),
    load: Load,
    why_load: (&'static str, &'static str),
}

const PAPER_WORK: (&str, &str) = ("one thing more to do", "one thing less to do");
const NOT_TOUCHED: (&str, &str) = ("nothing is asked of the applicant", "nothing was asked of the applicant");
const NO_WORK: (&str, &str) = ("it makes no work", "it made no work");

fn rule(element: Element, by_applicant: bool) -> Rule {
    let of = |gain, why, load, why_load| Rule { gain, why, load, why_load };
    match element {
        Element::Service => of(
            Gain::Depends,
            (
                "a new service opens a way, and may be a new thing to apply for",
                "what can no longer be asked for may no longer be needed either",
            ),
            Load::Heavier,
            ("one service more", "one service less"),
        ),
        Element::Procedure => of(
            Gain::Better,
            ("something more can be asked for", "it can no longer be asked for"),
            Load::Heavier,
            ("one kind of application more", "one kind of application less"),
        ),
        Element::Channel => of(
            Gain::Better,
            ("one way more to apply", "one way less to apply"),
            Load::Heavier,
            ("one channel more to serve", "one channel less to serve"),
        ),
        Element::Applicant => of(
            Gain::Better,
            ("more may apply", "fewer may apply"),
            Load::Heavier,
            ("more may apply", "fewer may apply"),
        ),
        Element::Hours => of(
            Gain::Better,
            ("opening times are laid down", "opening times are no longer laid down"),
            Load::Heavier,
            ("it has to keep them", "it need not keep them"),
        ),
        Element::Waiting | Element::Serving => of(
            Gain::Better,
            ("the time lost at the desk is limited", "the time lost at the desk is no longer limited"),
            Load::Heavier,
            ("it has to keep the limit", "it need not keep the limit"),
        ),
        Element::Reception => of(
            Gain::Worse,
            ("what comes later counts for the next working day", "whatever comes in a day counts for it"),
            Load::Lighter,
            ("late applications wait until the next working day", "late applications count at once"),
        ),
        Element::Subtype => of(
            Gain::Better,
            ("a part of the activity can be asked for by itself", "this part can no longer be asked for by itself"),
            Load::Neutral,
            NO_WORK,
        ),
        Element::Contact => of(
            Gain::Neutral,
            ("it says where to ask, not what is due", "it said where to ask, not what was due"),
            Load::Neutral,
            NO_WORK,
        ),
        Element::Term => of(
            Gain::Better,
            ("there is a time by which it is decided", "there is no longer a time by which it is decided"),
            Load::Heavier,
            ("it is bound by a time", "it is no longer bound by a time"),
        ),
        Element::Fee => {
            of(Gain::Depends, ("no act named a fee before", "no act names a fee any more"), Load::Neutral, NO_WORK)
        }
        Element::Payment => of(Gain::Better, ("one way more to pay", "one way less to pay"), Load::Neutral, NO_WORK),
        Element::Document => of(
            Gain::Worse,
            ("one more document to hand in", "one document less to hand in"),
            Load::Heavier,
            ("one more document to check", "one document less to check"),
        ),
        Element::Fetched => of(
            Gain::Neutral,
            ("the provider gets it by itself", "the provider got it by itself"),
            Load::Heavier,
            ("one more thing to look up", "one thing less to look up"),
        ),
        Element::Result => of(
            Gain::Neutral,
            ("the grounds say how often it comes out", "the grounds said how often it came out"),
            Load::Neutral,
            ("one outcome more", "one outcome less"),
        ),
        Element::Occasion => of(
            Gain::Depends,
            (
                "an occasion allows the application, and may call for it",
                "an occasion allowed the application, and may have called for it",
            ),
            Load::Depends,
            ("more may apply, or fewer where occasions were open", "fewer may apply, or more where occasions are open"),
        ),
        Element::Ground => of(
            Gain::Worse,
            ("one more ground for refusal", "one ground for refusal less"),
            Load::Heavier,
            ("one more ground to look for", "one ground less to look for"),
        ),
        Element::Step if by_applicant => {
            of(Gain::Worse, ("one more step to take", "one step less to take"), Load::Neutral, NO_WORK)
        }
        Element::Step => of(
            Gain::Neutral,
            (
                "a step inside the provider; the term says by when there is a decision",
                "a step inside the provider; the term says by when there is a decision",
            ),
            Load::Heavier,
            ("one more step to take", "one step less to take"),
        ),
        Element::SpecialLimit => of(
            Gain::Depends,
            ("it takes the place of the ordinary limit", "the ordinary limit is back in its place"),
            Load::Depends,
            ("it takes the place of the ordinary limit", "the ordinary limit is back in its place"),
        ),
        Element::Check => of(
            Gain::Neutral,
            ("what is checked has to be in order in any case", "what was checked has to be in order all the same"),
            Load::Heavier,
            ("one more thing to check", "one thing less to check"),
        ),
        Element::HandOver => {
            of(Gain::Neutral, NOT_TOUCHED, Load::Heavier, ("one more paper to pass on", "one paper less to pass on"))
        }
        Element::Record => {
            of(Gain::Neutral, NOT_TOUCHED, Load::Heavier, ("one more entry to make", "one entry less to make"))
        }
        Element::Request | Element::Event => of(
            Gain::Worse,
            ("something more can be asked for on the way", "nothing more of the kind is asked for on the way"),
            Load::Heavier,
            PAPER_WORK,
        ),
        Element::Hearing => of(
            Gain::Better,
            ("the applicant is heard before a refusal", "the applicant is no longer heard before a refusal"),
            Load::Heavier,
            ("a hearing to give notice of and to hold", "no hearing to give notice of and to hold"),
        ),
        Element::Exam => of(
            Gain::Worse,
            ("an exam to take", "no exam to take"),
            Load::Heavier,
            ("an exam to hold", "no exam to hold"),
        ),
        Element::Duty if by_applicant => of(Gain::Worse, ("one more duty", "one duty less"), Load::Neutral, NO_WORK),
        Element::Duty => of(
            Gain::Neutral,
            ("the duty is not the applicant's", "the duty was not the applicant's"),
            Load::Heavier,
            PAPER_WORK,
        ),
        Element::Remedy => of(
            Gain::Better,
            ("one more remedy", "one remedy less"),
            Load::Heavier,
            ("one more kind of complaint to answer", "one kind of complaint less to answer"),
        ),
        Element::Form => of(
            Gain::Neutral,
            (
                "a form is laid down; the documents say whether it has to be handed in",
                "a form is no longer laid down; the documents say what has to be handed in",
            ),
            Load::Neutral,
            NO_WORK,
        ),
        Element::Field => {
            of(Gain::Worse, ("one more field to fill in", "one field less to fill in"), Load::Neutral, NO_WORK)
        }
        Element::Register => {
            of(Gain::Neutral, NOT_TOUCHED, Load::Heavier, ("one more register to keep", "one register less to keep"))
        }
        Element::Column => {
            of(Gain::Neutral, NOT_TOUCHED, Load::Heavier, ("one more column to fill in", "one column less to fill in"))
        }
        Element::Catalogue | Element::Code => of(
            Gain::Depends,
            ("it depends on what the codes stand for", "it depends on what the codes stood for"),
            Load::Depends,
            ("it depends on what the codes stand for", "it depends on what the codes stood for"),
        ),
        Element::Gap => of(
            Gain::Depends,
            (
                "what the act leaves unsaid is left to the provider",
                "what was left to the provider may have been settled either way",
            ),
            Load::Neutral,
            NO_WORK,
        ),
    }
}

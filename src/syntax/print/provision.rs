//! What services, procedures and templates say.

use super::page::{Apart, Braces, Page, Statement};
use super::phrase::Phrase;
use crate::syntax::keywords::Case;
use crate::syntax::tree::{Charge, Provision, Right, Rounding, Share, TacitEnd};
use chrono::Weekday;
use rust_decimal::Decimal;

/// Procedures that take more than a line are set apart from what stands around them.
pub(super) const fn set_apart(before: &Provision, after: &Provision) -> Apart {
    match (before, after) {
        (Provision::Procedure { .. }, _) | (_, Provision::Procedure { .. }) => Apart::IfLong,
        _ => Apart::Never,
    }
}

impl Statement for Provision {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Follows(templates) => p.word("follows").ids(templates),
            Self::Channels(channels) => p.word("channels").ids(channels),
            Self::Applicants(applicants) => p.word("applicants").ids(applicants),
            Self::Result { id, forms, valid, guard } => {
                p.word("result").id(id);
                if !forms.is_empty() {
                    p.word("as/form").ids(forms);
                }
                if let Some((period, event)) = valid {
                    p.word("valid").period(period, Case::Nominative).word("from/event").id(event).manner(period.manner);
                }
                p.guard(guard.as_ref())
            }
            Self::Waiting(minutes) => p.word("waiting at most").minutes(*minutes, Case::Genitive),
            Self::Serving(minutes) => p.word("serving at most").minutes(*minutes, Case::Genitive),
            Self::Hours { id, opening: None } => p.word("hours").id(id).word("around the clock"),
            Self::Hours { id, opening: Some(opening) } => {
                let (first, last) = opening.days;
                p.word("hours").id(id).word(weekday(first)).word(&format!("to {}", weekday(last)));
                p.times(opening.time).with("break", opening.pause, |p, pause| p.times(pause))
            }
            Self::Reception(until) => p.word("reception until").time(*until).word("then next working day"),
            Self::Term { period, from, guard } => {
                p.word("term").period(period, Case::Nominative).word("from/event").id(from).manner(period.manner);
                p.guard(guard.as_ref())
            }
            Self::Fee { charge: None, guard } => p.word("fee none").guard(guard.as_ref()),
            Self::Fee { charge: Some(charge), guard } => self::charge(p.word("fee"), charge).guard(guard.as_ref()),
            Self::Payment { ids, guard } => p.word("payment through").ids(ids).guard(guard.as_ref()),
            Self::Require { ids, guard } => p.word("require").ids(ids).guard(guard.as_ref()),
            Self::Fetch { ids, guard } => p.word("fetch").ids(ids).guard(guard.as_ref()),
            Self::Refuse { ground, guard } => p.word("refuse").id(ground).guard(Some(guard)),
            Self::Ends { ending, guard } => p.ending(ending).guard(guard.as_ref()),
            Self::Silence { end, opens, guard } => {
                p.word("silence after term");
                end.iter().for_each(|end| tacit_end(p, end));
                p.with("opens", opens.as_ref(), |p, remedy| p.id(remedy)).guard(guard.as_ref())
            }
            Self::Step(step) => super::step::head(step, p),
            Self::Procedure { id, .. } => p.word("procedure").id(id),
            Self::Remedy { id, to, after, answered } => {
                p.word("remedy").id(id).word("to/addressee").id(to);
                p.with("after", after.as_ref(), |p, after| p.id(after));
                p.with("answered within", answered.as_ref(), |p, period| {
                    p.period(period, Case::Genitive).manner(period.manner)
                })
            }
            Self::Duty { id, of, within, ahead, guard } => {
                p.word("duty").id(id).word("of/bearer").id(of);
                match within {
                    Some((period, event)) if *ahead => drop(p.word("at least").ahead(period, Some(event))),
                    Some((period, event)) => {
                        p.word("within").period(period, Case::Genitive).word("of").id(event).manner(period.manner);
                    }
                    None => {}
                }
                p.guard(guard.as_ref())
            }
            Self::Right(right) => {
                let Right { id, of, within: (period, event), ahead, opens, missed, guard } = right.as_ref();
                p.word("right").id(id).word("of/bearer").id(of);
                match ahead {
                    true => drop(p.word("at least").ahead(period, Some(event))),
                    false => {
                        p.word("within").period(period, Case::Genitive).word("of").id(event).manner(period.manner);
                    }
                }
                p.with("opens", opens.as_ref(), |p, procedure| p.id(procedure));
                if let Some(end) = missed {
                    p.word("missed");
                    tacit_end(p, end);
                }
                p.guard(guard.as_ref())
            }
            Self::Occasion { id, guard, text } => {
                p.word("occasion").id(id).guard(guard.as_ref()).prose_if(text.as_ref())
            }
            Self::Subtype { id, text } => p.word("subtype").id(id).prose_if(text.as_ref()),
            Self::Contact(contact) => p.word("contact").prose(contact),
            Self::Gap(gap) => p.gap(gap),
            Self::Note(note) => p.note(note),
            Self::Waive { places, reason } => p.word("waive").waived(places).prose(reason),
        };
    }

    fn braces(&self) -> Braces {
        match self {
            Self::Step(_) => Braces::IfFilled,
            Self::Procedure { .. } => Braces::Always,
            _ => Braces::Never,
        }
    }

    fn body(&self, page: &mut Page) {
        match self {
            Self::Step(step) => page.block(&step.body, super::page::never),
            Self::Procedure { body, .. } => page.block(body, set_apart),
            _ => {}
        }
    }
}

pub(super) const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}

fn tacit_end(p: &mut Phrase, end: &TacitEnd) {
    match end {
        TacitEnd::Grants => p.word("grants"),
        TacitEnd::Refuses(ground) => p.word("refuses").id(ground),
        TacitEnd::As(ending) => p.ending(ending),
    };
}

fn charge<'p>(p: &'p mut Phrase, charge: &Charge) -> &'p mut Phrase {
    match charge {
        Charge::Amount(amount, unit) => p.value(amount).id(unit),
        Charge::Share(Share { rate, of, above, least, most, to }) => {
            // A comma sticks to what it stands behind.
            let mut parts: Vec<(&str, Option<Decimal>, Option<Decimal>)> = Vec::new();
            parts.extend(above.iter().map(|(rate, above)| ("above", Some(*rate), Some(*above))));
            parts.extend(least.map(|it| ("at least/fee", None, Some(it))));
            parts.extend(most.map(|it| ("at most", None, Some(it))));
            parts.extend(to.map(|it| (if it == Rounding::Cent { "to the cent" } else { "to the whole" }, None, None)));
            let comma = |more: bool| if more { "," } else { "" };
            p.percent(*rate).word("of/base").value(format_args!("{}{}", of.name, comma(!parts.is_empty())));
            let last = parts.len();
            for (number, (word, rate, amount)) in parts.into_iter().enumerate() {
                if let Some(rate) = rate {
                    p.percent(rate);
                }
                p.word(word);
                if let Some(amount) = amount {
                    p.value(format_args!("{amount}{}", comma(number + 1 < last)));
                }
            }
            p
        }
    }
}

//! The ways in which statements are falsified, each one kind.

use super::{At, Then, Way, fact};
use reglament::calendar::{Period, Unit};
use reglament::syntax::tree::{
    ActItem, CatalogueItem, ChoiceItem, Cite, Condition, FormItem, Guard, HearingItem, Holds, Id, Item, Limit, Node,
    OnTerm, Place, Provision, RegisterItem, RequestItem, StepItem, TermEffect, TextItem, Title,
};

fn fact_mut(condition: &mut Condition) -> Option<&mut Id> {
    match condition {
        Condition::Fact(id) => Some(id),
        Condition::Not(inner) => fact_mut(inner),
        _ => None,
    }
}

fn guard_of<'g>(at: &'g mut At<'_>) -> Option<&'g mut Option<Guard>> {
    Some(match at {
        At::Provision(
            Provision::Require { guard, .. }
            | Provision::Fetch { guard, .. }
            | Provision::Payment { guard, .. }
            | Provision::Result { guard, .. },
        ) => guard,
        At::Step(
            StepItem::Request { guard, .. }
            | StepItem::Hearing { guard, .. }
            | StepItem::HandsOver { guard, .. }
            | StepItem::Records { guard, .. }
            | StepItem::Checks { guard, .. },
        ) => guard,
        _ => return None,
    })
}

fn ids_of<'i>(at: &'i mut At<'_>) -> Option<&'i mut Vec<Id>> {
    Some(match at {
        At::Provision(
            Provision::Channels(ids)
            | Provision::Applicants(ids)
            | Provision::Payment { ids, .. }
            | Provision::Require { ids, .. }
            | Provision::Fetch { ids, .. },
        )
        | At::Step(StepItem::Checks { ids, .. } | StepItem::HandsOver { ids, .. }) => ids,
        _ => return None,
    })
}

fn period_of<'p>(at: &'p mut At<'_>) -> Option<&'p mut Period> {
    let of_limit = |limit: &'p mut Option<Limit>| match limit {
        Some(Limit::Within { period, .. }) => Some(period),
        _ => None,
    };
    match at {
        At::Provision(Provision::Term { period, .. }) => Some(period),
        At::Provision(Provision::Step(step)) => of_limit(&mut step.limit),
        At::Provision(Provision::Remedy { answered, .. }) => answered.as_mut(),
        At::Provision(Provision::Duty { within, .. }) => within.as_mut().map(|it| &mut it.0),
        At::Request(RequestItem::Part(part)) => of_limit(&mut part.limit),
        At::Hearing(HearingItem::Extends(period)) => Some(period),
        At::Hearing(HearingItem::Notice { limit, .. }) => of_limit(limit),
        _ => None,
    }
}

fn rename(id: &mut Id, name: String) -> (String, Then) {
    let told = format!("{} -> {name}", id.name);
    id.name = name;
    (told, Then::Keep)
}

/// The citation with its last number one further or one less; none where it ends in no number.
fn moved(cite: &Cite, by: i64) -> Option<Cite> {
    let mut cite = cite.clone();
    let (Place::Part { number, sub, .. } | Place::Paragraph { number, sub }) = cite.places.last_mut()?;
    let last = sub.last_mut().unwrap_or(number);
    let next = last.parse::<i64>().ok()? + by;
    *last = (next > 0).then(|| next.to_string())?;
    Some(cite)
}

/// The titles of something declared.
fn titles(node: &mut Node<Item>) -> Option<Vec<&mut Title>> {
    let (Item::Declaration { body, .. } | Item::Fact { body, .. }) = &mut node.value else { return None };
    let titles = body.iter_mut().filter_map(|it| match &mut it.value {
        TextItem::Title(title) => Some(title),
        _ => None,
    });
    Some(titles.collect::<Vec<_>>()).filter(|it| !it.is_empty())
}

/// All ways: the kind, how many of a hundred have to be noticed at least, and what is done.
pub const WAYS: [(&str, usize, Way); 65] = [
    ("ground on another fact", 100, |at, _, n, names| match at {
        At::Provision(Provision::Refuse { guard, .. }) => {
            let id = fact_mut(&mut guard.condition)?;
            let other = names.other("fact", &id.name, n)?;
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("ground exchanged", 100, |at, _, n, names| match at {
        At::Provision(Provision::Refuse { ground, .. }) => {
            let other = names.other("ground", &ground.name, n)?;
            Some(rename(ground, other))
        }
        _ => None,
    }),
    ("ground dropped", 100, |at, _, _, _| match at {
        At::Provision(Provision::Refuse { ground, .. }) => Some((ground.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("occasion dropped", 66, |at, _, _, _| match at {
        At::Provision(Provision::Occasion { id, .. }) => Some((id.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("actor exchanged", 66, |at, _, n, names| {
        let by = match at {
            At::Provision(Provision::Step(step)) => &mut step.by,
            At::Request(RequestItem::Part(part)) => &mut part.by,
            At::Hearing(HearingItem::Notice { by, .. } | HearingItem::Held { by, .. }) => by,
            _ => return None,
        };
        let other = names.other("actor", &by.name, n).unwrap_or_else(|| "head_of_provider".to_owned());
        Some(rename(by, other))
    }),
    ("addressee exchanged", 100, |at, _, n, names| match at {
        At::Provision(Provision::Remedy { to, .. }) => {
            let other = names.other("addressee", &to.name, n)?;
            Some(rename(to, other))
        }
        _ => None,
    }),
    ("outside term dropped", 100, |at, _, _, _| match at {
        At::Request(RequestItem::Part(part)) => part.on_term.take().map(|_| (String::new(), Then::Keep)),
        _ => None,
    }),
    ("outside term added", 0, |at, _, _, _| match at {
        At::Request(RequestItem::Part(part)) if part.on_term.is_none() && part.limit.is_some() => {
            let effect = TermEffect::Stands { holds: Holds::Following, most: None };
            part.on_term = Some(OnTerm { effect, guard: None });
            Some((String::new(), Then::Keep))
        }
        _ => None,
    }),
    ("code changed", 100, |at, _, n, _| match at {
        At::Entry(CatalogueItem::Entry { code, .. }) if code.len() > 3 && code.parse::<u64>().is_ok() => {
            let other = code.parse::<u64>().ok()? + 1 + u64::try_from(n % 7).ok()?;
            *code = other.to_string();
            Some((code.clone(), Then::Keep))
        }
        _ => None,
    }),
    ("way to pay dropped", 66, |at, _, n, _| match at {
        At::Provision(Provision::Payment { ids, .. }) => {
            let gone = ids.remove(n % ids.len());
            Some((gone.name, if ids.is_empty() { Then::Drop } else { Then::Keep }))
        }
        _ => None,
    }),
    ("citation one further", 66, |_, cites, n, _| {
        let at = n % cites.len().max(1);
        let other = moved(cites.get(at)?, 1)?;
        cites[at] = other;
        Some((format!("{:?}", cites[at].places), Then::Keep))
    }),
    ("citation one less", 100, |_, cites, n, _| {
        let at = n % cites.len().max(1);
        let other = moved(cites.get(at)?, -1)?;
        cites[at] = other;
        Some((format!("{:?}", cites[at].places), Then::Keep))
    }),
    ("unless dropped", 0, |at, _, _, _| {
        let guard = guard_of(at)?;
        guard.take_if(|it| it.unless).map(|it| (format!("{:?}", fact(&it.condition)), Then::Keep))
    }),
    ("when dropped", 33, |at, _, _, _| {
        let guard = guard_of(at)?;
        guard.take_if(|it| !it.unless).map(|it| (format!("{:?}", fact(&it.condition)), Then::Keep))
    }),
    ("condition turned round", 33, |at, _, _, _| {
        let guard = guard_of(at)?.as_mut()?;
        guard.unless = !guard.unless;
        Some((String::new(), Then::Keep))
    }),
    ("ground turned round", 100, |at, _, _, _| match at {
        At::Provision(Provision::Refuse { guard, .. }) => {
            guard.unless = !guard.unless;
            Some((String::new(), Then::Keep))
        }
        _ => None,
    }),
    ("document exchanged", 33, |at, _, n, names| match at {
        At::Provision(Provision::Require { ids, .. }) => {
            let id = ids.first_mut()?;
            let other = names.other("document", &id.name, n)?;
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("document dropped", 66, |at, _, _, _| match at {
        At::Provision(Provision::Require { ids, .. }) => Some((ids.first()?.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("result exchanged", 66, |at, _, n, names| match at {
        At::Provision(Provision::Result { id, .. }) => {
            let other = names.other("result", &id.name, n)?;
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("result dropped", 66, |at, _, _, _| match at {
        At::Provision(Provision::Result { id, .. }) => Some((id.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("name of a list dropped", 66, |at, _, n, _| {
        let ids = ids_of(at).filter(|it| it.len() > 1)?;
        let gone = ids.remove(n % ids.len());
        Some((gone.name, Then::Keep))
    }),
    ("step or part of one dropped", 0, |at, _, _, _| match at {
        At::Step(
            StepItem::HandsOver { .. } | StepItem::Records { .. } | StepItem::Checks { .. } | StepItem::Exam { .. },
        ) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("extension dropped", 100, |at, _, _, _| match at {
        At::Hearing(HearingItem::Extends(_)) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("count back dropped", 100, |at, _, _, _| match at {
        At::Hearing(HearingItem::Notice { bounds, .. }) => bounds.ahead.take().map(|_| (String::new(), Then::Keep)),
        _ => None,
    }),
    ("number changed", 100, |at, _, n, _| {
        let period = period_of(at)?;
        period.count += 1 + u16::try_from(n % 3).ok()?;
        Some((format!("{period:?}"), Then::Keep))
    }),
    ("unit changed", 100, |at, _, _, _| {
        let period = period_of(at)?;
        period.unit = match period.unit {
            Unit::WorkingDays => Unit::CalendarDays,
            _ => Unit::WorkingDays,
        };
        Some((format!("{period:?}"), Then::Keep))
    }),
    ("duty, remedy or subtype dropped", 66, |at, _, _, _| match at {
        At::Provision(Provision::Duty { id, .. } | Provision::Remedy { id, .. } | Provision::Subtype { id, .. }) => {
            Some((id.name.clone(), Then::Drop))
        }
        _ => None,
    }),
    ("fetched document exchanged", 66, |at, _, n, names| match at {
        At::Provision(Provision::Fetch { ids, .. }) => {
            let at = n % ids.len();
            let other = names.other("document", &ids[at].name, n)?;
            Some(rename(&mut ids[at], other))
        }
        _ => None,
    }),
    ("column dropped", 33, |at, _, _, _| match at {
        At::Register(RegisterItem::Column { id, .. }) => Some((id.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("code dropped", 100, |at, _, _, _| match at {
        At::Entry(CatalogueItem::Entry { code, .. }) => Some((code.clone(), Then::Drop)),
        _ => None,
    }),
    ("two grounds swapped", 100, |at, _, _, _| match at {
        At::Two(one, other) => match (&mut one.value, &mut other.value) {
            (Provision::Refuse { ground: one, .. }, Provision::Refuse { ground: other, .. }) => {
                std::mem::swap(one, other);
                Some((format!("{} <-> {}", one.name, other.name), Then::Keep))
            }
            _ => None,
        },
        _ => None,
    }),
    ("two grounds cited crosswise", 100, |at, _, _, _| match at {
        At::Two(one, other) if one.cites != other.cites => {
            std::mem::swap(&mut one.cites, &mut other.cites);
            Some((String::new(), Then::Keep))
        }
        _ => None,
    }),
    ("two readings cited crosswise", 0, |at, _, _, _| match at {
        At::Readings(one, other) if one.cites != other.cites => {
            std::mem::swap(&mut one.cites, &mut other.cites);
            Some((String::new(), Then::Keep))
        }
        _ => None,
    }),
    ("two readings in each other's words", 0, |at, _, _, _| match at {
        At::Readings(one, other) if one.cites != other.cites => match (&mut one.value, &mut other.value) {
            (ChoiceItem::Reading { text: one, id }, ChoiceItem::Reading { text: other, .. }) => {
                std::mem::swap(one, other);
                Some((id.name.clone(), Then::Keep))
            }
            _ => None,
        },
        _ => None,
    }),
    ("direction turned", 100, |at, _, _, _| match at {
        At::Provision(Provision::Duty { within: Some(_), ahead, id, .. }) => {
            *ahead = !*ahead;
            Some((id.name.clone(), Then::Keep))
        }
        At::Hearing(HearingItem::Notice { limit, bounds, .. }) if bounds.ahead.is_some() => {
            let (period, of) = bounds.ahead.take()?;
            *limit = Some(Limit::Within { period, of });
            Some((String::new(), Then::Keep))
        }
        _ => None,
    }),
    ("request or hearing dropped", 100, |at, _, _, _| match at {
        At::Step(StepItem::Request { .. } | StepItem::Hearing { .. }) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("step dropped", 100, |at, _, _, _| match at {
        At::Provision(Provision::Step(step)) => Some((step.id.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("who signs exchanged", 100, |at, _, n, names| match at {
        At::Provision(Provision::Step(step)) if step.body.iter().any(|it| matches!(it.value, StepItem::Decides)) => {
            let other = names.other("actor", &step.by.name, n).unwrap_or_else(|| "head_of_provider".to_owned());
            Some(rename(&mut step.by, other))
        }
        _ => None,
    }),
    ("exemption from a fee dropped", 66, |at, _, _, _| match at {
        At::Provision(Provision::Fee { charge, guard }) if charge.is_none() && guard.is_some() => {
            Some((String::new(), Then::Drop))
        }
        At::Provision(Provision::Require { guard, ids }) if ids.iter().any(|it| it.name == "fee_proof") => {
            guard.take().map(|_| ("fee_proof".to_owned(), Then::Keep))
        }
        _ => None,
    }),
    ("fee turned into none", 100, |at, _, _, _| match at {
        At::Provision(Provision::Fee { charge, .. }) => charge.take().map(|_| (String::new(), Then::Keep)),
        _ => None,
    }),
    ("fee dropped", 100, |at, _, _, _| match at {
        At::Provision(Provision::Fee { .. }) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("unless added", 33, |at, _, n, names| {
        let fact = names.other("fact", "", n)?;
        let guard = guard_of(at)?;
        guard.is_none().then(|| {
            let id = Id { name: fact.clone(), span: reglament::span::Span::default() };
            *guard = Some(Guard { unless: n % 2 == 0, condition: Condition::Fact(id) });
            (fact, Then::Keep)
        })
    }),
    ("channel dropped", 33, |at, _, n, _| match at {
        At::Provision(Provision::Channels(ids)) => {
            let gone = ids.remove(n % ids.len());
            Some((gone.name, if ids.is_empty() { Then::Drop } else { Then::Keep }))
        }
        _ => None,
    }),
    ("channel added", 100, |at, _, _, _| match at {
        At::Provision(Provision::Channels(ids)) => {
            let other = if ids.iter().any(|it| it.name == "office") { "portal" } else { "office" };
            let known = ids.iter().any(|it| it.name == other);
            let id = Id { name: other.to_owned(), span: ids.first()?.span };
            ids.push(id);
            (!known).then(|| (other.to_owned(), Then::Keep))
        }
        _ => None,
    }),
    ("applicant dropped", 100, |at, _, n, _| match at {
        At::Provision(Provision::Applicants(ids)) if ids.len() > 1 => {
            let gone = ids.remove(n % ids.len());
            Some((gone.name, Then::Keep))
        }
        _ => None,
    }),
    ("form of a result exchanged", 100, |at, _, _, _| match at {
        At::Provision(Provision::Result { forms, .. }) => {
            let form = forms.first_mut()?;
            let other = if form.name == "paper" { "electronic_document" } else { "paper" };
            Some(rename(form, other.to_owned()))
        }
        _ => None,
    }),
    ("title of another", 66, |at, _, n, names| match at {
        At::Title(kind, title) => {
            title.text = names.other_title(kind, title, n)?;
            Some((format!("{kind} {}", title.text), Then::Keep))
        }
        _ => None,
    }),
    ("titles in one language swapped", 0, |at, _, n, _| match at {
        At::Named(one, other) => {
            let (one, other) = (titles(one)?, titles(other)?);
            let language = one.get(n % one.len())?.language;
            let one = one.into_iter().find(|it| it.language == language)?;
            let other = other.into_iter().find(|it| it.language == language)?;
            std::mem::swap(&mut one.text, &mut other.text);
            Some((format!("{} <-> {}", one.text, other.text), Then::Keep))
        }
        _ => None,
    }),
    ("waiting or serving changed", 100, |at, _, n, _| match at {
        At::Provision(Provision::Waiting(it) | Provision::Serving(it)) => {
            *it += 5 + u32::try_from(n % 10).ok()?;
            Some((it.to_string(), Then::Keep))
        }
        _ => None,
    }),
    ("waiting or serving dropped", 100, |at, _, _, _| match at {
        At::Provision(Provision::Waiting(_) | Provision::Serving(_) | Provision::Hours { .. }) => {
            Some((String::new(), Then::Drop))
        }
        _ => None,
    }),
    ("reception or its contact dropped", 33, |at, _, _, _| match at {
        At::Provision(Provision::Reception(_) | Provision::Contact(_)) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("start of a limit exchanged", 66, |at, _, n, names| {
        let limit = match at {
            At::Provision(Provision::Step(step)) => &mut step.limit,
            At::Request(RequestItem::Part(part)) => &mut part.limit,
            _ => return None,
        };
        let of = match limit {
            Some(Limit::Within { of: Some(of), .. } | Limit::OnTheDayOf(of)) => of,
            _ => return None,
        };
        let other = names.other("event", &of.name, n)?;
        Some(rename(of, other))
    }),
    ("start of a term exchanged", 66, |at, _, n, names| match at {
        At::Provision(Provision::Term { from, .. }) => {
            let other = names.other("event", &from.name, n)?;
            Some(rename(from, other))
        }
        _ => None,
    }),
    ("decision or registration dropped", 100, |at, _, _, _| match at {
        At::Step(StepItem::Decides | StepItem::Registers) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("other limit dropped", 33, |at, _, _, _| match at {
        At::Step(StepItem::Otherwise(_)) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("finding dropped", 66, |at, _, _, _| match at {
        At::Step(StepItem::Finds { .. }) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("what precedes a remedy dropped", 100, |at, _, _, _| match at {
        At::Provision(Provision::Remedy { after, id, .. }) => after.take().map(|_| (id.name.clone(), Then::Keep)),
        _ => None,
    }),
    ("document added", 33, |at, _, n, names| match at {
        At::Provision(Provision::Require { ids, .. }) => {
            let other = names.other("document", &ids.first()?.name, n)?;
            let id = Id { name: other.clone(), span: ids.first()?.span };
            let known = ids.iter().any(|it| it.name == other);
            ids.push(id);
            (!known).then_some((other, Then::Keep))
        }
        _ => None,
    }),
    ("what is checked exchanged", 100, |at, _, n, names| match at {
        At::Step(StepItem::Checks { ids, .. }) => {
            let id = ids.first_mut()?;
            let other = names.other("checked", &id.name, n).unwrap_or_else(|| "portal".to_owned());
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("what is handed over exchanged", 100, |at, _, n, names| match at {
        At::Step(StepItem::HandsOver { ids, .. }) => {
            let id = ids.first_mut()?;
            let other = names.other("handed over", &id.name, n)?;
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("occasion exchanged", 100, |at, _, n, names| match at {
        At::Provision(Provision::Occasion { id, .. }) => {
            let other = names.other("occasion", &id.name, n)?;
            Some(rename(id, other))
        }
        _ => None,
    }),
    ("field dropped", 0, |at, _, _, _| match at {
        At::Field(FormItem::Field { id, .. }) => Some((id.name.clone(), Then::Drop)),
        _ => None,
    }),
    ("number of an act changed", 100, |at, _, _, _| match at {
        At::Act(ActItem::Number(number)) => {
            number.insert(0, '1');
            Some((number.clone(), Then::Keep))
        }
        _ => None,
    }),
    ("term dropped", 66, |at, _, _, _| match at {
        At::Provision(Provision::Term { .. }) => Some((String::new(), Then::Drop)),
        _ => None,
    }),
    ("notice or delivery dropped", 66, |at, _, _, _| match at {
        At::Request(RequestItem::Part(_) | RequestItem::Failing { .. }) => Some((String::new(), Then::Drop)),
        At::Hearing(HearingItem::Notice { .. } | HearingItem::Held { .. } | HearingItem::Persuades(_)) => {
            Some((String::new(), Then::Drop))
        }
        _ => None,
    }),
];

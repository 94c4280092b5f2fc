//! Does each figure of a rule stand where the rule cites it, with the same unit, in every language version?

use crate::evidence::carried::unclear;
use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use crate::evidence::topic;
use crate::official::figure::{Figure, Measure, TimeUnit};
use crate::syntax::tree::Language;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for located in &inquiry.located {
        let before = faults.len();
        located.claim.figures.iter().for_each(|it| forward(inquiry, located, it, false, faults));
        located.claim.told.iter().for_each(|it| forward(inquiry, located, it, true, faults));
        // A figure that stands nowhere is told once, and not again for each place.
        if faults.len() == before {
            others(inquiry, located, faults);
        }
    }
}

/// How a figure stands in one language version of a clause.
struct Standing {
    language: Language,
    /// The places where it stands and is about what the rule is about.
    at: Vec<Spot>,
    /// A place where it stands but is about something else.
    otherwise: Option<Spot>,
    /// The figures of its kind there.
    there: Vec<Figure>,
    /// Whether a declared reading explains that it does not stand there.
    settled: bool,
}

fn standing(
    inquiry: &Inquiry<'_>,
    located: &Located<'_>,
    clause: &LocatedClause<'_>,
    figure: &Figure,
    told: bool,
) -> Vec<Standing> {
    let claimed = topic::topics(located.claim);
    let mut all = Vec::new();
    for (text, found) in clause.found() {
        let Some(language) = inquiry.texts.text(text).map(|it| it.index().language) else { continue };
        let mut it = Standing { language, at: Vec::new(), otherwise: None, there: Vec::new(), settled: false };
        for (spot, mention) in inquiry.mentions(text, &found.all) {
            if mention.figure.measure() != figure.measure() {
                continue;
            }
            if same(&mention.figure, figure, told) {
                if told || topic::fits(&claimed, &mention.about) {
                    it.at.push(spot);
                } else {
                    it.otherwise = Some(spot);
                }
            } else if unclear(&mention.figure, figure) && inquiry.in_question(spot) {
                it.settled = true;
            }
            if !it.there.contains(&mention.figure) {
                it.there.push(mention.figure.clone());
            }
        }
        all.push(it);
    }
    all
}

/// Whether a figure of a text is one of a rule. Remarks need not say which days they mean.
fn same(said: &Figure, figure: &Figure, told: bool) -> bool {
    let days = |it: &Figure| match it {
        Figure::Period {
            number,
            unit: TimeUnit::Days | TimeUnit::WorkingDays | TimeUnit::CalendarDays | TimeUnit::CalendarWorkingDays,
        } => Some(*number),
        _ => None,
    };
    let plain = told && matches!(figure, Figure::Period { unit: TimeUnit::Days, .. });
    said == figure || plain && days(said) == days(figure)
}

fn forward(inquiry: &Inquiry<'_>, located: &Located<'_>, figure: &Figure, told: bool, faults: &mut Vec<SourceFault>) {
    let standings: Vec<(&LocatedClause<'_>, Vec<Standing>)> =
        located.clauses.iter().map(|clause| (clause, standing(inquiry, located, clause, figure, told))).collect();
    let known: Vec<_> = standings.iter().filter(|(_, versions)| !versions.is_empty()).collect();
    let stands = |it: &Standing| !it.at.is_empty() || it.settled;
    if known.is_empty() || known.iter().any(|(_, versions)| versions.iter().all(stands)) {
        return;
    }
    // In one language only: sound where a declared reading speaks of the place.
    if let Some((clause, versions)) = known.iter().find(|(_, versions)| versions.iter().any(|it| !it.at.is_empty())) {
        let declared = versions.iter().flat_map(|it| &it.at).any(|&spot| inquiry.in_question(spot));
        if !declared {
            let (stands, lacks): (Vec<&Standing>, Vec<&Standing>) = versions.iter().partition(|it| stands(it));
            faults.push(SourceFault::Language {
                figure: figure.clone(),
                citation: clause.clause.citation.clone(),
                stands: stands.iter().map(|it| it.language).collect(),
                lacks: lacks.iter().map(|it| (it.language, it.there.clone())).collect(),
                span: clause.clause.span,
            });
        }
        return;
    }
    let span = known.first().map_or(located.claim.span, |(clause, _)| clause.clause.span);
    let otherwise = known.iter().find_map(|(clause, versions)| {
        versions.iter().find_map(|it| it.otherwise.map(|spot| (spot, clause.clause.span)))
    });
    if let Some((spot, span)) = otherwise {
        let said = said_of(inquiry, spot, figure);
        let claimed = topic::topics(located.claim);
        faults.push(SourceFault::Topic { figure: figure.clone(), at: inquiry.cite(spot), claimed, said, span });
        return;
    }
    let places = known.iter().map(|(clause, versions)| {
        let mut there: Vec<Figure> = Vec::new();
        for figure in versions.iter().flat_map(|it| &it.there) {
            if !there.contains(figure) {
                there.push(figure.clone());
            }
        }
        (clause.clause.citation.clone(), there)
    });
    let places = places.collect();
    faults.push(SourceFault::Figure { kind: located.claim.kind, figure: figure.clone(), places, span });
}

fn said_of(inquiry: &Inquiry<'_>, spot: Spot, figure: &Figure) -> Vec<crate::official::figure::Topic> {
    let place = inquiry.texts.place(spot);
    let mention = place.and_then(|it| it.figures.iter().find(|it| it.figure == *figure));
    mention.map(|it| it.about.clone()).unwrap_or_default()
}

/// Places cited that have no figure of the kind of the rule's, or other ones only.
fn others(inquiry: &Inquiry<'_>, located: &Located<'_>, faults: &mut Vec<SourceFault>) {
    let claim = located.claim;
    let figures = &claim.figures;
    let mut measures: Vec<Measure> = figures.iter().filter_map(Figure::measure).collect();
    if claim.kind == Kind::Fee && measures.is_empty() {
        // `fee none`: no amount may stand there.
        measures.push(Measure::Amount);
    }
    // What a result is stands in one place, and how long it is valid in another.
    if measures.is_empty() || claim.kind == Kind::Result {
        return;
    }
    for clause in &located.clauses {
        for (text, found) in clause.found() {
            let mentions: Vec<(Spot, &Figure)> = inquiry
                .mentions(text, &found.all)
                .map(|(spot, mention)| (spot, &mention.figure))
                .filter(|(_, it)| it.measure().is_some_and(|it| measures.contains(&it)))
                .collect();
            let (kind, span) = (claim.kind, clause.clause.span);
            let Some((spot, _)) = mentions.first() else {
                // Opening hours are told beside what follows from them.
                if !figures.is_empty() && !measures.contains(&Measure::Clock) {
                    let citation = clause.clause.citation.clone();
                    faults.push(SourceFault::Silent { kind, figures: figures.clone(), citation, span });
                }
                continue;
            };
            let meets = |(spot, it): &(Spot, &Figure)| {
                figures.contains(it) || inquiry.in_question(*spot) && figures.iter().any(|figure| unclear(it, figure))
            };
            if mentions.iter().any(meets) {
                continue;
            }
            let mut there: Vec<Figure> = Vec::new();
            for (_, figure) in &mentions {
                if !there.contains(figure) {
                    there.push((*figure).clone());
                }
            }
            let at = inquiry.cite(*spot);
            faults.push(SourceFault::Differs { kind, figures: figures.clone(), at, there, span });
        }
    }
}

//! A case that is pending when regimes change, as text.

use super::clauses::clause_lines;
use super::page::{Page, long_day, pad};
use crate::case::OutcomeWord;
use crate::compare::{GovernedEvent, GoverningLaw, Reach, Stage, Transition, TransitionReading};
use crate::model::Law;
use crate::model::built_in::PENDING_APPLICATIONS;
use crate::syntax::tree::DeclarationKind;
use unicode_width::UnicodeWidthStr;

/// Columns of a day such as `Wed 31 Dec 2014`.
const DAY: usize = 15;

/// What becomes of a case.
#[must_use]
pub fn transition(it: &Transition, law: &Law, page: &Page) -> String {
    let text = Text { it, law, page };
    let mut lines = vec![page.wrap(&it.case, "", "")];
    lines.push(text.line(&text.head()));
    lines.extend(text.takeover().iter().map(|line| text.line(line)));
    lines.push(text.line(&text.stage()));
    lines.extend(text.silence().map(|line| text.line(&line)));
    for reading in &it.readings {
        lines.push(String::new());
        lines.extend(text.reading(reading));
    }
    lines.join("\n") + "\n"
}

struct Text<'a> {
    it: &'a Transition,
    law: &'a Law,
    page: &'a Page,
}

impl Text<'_> {
    fn line(&self, line: &str) -> String {
        self.page.wrap(line, "  ", "  ")
    }

    fn head(&self) -> String {
        let first = self.it.readings.first();
        let name = first.map(|it| format!("{}.{}", it.result.service, it.result.procedure)).unwrap_or_default();
        let filed = first.map(|it| it.result.filed.replace('T', " at ")).unwrap_or_default();
        format!("{name}, filed {filed}, under {}", self.it.old)
    }

    fn takeover(&self) -> Vec<String> {
        let (takeover, new) = (&self.it.takeover, &self.it.new);
        let from = long_day(takeover.new_from);
        if takeover.supposed {
            return vec![format!("Supposed that {new} takes over on {from}.")];
        }
        let mut lines = Vec::new();
        if let Some(last) = takeover.old_until {
            lines.push(format!("{} was in force until {}, {new} from {from}.", self.it.old, long_day(last)));
        } else {
            lines.push(format!("{new} is in force from {from}."));
        }
        for it in &takeover.between {
            lines.push(format!("Not encoded, {} to {}: {}", long_day(it.from), long_day(it.to), it.text));
        }
        if !takeover.assumed.is_empty() {
            lines.push(format!("These days rest on dates assumed for {}.", takeover.assumed.join(", ")));
        }
        lines
    }

    fn stage(&self) -> String {
        let (old, new) = (&self.it.old, &self.it.new);
        match self.it.stage {
            Stage::Ended => format!("The case ended while {old} was in force: nothing of {new} reaches it."),
            Stage::EndedBetween => {
                format!(
                    "The case ended after {old} and before {new}: what is marked lies in the time of texts not encoded."
                )
            }
            Stage::Decided => {
                format!("The case was decided before {new} took over: the decision stands, what remained came later.")
            }
            Stage::Pending => format!("The case was pending when {new} took over."),
        }
    }

    /// What the rule files say of the two readings, where that matters.
    fn silence(&self) -> Option<String> {
        if self.it.stage == Stage::Ended {
            return None;
        }
        let Some(choice) = self.law.choices.get(PENDING_APPLICATIONS) else {
            return Some(format!(
                "The rule files do not say which law governs what remains; an assumption `{PENDING_APPLICATIONS}` would say it."
            ));
        };
        let followed = self.it.followed?;
        Some(format!("Followed is {} ({PENDING_APPLICATIONS}): {}", followed.id(), choice.because.value))
    }

    fn reading(&self, reading: &TransitionReading) -> Vec<String> {
        let title = match reading.reading {
            Reach::LawOfFiling => "By the law of the day of filing",
            Reach::LawOfEachDay => "By the law of each day",
        };
        let followed = if self.it.followed == Some(reading.reading) { ", which is followed" } else { "" };
        let mut lines = vec![self.page.wrap(&format!("{title} ({}){followed}", reading.reading.id()), "  ", "  ")];
        let titles = reading.events.iter().map(|it| self.title(it).width());
        let width = titles.max().unwrap_or(0).min(self.page.width.saturating_sub(DAY + 30));
        for event in &reading.events {
            lines.extend(self.event(event, width));
        }
        lines.push(self.outcome(reading));
        lines
    }

    fn title(&self, event: &GovernedEvent) -> String {
        self.law.names.title(DeclarationKind::Event, &event.id, self.page.language)
    }

    fn event(&self, event: &GovernedEvent, width: usize) -> Vec<String> {
        let by = match event.by {
            GoverningLaw::Old => self.it.old.clone(),
            GoverningLaw::New => self.it.new.clone(),
            GoverningLaw::NotEncoded => "not encoded".to_owned(),
        };
        let due = match event.deadline {
            _ if event.due_before_takeover => ", its last day had passed before".to_owned(),
            Some(deadline) if deadline != event.on => format!(", due {}", long_day(deadline)),
            _ => String::new(),
        };
        let head = format!("{}  {}  {by}{due}", pad(&self.title(event), width), pad(&long_day(event.on), DAY));
        let mut lines = vec![self.page.wrap(&head, "    ", "      ")];
        if !event.cite.is_empty() {
            lines.push(clause_lines("", &event.cite, self.page, "      ", "      "));
        }
        lines
    }

    fn outcome(&self, reading: &TransitionReading) -> String {
        let result = &reading.result;
        let mut out = result.outcome.word().to_owned();
        if result.outcome == OutcomeWord::Refused {
            out += &format!(" on {}", result.grounds.join(", "));
        }
        if let Some(gap) = &result.gap {
            out += &format!(" ({gap})");
        }
        if let Some(day) = result.decided {
            out += &format!("; decided on {}", long_day(day));
        }
        if let (Some(limit), Some(deadline)) = (&result.term.limit, result.term.deadline) {
            out += &format!("; the term of {limit} ends on {}", long_day(deadline));
        }
        out += &format!("; by the text of {}", result.regime);
        if !result.assumptions.is_empty() {
            out += &format!("; rests on {}", result.assumptions.join(", "));
        }
        self.page.wrap(&out, "    ", "      ")
    }
}

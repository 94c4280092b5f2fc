//! Proposed cases as a rule file, with their results left to be worked out by hand.

use crate::calendar::Day;
use crate::engine::{Plan, Point, PointKind};
use crate::exercise::Simulation;
use crate::localisation::{Localizer, plain};
use crate::message;
use crate::message::Message;
use crate::model::Law;

/// The cases of a procedure; `regime` where it has to be named for it to apply.
#[must_use]
pub fn simulated_cases(
    simulation: &Simulation,
    plan: &Plan,
    filed: Day,
    regime: Option<&str>,
    law: &Law,
    words: &Localizer<'_>,
) -> String {
    let name = format!("{}.{}", plan.service, plan.procedure);
    let say = |message: Message| plain(&words.say(message));
    let about = message!(
        "exercise-simulated",
        procedure: id(&name),
        regime: id(&plan.regime),
        cases: count(simulation.cases.len()),
        fewest: choice(if simulation.fewest { "proven" } else { "not-proven" }),
    );
    let mut out = format!("# {}\n# {}\n", say(about), say(message!("exercise-simulated-results")));
    let told = |position: &usize| simulation.points.get(*position).map(|it| say(point(it)));
    for position in &simulation.unreached {
        let Some(told) = told(position) else { continue };
        out.push_str(&format!("# {}\n", say(message!("exercise-unreached", point: text(told)))));
    }
    let boolean = |fact: &str| law.facts.get(fact).is_some_and(|it| it.boolean);
    for (number, case) in simulation.cases.iter().enumerate() {
        let title = format!("{} {name} {}", plan.regime, number + 1);
        out.push_str(&format!("\ncase \"{title}\" {{\n"));
        let earlier = || simulation.cases.iter().take(number);
        let new = case.exercises.iter().filter(|it| !earlier().any(|case| case.exercises.contains(it)));
        for told in new.filter_map(told) {
            out.push_str(&format!("  # {told}\n"));
        }
        out.push_str(&format!("  service {name}\n"));
        if let Some(regime) = regime {
            out.push_str(&format!("  regime {regime}\n"));
        }
        out.push_str(&format!("  filed {filed} 10:00\n"));
        for statement in case.statements(plan, boolean) {
            out.push_str(&format!("  {statement}\n"));
        }
        out.push_str("}\n");
    }
    out
}

fn point(point: &Point) -> Message {
    let id = (point.kind != PointKind::Granted).then_some(point.id.as_str());
    message!("exercise-point", kind: choice(point.kind.name()), id: optional id(id))
}

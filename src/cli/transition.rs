//! `reglament transition`: a case filed under one regime and decided after another took over.

use super::answers::Answered;
use super::cases::Overrides;
use super::compare::{Asked, asked, services, tell};
use super::format::Format;
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::calendar::Day;
use crate::case::{Request, Runner, Shape};
use crate::check::Checked;
use crate::compare::{Put, Side, Takeover, Transition, put_to, transition, transitions_schema};
use crate::diagnostic::Diagnostic;
use crate::localisation::Localizer;
use crate::message;
use crate::message::Message;
use crate::model::built_in::PENDING_APPLICATIONS;
use crate::render::transition::transition as told;
use std::path::PathBuf;

/// Show what becomes of a case when one regime gives way to another while it is pending
///
/// What happened before the new regime took over stands. Where the acts say nothing about what remains, both readings
/// are shown: the law of the day of filing to the end, or the law of each day.
/// Example: `reglament transition "already reissued" 2014 2020`.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament transition [OPTIONS] CASE... OLD NEW\n       \
    reglament transition [OPTIONS] --case-json FILE OLD NEW")]
pub struct Args {
    /// Rule files or folders with cases, or names of cases of the rule folder, and the two regimes
    #[arg(value_name = "CASE... OLD NEW", required_unless_present = "schema")]
    words: Vec<String>,
    /// Take the case or the array of cases in this JSON file, `-` for standard input, before those named
    #[arg(long, value_name = "FILE")]
    case_json: Option<PathBuf>,
    /// Suppose that the new regime takes over from the old one on this day, whatever the acts say
    #[arg(long, value_name = "DAY")]
    at: Option<String>,
    /// Let everybody act on the last lawful day (`latest`) or on the first (`earliest`)
    #[arg(long, value_name = "PACE")]
    pace: Option<String>,
    /// Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    #[arg(long, value_name = "CHOICE=READING")]
    assume: Vec<String>,
    /// How transitions are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the JSON Schema of transitions, and do nothing else
    #[arg(long, conflicts_with = "words")]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&transitions_schema());
    }
    let overrides = Overrides { regime: None, pace: args.pace.clone(), assume: args.assume.clone() };
    let faults = overrides.faults();
    if !faults.is_empty() {
        return shell.reject(&faults);
    }
    let asked = match asked(args.case_json.as_deref(), &args.words, shell) {
        Ok(asked) => asked,
        Err(status) => return status,
    };
    let Asked { rules: Rules { sources, law, .. }, cases, shape, old, new } = asked;
    let (old, new) = (&old, &new);
    let words = Localizer::new(shell.page().language, &*law);
    let takeover = match takeover(args, (old, new), &law) {
        Ok(takeover) => takeover,
        Err(findings) => {
            shell.report(&findings, &sources);
            return Status::BadInput;
        }
    };
    let mut runner = Runner::new(&law);
    let count = cases.len();
    let answered = Answered::all(cases, |request| {
        let mut request = request.clone();
        overrides.apply(&mut request);
        one(&request, (old, new), &takeover, &law, &mut runner)
    });
    // A single transition is an array of one.
    let shape = if count == 1 { Shape::Array } else { shape };
    let page = shell.page();
    let (json, text) =
        (|it: Transition| it.with_warnings(|warning| words.publish(&warning)), |it: &Transition| told(it, &law, &page));
    tell(answered, (args.format, shape), (json, text), (&sources, &words), shell)
}

/// The day on which the new regime takes over, as named or as the acts have it.
fn takeover(args: &Args, (old, new): (&String, &String), law: &Checked) -> Result<Takeover, Vec<Diagnostic>> {
    let fault = |code, message: Message, help: Message| vec![Diagnostic::error(code, message).help(help)];
    let (Some(before), Some(after)) = (law.regimes.get(old), law.regimes.get(new)) else { return Err(Vec::new()) };
    if let Some(at) = &args.at {
        let day = Day::from_iso(at).ok_or_else(|| {
            let message = message!("transition-no-day", day: id(at));
            fault("regl::transition::day", message, message!("transition-help-day"))
        })?;
        return Ok(Takeover::supposed(day));
    }
    let takeover = Takeover::of(law, before, after).ok_or_else(|| {
        let message = message!("transition-start-unknown", regime: id(new));
        fault("regl::transition::start", message, message!("transition-help-suppose"))
    })?;
    let began_later = law.window(before).from.is_some_and(|from| from >= takeover.new_from);
    if began_later || takeover.old_until.is_some_and(|last| last >= takeover.new_from) {
        let message = message!("transition-wrong-order", old: id(old), new: id(new), from: date(takeover.new_from));
        return Err(fault("regl::transition::order", message, message!("transition-help-order")));
    }
    Ok(takeover)
}

fn one(
    request: &Request,
    (old, new): (&str, &str),
    takeover: &Takeover,
    law: &Checked,
    runner: &mut Runner<'_>,
) -> Result<Transition, Vec<Diagnostic>> {
    let request = &request.in_time_of(law, old).map_err(|fault| vec![Diagnostic::from(&*fault)])?;
    if request.filed.on >= takeover.new_from {
        let message = message!(
            "transition-filed-later",
            case: id(&request.name),
            on: date(request.filed.on),
            new: id(new),
            from: date(takeover.new_from),
        );
        let help = message!("transition-help-filed", new: id(new));
        let finding = Diagnostic::error("regl::transition::filed", message);
        return Err(vec![finding.help(help)]);
    }
    let (in_old, in_new) = services(request, (old, new), law)?;
    let (side_old, side_new) = (Side { regime: old, service: &in_old }, Side { regime: new, service: &in_new });
    // The reading that is followed is no matter of the run of either regime.
    let mut plain = request.clone();
    plain.assume.retain(|(choice, ..)| choice != PENDING_APPLICATIONS);
    let (to_old, _) = put_to(law, request, side_old, side_new);
    let (to_new, _) = put_to(law, &plain, side_new, side_old);
    transition(law, runner, Put { old: &to_old, new: &to_new }, takeover.clone()).map_err(|(regime, faults)| {
        let under = |it: Diagnostic| it.under(&regime);
        faults.iter().map(|it| under(Diagnostic::from(it))).collect()
    })
}

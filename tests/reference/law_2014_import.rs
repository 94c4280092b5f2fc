//! Import and export in 2014: annexes 4 and 5 of order-305-2014, services 4 and 5 of resolution-600-2014. They differ in
//! the documents only.

use chrono::NaiveDate;

use super::course::{Awaited, Course};
use super::law_2014::{register, sign};
use super::period::Period::CalendarDays;
use super::period::Stop;
use super::{Ending, that_hold};

/// 13 + 2 calendar days in a term of 15. order-305-2014 annexes 4 and 5 ¶5; resolution-600-2014 services 4 and 5 ¶4(1)
pub fn issue(course: &mut Course) -> Result<Ending, String> {
    register(course, Some(CalendarDays(15)))?;
    let begun = course.now();
    let mut silence = silence(course);
    let samples = course.case.fact("documents_complete") && course.case.fact("sample_required");
    let mut sample = Sample { settled: begun, came: !samples };
    if samples && silence.is_none() {
        sample = sample_settled(course)?;
        silence = silence_on_samples(course, &sample);
    }
    let own = course.within(CalendarDays(13), begun)?;
    course.step_from("examine", begun.max(sample.settled), own)?;
    if let Some(gap) = silence {
        return Ok(Ending::Unspecified(gap));
    }
    sign(course, CalendarDays(2))?;
    Ok(Ending::Decided(grounds(course, &sample)))
}

/// Whether the sample came, and since when that is known.
struct Sample {
    settled: NaiveDate,
    came: bool,
}

/// The sample is asked for in the time for the examination and has five days of its own, which are in no other period.
/// That none came is known when they are over. order-305-2014 annexes 4 and 5 ¶5(3)
fn sample_settled(course: &mut Course) -> Result<Sample, String> {
    let examine = course.within(CalendarDays(13), course.now())?;
    let notified = course.notice("sample_notice", Some(examine))?;
    if let Some(window) = course.last_day_of(Awaited::sample(CalendarDays(5), false), notified)? {
        let settled = course.delivery("sample_delivery", notified, window);
        return Ok(Sample { settled, came: true });
    }
    let window = course.window(CalendarDays(5), notified)?;
    course.stops.push(Stop { after: notified, until: window });
    Ok(Sample { settled: window, came: false })
}

/// A sample is a document of the list, or else no ground speaks of one that does not come.
/// resolution-600-2014 services 4 and 5 ¶9, ¶10(1)
fn silence_on_samples(course: &Course, sample: &Sample) -> Option<&'static str> {
    let no_document = course.case.assumes("sample_as_document", "no_document");
    (!sample.came && no_document).then_some("what follows if no sample comes is not said")
}

/// Where the acts say nothing of complete papers. Transit is in the form alone; a sample is a document of the list, or else
/// no ground speaks of one that does not come. resolution-600-2014 services 4 and 5 ¶1, ¶9, ¶10(1), appendix
fn silence(course: &Course) -> Option<&'static str> {
    let fact = |id| course.case.fact(id);
    if !fact("documents_complete") {
        return None;
    }
    let with_transit = course.case.assumes("kinds_of_movement_2014", "with_transit");
    if course.case.fact_is("movement", "transit") && !with_transit {
        return Some("the service is about import and export, and no ground speaks of transit");
    }
    let awaited = fact("sample_required") && !fact("sample_delivered");
    let no_document = course.case.assumes("sample_as_document", "no_document");
    (awaited && no_document).then_some("what follows if no sample comes is not said")
}

/// What is missing stands alone, paper or sample; else all that hold. resolution-600-2014 services 4 and 5 ¶10
fn grounds(course: &Course, sample: &Sample) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    if !fact("documents_complete") {
        return vec!["documents_incomplete"];
    }
    if !sample.came {
        return vec!["sample_not_delivered"];
    }
    that_hold([
        ("third_country_restriction", fact("third_country_restriction")),
        ("security_threat", fact("security_threat")),
    ])
}

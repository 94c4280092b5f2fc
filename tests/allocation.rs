//! Running a plan allocates nothing once its timeline has grown: what makes millions of cases a second possible.

#![allow(unsafe_code, reason = "an allocator that counts has to be one")]

mod rules;

use reglament::calendar::Day;
use reglament::engine::{CaseFacts, Pace, Plan, Timeline, run};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: hands every call on to the allocator of the system, and counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn a_run_allocates_nothing() {
    let law = rules::shipped();
    let calendar = &law.timetable("2020").unwrap().calendar;
    let plan = Plan::new(&law, "2020", "technical_study", "conclude").unwrap();
    let slot = |id: &str| plan.slots.iter().position(|it| it.id == id).unwrap();
    let mut timeline = Timeline::default();
    let mut case = CaseFacts::new(&plan, Day::from_ymd(2024, 3, 18).unwrap());
    // The longest way through: a sample, a ground, a hearing.
    case.set(slot("sample_required"), 1);
    case.set(slot("court_ban"), 1);
    run(&plan, calendar, &case, &mut timeline).unwrap();
    assert_eq!(timeline.order.len(), 8, "register, three of the sample, check, two of the hearing, decide");

    let before = ALLOCATIONS.load(Ordering::Relaxed);
    for number in 0..1000 {
        case.filed = Day::from_ymd(2020, 1, 1).unwrap().plus(number);
        case.pace = if number % 2 == 0 { Pace::Latest } else { Pace::Earliest };
        run(&plan, calendar, &case, &mut timeline).unwrap();
    }
    assert_eq!(ALLOCATIONS.load(Ordering::Relaxed) - before, 0);
}

//! Small laws made at random: what is found of their terms, counted day by day.

use super::*;

/// A limit: how many days, and whether they are worked.
#[derive(Debug, Clone, Copy)]
struct Limit(usize, bool);

impl Limit {
    fn text(self) -> String {
        format!("{} {} days", self.0, if self.1 { "working" } else { "calendar" })
    }

    fn end(self, from: NaiveDate) -> NaiveDate {
        if self.1 { working(from, self.0) } else { calendar(from, self.0 as u64) }
    }
}

#[test]
fn random_laws_have_the_dates_that_a_loop_counts() {
    let mut random = fastrand::Rng::with_seed(15);
    let (first, last) = (day(2017, 3, 1), day(2018, 3, 31));
    let all: Vec<NaiveDate> = first.iter_days().take_while(|it| *it <= last).collect();
    let (mut exceeding, mut used_up) = (0, 0);
    for _ in 0..40 {
        let mut limit = |most: usize| Limit(random.usize(1..=most), random.bool());
        let (term, one, beside, decide) = (limit(20), limit(10), limit(10), limit(8));
        let law = format!(
            "term {} from register @ ¶2 {REGISTER} step examine by provider after register within {} @ ¶3 \
             step review by provider after register within {} @ ¶3 \
             step decide by provider after examine, review within {} @ ¶4 {{ decides @ ¶4 }}",
            term.text(),
            one.text(),
            beside.text(),
            decide.text()
        );
        let (checked, sources) = enacted(&law);
        let mut scope = Scope::of(&checked, &sources, vec!["small".into()]);
        (scope.from, scope.to) =
            (Some(reglament::calendar::Day::from_date(first)), Some(reglament::calendar::Day::from_date(last)));
        let found = of_time(&scope);
        let count = |code: &str| {
            of_code(&found, code).iter().filter_map(|it| it.dates.as_ref()).map(|it| it.count).sum::<usize>()
        };
        // No step goes beyond the end of the term; the decision begins when the later of the two is over.
        let ends = |filed: NaiveDate| {
            let registered = roll(filed);
            let end = term.end(registered);
            let before = [one.end(registered), beside.end(registered)];
            let begun = before.map(|it| it.min(end)).into_iter().max().unwrap();
            (end, before.into_iter().max().unwrap(), begun, decide.end(begun))
        };
        let exceeds = |filed: &NaiveDate| {
            let (end, before, _, own) = ends(*filed);
            before > end || own > end
        };
        let exact = |filed: &NaiveDate| !exceeds(filed) && ends(*filed).3 == ends(*filed).0;
        let expected = all.iter().filter(|it| exceeds(it)).count();
        assert_eq!(count("steps_exceed_term"), expected, "{law}");
        let slack = all
            .iter()
            .filter(|filed| {
                let (end, _, _, own) = ends(**filed);
                let left = if term.1 { between(own, end) } else { (end - own).num_days().max(0) as usize };
                !exceeds(filed) && left == 0
            })
            .count();
        assert_eq!(count("no_slack"), slack, "{law}");
        let without = all
            .iter()
            .filter(|filed| {
                let (end, _, begun, own) = ends(**filed);
                begun <= own.min(end) && between(begun, own.min(end)) == 0
            })
            .count();
        let of_decision: Vec<_> =
            of_code(&found, "step_without_day").into_iter().filter(|it| it.about == ["decide"]).collect();
        assert_eq!(
            of_decision.iter().filter_map(|it| it.dates.as_ref()).map(|it| it.count).sum::<usize>(),
            without,
            "{law}"
        );
        exceeding += usize::from(expected > 0);
        used_up += usize::from(all.iter().any(exact));
        found.iter().for_each(|it| shown(&checked, it));
    }
    assert!(exceeding > 5 && used_up > 5, "{exceeding} laws exceed their term and {used_up} use it up");
}

//! Findings on logic.

mod rules;

use reglament::findings::{Scope, all, mistakes};
use reglament::localisation::Localizer;
use reglament::syntax::tree::Language;
use reglament::rule_book::RuleBook;

#[test]
fn dump() {
    let book = RuleBook::embedded().unwrap();
    let words = Localizer::new(Language::En, &*book.law);
    let t = std::time::Instant::now();
    for it in mistakes(&book.law) {
        let l = it.labels.first().unwrap();
        println!("CHECK {} {} {}:{}", it.code, words.say(&it.message), book.sources.file(l.span.file).unwrap().name, book.sources.line_column(l.span));
    }
    println!("{:?}", t.elapsed());
    let regimes = book.law.regimes.keys().cloned().collect();
    let scope = Scope::of(&book.law, &book.sources, regimes);
    let report = all(&scope).unwrap();
    println!("{:?}", t.elapsed());
    for it in &report.findings {
        println!("{} {:?} {}.{}.{} {}", it.code, it.severity, it.regime, it.service.as_deref().unwrap_or("-"), it.procedure.as_deref().unwrap_or("-"), words.say(&it.message));
    }
}

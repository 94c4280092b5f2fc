//! Does the head of each text name the act as the rule file does?

use crate::evidence::fault::{HeadFact, SourceFault};
use crate::evidence::texts::Inquiry;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for act in &inquiry.rules.acts {
        for &language in act.texts.iter().filter(|it| !inquiry.texts.languages(&act.id).contains(it)) {
            if inquiry.texts.has(&act.id) {
                faults.push(SourceFault::NoText { act: act.id.clone(), language: Some(language), span: act.span });
            }
        }
        for (_, text) in inquiry.texts.iter().filter(|(_, it)| it.index().act == act.id) {
            let (head, language) = (&text.index().head, text.index().language);
            let adopted = act.adopted.map(|(day, span)| (day.to_string(), span));
            let said = [
                (HeadFact::Number, act.number.clone(), head.number.clone()),
                (HeadFact::Adopted, adopted, head.adopted.map(|it| it.to_string())),
                (HeadFact::Registered, act.registered.clone(), head.registered.clone()),
            ];
            for (what, said, text) in said {
                let (Some((said, span)), Some(text)) = (said, text) else { continue };
                if said != text {
                    faults.push(SourceFault::Head { act: act.id.clone(), what, said, text, language, span });
                }
            }
        }
    }
}

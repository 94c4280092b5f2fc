//! Differences planted in a copy of the rules of 2020: each is found in every service that it reaches, led back to its
//! line, and nothing else is found. The copy is a regime of its own, 2021, under an act of its own.

mod rules;

use reglament::check::Checked;
use reglament::compare::{Change, Readings, law_changes};
use reglament::span::Sources;
use reglament::workspace::{Reading, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// What is planted: a file of the act, a piece of it and what stands in its place; then every difference, as
/// `service.procedure element id what`, and the line of the copy that the first of them is led back to, by a piece of it.
struct Planted {
    file: &'static str,
    was: &'static str,
    is: &'static str,
    found: &'static [&'static str],
    line: &'static str,
}

const PLANTED: [Planted; 15] = [
    // A number.
    Planted {
        file: "stm_license.regl",
        was: "term 15 working days from register ",
        is: "term 14 working days from register ",
        found: &["stm_license.issue term term length"],
        line: "term 14 working days",
    },
    // A unit.
    Planted {
        file: "technical_study.regl",
        was: "study by provider within 30 calendar days",
        is: "study by provider within 30 working days",
        found: &["technical_study.conclude event sample_study unit"],
        line: "study by provider within 30 working days",
    },
    // Who acts.
    Planted {
        file: "stm_license.regl",
        was: "step check_qualification by provider",
        is: "step check_qualification by head_of_provider",
        found: &["stm_license.issue step check_qualification actor"],
        line: "step check_qualification by head_of_provider",
    },
    // The order of two steps.
    Planted {
        file: "stm_license.regl",
        was: "step check_qualification by provider within",
        is: "step check_qualification by provider after register within",
        found: &["stm_license.issue step check_qualification order"],
        line: "step check_qualification by provider after register",
    },
    // In which cases.
    Planted {
        file: "stm_license.regl",
        was: "require qualification_form  ",
        is: "require qualification_form when applicant is legal_entity  ",
        found: &["stm_license.issue document qualification_form condition"],
        line: "require qualification_form when applicant is legal_entity",
    },
    // A ground that is gone, from a template that three services follow.
    Planted {
        file: "common.regl",
        was: "  refuse bailiff_ban when bailiff_ban                               @ appendix 1 ¶9(5)\n",
        is: "",
        found: &[
            "crypto_license.issue ground bailiff_ban dropped",
            "leak_detection_license.issue ground bailiff_ban dropped",
            "stm_license.issue ground bailiff_ban dropped",
        ],
        line: "",
    },
    // A document more.
    Planted {
        file: "technical_study.regl",
        was: "    require technical_documentation ",
        is: "    require fee_proof @ appendix 1 ¶8(1)\n    require technical_documentation ",
        found: &["technical_study.conclude document fee_proof added"],
        line: "require fee_proof @ appendix 1 ¶8(1)",
    },
    // A fee.
    Planted {
        file: "stm_license.regl",
        was: "fee 2 mci ",
        is: "fee 3 mci ",
        found: &["stm_license.reissue fee fee amount"],
        line: "fee 3 mci",
    },
    // A channel, for every service.
    Planted {
        file: "common.regl",
        was: "  channels portal ",
        is: "  channels portal, office ",
        found: &[
            "crypto_import.- channel office added",
            "crypto_license.- channel office added",
            "crypto_notification.- channel office added",
            "crypto_sale_permit.- channel office added",
            "leak_detection_license.- channel office added",
            "stm_import.- channel office added",
            "stm_license.- channel office added",
            "technical_study.- channel office added",
        ],
        line: "channels portal, office",
    },
    // The limit of a hearing.
    Planted {
        file: "stm_license.regl",
        was: "held by provider within 2 working days of hearing_notice",
        is: "held by provider within 1 working day of hearing_notice",
        found: &["stm_license.issue event hearing length"],
        line: "held by provider within 1 working day",
    },
    // A duty.
    Planted {
        file: "common.regl",
        was: "duty apply_for_reissue of applicant within 30 calendar days",
        is: "duty apply_for_reissue of applicant within 15 calendar days",
        found: &[
            "crypto_license.reissue duty apply_for_reissue length",
            "leak_detection_license.reissue duty apply_for_reissue length",
            "stm_license.reissue duty apply_for_reissue length",
        ],
        line: "within 15 calendar days",
    },
    // A remedy, in the template of the three licences.
    Planted {
        file: "common.regl",
        was: "remedy quality_complaint to quality_authority answered within 15 working days  @ ¶9",
        is: "remedy quality_complaint to quality_authority answered within 20 working days  @ ¶9",
        found: &[
            "crypto_license.- remedy quality_complaint answer",
            "leak_detection_license.- remedy quality_complaint answer",
            "stm_license.- remedy quality_complaint answer",
        ],
        line: "answered within 20 working days",
    },
    // A field of a form.
    Planted {
        file: "forms.regl",
        was: "  field web_site text optional asks web_site\n  field sheets_attached whole number en \"documents attached\"\n    ru \"приложенные документы\"\n    \
              kk \"қоса берілген құжаттар\"\n  field signatory text en \"surname, name, patronymic if there is one, signature\"\n    ru \"фамилия, имя, отчество \
              (при наличии), подпись\"\n    kk \"тегі, аты, әкесінің аты (болған жағдайда), қолы\"\n  field filled_in_on date\n  field contact_person",
        is: "  field web_site text required asks web_site\n  field sheets_attached whole number en \"documents attached\"\n    ru \"приложенные документы\"\n    \
              kk \"қоса берілген құжаттар\"\n  field signatory text en \"surname, name, patronymic if there is one, signature\"\n    ru \"фамилия, имя, отчество \
              (при наличии), подпись\"\n    kk \"тегі, аты, әкесінің аты (болған жағдайда), қолы\"\n  field filled_in_on date\n  field contact_person",
        found: &["technical_study.- field web_site need"],
        line: "field web_site text required",
    },
    // A title is no law.
    Planted {
        file: "technical_study.regl",
        was: "  title en ",
        is: "  title en \"Newly named:\" ",
        found: &[],
        line: "",
    },
    // Nor is a condition that comes to the same: one of the three kinds of applicant, and not the first.
    Planted {
        file: "stm_license.regl",
        was: "require application_individual unless applicant is legal_entity",
        is: "require application_individual when applicant is sole_trader or applicant is individual",
        found: &[],
        line: "",
    },
];

#[test]
fn a_copy_of_the_rules_does_not_differ() {
    let (law, sources, _) = with_copy(None);
    let found = law_changes(&law, &sources, ("2020", "2021"), &[], &Readings::of(&law));
    let changes: Vec<&Change> = found.services.iter().flat_map(|it| &it.changes).collect();
    assert_eq!((found.services.len(), changes), (8, Vec::new()));
}

#[test]
fn what_is_planted_in_a_copy_is_found_and_led_back_to_its_line() {
    let mut wrong = Vec::new();
    for planted in &PLANTED {
        let (law, sources, copy) = with_copy(Some(planted));
        let found = law_changes(&law, &sources, ("2020", "2021"), &[], &Readings::of(&law));
        let changes: Vec<_> = found.services.iter().flat_map(|it| &it.changes).collect();
        let word = |value: serde_json::Value| value.as_str().unwrap().to_owned();
        let told = changes.iter().map(|it| {
            let procedure = it.procedure.as_deref().unwrap_or("-");
            let (element, what) = (serde_json::to_value(it.element).unwrap(), serde_json::to_value(it.what).unwrap());
            format!("{}.{procedure} {} {} {}", it.service, word(element), it.id, word(what))
        });
        let (told, expected): (BTreeSet<String>, BTreeSet<String>) =
            (told.collect(), planted.found.iter().map(|it| (*it).to_owned()).collect());
        if told != expected || changes.len() != expected.len() {
            wrong.push(format!("{:?}: found {told:?}", planted.is));
        }
        let Some(first) = changes.first().filter(|_| !planted.line.is_empty()) else { continue };
        let file = format!("order-34-2021/{}", planted.file);
        let line = copy[&file].lines().position(|it| it.contains(planted.line)).map(|it| it + 1);
        let places: Vec<_> = first.places_new.iter().filter(|it| it.file == file).map(|it| Some(it.line)).collect();
        if !places.contains(&line) {
            wrong.push(format!("{:?}: led to {:?} and not to line {line:?}", planted.is, first.places_new));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All rule files but the cases, with a copy of the act of 2020 in which something is planted.
fn with_copy(planted: Option<&Planted>) -> (Checked, Sources, BTreeMap<String, String>) {
    let folder = rules::folder();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for path in rules::rule_files(&folder) {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/");
        if !name.starts_with("cases/") {
            texts.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    let of_2020: Vec<(String, String)> = texts
        .iter()
        .filter_map(|(name, text)| Some((name.strip_prefix("order-34-2020/")?.to_owned(), text.clone())))
        .collect();
    let mut own: BTreeSet<String> = BTreeSet::new();
    for line in of_2020.iter().flat_map(|(_, text)| text.lines()) {
        let mut words = line.split(' ');
        if matches!(words.next(), Some("conflict" | "assumption" | "template")) {
            own.extend(words.next().filter(|it| !it.ends_with("_2020")).map(ToOwned::to_owned));
        }
    }
    for (name, text) in of_2020 {
        let text = match planted.filter(|it| it.file == name) {
            Some(it) => {
                assert!(text.contains(it.was), "{name} has no `{}`", it.was);
                text.replacen(it.was, it.is, 1)
            }
            None => text,
        };
        let text = text.replace("order-34-2020", "order-34-2021").replace("_2020", "_2021");
        texts.insert(format!("order-34-2021/{name}"), renamed(&text, &own));
    }
    let regimes = texts["kazakhstan.regl"].clone();
    let start = regimes.find("regime 2020 {").unwrap();
    let regime = &regimes[start..start + regimes[start..].find("\n}").unwrap() + 3];
    let regime = regime.replace("regime 2020", "regime 2021").replace("order-34-2020", "order-34-2021");
    texts.insert("kazakhstan.regl".to_owned(), format!("{regimes}\n{regime}"));
    let all = texts.iter().map(|(name, text)| Text { name: name.clone(), text: text.clone() }).collect();
    let tables = ["kz-calendar.csv", "kz-mci.csv"];
    let tables = tables.map(|name| Text { name: format!("calendar/{name}"), text: rules::table(name) });
    let enactment = Reading::of(all, tables.to_vec()).enact();
    let law = enactment.law.unwrap_or_else(|| panic!("{:#?}", enactment.findings));
    (law, enactment.sources, texts)
}

/// `text` with other names for what can be declared only once.
fn renamed(text: &str, names: &BTreeSet<String>) -> String {
    let of_name = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(of_name) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|it| !of_name(it)).unwrap_or(from.len()));
        out.push_str(before);
        out.push_str(word);
        if names.contains(word) {
            out.push_str("_of_2021");
        }
        rest = after;
    }
    out + rest
}

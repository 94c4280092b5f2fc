//! Flaws planted in the shipped rules: each is found under its code where it was planted; and what is written in its place
//! without a flaw raises nothing that was not there before. The arithmetic of time is tried elsewhere.

mod rules;

use reglament::calendar::Day;
use reglament::check::Checked;
use reglament::findings::{Finding, Scope, all};
use reglament::span::Sources;
use reglament::workspace::{Reading, Text};
use std::collections::BTreeSet;
use std::fs;

/// What is planted: the regime that has it; a file, a piece of it, what stands in its place with the flaw and without; the
/// code and the service under which it is found, none where it is of the regime as a whole.
struct Planted {
    regime: &'static str,
    file: &'static str,
    was: &'static str,
    bad: &'static str,
    good: &'static str,
    code: &'static str,
    service: Option<&'static str>,
}

const fn of_2020(
    (file, service): (&'static str, &'static str),
    code: &'static str,
    was: &'static str,
    bad: &'static str,
    good: &'static str,
) -> Planted {
    Planted { regime: "2020", file, was, bad, good, code, service: Some(service) }
}

const LICENCE: (&str, &str) = ("order-34-2020/stm_license.regl", "stm_license");
const LICENCES: (&str, &str) = ("order-34-2020/common.regl", "stm_license");
const STUDY: (&str, &str) = ("order-34-2020/technical_study.regl", "technical_study");

const PLANTED: [Planted; 31] = [
    of_2020(
        LICENCE,
        "document_twice",
        "require qualification_form  ",
        "require qualification_form when applicant is legal_entity @ ¶3\n    require qualification_form  ",
        "require qualification_form when applicant is legal_entity  ",
    ),
    of_2020(
        LICENCE,
        "exception_taken_back",
        "require fee_proof unless fee_paid_via_gateway  ",
        "require fee_proof when fee_paid_via_gateway @ ¶3\n    require fee_proof unless fee_paid_via_gateway  ",
        "require fee_proof unless fee_paid_via_gateway and applicant is individual  ",
    ),
    of_2020(
        STUDY,
        "document_fetched",
        "require study_application  ",
        "require identity_document @ ¶3\n    require study_application  ",
        "require licence_record @ ¶3\n    require study_application  ",
    ),
    of_2020(
        STUDY,
        "fee_of_free_service",
        "require study_application  ",
        "require fee_proof @ ¶3\n    require study_application  ",
        "require licence_record @ ¶3\n    require study_application  ",
    ),
    of_2020(
        STUDY,
        "document_never",
        "require supply_contract when supply_contract_exists  ",
        "require supply_contract when supply_contract_exists and not supply_contract_exists  ",
        "require supply_contract when supply_contract_exists and sample_required  ",
    ),
    of_2020(
        LICENCES,
        "ground_never",
        "refuse bailiff_ban when bailiff_ban   ",
        "refuse bailiff_ban when bailiff_ban and not bailiff_ban   ",
        "refuse bailiff_ban when bailiff_ban or special_right_revoked   ",
    ),
    of_2020(
        LICENCES,
        "ground_implied",
        "refuse not_qualified when not qualified    ",
        "refuse not_qualified when not qualified and not documents_authentic    ",
        "refuse not_qualified when not qualified or special_right_revoked    ",
    ),
    of_2020(
        LICENCES,
        "grounds_exclude",
        "refuse fee_unpaid when not fee_paid   ",
        "refuse fee_unpaid when not fee_paid and qualified   ",
        "refuse fee_unpaid when not fee_paid or special_right_revoked   ",
    ),
    of_2020(
        LICENCES,
        "grounds_together",
        "refuse bailiff_ban when bailiff_ban   ",
        "refuse bailiff_ban when not fee_paid   ",
        "refuse bailiff_ban when bailiff_ban or court_suspension   ",
    ),
    of_2020(
        LICENCES,
        "fee_without_consequence",
        "refuse fee_unpaid when not fee_paid   ",
        "refuse special_right_revoked when special_right_revoked   ",
        "refuse fee_unpaid when not fee_paid and not fee_paid_via_gateway   ",
    ),
    of_2020(
        LICENCE,
        "step_unreachable",
        "within 10 working days unless refusing on documents_incomplete  ",
        "within 10 working days when refusing on documents_incomplete and documents_complete  ",
        "within 10 working days unless refusing  ",
    ),
    of_2020(
        LICENCE,
        "condition_never",
        "when refusing on documents_incomplete on the day of check_documents  ",
        "when refusing on documents_incomplete and documents_complete on the day of check_documents  ",
        "when refusing on documents_incomplete and not documents_complete on the day of check_documents  ",
    ),
    // Whoever comes to the exam has handed in all documents.
    of_2020(
        LICENCE,
        "condition_always",
        "exam qualification_exam   ",
        "exam qualification_exam when documents_complete   ",
        "exam qualification_exam when applicant is legal_entity   ",
    ),
    of_2020(
        LICENCE,
        "shadowed",
        "term 15 working days from register  ",
        "term 15 working days from register @ ¶4\n    term 20 working days from register when applicant is individual  ",
        "term 20 working days from register when applicant is individual @ ¶4\n    term 15 working days from register  ",
    ),
    of_2020(
        LICENCE,
        "shadowed",
        "fee 20 mci  ",
        "fee 20 mci @ ¶4\n    fee 30 mci when applicant is legal_entity  ",
        "fee 30 mci when applicant is legal_entity @ ¶4\n    fee 20 mci  ",
    ),
    of_2020(
        LICENCE,
        "stage_shadowed",
        "      finds every other ground  ",
        "      finds documents_incomplete @ ¶4\n      finds every other ground  ",
        "      finds court_ban @ ¶4\n      finds every other ground  ",
    ),
    of_2020(
        STUDY,
        "request_unreachable",
        "request sample when sample_required  ",
        "request sample when sample_required and not documents_complete  ",
        "request sample when sample_required and documents_authentic  ",
    ),
    of_2020(
        LICENCE,
        "hearing_unreachable",
        "hearing before refusal unless refusing on documents_incomplete  ",
        "hearing before refusal when refusing on documents_incomplete and documents_complete  ",
        "hearing before refusal unless refusing on documents_incomplete and not documents_complete  ",
    ),
    of_2020(
        LICENCE,
        "hearing_both_ways",
        "hearing before refusal unless refusing on documents_incomplete  ",
        "hearing before refusal unless refusing on documents_incomplete or applicant is individual  ",
        "hearing before refusal unless refusing on documents_incomplete and not documents_complete  ",
    ),
    of_2020(
        LICENCES,
        "remedies_in_circle",
        "remedy court_action to court after pretrial_appeal                   @ ¶9 indent 2",
        "remedy pretrial_appeal to court after court_action @ ¶9\n  remedy court_action to court after pretrial_appeal  @ ¶9 indent 2",
        "remedy court_action to court after quality_complaint  @ ¶9 indent 2",
    ),
    of_2020(
        LICENCES,
        "duty_without_consequence",
        "duty enter_monitoring_data of provider                               @ ¶6",
        "duty enter_monitoring_data of provider within 3 working days of amendment_in_force  @ ¶6",
        "duty enter_monitoring_data of head_of_provider  @ ¶6",
    ),
    of_2020(
        LICENCE,
        "gap",
        "      finds documents_incomplete  ",
        "      gap forged_papers when not documents_authentic en \"Nothing is said of forged papers.\" @ ¶4\n      finds documents_incomplete  ",
        "      note en \"Nothing is said of forged papers.\" @ ¶4\n      finds documents_incomplete  ",
    ),
    of_2020(
        LICENCE,
        "left_open",
        "      finds documents_incomplete  ",
        "      gap forged_papers en \"Nothing is said of forged papers.\" @ ¶4\n      finds documents_incomplete  ",
        "      note en \"Nothing is said of forged papers.\" @ ¶4\n      finds documents_incomplete  ",
    ),
    // On paper or not, there are two days.
    of_2020(
        LICENCE,
        "fact_idle",
        "      finds documents_incomplete  ",
        "      when result_on_paper within 2 working days @ ¶4\n      finds documents_incomplete  ",
        "      when result_on_paper within 1 working day @ ¶4\n      finds documents_incomplete  ",
    ),
    Planted {
        regime: "2020",
        file: "order-34-2020/stm_license.regl",
        was: "fetch licence_record when licence_data_fetched is listed  ",
        bad: "fetch licence_record when licence_data_fetched is listed or licence_data_fetched is not_listed  ",
        good: "fetch licence_record when licence_data_fetched is not_listed  ",
        code: "reading_idle",
        service: None,
    },
    Planted {
        regime: "2014",
        file: "kazakhstan.regl",
        was: "unencoded from 2020-06-06 to 2023-03-12 en\n",
        bad: "unencoded from 2020-06-06 to 2023-03-01 en\n",
        good: "unencoded from 2020-06-06 to 2023-03-13 en\n",
        code: "hole_in_time",
        service: None,
    },
    Planted {
        regime: "2014",
        file: "resolution-600-2014/stm_import.regl",
        was: "refuse documents_incomplete when not documents_complete          @ ¶10(1)",
        bad: "refuse documents_incomplete when not documents_complete and movement is import  @ ¶10(1)",
        good: "refuse documents_incomplete when not documents_complete  @ ¶10(1), ¶9(2)",
        code: "meaning_changed",
        service: Some("stm_import"),
    },
    Planted {
        regime: "2014",
        file: "order-305-2014/stm_import.regl",
        was: "procedure issue { follows import_steps_2014 }",
        bad: "procedure issue {\n    follows import_steps_2014\n    require qualification_form @ ¶9(1)\n  }",
        good: "procedure issue {\n    follows import_steps_2014\n    note en \"The form is known.\" @ ¶9(1)\n  }",
        code: "more_papers",
        service: Some("stm_import"),
    },
    Planted {
        regime: "2014",
        file: "order-305-2014/stm_import.regl",
        was: "procedure issue { follows import_steps_2014 }",
        bad: "procedure issue {\n    follows import_steps_2014\n    term 20 calendar days from register when result_on_paper @ ¶5(3)\n  }",
        good: "procedure issue {\n    follows import_steps_2014\n    note en \"The form is known.\" @ ¶9(1)\n  }",
        code: "more_time",
        service: Some("stm_import"),
    },
    Planted {
        regime: "2014",
        file: "order-305-2014/stm_import.regl",
        was: "procedure issue { follows import_steps_2014 }",
        bad: "procedure issue {\n    follows import_steps_2014\n    fee 5 mci @ ¶5(3)\n  }",
        good: "procedure issue {\n    follows import_steps_2014\n    fee none @ ¶5(3)\n  }",
        code: "conflict_undeclared",
        service: Some("stm_import"),
    },
    Planted {
        regime: "2014",
        file: "order-305-2014/stm_import.regl",
        was: "procedure issue { follows import_steps_2014 }",
        bad: "procedure issue {\n    follows import_steps_2014\n    refuse court_ban when court_ban @ ¶5(3)\n  }",
        good: "procedure issue {\n    follows import_steps_2014\n    note en \"The form is known.\" @ ¶9(1)\n  }",
        code: "ground_unknown",
        service: Some("stm_import"),
    },
];

/// The codes of the arithmetic of time, which this file is not about.
const OF_TIME: [&str; 11] = [
    "steps_exceed_term",
    "no_slack",
    "one_day_of_slack",
    "limit_before_start",
    "rolled_past_term",
    "window_of_days_off",
    "window_after_term",
    "late_notice",
    "step_without_day",
    "step_after_term",
    "limit_never_binds",
];

/// A finding by its code, its service and its procedure, and by what it is about.
type Told = (String, Option<String>, Option<String>, Vec<String>);

fn told(it: &Finding) -> Told {
    let code = it.code.trim_start_matches("regl::law::").to_owned();
    (code, it.service.clone(), it.procedure.clone(), it.about.clone())
}

/// What is found in the logic of a regime, on one day.
fn found(law: &Checked, sources: &Sources, regime: &str) -> BTreeSet<Told> {
    let day = Day::from_ymd(2024, 6, 3);
    let scope = Scope { from: day, to: day, ..Scope::of(law, sources, vec![regime.to_owned()]) };
    let findings = all(&scope).unwrap().findings;
    findings.iter().map(told).filter(|it| !OF_TIME.contains(&it.0.as_str())).collect()
}

/// The shipped rules without their cases, with something else in the place of a piece of a file.
fn law(change: Option<(&str, &str, &str)>) -> (Checked, Sources) {
    let folder = rules::folder();
    let mut texts = Vec::new();
    for path in rules::rule_files(&folder) {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/");
        let mut text = fs::read_to_string(&path).unwrap();
        if let Some((file, was, is)) = change
            && file == name
        {
            assert!(text.contains(was), "{name} has no `{was}`");
            text = text.replacen(was, is, 1);
        }
        if !name.starts_with("cases/") {
            texts.push(Text { name, text });
        }
    }
    let tables = ["kz-calendar.csv", "kz-mci.csv"];
    let tables = tables.map(|name| Text { name: format!("calendar/{name}"), text: rules::table(name) });
    let enactment = Reading::of(texts, tables.to_vec()).enact();
    let law = enactment.law.unwrap_or_else(|| panic!("{change:?}: {:#?}", enactment.findings));
    (law, enactment.sources)
}

#[test]
fn what_is_planted_in_the_shipped_rules_is_found_and_nothing_is_where_it_is_not() {
    let (sound, sources) = law(None);
    let before = |regime: &str| found(&sound, &sources, regime);
    let before = [("2014", before("2014")), ("2020", before("2020"))];
    let mut wrong = Vec::new();
    for it in &PLANTED {
        let known = &before.iter().find(|(regime, _)| *regime == it.regime).unwrap().1;
        let raised = |text: &str| -> Vec<Told> {
            let (law, sources) = law(Some((it.file, it.was, text)));
            found(&law, &sources, it.regime).difference(known).cloned().collect()
        };
        let bad = raised(it.bad);
        if !bad.iter().any(|one| one.0 == it.code && one.1.as_deref() == it.service) {
            wrong.push(format!("{} is not found in {:?}, but {bad:?}", it.code, it.bad));
        }
        let good = raised(it.good);
        if !good.is_empty() {
            wrong.push(format!("{:?} raises {good:?}", it.good));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

"""Single cases: what goes in, what comes out, what is refused."""

import datetime as dt
import json
import threading
from collections import UserDict
from decimal import Decimal

import pytest

import reglament

# Filed on Sat 7 June 2025, so registered on Mon 9 June. Three working days: Tue 10 (1), Wed 11 (2), Thu 12 (3).
LOST = {"case": "lost", "service": "stm_license", "procedure": "reissue", "filed": "2025-06-07"}


def test_a_case_comes_to_its_result(law):
    result = law.run_case(LOST)
    assert result["case"] == "lost"
    assert result["outcome"] == "granted"
    assert result["registered"] == "2025-06-09"
    assert result["decided"] == "2025-06-12"
    assert result["term"]["deadline"] == "2025-06-12"
    assert result["breaches"] == []


def test_days_and_moments_may_be_those_of_python(law):
    # Mon 3 Feb 2025 at 19:30 is after 19:00, so registered on Tue 4 Feb; at 10:00 on the day itself.
    case = {"case": "licence", "service": "stm_license", "procedure": "issue"}
    registered = lambda filed: law.run_case({**case, "filed": filed})["registered"]
    assert registered(dt.date(2025, 2, 3)) == "2025-02-03"
    assert registered(dt.datetime(2025, 2, 3, 10, 0)) == "2025-02-03"
    assert registered(dt.datetime(2025, 2, 3, 19, 30)) == "2025-02-04"
    # The calendar is that of Almaty, five hours ahead since March 2024: 14:30 UTC is 19:30 there.
    assert registered(dt.datetime(2025, 2, 3, 14, 30, tzinfo=dt.timezone.utc)) == "2025-02-04"
    assert registered(dt.datetime(2025, 2, 3, 13, 30, tzinfo=dt.timezone.utc)) == "2025-02-03"


def test_events_are_days(law):
    # Checked by Wed 5 Feb 2025 (two working days from Mon 3). On Fri 7 Feb that is late by Thu 6 (1) and Fri 7 (2).
    case = {"case": "late", "service": "stm_license", "procedure": "issue", "filed": "2025-02-03"}
    result = law.run_case({**case, "events": {"check_documents": dt.date(2025, 2, 7)}})
    breach = next(it for it in result["breaches"] if it["event"] == "check_documents")
    assert breach["deadline"] == "2025-02-05"
    assert breach["late_by_working_days"] == 2


def test_amounts_lose_no_digit(law):
    # Nine tenths of the index of 2025: 0.9 * 3932 = 3538.8.
    case = {"case": "fee", "service": "crypto_license", "procedure": "reissue", "filed": "2025-02-03"}
    fee = law.run_case(case)["fee"]
    assert fee["tenge"] == Decimal("3538.8")
    assert isinstance(fee["tenge"], Decimal)


def test_whatever_is_a_mapping_is_a_case(law):
    assert law.run_case(UserDict(LOST)) == law.run_case(LOST)


def test_the_case_is_not_changed(law):
    case = {**LOST, "facts": {}, "events": {}}
    before = json.dumps(case)
    law.run_case(case)
    assert json.dumps(case) == before


def test_what_is_wrong_is_told(law):
    with pytest.raises(reglament.ReglamentError) as told:
        law.run_case({**LOST, "procedure": "reisue"})
    (finding,) = told.value.findings
    assert finding["severity"] == "error"
    assert finding["code"].startswith("regl::")
    assert finding["message"] in str(told.value)
    assert "reissue" in finding["help"]
    assert isinstance(told.value, ValueError)


def test_all_that_is_wrong_is_told(law):
    with pytest.raises(reglament.ReglamentError) as told:
        law.run_case({"case": "nothing"})
    assert all(key in str(told.value) for key in ["service", "procedure", "filed"])


def test_a_key_that_no_case_has_is_told(law):
    with pytest.raises(reglament.ReglamentError, match="colour"):
        law.run_case({**LOST, "colour": "red"})


def test_a_day_outside_of_the_calendar_is_told(law):
    with pytest.raises(reglament.ReglamentError):
        law.run_case({**LOST, "filed": dt.date(1999, 1, 4)})


@pytest.mark.parametrize("case", [None, "lost", 7, [LOST], (LOST,), b"{}"])
def test_what_is_no_dictionary_is_no_case(law, case):
    with pytest.raises(TypeError):
        law.run_case(case)


@pytest.mark.parametrize("value", [{1, 2}, b"x", object(), {1: 2}, dt.time(10, 0)])
def test_what_json_has_not_is_told_with_its_place(law, value):
    with pytest.raises(TypeError, match=r"case\.facts"):
        law.run_case({**LOST, "facts": {"qualified": value}})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity")])
def test_what_is_no_number_is_told(law, value):
    with pytest.raises(ValueError, match=r"case\.facts\.qualified"):
        law.run_case({**LOST, "facts": {"qualified": value}})


def test_a_case_that_holds_itself_is_told(law):
    case = dict(LOST)
    case["facts"] = case
    with pytest.raises(ValueError, match="deep"):
        law.run_case(case)


def test_words_are_in_the_language_asked_for(law):
    said = {}
    for language in ["en", "ru", "kk"]:
        with pytest.raises(reglament.ReglamentError) as told:
            law.run_case({**LOST, "procedure": "reisue"}, language=language)
        said[language] = told.value.findings[0]
    assert len({it["message"] for it in said.values()}) == 3
    assert len({it["code"] for it in said.values()}) == 1
    with pytest.raises(ValueError, match="`de`"):
        law.run_case(LOST, language="de")


def test_explanations_tell_how_dates_came_about(law):
    explained = law.explain(LOST)
    plain = law.run_case(LOST)
    assert {key: explained[key] for key in plain} == plain
    assert [it["event"] for it in explained["explain"]] == [it["id"] for it in plain["events"]]
    assert all(it["cite"] for it in explained["explain"])


def test_cases_are_told_in_words(law):
    assert "12 Jun" in law.tell(LOST)
    assert law.tell(LOST, language="ru") != law.tell(LOST)


def test_threads_may_share_a_law(law):
    results = []
    threads = [threading.Thread(target=lambda: results.append(law.run_case(LOST))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 8
    assert all(it == results[0] for it in results)

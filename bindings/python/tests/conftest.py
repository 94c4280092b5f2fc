"""What the tests have in common."""

from pathlib import Path

import pytest

import reglament

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def law():
    return reglament.Law.embedded()


@pytest.fixture(scope="session")
def project():
    return PROJECT


@pytest.fixture
def columns():
    """Five cases by columns. The last two cannot be run: there is no such procedure, and no such day."""
    return {
        "case": ["licence", "lost", "refused", "wrong", "no day"],
        "service": ["stm_license", "stm_license", "stm_license", "stm_license", "stm_license"],
        "procedure": ["issue", "reissue", "issue", "no_such", "issue"],
        "filed": ["2025-02-03T10:00", "2025-06-07", "2025-02-03T10:00", "2025-02-03", "2025-02-30"],
        "fact.qualified": [True, None, False, None, None],
    }

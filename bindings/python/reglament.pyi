"""Cases run under administrative regulations, one by one and as Arrow tables.

``run`` takes a table of cases and gives a table of results. ``Law`` has everything else. Words are in English unless ``language``
says ``"ru"`` or ``"kk"``.
"""

from collections.abc import Mapping
from os import PathLike
from typing import Any, Literal, Optional, Protocol, TypedDict, Union, final

__all__ = ["Law", "ReglamentError", "Results", "__version__", "run"]

__version__: str

_Language = Literal["en", "ru", "kk"]

class _ArrowStream(Protocol):
    """A table by the Arrow PyCapsule interface: of pyarrow, polars, pandas (from 2.2), DuckDB and others."""

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> object: ...

class _ArrowArray(Protocol):
    """One part of a table by the Arrow PyCapsule interface: an array of structures without nulls."""

    def __arrow_c_array__(self, requested_schema: Optional[object] = None) -> tuple[object, object]: ...

class _Finding(TypedDict):
    """What was found in rule files, a case or the columns of a table."""

    code: str
    """Permanent, such as ``regl::column::missing``; ``reglament explain CODE`` and docs/diagnostics.md tell of it."""
    severity: Literal["error", "warning", "advice"]
    message: str
    help: Optional[str]
    """How to mend it."""
    file: Optional[str]
    """The file, by its path from the rule folder; ``None`` where it is about no file."""
    line: Optional[int]
    """From 1."""
    column: Optional[int]
    """From 1, in characters."""

class ReglamentError(ValueError):
    """Rule files that make no law, or cases that cannot be run. The text tells every finding."""

    findings: list[_Finding]
    """The same one by one, never empty."""

@final
class Results:
    """The results of a table of cases, a row for each case, in the order of the cases.

    They are made while they are read, 4096 rows at a time, so that memory does not grow with the table. They can be read once:
    ``pyarrow.table(results)`` keeps them. A second reading fails and says so.
    """

    def __arrow_c_stream__(self, requested_schema: Optional[object] = None) -> object:
        """The results as a stream. Another schema than that of results is not made."""

    def __arrow_c_schema__(self) -> object:
        """The columns of results. This reads nothing."""

@final
class Law:
    """A law that cases can be run under. It does not change, and any number of threads may use it."""

    @staticmethod
    def embedded() -> Law:
        """The law that comes with the package. It is read once for a process.

        Raises:
            ReglamentError: what is wrong with it; never with a package as it is published.
        """

    @staticmethod
    def load(folder: Union[str, PathLike[str]], *, language: _Language = "en") -> Law:
        """The law of a rule folder: its rule files (``*.regl``) and tables (``*.csv``), also in folders inside it, in UTF-8.

        What is hidden is passed over.

        Raises:
            OSError: the folder or a file in it cannot be read; ``FileNotFoundError`` also where it has no rule file.
            ReglamentError: the files make no law, in the words of ``language``.
        """

    def findings(self, *, language: _Language = "en") -> list[_Finding]:
        """What was found in the rule files that is no error."""

    def run(
        self, cases: Union[_ArrowStream, _ArrowArray], *, language: _Language = "en", jobs: Optional[int] = None
    ) -> Results:
        """Runs a table of cases.

        Each row is a case; docs/batch.md tells of the columns of cases and results. The results have a row for each case, in the
        same order. A row that cannot be answered stops no other: its ``outcome`` is null and ``faults`` says why.

        Args:
            cases: anything with the Arrow PyCapsule interface. It is read while the results are.
            language: of warnings and faults.
            jobs: the most threads at once, 1 to 1024; without it, as many as there are processors.

        Raises:
            ReglamentError: the columns are not those of cases.
            TypeError: ``cases`` is no table of Arrow.
            ValueError: ``language`` or ``jobs`` is out of range.
        """

    def run_case(self, case: Mapping[str, Any], *, language: _Language = "en") -> dict[str, Any]:
        """Runs one case.

        Args:
            case: the keys of a case in JSON: ``case``, ``service``, ``procedure``, ``filed`` and what may be missing: ``regime``,
                ``pace``, ``facts``, ``events``, ``assume``, ``forms``, ``codes``. Days may be ``datetime.date``, moments
                ``datetime.datetime``; one without a zone is in the time of the calendar.
            language: of warnings and errors.

        Returns:
            The keys of a result in JSON. Days are ISO 8601 texts, delays whole working days (``late_by_working_days``, 0 or more),
            amounts exact: whole ones ``int``, others ``decimal.Decimal``.

        Raises:
            ReglamentError: the case cannot be run.
            TypeError: the case holds what JSON has not.
            ValueError: a number is not finite, or ``language`` is none of the three.
        """

    def explain(self, case: Mapping[str, Any], *, language: _Language = "en") -> dict[str, Any]:
        """Runs one case like ``run_case`` and tells how each date came about.

        The result has, under ``explain``, for each event: from which event and day its period counts, the period, which days were
        passed over and why, what stopped or cut it, and the clauses.

        Raises: as ``run_case``.
        """

    def tell(self, case: Mapping[str, Any], *, language: _Language = "en") -> str:
        """Runs one case and tells what it came to, and how each date came about, in words, in lines of up to 100 characters.

        Raises: as ``run_case``.
        """

def run(cases: Union[_ArrowStream, _ArrowArray], *, language: _Language = "en", jobs: Optional[int] = None) -> Results:
    """Runs a table of cases under the law that comes with the package: ``Law.embedded().run(cases)``."""

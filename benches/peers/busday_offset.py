"""Terms of 15 working days by Reglament and by `busday_offset` of numpy: first whether they come to the same days, then how
long each takes for a million.

    python3 benches/peers/busday_offset.py target/release/reglament

numpy knows weekends that are alike and holidays, but no weekend that is worked. It is therefore told every day that is not
worked, one by one, as Reglament has them; that costs it nothing.
"""

import csv
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

TERM = 15
CASES = 1_000_000


def days_off(table: Path, first: np.datetime64, last: np.datetime64) -> list[np.datetime64]:
    """All days that are not worked: weekends and holidays, without the weekends that are worked."""
    kinds = {np.datetime64(row["date"]): row["kind"] for row in csv.DictReader(table.open())}
    off = []
    for day in np.arange(first, last):
        kind = kinds.get(day)
        weekend = not np.is_busday(day)
        if kind == "working_weekend" or (kind is None and not weekend):
            continue
        off.append(day)
    return off


def main() -> None:
    program = sys.argv[1]
    first, last = np.datetime64("2024-01-03"), np.datetime64("2025-10-01")
    filed = first + np.arange(CASES) % int((last - first) / np.timedelta64(1, "D"))
    with tempfile.TemporaryDirectory() as folder:
        cases, results = Path(folder) / "in.jsonl", Path(folder) / "out.csv"
        with cases.open("w") as out:
            for number, day in enumerate(filed):
                case = {"case": str(number), "service": "stm_license", "procedure": "issue", "filed": str(day)}
                out.write(json.dumps(case) + "\n")
        begun = time.perf_counter()
        subprocess.run([program, "batch", cases, "-o", results], check=False, stderr=subprocess.DEVNULL)
        ours = time.perf_counter() - begun
        rows = list(csv.DictReader(results.open()))
    registered = np.array([row["registered"] for row in rows], dtype="datetime64[D]")
    deadlines = np.array([row["term_deadline"] for row in rows], dtype="datetime64[D]")
    off = days_off(Path(__file__).parents[2] / "regs/calendar/kz-calendar.csv", first, np.datetime64("2026-01-01"))
    calendar = np.busdaycalendar(weekmask="1111111", holidays=off)
    begun = time.perf_counter()
    theirs = np.busday_offset(registered, TERM, roll="preceding", busdaycal=calendar)
    numpy_time = time.perf_counter() - begun
    differ = np.flatnonzero(theirs != deadlines)
    for at in differ[:5]:
        print(f"filed {filed[at]}, registered {registered[at]}: {deadlines[at]} here, {theirs[at]} by numpy")
    if len(rows) != CASES or len(differ):
        sys.exit(f"{len(differ)} of {len(rows)} differ")
    print(f"{CASES} terms are the same")
    print(f"numpy, the last day alone:               {numpy_time:.3f} s")
    print(f"reglament batch, JSON Lines to CSV, all: {ours:.3f} s")


if __name__ == "__main__":
    main()

"""The examples of the documentation, run as they stand."""

import datetime as dt
import re

import pytest

pa = pytest.importorskip("pyarrow")


@pytest.mark.parametrize("page", ["docs/python.md", "bindings/python/README.md"])
def test_examples_of_a_page_run_in_their_order(page, project, tmp_path, monkeypatch):
    import pyarrow.parquet as pq

    for library in ["polars", "pandas", "duckdb"]:
        pytest.importorskip(library)
    count = 10_000
    cases = {
        "case": pa.array(range(count)),
        "service": pa.array(["stm_license"] * count),
        "procedure": pa.array(["issue"] * count),
        "filed": pa.array([dt.date(2025, 2, 3)] * count),
    }
    pq.write_table(pa.table(cases), tmp_path / "cases.parquet")
    (tmp_path / "regs").symlink_to(project / "regs", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    text = (project / page).read_text(encoding="utf-8")
    examples = list(re.finditer(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
    assert examples
    names = {"__name__": "__main__"}
    for example in examples:
        # Lines of faults are those of the page.
        lines = text.count("\n", 0, example.start(1))
        exec(compile("\n" * lines + example.group(1), page, "exec"), names)

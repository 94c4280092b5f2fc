"""The example of Spark, on workers that are processes of their own, against one process."""

import datetime as dt
import os
import shutil
import subprocess
import sys

import pytest

import reglament

pa = pytest.importorskip("pyarrow")
pytest.importorskip("pyspark")
if shutil.which("java") is None:
    pytest.skip("there is no Java, which Spark needs", allow_module_level=True)


def test_spark_and_one_process_agree_to_the_row(project, tmp_path):
    import pyarrow.parquet as pq

    count = 20_000
    day = dt.date(2015, 1, 1)
    procedures = ["issue", "reissue", "no_such", "issue"]
    cases = pa.table({
        "case": [f"{it:05}" for it in range(count)],
        "service": ["stm_license"] * count,
        "procedure": [procedures[it % 4] for it in range(count)],
        "filed": [day + dt.timedelta(days=it % 3_600) for it in range(count)],
        "fact.qualified": [None if it % 4 == 1 else it % 3 > 0 for it in range(count)],
    })
    (tmp_path / "cases").mkdir()
    for part in range(4):
        pq.write_table(cases.slice(part * 5_000, 5_000), tmp_path / "cases" / f"{part}.parquet")

    example = project / "bindings" / "python" / "examples" / "spark.py"
    settings = ["spark.master=local-cluster[2,1,1024]", "spark.ui.enabled=false", "spark.driver.host=127.0.0.1"]
    settings += ["spark.driver.bindAddress=127.0.0.1", "spark.sql.files.openCostInBytes=0"]
    settings += [f"spark.sql.files.maxPartitionBytes={40_000}"]
    submit = " ".join(f"--conf {it}" for it in settings) + " pyspark-shell"
    python = {"PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    environment = {**os.environ, **python, "PYSPARK_SUBMIT_ARGS": submit}
    told = subprocess.run(
        [sys.executable, example, tmp_path / "cases", tmp_path / "results"],
        env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=500,
    )
    assert told.returncode == 0, told.stderr

    expected = pa.table(reglament.run(cases))
    found = pq.read_table(tmp_path / "results").sort_by("case")
    assert found.num_rows == count
    for name in found.column_names:
        assert found.column(name).to_pylist() == expected.column(name).to_pylist(), name
    outcomes = expected.column("outcome").to_pylist()
    assert f"not answered: {outcomes.count(None)}" in told.stdout
    assert f"granted: {outcomes.count('granted')}" in told.stdout

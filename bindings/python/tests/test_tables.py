"""Tables of cases of each library, and results back into it."""

import datetime as dt
import gc
import json
import subprocess
import sys

import pytest

import reglament

pa = pytest.importorskip("pyarrow")

# licence: registered on Mon 3 Feb 2025; term, 15: 4-7 (4), 10-14 (9), 17-21 (14), 24 (15), so decided on Mon 24 Feb.
# lost: filed on Sat 7 June, registered on Mon 9; three working days: Thu 12 June.
OUTCOMES = ["granted", "granted", "refused", None, None]
DECIDED = [dt.date(2025, 2, 24), dt.date(2025, 6, 12), dt.date(2025, 2, 24), None, None]


def check(table):
    """A table of pyarrow holds the results of the five cases."""
    assert table.column("case").to_pylist() == ["licence", "lost", "refused", "wrong", "no day"]
    assert table.column("outcome").to_pylist() == OUTCOMES
    assert table.column("decided").to_pylist() == DECIDED
    faults = table.column("faults").to_pylist()
    assert [len(it) > 0 for it in faults] == [False, False, False, True, True]
    assert faults[3][0]["code"].startswith("regl::")
    assert "no_such" in faults[3][0]["text"]


def test_tables_of_pyarrow(columns):
    check(pa.table(reglament.run(pa.table(columns))))


def test_batches_and_readers_of_pyarrow(columns):
    batch = pa.record_batch(pa.table(columns).to_batches()[0])
    check(pa.table(reglament.run(batch)))
    check(pa.table(reglament.run(pa.RecordBatchReader.from_batches(batch.schema, [batch]))))
    check(pa.table(reglament.run(batch.to_struct_array())))


class OnlyArray:
    """What has one array and no stream."""

    def __init__(self, batch):
        self.batch = batch

    def __arrow_c_array__(self, requested_schema=None):
        return self.batch.__arrow_c_array__(requested_schema)


def test_what_has_an_array_alone(columns):
    check(pa.table(reglament.run(OnlyArray(pa.table(columns).to_batches()[0]))))


def test_types_of_pyarrow(columns):
    table = pa.table(columns)
    days = pa.array([dt.datetime(2025, 2, 3, 10), dt.datetime(2025, 6, 7, 0), dt.datetime(2025, 2, 3, 10)])
    for filed in [days, days.cast(pa.timestamp("ns")), days.cast(pa.timestamp("s")), days.cast(pa.date32())]:
        typed = table.slice(0, 3).set_column(3, "filed", filed)
        assert pa.table(reglament.run(typed)).column("decided").to_pylist() == DECIDED[:3]
    for text in [pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())]:
        typed = table.set_column(1, "service", pa.array(columns["service"], text))
        check(pa.table(reglament.run(typed)))
    numbered = table.set_column(0, "case", pa.array([1, 2, 3, 4, 5]))
    assert pa.table(reglament.run(numbered)).column("case").to_pylist() == ["1", "2", "3", "4", "5"]


def test_frames_of_polars(columns):
    pl = pytest.importorskip("polars")
    results = pl.DataFrame(reglament.run(pl.DataFrame(columns)))
    check(results.to_arrow())
    counted = results.group_by("outcome").len().sort("outcome", nulls_last=True).rows()
    assert counted == [("granted", 2), ("refused", 1), (None, 2)]
    chosen = pl.DataFrame(columns).with_columns(pl.col("service").cast(pl.Categorical))
    check(pl.DataFrame(reglament.run(chosen)).to_arrow())


def test_frames_of_pandas(columns):
    pd = pytest.importorskip("pandas")
    table = pa.table(reglament.run(pd.DataFrame(columns)))
    check(table)
    assert list(table.to_pandas()["outcome"].fillna("?")) == ["granted", "granted", "refused", "?", "?"]
    dated = pd.DataFrame(columns).head(3)
    dated["filed"] = pd.to_datetime(["2025-02-03 10:00", "2025-06-07 00:00", "2025-02-03 10:00"])
    assert pa.table(reglament.run(dated)).column("decided").to_pylist() == DECIDED[:3]


def test_many_parts_of_pandas_into_polars(columns):
    """What Python itself owns is let go where its lock may be taken."""
    pd, pl = pytest.importorskip("pandas"), pytest.importorskip("polars")
    frame = pd.concat([pd.DataFrame(columns)] * 8_000, ignore_index=True)
    frame["case"] = range(len(frame))
    results = pl.DataFrame(reglament.run(frame, jobs=3))
    assert results["case"].to_list() == [str(it) for it in range(40_000)]
    assert results["outcome"].to_list() == OUTCOMES * 8_000


def test_relations_of_duckdb(columns):
    duckdb = pytest.importorskip("duckdb")
    connection = duckdb.connect()
    cases = pa.table(columns)
    results = reglament.run(connection.sql("select * from cases"))
    check(pa.table(results))
    again = reglament.run(connection.sql("select * from cases").to_arrow_table())
    counted = connection.sql("select outcome, count(*) from again group by 1 order by 1 nulls last").fetchall()
    assert counted == [("granted", 2), ("refused", 1), (None, 2)]
    assert cases.num_rows == 5


def test_rows_are_those_of_single_cases(law, columns):
    rows = pa.table(law.run(pa.table(columns))).to_pylist()
    keys = ["case", "service", "procedure", "filed"]
    for position, row in enumerate(rows[:3]):
        qualified = columns["fact.qualified"][position]
        facts = {} if qualified is None else {"qualified": qualified}
        single = law.run_case({**{key: columns[key][position] for key in keys}, "facts": facts})
        for key in ["regime", "outcome", "grounds", "assumptions"]:
            assert row[key] == single[key]
        for key in ["registered", "decided", "completed"]:
            assert row[key].isoformat() == single[key]
        assert [it["id"] for it in row["events"]] == [it["id"] for it in single["events"]]
        assert [it["on"].isoformat() for it in row["events"]] == [it["on"] for it in single["events"]]


def test_the_order_is_kept_over_many_parts(law, columns):
    """Parts of odd lengths, empty ones among them, on one thread and on many."""
    table = pa.concat_tables([pa.table(columns)] * 4_001)
    table = table.set_column(0, "case", pa.array(range(table.num_rows)))
    lengths = [1, 0, 4_095, 4_096, 4_097, 0, 7]
    parts, start = [], 0
    for length in lengths:
        parts += table.slice(start, length).combine_chunks().to_batches() or table.schema.empty_table().to_batches()
        start += length
    parts += table.slice(start).combine_chunks().to_batches()
    expected = None
    for jobs in [1, 2, 5]:
        results = pa.table(law.run(pa.RecordBatchReader.from_batches(table.schema, parts), jobs=jobs))
        assert results.column("case").to_pylist() == [str(it) for it in range(table.num_rows)]
        assert results.column("outcome").to_pylist() == OUTCOMES * 4_001
        expected = expected or results
        assert results.equals(expected)


def test_tables_without_rows(columns):
    results = pa.table(reglament.run(pa.table(columns).slice(0, 0)))
    assert results.num_rows == 0
    assert results.schema.field("decided").type == pa.date32()


def test_results_stream(columns):
    """A table without end gives its first results, and only as much of it is read as these need."""
    batch = pa.table({**columns, "case": [str(it) for it in range(5)]}).combine_chunks().to_batches()[0]
    read = []

    def endless():
        while True:
            read.append(1)
            yield batch

    reader = pa.RecordBatchReader.from_batches(batch.schema, endless())
    results = reglament.run(reader, jobs=2)
    assert read == []
    stream = pa.RecordBatchReader.from_stream(results)
    first = [stream.read_next_batch() for _ in range(10)]
    assert sum(it.num_rows for it in first) == 50
    assert len(read) <= 20
    del stream, results, reader
    gc.collect()


def test_results_are_read_once_and_say_so(columns):
    results = reglament.run(pa.table(columns))
    assert pa.schema(results) == pa.schema(results)
    check(pa.table(results))
    with pytest.raises(Exception, match="read already"):
        pa.table(results)


def test_a_table_that_fails_on_the_way(columns):
    batch = pa.table(columns).combine_chunks().to_batches()[0]

    def failing():
        yield batch
        raise RuntimeError("the disk is gone")

    stream = pa.RecordBatchReader.from_stream(reglament.run(pa.RecordBatchReader.from_batches(batch.schema, failing())))
    check(pa.Table.from_batches([stream.read_next_batch()]))
    with pytest.raises(Exception, match="the disk is gone"):
        stream.read_next_batch()


def test_columns_are_held_to_what_there_is(columns):
    table = pa.table(columns)
    with pytest.raises(reglament.ReglamentError) as told:
        reglament.run(table.drop_columns(["filed"]).append_column("colour", pa.array(["red"] * 5)))
    codes = {it["code"] for it in told.value.findings}
    assert codes == {"regl::column::unknown", "regl::column::missing"}
    with pytest.raises(reglament.ReglamentError, match="service"):
        reglament.run(table.set_column(1, "service", pa.array([1.5] * 5)))
    with pytest.raises(reglament.ReglamentError) as in_russian:
        reglament.run(table.drop_columns(["filed"]), language="ru")
    assert in_russian.value.findings[0]["message"] != told.value.findings[0]["message"]


@pytest.mark.parametrize("table", [None, 7, "cases.parquet", {"case": ["x"]}, [{"case": "x"}]])
def test_what_is_no_table(table):
    with pytest.raises(TypeError):
        reglament.run(table)


def test_what_is_no_table_of_arrow():
    with pytest.raises((TypeError, ValueError)):
        reglament.run(OnlyArray(pa.array([1, 2, 3])))


def test_rows_that_are_null_as_a_whole_are_told(columns):
    rows = pa.table(columns).to_batches()[0]
    nulls = pa.StructArray.from_arrays(rows.columns, rows.schema.names, mask=pa.array([True] + [False] * 4))
    with pytest.raises(ValueError, match="null as a whole"):
        reglament.run(OnlyArray(nulls))
    with pytest.raises(Exception, match="null as a whole"):
        pa.table(reglament.run(pa.chunked_array([nulls])))


def test_streams_of_other_things(columns):
    with pytest.raises(TypeError, match="no rows"):
        reglament.run(pa.chunked_array([pa.array(["x"])]))
    rows = pa.chunked_array([pa.table(columns).to_struct_array().combine_chunks()])
    check(pa.table(reglament.run(rows)))


def test_columns_without_a_type(columns):
    """Those of pyarrow say nothing. Polars hands them over as no reader of Arrow can take them: that is told with the mend."""
    untyped = pa.table(columns).append_column("pace", pa.nulls(5))
    check(pa.table(reglament.run(untyped)))
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({**columns, "pace": [None] * 5})
    try:
        check(pa.table(reglament.run(frame)))
    except (pa.ArrowException, OSError) as told:
        assert "`pace`" in str(told) and "polars.String" in str(told)
    check(pa.table(reglament.run(frame.with_columns(pl.col("pace").cast(pl.String)))))


class Fake:
    """What says that it is a stream and is none."""

    def __arrow_c_stream__(self, requested_schema=None):
        return "no capsule"


class Swapped:
    """What has the capsule of another thing."""

    def __arrow_c_stream__(self, requested_schema=None):
        return pa.schema([]).__arrow_c_schema__()


@pytest.mark.parametrize("table", [Fake(), Swapped()])
def test_what_only_says_that_it_is_a_table(table):
    with pytest.raises((TypeError, ValueError)):
        reglament.run(table)


@pytest.mark.parametrize("jobs", [-1, 0, 1025])
def test_jobs_have_a_range(columns, jobs):
    with pytest.raises(ValueError, match="1 to 1024"):
        reglament.run(pa.table(columns), jobs=jobs)


def test_results_that_nobody_reads_are_let_go(columns):
    for _ in range(50):
        reglament.run(pa.table(columns))
        stream = pa.RecordBatchReader.from_stream(reglament.run(pa.concat_tables([pa.table(columns)] * 3_000)))
        stream.read_next_batch()


def test_nothing_but_the_package_is_needed(columns):
    """Neither pyarrow nor any other library is loaded by the package itself."""
    told = subprocess.run(
        [sys.executable, "-c", "import sys, reglament; reglament.Law.embedded(); print([it for it in sys.modules])"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    loaded = json.loads(told.replace("'", '"'))
    assert not {"pyarrow", "pandas", "polars", "numpy", "duckdb"} & set(loaded)

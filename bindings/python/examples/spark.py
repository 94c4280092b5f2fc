"""Cases by Spark: each worker runs its part of a table under the law that comes with the package.

    spark-submit spark.py CASES.parquet RESULTS.parquet

Rows are as in a table that one process runs, one for each case. Their order is Spark's; `case` tells which is which.
"""

import sys
from collections.abc import Iterator
from functools import partial
from itertools import chain

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

import reglament

# The results that are asked for, as Spark calls their types.
COLUMNS = {
    "case": "string",
    "regime": "string",
    "outcome": "string",
    "registered": "date",
    "decided": "date",
    "completed": "date",
    "term_deadline": "date",
    "fee_amount": "decimal(38, 10)",
    "breach_count": "bigint",
}


def results(names: list[str], parts: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Runs all parts that a worker gets as one table, so that it prepares the law once."""
    first = next(parts, None)
    if first is None:
        return

    def named() -> Iterator[pa.RecordBatch]:
        for batch in chain([first], parts):
            yield batch.rename_columns(names)

    cases = pa.RecordBatchReader.from_batches(first.rename_columns(names).schema, named())
    # Spark has a worker for each core, so each of them needs one thread.
    for batch in pa.RecordBatchReader.from_stream(reglament.run(cases, jobs=1)):
        chosen = batch.select(list(COLUMNS))
        at = chosen.schema.get_field_index("breach_count")
        yield chosen.set_column(at, "breach_count", chosen.column(at).cast(pa.int64()))


def run(cases: DataFrame) -> DataFrame:
    """The results of a table of cases."""
    names = cases.columns
    # To Spark a point in a name, as in `fact.channel`, is one of a structure. So columns go by their position.
    numbered = cases.toDF(*[f"column_{position}" for position in range(len(names))])
    schema = ", ".join(f"`{name}` {kind}" for name, kind in COLUMNS.items())
    return numbered.mapInArrow(partial(results, names), schema)


def main(cases: str, into: str) -> None:
    session = SparkSession.builder.appName("reglament").getOrCreate()
    run(session.read.parquet(cases)).write.mode("overwrite").parquet(into)
    answers = session.read.parquet(into)
    for row in answers.groupBy("outcome").count().orderBy("outcome").collect():
        print(f"{row['outcome'] or 'not answered'}: {row['count']}")
    session.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])

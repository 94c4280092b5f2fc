//! The columns of results.

use arrow_schema::{DataType, Field, Fields, Schema, SchemaRef};
use std::sync::Arc;

/// The digits of an amount, and how many of them are decimals.
pub(super) const AMOUNT: (u8, i8) = (38, 10);

/// The columns of results, in their order: those of the JSON, flat. With `faults`, rows that could not be run stand among
/// them, with null in every column but `case` and `faults`, and an empty list in lists.
#[must_use]
pub fn result_schema(faults: bool) -> SchemaRef {
    let text = |name: &str| Field::new(name, DataType::Utf8, true);
    let day = |name: &str| Field::new(name, DataType::Date32, true);
    let amount = |name: &str| Field::new(name, DataType::Decimal128(AMOUNT.0, AMOUNT.1), true);
    let list = |name: &str, item: DataType| Field::new(name, DataType::List(item_of(item)), false);
    let mut fields = vec![
        text("case"),
        text("regime"),
        text("service"),
        text("procedure"),
        text("filed"),
        day("registered"),
        text("outcome"),
        list("grounds", DataType::Utf8),
        text("gap"),
        day("decided"),
        day("completed"),
        day("silence_on"),
        text("silence_opens"),
        text("term_limit"),
        day("term_deadline"),
        text("term_extended_by"),
        text("fee_index"),
        amount("fee_units"),
        amount("fee_amount"),
        text("fee_money"),
        list("events", DataType::Struct(event_fields())),
        Field::new("breach_count", DataType::UInt32, true),
        list("breaches", DataType::Struct(breach_fields())),
        list("assumptions", DataType::Utf8),
        list("unused_facts", DataType::Utf8),
        Field::new("outside_window", DataType::Boolean, true),
        list("warnings", DataType::Struct(warning_fields())),
    ];
    if faults {
        fields.push(list("faults", DataType::Struct(fault_fields())));
    }
    Arc::new(Schema::new(fields))
}

/// What a list holds.
pub(super) fn item_of(item: DataType) -> Arc<Field> {
    Arc::new(Field::new("item", item, false))
}

fn text(name: &str) -> Field {
    Field::new(name, DataType::Utf8, false)
}

fn clauses() -> Field {
    Field::new("cite", DataType::List(item_of(DataType::Utf8)), false)
}

pub(super) fn event_fields() -> Fields {
    let on = Field::new("on", DataType::Date32, false);
    let (deadline, deemed) =
        (Field::new("deadline", DataType::Date32, true), Field::new("deemed", DataType::Boolean, false));
    Fields::from(vec![text("id"), text("actor"), on, deadline, deemed, clauses()])
}

pub(super) fn breach_fields() -> Fields {
    let late = Field::new("late_by_working_days", DataType::Int32, false);
    let (deadline, on) = (Field::new("deadline", DataType::Date32, true), Field::new("on", DataType::Date32, false));
    Fields::from(vec![text("event"), deadline, on, late, clauses()])
}

pub(super) fn warning_fields() -> Fields {
    Fields::from(vec![text("code"), text("arguments"), text("text")])
}

pub(super) fn fault_fields() -> Fields {
    let help = Field::new("help", DataType::Utf8, true);
    Fields::from(vec![text("code"), text("text"), help])
}

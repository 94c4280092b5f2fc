//! Results put into a table, row by row.

use super::fault::TableFault;
use super::schema::{AMOUNT, breach_fields, event_fields, fault_fields, item_of, result_schema, warning_fields};
use crate::calendar::{Day, Period};
use crate::case::{BreachResult, CaseResult, EventResult};
use crate::diagnostic::Diagnostic;
use crate::localisation::{Localizer, Published};
use arrow_array::builder::{
    BooleanBuilder, Date32Builder, Decimal128Builder, Int32Builder, StringBuilder, UInt32Builder,
};
use arrow_array::{ArrayRef, ListArray, RecordBatch, StructArray};
use arrow_buffer::OffsetBuffer;
use arrow_schema::{ArrowError, DataType, Fields};
use rust_decimal::Decimal;
use std::sync::Arc;

/// The most bytes of text that one table holds; its columns count them in 31 bits.
const MOST_TEXT: usize = 1 << 30;
/// The most entries that the lists of one table hold.
const MOST_ENTRIES: usize = 1 << 29;

/// How many entries each row of a list has.
#[derive(Debug, Default)]
struct Lengths {
    each: Vec<usize>,
    sum: usize,
}

impl Lengths {
    fn push(&mut self, length: usize) {
        self.each.push(length);
        self.sum += length;
    }

    fn list(&self, item: DataType, entries: ArrayRef) -> Result<ArrayRef, ArrowError> {
        let offsets = OffsetBuffer::from_lengths(self.each.iter().copied());
        Ok(Arc::new(ListArray::try_new(item_of(item), offsets, entries, None)?))
    }
}

/// A column of lists of texts.
#[derive(Debug, Default)]
struct Texts {
    lengths: Lengths,
    texts: StringBuilder,
}

impl Texts {
    fn push(&mut self, texts: &[String]) {
        self.lengths.push(texts.len());
        texts.iter().for_each(|it| self.texts.append_value(it));
    }

    fn bytes(&self) -> usize {
        self.texts.values_slice().len()
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        self.lengths.list(DataType::Utf8, Arc::new(self.texts.finish()))
    }
}

#[derive(Debug, Default)]
struct Events {
    lengths: Lengths,
    id: StringBuilder,
    actor: StringBuilder,
    on: Date32Builder,
    deadline: Date32Builder,
    deemed: BooleanBuilder,
    cite: Texts,
}

impl Events {
    fn push(&mut self, events: &[EventResult]) {
        self.lengths.push(events.len());
        for EventResult { id, actor, on, deadline, deemed, cite } in events {
            self.id.append_value(id);
            self.actor.append_value(actor);
            self.on.append_value(on.number());
            self.deadline.append_option(deadline.map(Day::number));
            self.deemed.append_value(*deemed);
            self.cite.push(cite.texts());
        }
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.id.finish()),
            Arc::new(self.actor.finish()),
            Arc::new(self.on.finish()),
            Arc::new(self.deadline.finish()),
            Arc::new(self.deemed.finish()),
            self.cite.finish()?,
        ];
        structs(&self.lengths, event_fields(), columns)
    }
}

#[derive(Debug, Default)]
struct Breaches {
    lengths: Lengths,
    event: StringBuilder,
    deadline: Date32Builder,
    on: Date32Builder,
    late: Int32Builder,
    cite: Texts,
}

impl Breaches {
    fn push(&mut self, breaches: &[BreachResult]) {
        self.lengths.push(breaches.len());
        for BreachResult { event, deadline, on, late_by_working_days, cite } in breaches {
            self.event.append_value(event);
            self.deadline.append_option(deadline.map(Day::number));
            self.on.append_value(on.number());
            self.late.append_value(*late_by_working_days);
            self.cite.push(cite.texts());
        }
    }

    fn finish(&mut self) -> Result<ArrayRef, ArrowError> {
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.event.finish()),
            Arc::new(self.deadline.finish()),
            Arc::new(self.on.finish()),
            Arc::new(self.late.finish()),
            self.cite.finish()?,
        ];
        structs(&self.lengths, breach_fields(), columns)
    }
}

/// Lists of what is said in words: warnings, and faults.
#[derive(Debug, Default)]
struct Said {
    lengths: Lengths,
    code: StringBuilder,
    second: StringBuilder,
    third: StringBuilder,
}

impl Said {
    fn warnings(&mut self, warnings: &[Published]) -> Result<(), TableFault> {
        self.lengths.push(warnings.len());
        for Published { code, arguments, text } in warnings {
            let arguments = serde_json::to_string(arguments).map_err(|it| TableFault::Arrow(it.to_string()))?;
            self.code.append_value(code);
            self.second.append_value(arguments);
            self.third.append_value(text);
        }
        Ok(())
    }

    fn faults(&mut self, faults: impl Iterator<Item = Diagnostic>, words: &Localizer<'_>) {
        let mut count = 0;
        for fault in faults {
            count += 1;
            self.code.append_value(fault.code);
            self.second.append_value(words.publish(fault.message).text);
            self.third.append_option(fault.help.map(|it| words.publish(it).text));
        }
        self.lengths.push(count);
    }

    fn bytes(&self) -> usize {
        self.second.values_slice().len().max(self.third.values_slice().len())
    }

    fn finish(&mut self, fields: Fields) -> Result<ArrayRef, ArrowError> {
        let columns: Vec<ArrayRef> =
            vec![Arc::new(self.code.finish()), Arc::new(self.second.finish()), Arc::new(self.third.finish())];
        structs(&self.lengths, fields, columns)
    }
}

fn structs(lengths: &Lengths, fields: Fields, columns: Vec<ArrayRef>) -> Result<ArrayRef, ArrowError> {
    let entries = StructArray::try_new(fields.clone(), columns, None)?;
    lengths.list(DataType::Struct(fields), Arc::new(entries))
}

/// Results, row by row. With `faults`, rows that could not be run stand among them.
#[derive(Debug)]
pub struct Results {
    with_faults: bool,
    rows: usize,
    /// Columns of plain texts, in their order.
    case: StringBuilder,
    regime: StringBuilder,
    service: StringBuilder,
    procedure: StringBuilder,
    filed: StringBuilder,
    registered: Date32Builder,
    outcome: StringBuilder,
    grounds: Texts,
    gap: StringBuilder,
    decided: Date32Builder,
    completed: Date32Builder,
    silence_on: Date32Builder,
    silence_opens: StringBuilder,
    term_limit: StringBuilder,
    term_deadline: Date32Builder,
    term_extended_by: StringBuilder,
    fee_index: StringBuilder,
    fee_units: Decimal128Builder,
    fee_amount: Decimal128Builder,
    fee_money: StringBuilder,
    events: Events,
    breach_count: UInt32Builder,
    breaches: Breaches,
    assumptions: Texts,
    unused_facts: Texts,
    outside_window: BooleanBuilder,
    warnings: Said,
    faults: Said,
}

impl Results {
    /// A table without rows; `faults` as in [`result_schema`].
    #[must_use]
    pub fn new(faults: bool) -> Self {
        let amounts = || Decimal128Builder::new().with_data_type(DataType::Decimal128(AMOUNT.0, AMOUNT.1));
        Self {
            with_faults: faults,
            rows: 0,
            case: StringBuilder::new(),
            regime: StringBuilder::new(),
            service: StringBuilder::new(),
            procedure: StringBuilder::new(),
            filed: StringBuilder::new(),
            registered: Date32Builder::new(),
            outcome: StringBuilder::new(),
            grounds: Texts::default(),
            gap: StringBuilder::new(),
            decided: Date32Builder::new(),
            completed: Date32Builder::new(),
            silence_on: Date32Builder::new(),
            silence_opens: StringBuilder::new(),
            term_limit: StringBuilder::new(),
            term_deadline: Date32Builder::new(),
            term_extended_by: StringBuilder::new(),
            fee_index: StringBuilder::new(),
            fee_units: amounts(),
            fee_amount: amounts(),
            fee_money: StringBuilder::new(),
            events: Events::default(),
            breach_count: UInt32Builder::new(),
            breaches: Breaches::default(),
            assumptions: Texts::default(),
            unused_facts: Texts::default(),
            outside_window: BooleanBuilder::new(),
            warnings: Said::default(),
            faults: Said::default(),
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Adds the result of a case, under the name of `case`.
    ///
    /// # Errors
    ///
    /// That it does not fit into the table.
    pub fn push(&mut self, case: &str, result: &CaseResult<Published>) -> Result<(), TableFault> {
        let fee = result.fee.as_ref();
        let index = fee.and_then(|it| it.index.as_ref());
        let units = smallest(case, index.map(|(_, units)| *units))?;
        let amount = smallest(case, fee.and_then(|it| it.amount))?;
        self.case.append_value(case);
        self.regime.append_value(&result.regime);
        self.service.append_value(&result.service);
        self.procedure.append_value(&result.procedure);
        self.filed.append_value(&result.filed);
        self.registered.append_value(result.registered.number());
        self.outcome.append_value(result.outcome.word());
        self.grounds.push(&result.grounds);
        self.gap.append_option(result.gap.as_ref());
        self.decided.append_option(result.decided.map(Day::number));
        self.completed.append_option(result.completed.map(Day::number));
        self.silence_on.append_option(result.silence.as_ref().map(|it| it.on.number()));
        self.silence_opens.append_option(result.silence.as_ref().and_then(|it| it.opens.as_ref()));
        self.term_limit.append_option(result.term.limit.map(|it| it.to_string()));
        self.term_deadline.append_option(result.term.deadline.map(Day::number));
        self.term_extended_by.append_option(extended_by(&result.term.extended_by));
        self.fee_index.append_option(index.map(|(id, _)| id));
        self.fee_units.append_option(units);
        self.fee_amount.append_option(amount);
        self.fee_money.append_option(fee.map(|it| it.currency.as_ref().unwrap_or(&it.money)));
        self.events.push(&result.events);
        self.breach_count.append_value(u32::try_from(result.breaches.len()).unwrap_or(u32::MAX));
        self.breaches.push(&result.breaches);
        self.assumptions.push(&result.assumptions);
        self.unused_facts.push(&result.unused_facts);
        self.outside_window.append_value(result.outside_window);
        self.warnings.warnings(&result.warnings)?;
        self.faults.lengths.push(0);
        self.added()
    }

    /// Adds a row for a case that could not be run, by name where it has one.
    ///
    /// # Errors
    ///
    /// That it does not fit into the table.
    pub fn push_faulty(
        &mut self,
        case: Option<&str>,
        faults: impl Iterator<Item = Diagnostic>,
        words: &Localizer<'_>,
    ) -> Result<(), TableFault> {
        self.case.append_option(case);
        for texts in [
            &mut self.regime,
            &mut self.service,
            &mut self.procedure,
            &mut self.filed,
            &mut self.outcome,
            &mut self.gap,
            &mut self.silence_opens,
            &mut self.term_limit,
            &mut self.term_extended_by,
            &mut self.fee_index,
            &mut self.fee_money,
        ] {
            texts.append_null();
        }
        for days in [
            &mut self.registered,
            &mut self.decided,
            &mut self.completed,
            &mut self.silence_on,
            &mut self.term_deadline,
        ] {
            days.append_null();
        }
        [&mut self.grounds, &mut self.assumptions, &mut self.unused_facts].into_iter().for_each(|it| it.push(&[]));
        self.fee_units.append_null();
        self.fee_amount.append_null();
        self.events.push(&[]);
        self.breach_count.append_null();
        self.breaches.push(&[]);
        self.outside_window.append_null();
        self.warnings.lengths.push(0);
        self.faults.faults(faults, words);
        self.added()
    }

    /// The table.
    ///
    /// # Errors
    ///
    /// What the library of tables says.
    pub fn finish(mut self) -> Result<RecordBatch, TableFault> {
        self.table().map_err(|error| TableFault::Arrow(error.to_string()))
    }

    fn table(&mut self) -> Result<RecordBatch, ArrowError> {
        let mut columns: Vec<ArrayRef> = vec![
            Arc::new(self.case.finish()),
            Arc::new(self.regime.finish()),
            Arc::new(self.service.finish()),
            Arc::new(self.procedure.finish()),
            Arc::new(self.filed.finish()),
            Arc::new(self.registered.finish()),
            Arc::new(self.outcome.finish()),
            self.grounds.finish()?,
            Arc::new(self.gap.finish()),
            Arc::new(self.decided.finish()),
            Arc::new(self.completed.finish()),
            Arc::new(self.silence_on.finish()),
            Arc::new(self.silence_opens.finish()),
            Arc::new(self.term_limit.finish()),
            Arc::new(self.term_deadline.finish()),
            Arc::new(self.term_extended_by.finish()),
            Arc::new(self.fee_index.finish()),
            Arc::new(self.fee_units.finish()),
            Arc::new(self.fee_amount.finish()),
            Arc::new(self.fee_money.finish()),
            self.events.finish()?,
            Arc::new(self.breach_count.finish()),
            self.breaches.finish()?,
            self.assumptions.finish()?,
            self.unused_facts.finish()?,
            Arc::new(self.outside_window.finish()),
            self.warnings.finish(warning_fields())?,
        ];
        if self.with_faults {
            columns.push(self.faults.finish(fault_fields())?);
        }
        RecordBatch::try_new(result_schema(self.with_faults), columns)
    }

    /// A row is whole. What one row adds is small against what is left by then.
    fn added(&mut self) -> Result<(), TableFault> {
        self.rows += 1;
        let plain = [&self.case, &self.filed, &self.service, &self.procedure, &self.events.actor, &self.events.id];
        let lists = [&self.events.cite, &self.breaches.cite, &self.unused_facts, &self.assumptions, &self.grounds];
        let longest = plain.into_iter().map(|it| it.values_slice().len()).max();
        let longest = longest.max(lists.iter().map(|it| it.bytes()).max());
        let longest = longest.max(Some(self.warnings.bytes().max(self.faults.bytes())));
        let entries = lists.iter().map(|it| it.lengths.sum).max().unwrap_or_default();
        if longest.is_some_and(|it| it > MOST_TEXT) || entries > MOST_ENTRIES {
            return Err(TableFault::TooLarge);
        }
        Ok(())
    }
}

/// An amount in the smallest part that its column has.
fn smallest(case: &str, amount: Option<Decimal>) -> Result<Option<i128>, TableFault> {
    let Some(amount) = amount else { return Ok(None) };
    let normal = amount.normalize();
    let missing = u32::from(AMOUNT.1.unsigned_abs()).checked_sub(normal.scale());
    let parts = missing.and_then(|it| 10i128.checked_pow(it)).and_then(|it| normal.mantissa().checked_mul(it));
    parts.map(Some).ok_or_else(|| TableFault::Amount { case: case.to_owned(), amount })
}

/// What a term was extended by, as the JSON has it.
fn extended_by(periods: &[Period]) -> Option<String> {
    let periods: Vec<String> = periods.iter().map(ToString::to_string).collect();
    (!periods.is_empty()).then(|| periods.join(" + "))
}

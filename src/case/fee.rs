//! Fees as they are published: in which index they are set, and what they come to in money.

use crate::message;
use crate::message::{Message, ToMessage};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use std::borrow::Cow;

/// A fee. In JSON it is an object with the index under its id, the amount under the name that the table of the index gives
/// its money, and both `amount` and `currency` where the calendar names its currency or no index stands between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeResult {
    /// The index in which it is set, and how many of it; none where it is set in money.
    pub index: Option<(String, Decimal)>,
    /// What its money is called.
    pub money: String,
    /// How much money it is, exactly, at the index of the day; none where that is not known.
    pub amount: Option<Decimal>,
    /// The currency, where the calendar names it.
    pub currency: Option<String>,
}

impl FeeResult {
    /// Whether its money is called so: by its currency, or as the table of the index has it.
    #[must_use]
    pub fn is_in(&self, money: &str) -> bool {
        self.money == money || self.currency.as_deref() == Some(money)
    }
}

impl ToMessage for FeeResult {
    fn to_message(&self) -> Message {
        match &self.index {
            Some((index, count)) => message!(
                "case-fee-in-index",
                count: number(*count),
                index: choice(index),
                name: id(index.to_uppercase()),
                amount: optional number(self.amount),
                money: choice(&self.money),
                unit: id(&self.money),
            ),
            None => message!(
                "case-fee-in-money",
                amount: optional number(self.amount),
                money: choice(&self.money),
                unit: id(&self.money),
            ),
        }
    }
}

impl Serialize for FeeResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some((index, count)) = &self.index {
            map.serialize_entry(index, &Exact(Some(*count)))?;
            if self.money != "amount" {
                map.serialize_entry(&self.money, &Exact(self.amount))?;
            }
        }
        if self.index.is_none() || self.currency.is_some() || self.money == "amount" {
            map.serialize_entry("amount", &Exact(self.amount))?;
            map.serialize_entry("currency", &self.currency)?;
        }
        map.end()
    }
}

/// A number written with all of its digits, or nothing.
struct Exact(Option<Decimal>);

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(number) => exact(&number, serializer),
            None => serializer.serialize_none(),
        }
    }
}

/// A whole number as such, any other with all of its decimals, which a floating point number may not hold.
fn exact<S: Serializer>(amount: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    let amount = amount.normalize();
    match amount.to_i64() {
        Some(whole) if amount.is_integer() => serializer.serialize_i64(whole),
        _ => RawValue::from_string(amount.to_string()).map_err(serde::ser::Error::custom)?.serialize(serializer),
    }
}

impl JsonSchema for FeeResult {
    fn schema_name() -> Cow<'static, str> {
        "FeeResult".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "description": "A fee: how many of an index, under its id; what that is in money, under the name that the table of the index has for it; the amount of money and its currency",
            "properties": {
                "amount": { "type": ["number", "null"], "description": "The amount of money, exactly; null where it is not known" },
                "currency": { "type": ["string", "null"], "description": "The currency, where the calendar names it" },
            },
            "additionalProperties": { "type": ["number", "null"] },
        })
    }
}

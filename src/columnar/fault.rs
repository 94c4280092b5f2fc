//! Why a table cannot be run, or its results not be put into one.

use crate::case::ColumnFault;
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::message::{Message, ToMessage};
use rust_decimal::Decimal;

/// Why a table cannot be run, or its results not be put into one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableFault {
    /// The columns are not those of cases; never empty.
    Columns(Vec<ColumnFault>),
    /// The results are longer than one table of Arrow can hold.
    TooLarge,
    /// A fee has more decimals than its column.
    Amount {
        /// The case.
        case: String,
        /// The fee, or what it is counted in.
        amount: Decimal,
    },
    /// What the library of tables says; nothing that this room makes leads to it.
    Arrow(String),
}

impl ToMessage for TableFault {
    fn to_message(&self) -> Message {
        match self {
            TableFault::Columns(faults) => message!("batch-columns", faults: messages(faults)),
            TableFault::TooLarge => message!("batch-too-large"),
            TableFault::Amount { case, amount } => {
                message!("batch-amount", case: id(case), amount: id(amount.to_string()))
            }
            TableFault::Arrow(words) => message!("batch-arrow", words: text(words)),
        }
    }
}

crate::impl_error!(TableFault);

impl TableFault {
    /// All that is wrong, as findings.
    #[must_use]
    pub fn findings(&self) -> Vec<Diagnostic> {
        match self {
            TableFault::Columns(faults) => faults.iter().map(Diagnostic::from).collect(),
            TableFault::TooLarge => {
                vec![Diagnostic::error("regl::batch::unfit", self).help(message!("batch-too-large-help"))]
            }
            TableFault::Amount { .. } => {
                vec![Diagnostic::error("regl::batch::unfit", self).help(message!("batch-amount-help"))]
            }
            TableFault::Arrow(_) => vec![Diagnostic::error("regl::batch::unreadable", self)],
        }
    }
}

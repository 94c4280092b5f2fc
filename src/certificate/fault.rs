//! What can be wrong with a file that should be a certificate.

use super::VERSION;
use crate::json::JsonProblem;
use crate::message;
use crate::message::{Message, ToMessage};

/// What is wrong with a file that should be a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateFault {
    /// It ends before the certificate does.
    Truncated,
    /// It is no JSON.
    NotJson {
        /// What is wrong in it.
        problem: JsonProblem,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// It is JSON, and no certificate.
    NotACertificate,
    /// It is of another version.
    OtherVersion {
        /// Its version, as written.
        found: String,
    },
    /// A key is given twice.
    KeyTwice {
        /// The key.
        key: String,
    },
    /// A key of this version is missing.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A key that this version does not have.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// A value that cannot stand where it does.
    WrongValue,
    /// It was changed after it was written.
    Edited,
}

impl ToMessage for CertificateFault {
    fn to_message(&self) -> Message {
        match self {
            CertificateFault::Truncated => message!("recheck-truncated"),
            CertificateFault::NotJson { problem, line, column } => message!(
                "recheck-not-json",
                line: count(*line),
                column: count(*column),
                problem: message(problem),
            ),
            CertificateFault::NotACertificate => message!("recheck-not-a-certificate"),
            CertificateFault::OtherVersion { found } => {
                message!("recheck-other-version", found: id(found), version: id(VERSION.to_string()))
            }
            CertificateFault::KeyTwice { key } => message!("recheck-key-twice", key: id(key)),
            CertificateFault::MissingKey { key } => message!("recheck-key-missing", key: id(key)),
            CertificateFault::UnknownKey { key } => message!("recheck-key-unknown", key: id(key)),
            CertificateFault::WrongValue => message!("recheck-wrong-value"),
            CertificateFault::Edited => message!("recheck-edited"),
        }
    }
}

//! What can be wrong with a file that should be a certificate.

use super::VERSION;
use crate::message;
use crate::message::{Message, ToMessage};

/// What is wrong with a file that should be a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CertificateFault {
    /// It ends before the certificate does.
    Truncated,
    /// It is no JSON.
    NotJson {
        /// What the reader of JSON says.
        message: String,
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
    /// It is a certificate of this version with something missing, unknown or of the wrong kind.
    Malformed {
        /// What the reader of JSON says.
        message: String,
    },
    /// It was changed after it was written.
    Edited,
}

impl ToMessage for CertificateFault {
    fn to_message(&self) -> Message {
        match self {
            CertificateFault::Truncated => message!("recheck-truncated"),
            CertificateFault::NotJson { message, line, column } => message!(
                "recheck-not-json",
                line: count(*line),
                column: count(*column),
                message: text(message),
            ),
            CertificateFault::NotACertificate => message!("recheck-not-a-certificate"),
            CertificateFault::OtherVersion { found } => {
                message!("recheck-other-version", found: id(found), version: id(VERSION.to_string()))
            }
            CertificateFault::KeyTwice { key } => message!("recheck-key-twice", key: id(key)),
            CertificateFault::Malformed { message } => message!("recheck-malformed", message: text(message)),
            CertificateFault::Edited => message!("recheck-edited"),
        }
    }
}

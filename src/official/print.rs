//! Fingerprints of texts: what stands in an index in the place of words.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The first 16 hexadecimal digits of the SHA-256 of a text.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().take(8).fold(String::new(), |mut out, byte| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

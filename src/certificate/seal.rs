//! Writing, sealing and reading certificates.

use super::{Certificate, CertificateFault, Claims, VERSION};
use crate::json::{Json, JsonFault};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write;

impl Certificate {
    /// Seals claims.
    #[must_use]
    pub fn of(claims: Claims) -> Self {
        Self { certificate_version: VERSION, seal: seal(&claims), claims }
    }

    /// The certificate as a file.
    ///
    /// # Errors
    ///
    /// What the writer of JSON says.
    pub fn written(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self).map(|text| text + "\n")
    }

    /// Reads a certificate.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it.
    pub fn read(text: &str) -> Result<Self, CertificateFault> {
        let json = Json::read(text).map_err(|fault| match fault {
            JsonFault { cut_off: true, .. } => CertificateFault::Truncated,
            JsonFault { problem, line, column, .. } => CertificateFault::NotJson { problem, line, column },
        })?;
        if let Some((_, key)) = json.keys_given_again().first() {
            return Err(CertificateFault::KeyTwice { key: (*key).to_owned() });
        }
        let value = Value::from(json);
        let version = value.get("certificate_version").ok_or(CertificateFault::NotACertificate)?;
        if version.as_u64() != Some(u64::from(VERSION)) {
            return Err(CertificateFault::OtherVersion { found: version.to_string() });
        }
        let read: Result<Certificate, _> = serde_json::from_value(value);
        let certificate = read.map_err(|error| misshapen(&error.to_string()))?;
        if certificate.seal == seal(&certificate.claims) { Ok(certificate) } else { Err(CertificateFault::Edited) }
    }
}

/// What the reader means by its words: a key that is missing or unknown, or a value that cannot be read.
fn misshapen(words: &str) -> CertificateFault {
    let key = |start: &str| words.strip_prefix(start).and_then(|rest| rest.split('`').next()).map(ToOwned::to_owned);
    match (key("missing field `"), key("unknown field `")) {
        (Some(key), _) => CertificateFault::MissingKey { key },
        (None, Some(key)) => CertificateFault::UnknownKey { key },
        (None, None) => CertificateFault::WrongValue,
    }
}

fn seal(claims: &Claims) -> String {
    fingerprint(serde_json::to_string(claims).unwrap_or_default().as_bytes())
}

/// SHA-256 of bytes, in hexadecimal digits.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// The digest of days as numbers: SHA-256 of four bytes each, the lowest first.
#[must_use]
pub fn digest(days: &[i32]) -> String {
    let mut hasher = Sha256::new();
    days.iter().for_each(|day| hasher.update(day.to_le_bytes()));
    hexadecimal(&hasher.finalize())
}

/// Bytes in hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::super::Count;
    use super::*;
    use crate::calendar::Day;
    use indexmap::IndexMap;

    fn certificate() -> Certificate {
        let day = Day::from_ymd(2014, 11, 10).unwrap();
        Certificate::of(Claims {
            program: "0.1.0".into(),
            old: "2014".into(),
            new: "2020".into(),
            pace: "latest".into(),
            assume: IndexMap::new(),
            from: day,
            to: day,
            files: IndexMap::from([("act.regl".to_owned(), fingerprint(b"act"))]),
            procedures: Vec::new(),
        })
    }

    #[test]
    fn what_is_written_can_be_read() {
        let written = certificate().written().unwrap();
        assert_eq!(Certificate::read(&written), Ok(certificate()));
        assert_eq!(Certificate::read(&format!("\u{feff}{written}")), Ok(certificate()));
    }

    #[test]
    fn every_fault_is_called_what_it_is() {
        let written = certificate().written().unwrap();
        let read = |text: &str| Certificate::read(text).unwrap_err();
        for cut in [0, 1, 40, written.trim_end().len() - 1] {
            assert_eq!(read(written.get(..cut).unwrap()), CertificateFault::Truncated, "{cut}");
        }
        assert!(matches!(read("case \"x\" { }"), CertificateFault::NotJson { line: 1, column: 1, .. }));
        assert_eq!(read("{}"), CertificateFault::NotACertificate);
        let newer = written.replace("\"certificate_version\": 1", "\"certificate_version\": 2");
        assert_eq!(read(&newer), CertificateFault::OtherVersion { found: "2".into() });
        assert_eq!(read(&written.replace("2014-11-10", "2014-11-11")), CertificateFault::Edited);
        let renamed = written.replace("\"pace\"", "\"speed\"");
        assert_eq!(read(&renamed), CertificateFault::UnknownKey { key: "speed".into() });
        let without = written.replace("  \"pace\": \"latest\",\n", "");
        assert_eq!(read(&without), CertificateFault::MissingKey { key: "pace".into() });
        assert_eq!(read(&written.replace("\"2014-11-10\"", "true")), CertificateFault::WrongValue);
    }

    /// FIPS 180-4 gives the digest of `abc`.
    #[test]
    fn fingerprints_are_sha_256() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(fingerprint(b"abc"), abc);
        assert_eq!(digest(&[i32::from_le_bytes(*b"abcd")]), fingerprint(b"abcd"));
    }

    #[test]
    fn counts_are_exact_however_large() {
        for (count, written) in [(7, "7"), (1 << 53, "9007199254740992"), ((1 << 53) + 1, "\"9007199254740993\"")] {
            assert_eq!(serde_json::to_string(&Count(count)).unwrap(), written);
            assert_eq!(serde_json::from_str::<Count>(written).unwrap(), Count(count));
        }
        let largest = Count(u128::MAX);
        assert_eq!(serde_json::from_str::<Count>(&serde_json::to_string(&largest).unwrap()).unwrap(), largest);
    }
}

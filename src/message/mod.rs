//! Messages: what is to be said, without the words.
//!
//! A room that computes hands over facts. What people shall read of them is a [`Message`]: a code and arguments. The words
//! stand in the files of `locales/`, one folder a language, and [`localisation`](crate::localisation) puts them on last.
//!
//! ```
//! use reglament::message;
//! use reglament::message::{Message, ToMessage};
//!
//! enum Warning {
//!     Unused { event: String },
//! }
//!
//! impl ToMessage for Warning {
//!     fn to_message(&self) -> Message {
//!         match self {
//!             Warning::Unused { event } => message!("example-unused", event: id(event)),
//!         }
//!     }
//! }
//! # assert_eq!(Warning::Unused { event: "sign".to_owned() }.to_message().code(), "example-unused");
//! ```
//!
//! The code begins with the name of its file: `timeline-granted` stands in `timeline.ftl`. `tests/words.rs` holds every
//! `message!` of the sources against the files of all languages.

mod argument;
mod named;
mod unit;

pub use argument::Argument;
pub use named::Named;
pub use unit::TimeUnit;

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeStruct, Serializer};

/// What is to be said: which message, and of what.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    code: &'static str,
    /// On the heap and no larger than need be: findings hold several messages, and results hand them on.
    arguments: Box<[(&'static str, Argument)]>,
}

impl Message {
    /// A message. Write [`message!`](crate::message!) instead, which the tests hold against the files of words.
    #[must_use]
    pub fn new(code: &'static str, arguments: Vec<(&'static str, Argument)>) -> Self {
        Self { code, arguments: arguments.into_boxed_slice() }
    }

    /// The permanent code, by which files of words and programs know it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The arguments by name, in the order written.
    #[must_use]
    pub fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }
}

/// A fact that can be told.
pub trait ToMessage {
    /// What is said of it.
    fn to_message(&self) -> Message;
}

impl<T: ToMessage + ?Sized> From<&T> for Message {
    fn from(fact: &T) -> Self {
        fact.to_message()
    }
}

impl ToMessage for Message {
    fn to_message(&self) -> Message {
        self.clone()
    }
}

/// Makes facts errors, so that `?` hands them on: `Display` writes their message in English. For another language, hand
/// them to a [`Localizer`](crate::localisation::Localizer).
#[macro_export]
macro_rules! impl_error {
    ($($fact:ty),+ $(,)?) => {$(
        impl std::fmt::Display for $fact {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&$crate::message::ToMessage::to_message(self), f)
            }
        }

        impl std::error::Error for $fact {}
    )+};
}

/// An enum of a few cases that files of words tell apart, each with the name that it has there.
macro_rules! choices {
    (
        $(#[$outer:meta])*
        pub enum $choices:ident {
            $($(#[$doc:meta])* $case:ident = $name:literal,)+
        }
    ) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $choices {
            $($(#[$doc])* $case),+
        }

        impl $choices {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$case),+];

            /// The name by which files of words tell it apart.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$case => $name),+
                }
            }
        }
    };
}
pub(crate) use choices;

/// The arguments of a message as one JSON object.
pub(crate) struct Arguments<'m>(pub(crate) &'m Message);

impl Serialize for Arguments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.arguments.len()))?;
        for (name, argument) in &self.0.arguments {
            map.serialize_entry(name, argument)?;
        }
        map.end()
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut message = serializer.serialize_struct("Message", 2)?;
        message.serialize_field("code", self.code)?;
        message.serialize_field("arguments", &Arguments(self))?;
        message.end()
    }
}

/// A [`Message`]: its code, then its arguments, each with its name and kind.
///
/// The kinds are the constructors of [`Argument`]. `optional` before one takes an `Option`.
///
/// ```
/// use reglament::calendar::Day;
/// use reglament::message;
///
/// let decided: Option<Day> = Day::from_ymd(2024, 3, 18);
/// let message = message!("example-refused", on: optional date(decided), grounds: list(["incomplete"].map(reglament::message::Argument::ground)));
/// assert_eq!(
///     serde_json::to_string(&message).unwrap(),
///     r#"{"code":"example-refused","arguments":{"on":"2024-03-18","grounds":["incomplete"]}}"#
/// );
/// ```
#[macro_export]
macro_rules! message {
    ($code:literal $(, $name:ident: $($kind:ident)+ ($($value:expr),+ $(,)?))* $(,)?) => {
        $crate::message::Message::new(
            $code,
            vec![$((stringify!($name), $crate::message!(@argument $($kind)+ ($($value),+)))),*],
        )
    };
    (@argument optional $kind:ident ($value:expr)) => {
        $value.map_or($crate::message::Argument::Absent, $crate::message::Argument::$kind)
    };
    (@argument $kind:ident ($($value:expr),+)) => {
        $crate::message::Argument::$kind($($value),+)
    };
}

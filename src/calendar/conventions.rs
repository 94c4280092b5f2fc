//! The readings of the law on which every deadline rests, as values that can be switched.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How periods are counted. The default is the first value of each.
///
/// None of the texts that govern a public body settles these for periods of days. The defaults
/// follow the Civil Code (general part, articles 173 and 175), which applies to such bodies by
/// analogy only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Conventions {
    /// Where counting starts.
    pub counting_start: CountingStart,
    /// What becomes of an end on a day that is not worked.
    pub end_on_nonworking: EndOnNonworking,
    /// Where a period of months or years ends in a month that has no day of the same number.
    #[serde(default)]
    pub month_end: MonthEnd,
    /// How "at least so many days before" is counted.
    pub counting_back: CountingBack,
    /// What becomes of a backward count in calendar days that lands on a day that is not worked.
    #[serde(default)]
    pub back_on_nonworking: BackOnNonworking,
    /// What becomes of a period on whose last day the clock is stopped.
    #[serde(default)]
    pub stop_on_last_day: StopOnLastDay,
    /// Where the extension of a term goes on from.
    #[serde(default)]
    pub extension_start: ExtensionStart,
    /// Whether what the applicant delivers too late is accepted.
    #[serde(default)]
    pub late_delivery: LateDelivery,
    /// Whether the clock also stands on the days by which a delivery is late.
    #[serde(default)]
    pub late_delivery_clock: LateDeliveryClock,
}

/// Declares a reading that the engine itself knows how to follow: its choice, its values by name, the default first.
macro_rules! reading {
    ($(#[$about:meta])* $type:ident = $choice:literal { $($(#[$doc:meta])* $value:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $type {
            $($(#[$doc])* $value,)+
        }

        impl $type {
            /// The name of the choice in rule files, on the command line and in JSON.
            pub const CHOICE: &'static str = $choice;

            /// All values, the default first.
            pub const ALL: &'static [$type] = &[$($type::$value),+];

            /// The name of the value in rule files, on the command line and in JSON.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $($type::$value => $name,)+
                }
            }

            /// The value with this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<$type> {
                $type::ALL.iter().copied().find(|value| value.name() == name)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

reading! {
    /// Whether the day of the event is the first day of the period.
    CountingStart = "counting_start" {
        /// The first day is the one after the event.
        #[default]
        NextDay = "next_day",
        /// The first day is that of the event, if it is one that counts.
        SameDay = "same_day",
    }
}

reading! {
    /// What becomes of a period that ends on a day that is not worked. One of working days ends on a
    /// working day by itself.
    EndOnNonworking = "end_on_nonworking" {
        /// It ends on the next working day.
        #[default]
        RollForward = "roll_forward",
        /// It ends where it ends.
        Keep = "keep",
        /// It ends on the working day before.
        RollBack = "roll_back",
    }
}

reading! {
    /// Where a period of months or years ends in a month that has no day of the same number: a month from 31 January.
    MonthEnd = "month_end" {
        /// It ends on the last day of that month.
        #[default]
        LastDay = "last_day",
        /// It ends on the first day of the month after it.
        NextMonthFirst = "next_month_first",
    }
}

reading! {
    /// How "at least N days before E" is counted.
    CountingBack = "counting_back" {
        /// The latest day is the N-th before E.
        #[default]
        Plain = "plain",
        /// N whole days lie between, so the latest day is the one after the N-th, counted backwards.
        ClearDays = "clear_days",
    }
}

reading! {
    /// What becomes of a backward count in calendar days that lands on a day that is not worked.
    BackOnNonworking = "back_on_nonworking" {
        /// It stays there.
        #[default]
        Keep = "keep",
        /// It goes back to the working day before.
        RollBack = "roll_back",
    }
}

reading! {
    /// What becomes of a period on whose last day the clock is stopped. Its days are used up, but the clock stands
    /// before the period has been missed.
    StopOnLastDay = "stop_on_last_day" {
        /// It ends on the last day of the stop or, if that is no working day, on the next one.
        #[default]
        EndOfStop = "end_of_stop",
        /// It ends on the first working day after the stop.
        NextWorkingDay = "next_working_day",
        /// It has ended: the stop comes too late.
        Expired = "expired",
    }
}

reading! {
    /// Where the extension of a term goes on from.
    ExtensionStart = "extension_start" {
        /// From the day on which the term ends.
        #[default]
        RolledEnd = "rolled_end",
        /// From the day counted, before it was put off to a working day.
        CountedEnd = "counted_end",
    }
}

reading! {
    /// Whether what the applicant delivers after the last day is accepted.
    LateDelivery = "late_delivery" {
        /// It is: the procedure goes on from the day of the delivery.
        #[default]
        Accepted = "accepted",
        /// It is not: what follows is what follows when nothing is delivered, where the act says what that is.
        Refused = "refused",
    }
}

reading! {
    /// Whether the clock also stands on the days by which a delivery is late.
    LateDeliveryClock = "late_delivery_clock" {
        /// It stands through the day of the delivery.
        #[default]
        UntilDelivery = "until_delivery",
        /// It stands through the last day on which the delivery is in time: the act leaves out no more days than that.
        UntilLimit = "until_limit",
    }
}

impl Conventions {
    /// Those that `reading` names for each choice; the default for each that it has no name for.
    #[must_use]
    pub fn named<'n>(reading: impl Fn(&str) -> Option<&'n str>) -> Conventions {
        let of = |choice: &str| reading(choice).unwrap_or_default();
        Conventions {
            counting_start: CountingStart::from_name(of(CountingStart::CHOICE)).unwrap_or_default(),
            end_on_nonworking: EndOnNonworking::from_name(of(EndOnNonworking::CHOICE)).unwrap_or_default(),
            month_end: MonthEnd::from_name(of(MonthEnd::CHOICE)).unwrap_or_default(),
            counting_back: CountingBack::from_name(of(CountingBack::CHOICE)).unwrap_or_default(),
            back_on_nonworking: BackOnNonworking::from_name(of(BackOnNonworking::CHOICE)).unwrap_or_default(),
            stop_on_last_day: StopOnLastDay::from_name(of(StopOnLastDay::CHOICE)).unwrap_or_default(),
            extension_start: ExtensionStart::from_name(of(ExtensionStart::CHOICE)).unwrap_or_default(),
            late_delivery: LateDelivery::from_name(of(LateDelivery::CHOICE)).unwrap_or_default(),
            late_delivery_clock: LateDeliveryClock::from_name(of(LateDeliveryClock::CHOICE)).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of one reading: the names in JSON and in words are the same, and the default comes first.
    macro_rules! agrees {
        ($($type:ident),+) => {
            $(
                for value in $type::ALL {
                    assert_eq!(serde_json::to_string(value).unwrap(), format!("\"{value}\""));
                    assert_eq!($type::from_name(value.name()), Some(*value));
                    let named = Conventions::named(|choice| (choice == $type::CHOICE).then_some(value.name()));
                    assert_eq!(named == Conventions::default(), *value == $type::default());
                }
                assert_eq!($type::ALL.first(), Some(&$type::default()));
                assert_eq!($type::from_name("yesterday"), None);
            )+
        };
    }

    #[test]
    fn names_in_json_and_in_words_are_the_same() {
        agrees!(
            CountingStart,
            EndOnNonworking,
            MonthEnd,
            CountingBack,
            BackOnNonworking,
            StopOnLastDay,
            ExtensionStart,
            LateDelivery,
            LateDeliveryClock
        );
    }

    #[test]
    fn certificates_of_before_are_read() {
        let before = r#"{"counting_start":"next_day","end_on_nonworking":"keep","counting_back":"plain"}"#;
        let read: Conventions = serde_json::from_str(before).unwrap();
        assert_eq!(read, Conventions { end_on_nonworking: EndOnNonworking::Keep, ..Conventions::default() });
    }
}

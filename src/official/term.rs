//! Terms: who and what acts of this kind name in one way, and what it makes a difference to leave out.
//!
//! Comes in: the words of a place in one language. Goes out: its [`Term`]s, and the web addresses and telephone numbers in
//! it. Guaranteed: the same thing gives the same term in each language; a term is given only where the words are those that
//! acts of this kind use for it, so that two versions of one place can be held against each other.

use super::letters;
use crate::syntax::tree::Language;
use regex::Regex;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::LazyLock;

macro_rules! terms {
    ($($(#[$doc:meta])* $term:ident = $name:literal, $russian:literal, $kazakh:literal, $english:literal;)+) => {
        /// Who or what a place names.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Term {
            $($(#[$doc])* $term),+
        }

        impl Term {
            /// The word by which files of words choose.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$term => $name),+
                }
            }
        }

        /// Each term with its words in Russian, Kazakh and English, as patterns over small letters.
        const TERMS: &[(Term, [&str; 3])] = &[$((Term::$term, [$russian, $kazakh, $english])),+];
    };
}

terms! {
    /// A holder of a licence.
    Licensee = "licensee", r"лицензиат", r"лицензиан?т", r"\blicensees?\b";
    /// A debtor.
    Debtor = "debtor", r"должник", r"қарызгер|борышкер", r"\bdebtors?\b";
    /// A branch of a legal entity.
    Branch = "branch", r"филиал", r"филиал", r"\bbranch(?:es)?\b";
    /// A holder of a permit.
    PermitHolder = "permit-holder", r"владел\p{L}+ разрешени", r"рұқсат иеленуш", r"\bholders? of the permit";
    /// A procedure of permission, not one of licensing.
    PermitProcedure = "permit-procedure", r"разрешительн\p{L}+ процедур", r"рұқсат беру рәсімдерін алу",
        r"\bpermit(?:ting)? procedure";
    /// The refusal of a permit.
    PermitRefused = "permit-refused", r"отказ\p{L}* в выдаче разрешени",
        r"рұқсат беруден бас тарту|рұқсат беру құжатын беруден", r"\brefus\p{L}+ to issue (?:a|the) permit";
    /// A subtype of an activity.
    Subtype = "subtype", r"подвид", r"кіші түр", r"\bsubd?types?\b";
    /// Operational and technical measures.
    OperationalTechnical = "operational-technical", r"оперативно-техническ", r"жедел-техникалық",
        r"\boperational[ -]technical";
    /// Means of encryption.
    Encryption = "encryption", r"шифровальн|криптограф", r"шифрл|криптограф", r"encrypt|cryptograph";
    /// A verdict of a court.
    Verdict = "verdict", r"приговор", r"үкім(?:\b|і|н|г|д)", r"\bverdict|\bsentence\)";
    /// A suspension of an activity.
    Suspension = "suspension", r"приостановлен", r"тоқтата тұр|тоқтатыл", r"\bsuspension";
    /// Copies.
    Copy = "copy", r"\bкопи(?:й|и|я|ю|ей|ями|ях)\b", r"көшірме", r"\bcop(?:y|ies)\b";
    /// A document on a payment, not mere information of it.
    PaymentDocument = "payment-document", r"документ\p{L}*,? подтверждающ\p{L}+ уплату",
        r"төленгенін растайтын құжат", r"\bdocuments? confirming (?:the )?payment";
    /// Paper.
    Paper = "paper", r"бумажн|на бумаге", r"қағаз", r"\bpaper\b|\bhard copy";
    /// Whether papers are complete.
    Completeness = "completeness", r"полнот", r"толықтығ|толық бол(?:у|ма)", r"completeness";
    /// Papers that are not complete.
    Incomplete = "incomplete", r"неполнот", r"толық болма", r"\bincompleteness";
    /// How long papers hold good, or that they no longer do.
    Expiry = "expiry", r"срок\p{L}* (?:их )?действия|истекш", r"қолданыс мерзім|қолданылу мерзім", r"\bexpired\b|\bvalidity\b";
    /// An annex to a licence.
    LicenceAnnex = "licence-annex", r"приложени\p{L}+ к лицензи", r"лицензияға қосымша",
        r"\bannex(?:es|\(es\))? to (?:the |a )?licen[sc]e";
    /// Data on a licence, which the provider fetches.
    LicenceData = "licence-data", r"\bо лицензии\b", r"\(қайта тіркелгені\), лицензия|лицензия туралы мәлімет",
        r"\babout (?:the|a) licen[sc]e\b";
    /// A list of documents.
    ListOfDocuments = "list-of-documents", r"переч\p{L}+ документов",
        r"құжаттар(?:дың)?(?: мен мәліметтердің)? тізбес", r"\blist of documents";
    /// The powers of a representative.
    Representative = "representative", r"полномочи\p{L}+ представител", r"өкілінің өкілеттігі",
        r"\bpowers of (?:the|a) representative";
    /// The personal account of the provider.
    AccountOfProvider = "account-of-provider", r"кабинет\p{L}*.? услугодател", r"берушінің .?жеке кабинет",
        r"\bpersonal account.? of the service provider";
    /// The telephones of the recipient.
    PhoneOfRecipient = "phone-of-recipient", r"телефон\p{L}* услугополуч", r"алушының және[^.;]{0,120}телефон",
        r"\bcalling the service recipient";
    /// An application.
    Application = "application", r"\bзаявлени", r"\bөтініш", r"\bapplication";
    /// The Customs Union.
    CustomsUnion = "customs-union", r"таможенн\p{L}+ союз", r"кеден одағ", r"\bcustoms union";
    /// A draft of a result.
    Draft = "draft", r"\bпроект", r"жобас", r"\bdraft";
    /// Measuring equipment.
    Measuring = "measuring", r"измерительн", r"өлшеу жабды", r"\bmeasuring";
    /// A time that starts with the delivery.
    FromDelivery = "from-delivery", r"\bсо? дня (?:его )?предоставления", r"ұсын(?:ыл)?ған күн(?:нен|інен)",
        r"\bfrom the date of its provision";
    /// The form in which a service is provided.
    ServiceForm = "service-form", r"форма оказания государственной услуги",
        r"қызмет(?:ті)? көрсету(?:дің)? нысаны", r"\bform of provision of a public service";
    /// The form in which a result is given.
    ResultForm = "result-form", r"форма предоставления результата", r"нәтижесін ұсыну нысаны",
        r"\bform of providing the result";
    /// A result on paper.
    ResultOnPaper = "result-on-paper", r"результат[^.;]{0,60}на бумажном", r"нәтижесін қағаз",
        r"\bresult[^.;]{0,60}\bon paper";
    /// The head of the provider signs.
    SignedByHead = "signed-by-head",
        r"руководител\p{L}+ услугодателя подписывает|подписью[^.;]{0,30}руководителя услугодателя",
        r"басшысының электронды\p{L}*[ -]{1,3}цифрлық қолтаңба|берушінің басшысы[^.;]{0,60}қол ?қояды",
        r"\bhead of the service provider signs";
    /// A person whom the provider has authorised signs.
    SignedByAuthorised = "signed-by-authorised", r"подпис\p{L}+ уполномоченн\p{L}+ лиц",
        r"уәкілетті (?:адамының|тұлғасының)[^.;]{0,40}(?:қолтаңба|қолымен|эцқ)",
        r"\bsignature of (?:the|an) (?:service provider.s )?authorized person|\bsignature of the service provider.s authorized";
    /// A form with information on the qualification.
    QualificationForm = "qualification-form", r"форм\p{L}+ сведений в соответствии с квалификац",
        r"біліктілік талаптарына сәйкес\p{L}* (?:туралы )?мәліметтер", r"\bcompliance of the service recipient with (?:the )?qualification";
}

impl Term {
    /// Whether English words speak of it: those of rule files, which name it more freely than acts do.
    #[must_use]
    pub fn is_spoken_of(self, words: &str) -> bool {
        let any: &[&str] = match self {
            Self::Licensee => &["licensee"],
            Self::Debtor => &["debtor"],
            Self::Branch => &["branch"],
            Self::PermitHolder => &["permit"],
            Self::PermitProcedure | Self::PermitRefused => &["permit", "permission"],
            Self::Subtype => &["subtype"],
            Self::OperationalTechnical => &["technical"],
            Self::Encryption => &["encryption"],
            Self::Verdict => &["verdict"],
            Self::Suspension => &["suspen"],
            Self::Copy => &["cop"],
            Self::PaymentDocument => &["payment", "paid"],
            Self::Paper | Self::ResultOnPaper | Self::ServiceForm | Self::ResultForm => &["paper"],
            Self::Completeness | Self::Incomplete => &["complete"],
            Self::Expiry => &["expire", "valid"],
            Self::LicenceAnnex => &["annex"],
            Self::LicenceData => &["licence"],
            Self::ListOfDocuments => &["list of documents", "documents"],
            Self::Representative => &["representative"],
            Self::AccountOfProvider => &["account"],
            Self::PhoneOfRecipient => &["telephone", "call"],
            Self::Application => &["application"],
            Self::CustomsUnion => &["union"],
            Self::Draft => &["draft"],
            Self::Measuring => &["measuring"],
            Self::FromDelivery => &["provision", "delivery", "provided"],
            Self::SignedByHead | Self::SignedByAuthorised => &["sign"],
            Self::QualificationForm => &["qualification"],
        };
        let small = words.to_lowercase();
        any.iter().any(|it| small.contains(it))
    }
}

type Patterns = Vec<(Term, Regex)>;

static PATTERNS: LazyLock<[Patterns; 3]> = LazyLock::new(|| {
    let of = |at: usize| {
        let patterns = TERMS.iter().filter_map(|(term, words)| Some((*term, Regex::new(words.get(at)?).ok()?)));
        patterns.collect()
    };
    [of(0), of(1), of(2)]
});

pattern!(HOST, r"\bwww\.[\p{L}\d.-]*[\p{L}\d]");
pattern!(PHONE, r"\b\d{2}-\d{2}-\d{2}\b");

/// The terms of a text, each once.
#[must_use]
pub fn terms(text: &str, language: Language) -> Vec<Term> {
    let [russian, kazakh, english] = &*PATTERNS;
    let patterns = match language {
        Language::Ru => russian,
        Language::Kk => kazakh,
        Language::En => english,
    };
    let small = letters::small(text).split_whitespace().collect::<Vec<_>>().join(" ");
    patterns.iter().filter(|(_, words)| words.is_match(&small)).map(|(term, _)| *term).collect()
}

/// Letters of web addresses that were written in another alphabet, where they look alike.
const LOOK_ALIKES: [(char, char); 7] =
    [('і', 'i'), ('е', 'e'), ('а', 'a'), ('о', 'o'), ('с', 'c'), ('р', 'p'), ('х', 'x')];

/// The web addresses and telephone numbers in a text, sorted, each once.
#[must_use]
pub fn contacts(text: &str) -> Vec<String> {
    let latin = |it: char| LOOK_ALIKES.iter().find(|(like, _)| *like == it).map_or(it, |(_, latin)| *latin);
    let mut contacts = BTreeSet::new();
    for pattern in [&*HOST, &*PHONE].into_iter().flatten() {
        for found in pattern.find_iter(text) {
            contacts.insert(found.as_str().to_lowercase().chars().map(latin).collect::<String>());
        }
    }
    contacts.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_can_be_read() {
        assert!(PATTERNS.iter().all(|it| it.len() == TERMS.len()));
    }

    #[test]
    fn a_thing_gives_the_same_term_in_each_language() {
        let same = |term: Term, russian: &str, kazakh: &str, english: &str| {
            for (language, text) in [(Language::Ru, russian), (Language::Kk, kazakh), (Language::En, english)] {
                assert!(terms(text, language).contains(&term), "{text}");
            }
        };
        same(Term::Licensee, "лицензиаты", "лицензиаттарға", "for licensees");
        same(Term::Verdict, "приговора суда", "сот үкімінің болуы", "the verdict of a court");
        same(Term::Copy, "копии лоцманских карт", "карталардың көшірмелері", "copies of the charts");
        same(Term::Incomplete, "неполнота документов", "құжаттардың толық болмауы", "incompleteness of papers");
        // The government is no verdict.
        assert_eq!(terms("Үкіметінің қаулысы", Language::Kk), []);
    }

    #[test]
    fn addresses_are_read_in_whatever_alphabet() {
        assert_eq!(contacts("www.elіcense.kz, тел. 76-49-49, 76-49-26."), ["76-49-26", "76-49-49", "www.elicense.kz"]);
    }
}

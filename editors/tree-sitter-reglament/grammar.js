/// <reference types="tree-sitter-cli/dsl" />
// The grammar of rule files for editors: what stands in which block, what is a keyword, a name, a text, a day, a place. It takes
// more than the language does, so that colours stay while one types; `reglament lsp` says what is wrong.

// The keywords in English, Russian and Kazakh, held against the table of the program by `tests/editors.rs`.
const keywords = require("./keywords.json");

// Keywords behind which the name of what is declared stands.
const declaring = [
  "act", "actor", "assumption", "calendar", "case", "catalogue", "conflict", "document", "duty", "event", "exam", "fact",
  "field", "form", "gap", "ground", "name", "outcome", "procedure", "reading", "regime", "register", "remedy", "request",
  "service", "step", "subtype", "template",
];
const others = keywords.filter((word) => !declaring.includes(word));

module.exports = grammar({
  name: "reglament",
  word: ($) => $.identifier,
  extras: ($) => [/[\s\u00A0\u2000-\u200B\u202F\u2060\uFEFF]/, $.comment],
  rules: {
    source_file: ($) => repeat($._element),
    _element: ($) =>
      choice(
        $.block,
        $.declaration,
        $.keyword,
        $.identifier,
        $.string,
        $.date,
        $.time,
        $.number,
        $.place,
        $.citation_sign,
        $.punctuation,
      ),
    block: ($) => seq("{", repeat($._element), "}"),
    declaration: ($) =>
      prec(1, seq(field("kind", alias(choice(...declaring), $.keyword)), field("name", choice($.identifier, $.string)))),
    keyword: (_) => choice(...declaring, ...others),
    // Latin and Cyrillic letters, digits and `_`, in parts that a dash joins: `order-305-2014`.
    identifier: (_) => /[A-Za-z0-9_\u00C0-\u024F\u0400-\u052F]+(-[A-Za-z0-9_\u00C0-\u024F\u0400-\u052F]+)*/,
    string: (_) => token(seq('"', repeat(choice(/[^"\\\n]/, /\\./)), choice('"', "\n"))),
    date: (_) => token(prec(2, /\d{4}-\d{2}-\d{2}/)),
    time: (_) => token(prec(2, /\d{1,2}:\d{2}/)),
    number: (_) => token(prec(1, /\d+(\.\d+)?/)),
    // `¶5`, `¶5-1`, `¶5(1)(2)`, `§ 70`
    place: (_) => token(/[¶§][ \t]*[A-Za-z0-9]+([.\-–][A-Za-z0-9]+)*([ \t]*\([A-Za-z0-9.\-–]+\))*/),
    citation_sign: (_) => "@",
    punctuation: (_) => choice(",", ".", "(", ")", "–", "/", "-", ":", ";"),
    comment: (_) => token(/#[^\n]*/),
  },
});

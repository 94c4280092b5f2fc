(comment) @comment
(string) @string
(keyword) @keyword
(date) @number
(time) @number
(number) @number
(place) @constant
(citation_sign) @punctuation.special
(punctuation) @punctuation.delimiter
["{" "}"] @punctuation.bracket
(declaration name: (identifier) @type)
(declaration name: (string) @string.special)

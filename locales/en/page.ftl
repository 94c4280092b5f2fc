# What a page says of itself.

page-titles-lacking = No English title: { LIST($things, type: "comma", each: "code") }; a title in another language stands in its place.
page-texts-as-written = Texts of the rule files stand in the language in which they are written.

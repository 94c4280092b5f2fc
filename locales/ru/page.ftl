# Что страница сообщает о себе.

page-titles-lacking = Названия на русском языке нет, стоит название на другом языке: { LIST($things, type: "comma", each: "code") }.

# Беттің өзі туралы хабары.

page-titles-lacking = Қазақ тілінде атауы жоқ, басқа тілдегі атауы тұр: { LIST($things, type: "comma", each: "code") }.
page-texts-as-written = Қағидалар файлдарындағы мәтіндер жазылған тілінде берілген.

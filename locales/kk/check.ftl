# Оқылған ережелерде не дұрыс емес.

check-under = { $help ->
    [none] бұл мына құқықтық режимдерге қатысты: { LIST($regimes, type: "comma", each: "code") }
   *[some] { $help } (бұл мына құқықтық режимдерге қатысты: { LIST($regimes, type: "comma", each: "code") })
}

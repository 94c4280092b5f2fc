# Что неверно в правилах, которые удалось прочитать.

check-under = { $help ->
    [none] это относится к следующим правовым режимам: { LIST($regimes, type: "comma", each: "code") }
   *[some] { $help } (это относится к следующим правовым режимам: { LIST($regimes, type: "comma", each: "code") })
}

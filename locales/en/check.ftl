# What is wrong with rules that can be read, as the checks find it.

check-under = { $help ->
    [none] so it is under { LIST($regimes, type: "comma") }
   *[some] { $help } (so it is under { LIST($regimes, type: "comma") })
}

# Түзетулердің мәтінде нені өзгерткені.

changed-other-act = Көрсеткіштер әртүрлі актілерге жасалған: `{ $old }` және `{ $new }`
changed-other-language = `{ $act }` актісінің көрсеткіштері әртүрлі тілдегі мәтіндерге жасалған: { $old ->
    [kk] қазақ тілі
    [ru] орыс тілі
   *[en] ағылшын тілі
} және { $new ->
    [kk] қазақ тілі
    [ru] орыс тілі
   *[en] ағылшын тілі
}
changed-help = бір актінің бір тілдегі екі редакциясының көрсеткіштерін атаңыз

changed-text = { NAME($act, form: "cited") } ({ $language ->
    [kk] қазақ тіліндегі мәтін
    [ru] орыс тіліндегі мәтін
   *[en] ағылшын тіліндегі мәтін
}): { $places ->
    [0] өзгеріс жоқ
   *[other] { $places } орын өзгерді
}
changed-at = { $at ->
    [none] актінің басы
   *[place] { $at }
}
changed-place = { $fate ->
    [added] Жаңа орын: { $to }
    [removed] Алып тасталды: { $from }
    [renumbered] Жаңа нөмір: { $from } → { $to }
    [renumbered-and-changed] Жаңа нөмір және жаңа мәтін: { $from } → { $to }
   *[changed] Мәтіні өзгерді: { $from }
}{ $length ->
    [same] ; сөз саны бұрынғыдай
    [more] ; қосылған сөз саны: { $words }
    [less] ; азайған сөз саны: { $words }
   *[untold] {""}
}{ $said ->
    [none] { $says ->
        [none] {""}
       *[some] ; енді: { LIST($says, type: "semicolon") }
    }
   *[some] ; бұрын: { LIST($said, type: "semicolon") }{ $says ->
        [none] {""}
       *[some] ; енді: { LIST($says, type: "semicolon") }
    }
}
changed-rule = `{ $file }:{ $line }` `{ $statement }`, сілтеме: { $cites }{ $write ->
    [none] {""}
   *[citation] ; былай жазу керек: `{ $write }`
}
changed-cases = { $count ->
   *[other] { $count } іс
}: { LIST($cases, type: "comma", each: "code") }

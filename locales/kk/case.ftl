# Нәтиженің өзінен бөлек ол туралы нені білу керек. Әр хабарлама сөйлемнің ішінде тұрады.

case-gap = актіде одан әрі не болатыны айтылмаған: { $gap }
case-cannot-be-in-time = { QUOTED($event) }: мерзімді сақтау мүмкін емес, соңғы заңды күн бұл әрекет мүмкін болатын күннен бұрын келеді
case-out-of-order = { QUOTED($event) }: өз кезегінен бұрын жасалған, күні: { DATE($on, style: "plain") }; кезегі келетін күн: { DATE($ready, style: "plain") }
case-void-extension = { QUOTED($event) }: соңғы күнінен кейін жасалған және мерзімді ұзартпайды
case-deemed-all-the-same = `{ NAME($event, form: "id") }` орындалды деп саналатын күн: { DATE($on, style: "iso") }; істе басқа күн көрсетілген: { DATE($said, style: "iso") }; басқа күн есепке алынатын шарт орындалмаған
case-after-silence = { QUOTED($event) }: тым кеш жасалған, күні: { DATE($on, style: "plain") }; түпкі нәтиже үнсіздік салдарынан бұрын туындаған және өзгермейді, күні: { DATE($since, style: "plain") }
case-window-after-term = { QUOTED($event) }: көрсетілетін қызметті алушы үшін соңғы күн жалпы мерзім аяқталғаннан кейін келеді; соңғы күн: { DATE($last, style: "plain") }{ $clauses ->
        [none] {""}
       *[some] {" "}({ $clauses })
    }; жалпы мерзімнің соңғы күні: { DATE($end, style: "plain") }{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    }; күту күндері жалпы мерзімге есептеледі
case-unsettled = қатар жүретін әрекеттер бірін-бірі шексіз кейінге шегереді, ал актілерде олардың қайсысы бірінші екені айтылмаған; осыған себеп болған тоқтата тұрулар қатар жүретін әрекеттердің мерзімдерінде есепке алынбаған
case-not-registered = бұл рәсімнің бірде-бір қадамы тіркеу болып табылмайды: түскен күні тіркелген күн деп есептеледі
case-unused-event = істе күні көрсетілген, бірақ бұл істе жасалмайтын әрекет: { QUOTED($event) }
case-not-provided = актіде көзделмеген { $fact ->
        [channel] өтініш беру тәсілі
       *[applicant] көрсетілетін қызметті алушының санаты
    }: `{ $value }`; тек мыналар көзделген: { LIST($provided, type: "comma", each: "code") }{ $clauses ->
        [none] {""}
       *[some] {" "}({ $clauses })
    }

# Кестелердегі шамалар мен күндер.
case-index = { $index ->
    [mci] АЕК
   *[other] `{ $name }`
}
case-index-unknown = кестеде { case-index } мөлшері жоқ күн: { DATE($day, style: "plain") }
case-fee-too-large = сома тым үлкен, оны көрсету мүмкін емес: { $amount } { case-index }, күні: { DATE($day, style: "plain") }
case-index-unsure = { case-index } мөлшері: { $tenge } теңге, күні: { DATE($day, style: "plain") }; деректің сенімділігі: { $sureness ->
        [low] төмен
        [medium] орташа
       *[high] жоғары
    }
case-days-unsure = күнтізбе мына күндер бойынша толық сенімді емес: { DATE($days, style: "plain") }

# Нысандар мен кодтар.
case-field = `{ $form }` нысаны қате толтырылған: `{ $field }` өрісі
case-field-empty = { case-field } толтырылмаған, ал бұл істе ол міндетті
case-field-not-asked = { case-field } толтырылған, бірақ бұл істе ол талап етілмейді
case-field-length = { case-field }, таңбалар саны: { $found }, талап етілетін саны: { $asked }
case-field-kind = { case-field }, жазылғаны: { $found }, талап етілетіні: { $asked ->
        [text] тырнақшадағы мәтін
        [whole-number] теріс емес бүтін сан
        [amount] теріс емес сан
        [day] 2014-11-03 түріндегі күн
        [truth] `true` немесе `false`
       *[value] оның тырнақшадағы мәндерінің бірі
    }
case-field-not-among = { case-field }, жазылғаны: `{ $found }`, талап етілетіні мына мәндердің бірі: { LIST($values, type: "comma", each: "code") }{ $close ->
        [none] {""}
       *[some] ; мүмкін, дұрысы: `{ $close }`
    }
case-field-other-fact = { case-field }, жазылғаны: { $found }, ал іс басқа мәнге сүйеніп шешіледі: { $decided }
case-value-nothing = бос мән
case-value-written = `{ $value }` мәні
case-value-number = `{ $value }` саны
case-unknown-code = `{ $catalogue }` каталогында мына код жоқ: `{ $code }`{ $close ->
        [none] {""}
       *[some] ; мүмкін, дұрысы: `{ $close }`
    }
case-paper-elsewhere = { $what ->
        [form] `{ $id }` нысаны `{ $regime }` құқықтық режиміне жатпайды және тексерілген жоқ
       *[catalogue] `{ $id }` каталогы `{ $regime }` құқықтық режиміне жатпайды және тексерілген жоқ
    }

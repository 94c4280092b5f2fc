# Күндер мен мөлшерлер кестелеріндегі қателер. Хабарлама кестенің атауы мен жолынан кейін тұрады.
calendar-empty = кестеде деректер жолы жоқ
calendar-unreadable = жолды үтірмен бөлінген мәндер ретінде оқу мүмкін емес
calendar-separator = бағандар { $sign ->
        [semicolon] нүктелі үтірмен
        [tab] табуляция белгісімен
       *[other] `{ $written }` белгісімен
    } бөлінген, ал үтірмен бөлінуі тиіс
calendar-comment = жол түсініктеме болып тұр, ал кестеде түсініктеме болмайды
calendar-line-sign = жолда кейбір бағдарламалар жолдың соңы деп есептейтін белгі бар: кей жолдар жоғалуы мүмкін
calendar-no-header = тақырып жоқ: бірінші жолда мына бағандардың бірде-бірі аталмаған: { LIST($columns, type: "comma", each: "code") }
calendar-column-names = тақырыпта жазылғаны: { LIST($found, type: "comma", each: "code") }; талап етілетіні: { LIST($columns, type: "comma", each: "code") }
calendar-missing-columns = тақырыпта мына бағандар жетіспейді: { LIST($columns, type: "comma", each: "code") }
calendar-repeated = { $first } (тағы { $more } жолда солай)
calendar-repeated-column = `{ $column }` бағаны тақырыпта бір реттен көп аталған
calendar-cell-count = тақырыптағы бағандар саны { $expected }, ал осы жолдағы ұяшықтар саны { $found }
calendar-line-break = `{ $column }` бағанындағы ұяшық жолдың соңынан асып кеткен; тырнақша жабылмаған болуы мүмкін
calendar-no-closing = `short_day` үшін `closes` бағанында күн аяқталатын сағат керек, мысалы `15:00`; онда тұрғаны: `{ $written }`
calendar-bad-date = `{ $column }` бағанындағы `{ $written }` жазбасы `2014-11-03` түріндегі күн емес
calendar-unknown-kind = `{ $written }` күннің түрі емес; рұқсат етілгені: { LIST($kinds, type: "or", each: "code") }
calendar-unknown-sureness = `{ $written }` сенімділік дәрежесі емес; рұқсат етілгені: `high`, `medium` немесе `low`
calendar-no-name = жолда атау жоқ
calendar-duplicate = { DATE($day, style: "plain") } күні `{ $kind }` ретінде екі рет көрсетілген, алғашқы жолы: { $line }
calendar-weekday = { $weekday ->
    [monday] дүйсенбі
    [tuesday] сейсенбі
    [wednesday] сәрсенбі
    [thursday] бейсенбі
    [friday] жұма
    [saturday] сенбі
   *[sunday] жексенбі
}
calendar-working-weekday = { DATE($day, style: "plain") } күні `working_weekend` ретінде көрсетілген, бірақ ол { calendar-weekday }
calendar-substituted-weekend = { DATE($day, style: "plain") } күні `substituted` ретінде көрсетілген, бірақ ол { calendar-weekday }
calendar-contradiction = { DATE($day, style: "plain") } күні әрі мереке, әрі жұмыс күні ретінде көрсетілген; екінші жолы: { $line }
calendar-years-without-rows = мына жылдардың жолдары жоқ: { $from } – { $to }
calendar-known-beyond = кестенің белгілі соңғы күні ретінде { DATE($until, style: "plain") } көрсетілген, бірақ жолдары бар соңғы жылдың соңғы күні: { DATE($last, style: "plain") }
calendar-known-before = кестенің белгілі соңғы күні ретінде { DATE($until, style: "plain") } көрсетілген, бірақ оның бірінші күні: { DATE($first, style: "plain") }
calendar-bad-amount = `{ $written }` 0-ден көп, 999999999-дан аспайтын, нүктеден кейін төрт таңбадан көп емес сома емес
calendar-reversed = кезең аяқталатын күн басталатын күннен бұрын: басталуы { DATE($from, style: "plain") }, аяқталуы { DATE($to, style: "plain") }
calendar-overlap = кезең басқа кезеңмен қиылысады, оның жолы: { $line }; ортақ күндер: { DATE($from, style: "plain") } – { DATE($to, style: "plain") }

# Қалай түзету керек.
calendar-mend-separator = кестені бағандар арасына үтір қойып сақтаңыз (`CSV` түрі), үтірі бар ұяшықтарды тырнақшаға алыңыз
calendar-mend-comment = түсініктемені кестеден алып тастаңыз немесе `source` бағанына көшіріңіз
calendar-mend-line-sign = кестені жай мәтін ретінде, әр жолға бір жазбадан сақтаңыз
calendar-mend-no-header = бірінші жолға `{ $header }` деп жазыңыз
calendar-mend-column-names = тақырыпқа мыналарды жазыңыз: { LIST($columns, type: "comma", each: "code") }
calendar-mend-date = күнді жыл, ай, күн ретімен жазыңыз: `2014-11-03`
calendar-mend-word = `{ $word }` деп жазыңыз
calendar-mend-years = осы жылдардың жолдарын қосыңыз
calendar-mend-known-beyond = кейінгі жылдардың жолдарын қосыңыз не `known until { DATE($last, style: "iso") }` немесе одан бұрынғы күнді жазыңыз

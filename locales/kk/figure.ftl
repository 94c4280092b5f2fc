# Ресми мәтіндердегі сандар мен орындар және олардың не туралы екені.

figure-period = { $period }
figure-days-of-both-kinds = { $days }, бірден күнтізбелік те, жұмыс күні де деп аталған
figure-percent = { $share } %
figure-mci = { $amount } АЕК
figure-tenge = { $amount } теңге
figure-time = { $at }
figure-date = { DATE($on, style: "plain") }
figure-act = № { $number } акт
figure-reference = { $to }

# Сол нәрсе, қағидалар файлдарында өзгеше жазылса.
figure-rule-days-of-both-kinds = { $count ->
   *[other] { $count } күнтізбелік жұмыс күні
}
figure-rule-percent = { $share } %
figure-rule-mci = { $amount } АЕК

figure-topic = { $topic ->
    [issue] беру
    [reissue] қайта ресімдеу
    [duplicate] телнұсқа
    [completeness] құжаттардың толықтығы
    [qualification] біліктілік талаптары
    [exam] біліктілік сынағы
    [sample] үлгі
    [no_sample] үлгі талап етілмейді
    [study] зерттеу
    [document] құжат
    [notice] хабарлама
    [hearing] тыңдау
    [examination] өтінішті қарау
    [outcome] қызмет нәтижесі
    [signature] қол қою
    [dispatch] нәтижені беру немесе жіберу
    [refusal] дәлелді бас тарту
    [registration] тіркеу
    [filing] құжаттарды тапсыру
    [changes] мәліметтердің өзгеруі
    [complaint] шағым
    [control_body] бағалау және бақылау органына шағым
    [waiting] кезек күту
    [serving] қызмет көрсету
    [hours] жұмыс уақыты
    [break] түскі үзіліс
    [fee] алым
    [force] қолданысқа енгізу
    [information] байланыс орталығына мәлімет
    [end_of_term] мерзімнің аяқталуы
    [extension] мерзімді ұзарту
    [outside_term] мерзімге кірмейтін уақыт
    [validity] қолданылу мерзімі
   *[experience] жұмыс өтілі
}

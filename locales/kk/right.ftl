# Құқықтар және нәтижелердің жарамдылық мерзімі.

right-opens-nothing = `{ $service }` қызметінде `{ $procedure }` рәсімі жоқ
right-opens-nothing-here = мұндай рәсім жоқ
right-procedures = { $known ->
        [none] `{ $service }` қызметіне `procedure … { "{" } … { "}" }` жазбасын қосыңыз
       *[some] `{ $service }` қызметінің рәсімдері: { $known }
    }
right-in-circle = `{ $procedure }` рәсімінің `{ $right }` құқығы осы рәсімнің өзіне қайта әкеледі
right-in-circle-here = оны осы құқық ашады
right-in-circle-help = құқықтардың бірі ештеңе ашпауы керек: `opens` сөзін алып тастап, қайта басталатынын жеке іс етіп беріңіз
right-event-of-both = `{ $event }` оқиғасы `{ $procedure }` рәсімінде де, құқық ашатын `{ $opened }` рәсімінде де бар
right-event-of-both-here = бұл құқық бірінен екіншісіне әкеледі
right-event-here = ондағы оқиға
right-event-of-both-help = екеуінің біріне `{ $event }` дегеннен басқа атау беріңіз, мысалы `receive_appeal`: екі рәсімнен өтетін іс әр оқиғаның күнін атауы бойынша береді

# Rights, and how long results are valid.

right-opens-nothing = the service `{ $service }` has no procedure `{ $procedure }`
right-opens-nothing-here = no such procedure
right-procedures = { $known ->
        [none] add `procedure … { "{" } … { "}" }` to the service `{ $service }`
       *[some] the procedures of the service `{ $service }`: { $known }
    }
right-in-circle = the right `{ $right }` of `{ $procedure }` leads back to this procedure
right-in-circle-here = it opens this
right-in-circle-help = one of the rights has to open nothing: take `opens` out, and put what begins anew as a case of its own
right-event-of-both = `{ $event }` happens in `{ $procedure }` as well as in `{ $opened }`, which a right of it opens
right-event-of-both-here = this right leads from the one to the other
right-event-here = the event there
right-event-of-both-help = give one of the two another name than `{ $event }`, such as `receive_appeal`: a case through both dates each by its name

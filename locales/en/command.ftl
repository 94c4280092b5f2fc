# Why a command line is not understood.
command-error = error:
command-tip = tip:
command-more = For more information, try '--help'.
command-word = '{ $word }'
command-other = { $words }
command-unknown-argument = unexpected argument '{ $argument }' found
command-unknown-command = unrecognized subcommand '{ $command }'
command-missing = the following required arguments were not provided:
command-no-command = '{ $command }' requires a subcommand but one was not provided
command-commands = subcommands: { LIST($commands, type: "comma") }
command-twice = the argument '{ $argument }' cannot be used multiple times
command-conflict = the argument '{ $argument }' cannot be used with '{ $other }'
command-conflict-some = the argument '{ $argument }' cannot be used with one or more of the other specified arguments
command-conflict-several = the argument '{ $argument }' cannot be used with:
command-no-value = a value is required for '{ $argument }' but none was supplied
command-wrong-value = invalid value '{ $value }' for '{ $argument }'
command-too-many-values = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
command-wrong-count = { $wanted ->
        [one] { $wanted } value is required
       *[other] { $wanted } values are required
    } for '{ $argument }', but { $given ->
        [one] { $given } was provided
       *[other] { $given } were provided
    }
command-no-equals = equal sign is needed when assigning values to '{ $argument }'
command-not-utf8 = invalid UTF-8 was detected in one or more arguments
command-similar = { $several ->
        [yes] some similar { $what ->
            [command] subcommands exist
            [argument] arguments exist
           *[value] values exist
        }
       *[no] a similar { $what ->
            [command] subcommand exists
            [argument] argument exists
           *[value] value exists
        }
    }: { LIST($names, type: "comma") }
command-as-value = to pass '{ $argument }' as a value, use '{ $written }'
command-without-dashes = subcommand '{ $command }' exists; to use it, remove the '--' before it
command-exists = '{ $written }' exists

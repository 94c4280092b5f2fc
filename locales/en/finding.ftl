# The frame around findings, and the ends of commands that report them.

finding-words = { $words }
finding-help = help:
finding-with-help = { $message }; { $help }
finding-under = under { $regime }: { $message }

# How to mend what is wrong.
finding-did-you-mean = did you mean `{ $meant }`?

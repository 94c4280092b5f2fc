# The frame around findings, and the ends of commands that report them.

finding-words = { $words }
finding-help = help:
finding-with-help = { $message }; { $help }
finding-under = under { $regime }: { $message }

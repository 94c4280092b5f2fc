# Ескертпелердің жақтауы және олар туралы хабарлайтын командалардың соңы.

finding-words = { $words }
finding-help = көмек:
finding-with-help = { $message }; { $help }
finding-under = `{ $regime }` құқықтық режимі: { $message }

# Қатені қалай түзетуге болады.
finding-did-you-mean = мүмкін, дұрысы: `{ $meant }`

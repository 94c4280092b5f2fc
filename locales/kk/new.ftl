# `reglament new` не сұрайды және не хабарлайды.

new-ask-act = Актінің идентификаторы, мысалы `order-8-2025`:
new-ask-act-of = Қызмет тұратын актінің идентификаторы:
new-ask-regime = Құқықтық режимнің идентификаторы, мысалы `2025`:
new-ask-service = Қызметтің идентификаторы, мысалы `lamp_license`:
new-ask-service-of = Қызмет пен рәсім, мысалы `lamp_license.issue`:
new-ask-case = Істің атауы:
new-ask-filed = Өтініш берілген күн, мысалы `2025-03-18`:
new-check = нені толтыру керегін `reglament check` тізіп береді

# О чём спрашивает и что сообщает `reglament new`.

new-ask-act = Идентификатор акта, например `order-8-2025`:
new-ask-act-of = Идентификатор акта, под которым стоит услуга:
new-ask-regime = Идентификатор правового режима, например `2025`:
new-ask-service = Идентификатор услуги, например `lamp_license`:
new-ask-service-of = Услуга и процедура, например `lamp_license.issue`:
new-ask-case = Название дела:
new-ask-filed = День подачи, например `2025-03-18`:
new-check = что осталось заполнить, перечисляет `reglament check`

# What `reglament new` asks and says.

new-ask-act = Id of the act, such as `order-8-2025`:
new-ask-act-of = Id of the act that the service stands under:
new-ask-regime = Id of the regime, such as `2025`:
new-ask-service = Id of the service, such as `lamp_license`:
new-ask-service-of = Service and procedure, such as `lamp_license.issue`:
new-ask-case = Name of the case:
new-ask-filed = Day of filing, such as `2025-03-18`:
new-check = `reglament check` lists what is to be filled in

//! Random trees of what stands around services: acts, regimes, lineages, calendars, facts, registers, forms, catalogues.

use super::*;
use reglament::calendar::Weekend;
use reglament::syntax::tree::{
    ActItem, Ancestry, Assumed, CalendarItem, CatalogueItem, Descent, FieldKind, FormItem, Origin, RegimeItem,
    RegisterItem,
};

fn assumed<T: std::fmt::Debug + Clone>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Assumed<T>> {
    (value, prop::option::of(prose())).prop_map(|(value, basis)| Assumed { value, basis })
}

fn acts(act: impl Strategy<Value = ActItem>) -> impl Strategy<Value = Vec<Node<ActItem>>> {
    block(act, 0).prop_map(|mut nodes| {
        nodes.iter_mut().filter(|it| matches!(it.value, ActItem::Waive { .. })).for_each(|it| it.cites.clear());
        nodes
    })
}

fn act() -> impl Strategy<Value = ActItem> {
    let leaf =
        prop_oneof![
            title().prop_map(ActItem::Title),
            id().prop_map(ActItem::Kind),
            text().prop_map(ActItem::Number),
            text().prop_map(ActItem::Issuer),
            assumed(day()).prop_map(ActItem::Adopted),
            (text(), assumed(day())).prop_map(|(number, on)| ActItem::Registered { number, on }),
            assumed(day()).prop_map(ActItem::Published),
            assumed(period()).prop_map(ActItem::InForceAfter),
            assumed(day()).prop_map(ActItem::InForceFrom),
            (text(), prop::option::of(day()), prop::option::of(prose()))
                .prop_map(|(by, from, basis)| ActItem::Repealed { by, from, basis }),
            languages(1).prop_map(ActItem::Texts),
            (prop::collection::vec(cite(), 1..3), prose())
                .prop_map(|(places, reason)| ActItem::Waive { places, reason }),
            prose().prop_map(ActItem::Note),
        ];
    leaf.prop_recursive(2, 8, 3, |inner| (text(), acts(inner)).prop_map(|(name, body)| ActItem::Edition { name, body }))
}

fn regime() -> impl Strategy<Value = RegimeItem> {
    prop_oneof![
        title().prop_map(RegimeItem::Title),
        ids(1).prop_map(RegimeItem::Acts),
        id().prop_map(RegimeItem::Calendar),
        prose().prop_map(RegimeItem::Note),
    ]
}

fn descent() -> impl Strategy<Value = Descent> {
    let how = prop::sample::select(vec![Ancestry::Continues, Ancestry::Renames, Ancestry::SplitFrom, Ancestry::Merges]);
    let origin = prop_oneof![
        (how, id(), id()).prop_map(|(how, service, regime)| Origin::From { how, service, regime }),
        Just(Origin::New),
        Just(Origin::Dropped),
    ];
    (id(), origin, prop::option::of(prose())).prop_map(|(regime, origin, text)| Descent { regime, origin, text })
}

fn calendar() -> impl Strategy<Value = CalendarItem> {
    prop_oneof![
        title().prop_map(CalendarItem::Title),
        text().prop_map(CalendarItem::Days),
        day().prop_map(CalendarItem::Known),
        (id(), text()).prop_map(|(id, file)| CalendarItem::Index { id, file }),
        id().prop_map(CalendarItem::Currency),
        text().prop_map(CalendarItem::Zone),
        weekend().prop_map(CalendarItem::Weekend),
        prop::collection::vec((id(), prop::option::of(id())), 1..4).prop_map(CalendarItem::Follows),
        prose().prop_map(CalendarItem::Note),
    ]
}

fn weekend() -> impl Strategy<Value = Weekend> {
    let days = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let weekdays = prop::sample::subsequence(days.to_vec(), 1..4);
    (weekdays, prop::option::of(day()), prop::option::of(day())).prop_map(|(weekdays, from, until)| Weekend {
        weekdays,
        from,
        until,
    })
}

fn register() -> impl Strategy<Value = RegisterItem> {
    prop_oneof![
        title().prop_map(RegisterItem::Title),
        id().prop_map(RegisterItem::Kept),
        title().prop_map(RegisterItem::Called),
        (id(), prop::option::of(prose())).prop_map(|(id, text)| RegisterItem::Column { id, text }),
        prose().prop_map(RegisterItem::Note),
    ]
}

/// What a field asks for, and who fills it in.
fn field_ends() -> impl Strategy<Value = (Vec<Id>, Option<Id>)> {
    (ids(0), prop::option::of(id()))
}

fn form() -> impl Strategy<Value = FormItem> {
    let kind = prop_oneof![
        prop::option::of(any::<u32>()).prop_map(FieldKind::Text),
        Just(FieldKind::WholeNumber),
        Just(FieldKind::Amount),
        Just(FieldKind::Date),
        Just(FieldKind::YesOrNo),
        ids(1).prop_map(FieldKind::OneOf),
    ];
    prop_oneof![
        1 => title().prop_map(FormItem::Title),
        3 => (id(), kind, prop::option::of(any::<bool>()), field_ends(), maybe_guard(), prop::option::of(prose()))
            .prop_map(|(id, kind, required, (asks, filled_by), guard, text)| {
                FormItem::Field { id, kind, required, asks, filled_by, guard, text }
            }),
        1 => prose().prop_map(FormItem::Note),
    ]
}

fn catalogue() -> impl Strategy<Value = CatalogueItem> {
    prop_oneof![
        title().prop_map(CatalogueItem::Title),
        (text(), prose()).prop_map(|(code, text)| CatalogueItem::Entry { code, text }),
        prose().prop_map(CatalogueItem::Note),
    ]
}

pub(super) fn item() -> impl Strategy<Value = Item> {
    let names = block(
        prop_oneof![
            title().prop_map(TextItem::Title),
            title().prop_map(TextItem::Called),
            prose().prop_map(TextItem::Note)
        ],
        0,
    );
    prop_oneof![
        2 => (id(), acts(act())).prop_map(|(id, body)| Item::Act { id, body }),
        1 => (id(), block(regime(), 0)).prop_map(|(id, body)| Item::Regime { id, body }),
        1 => (day(), day(), prose()).prop_map(|(from, to, text)| Item::Unencoded { from, to, text }),
        1 => (id(), block(descent(), 0)).prop_map(|(service, body)| Item::Lineage { service, body }),
        1 => (id(), block(calendar(), 0)).prop_map(|(id, body)| Item::Calendar { id, body }),
        1 => (id(), ids(0), prop::option::of(id()), names).prop_map(|(id, values, default, body)| {
            // An amount has no values.
            let values = if default.is_some() { values } else { Vec::new() };
            Item::Fact { id, values, default, body }
        }),
        1 => (id(), block(register(), 0)).prop_map(|(id, body)| Item::Register { id, body }),
        1 => (id(), block(form(), 0)).prop_map(|(id, body)| Item::Form { id, body }),
        1 => (id(), block(catalogue(), 0)).prop_map(|(id, body)| Item::Catalogue { id, body }),
    ]
}

//! `regl::reception::twice`: a service takes applications in until one hour.

use super::fault::CheckFault;
use crate::model::Service;

pub(super) fn check(service: &Service, faults: &mut Vec<CheckFault>) {
    let Some((first, others)) = service.reception.split_first() else { return };
    if let Some(other) = others.iter().find(|reception| reception.value != first.value) {
        let (span, first) = (other.span, first.span);
        faults.push(CheckFault::TwoReceptions { service: service.id.clone(), span, first });
    }
}

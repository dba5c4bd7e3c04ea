//! Notices of which one a file is enough.

use std::collections::HashMap;

use crate::intake::{Fault, fault::Code};

const ONCE: [Code; 3] = [Code::DayFirst, Code::SmallAssumed, Code::NoGroup];

/// All faults, and of those notices the first of each file, with the number of products without a
/// group.
pub fn once_a_file(faults: Vec<Fault>) -> Vec<Fault> {
    let mut numbers: HashMap<(Code, String), usize> = HashMap::new();
    let mut kept = Vec::with_capacity(faults.len());
    for fault in faults {
        if ONCE.contains(&fault.code) {
            let number = numbers.entry((fault.code, fault.file.clone())).or_default();
            *number += 1;
            if *number > 1 {
                continue;
            }
        }
        kept.push(fault);
    }
    for fault in kept.iter_mut().filter(|fault| fault.code == Code::NoGroup) {
        let number = numbers[&(fault.code, fault.file.clone())];
        fault.details = vec![number.to_string().into()];
    }
    kept
}

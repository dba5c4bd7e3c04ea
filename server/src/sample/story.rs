//! What the illustrative register tells, besides the fates of its products.

/// Codes of the districts, in the order of every list by district.
pub const DISTRICTS: [&str; 9] = ["080", "082", "083", "084", "085", "086", "087", "088", "089"];

/// Communes of each district in which entities that were there in February 2023
/// work: 60 together.
pub const COMMUNES: [usize; 9] = [5, 6, 7, 3, 6, 8, 8, 10, 7];

/// How many further products the first entity of a district takes before the
/// others take any.
pub const LARGEST: [usize; 9] = [1, 2, 2, 1, 2, 4, 2, 9, 3];

/// How a product comes to its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// It joins a [`Seat::Founding`] entity of its district.
    Joins,
    /// It opens an entity that is one from 2022 to 2024.
    Founding,
    /// The only product of an entity that ends in January 2023.
    Lapsed2023,
    /// … that ends between March and December 2023.
    Left2023,
    /// … that ends by November 2024.
    Left2024,
    /// … that begins in February 2023.
    Early2023,
    /// … that begins between March and December 2023.
    Of2023,
    /// … that begins between January and October 2024.
    Of2024,
    /// … that begins in November or December 2024.
    Late2024,
}

/// The kinds of the entities opened in each way: 81 on 2023-02-28, 94 on
/// 2023-12-31, 101 on 2024-11-05.
pub const KINDS: [(Seat, &[(&str, usize)]); 8] = [
    (
        Seat::Founding,
        &[
            (COOPERATIVE, 48),
            (SMALL_ENTERPRISE, 6),
            (LARGE_ENTERPRISE, 1),
            (COOPERATIVE_GROUP, 5),
            (HOUSEHOLD, 14),
        ],
    ),
    (Seat::Lapsed2023, &[(HOUSEHOLD, 1)]),
    (Seat::Left2023, &[(COOPERATIVE, 2), (SMALL_ENTERPRISE, 1), (HOUSEHOLD, 1)]),
    (Seat::Left2024, &[(SMALL_ENTERPRISE, 1)]),
    (Seat::Early2023, &[(HOUSEHOLD, 2)]),
    (
        Seat::Of2023,
        &[(COOPERATIVE, 6), (SMALL_ENTERPRISE, 1), (COOPERATIVE_GROUP, 1), (HOUSEHOLD, 9)],
    ),
    (Seat::Of2024, &[(COOPERATIVE, 3), (COOPERATIVE_GROUP, 1), (HOUSEHOLD, 4)]),
    (
        Seat::Late2024,
        &[(COOPERATIVE, 3), (SMALL_ENTERPRISE, 2), (COOPERATIVE_GROUP, 2), (HOUSEHOLD, 7)],
    ),
];

const COOPERATIVE: &str = "cooperative";
const COOPERATIVE_GROUP: &str = "cooperative_group";
const SMALL_ENTERPRISE: &str = "small_enterprise";
const LARGE_ENTERPRISE: &str = "large_enterprise";
const HOUSEHOLD: &str = "household";

/// What stands before the number in the name of an entity of this kind.
pub fn entity_name(kind: &str) -> &'static str {
    match kind {
        COOPERATIVE => "HTX",
        COOPERATIVE_GROUP => "Tổ hợp tác",
        SMALL_ENTERPRISE => "Công ty",
        LARGE_ENTERPRISE => "Công ty cổ phần",
        _ => "Hộ sản xuất",
    }
}

use crate::schema::PlaceKind;

/// A province, district or commune. Its code is its identity: names repeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub code: String,
    pub name: String,
    pub kind: PlaceKind,
    /// Where it stands in the tile grid, if it has a tile.
    pub tile: Option<Tile>,
}

/// Row and column of a tile, counted from 1 at the top left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    pub row: u8,
    pub column: u8,
}

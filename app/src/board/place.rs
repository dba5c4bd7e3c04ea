use crate::schema::PlaceKind;

/// A province, district or commune. Its code is its identity: names repeat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub code: String,
    pub name: String,
    pub kind: PlaceKind,
    /// Where it stands in the tile grid, if it has a tile.
    pub tile: Option<Tile>,
    /// Latitude and longitude in thousandths of a degree, approximate, where they are known.
    pub point: Option<(i32, i32)>,
}

/// Row and column of a tile, counted from 1 at the top left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tile {
    pub row: u8,
    pub column: u8,
}

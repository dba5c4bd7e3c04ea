use std::{
    cell::RefCell,
    io::{self, Write},
    rc::Rc,
};

use app::board::{Day, Items};

use super::{Commune, Goods, Options, SEED, Sink, agreed, story::DISTRICTS, write};
use crate::{place::Places, register::RegisterFiles};

/// Products of a register of a province of which nothing is published.
pub const PRODUCTS: u32 = 240;

/// What the name of every product and entity of a sample register ends with.
pub const MARK: &str = "(minh họa)";

/// True for rows that a sample register has, whatever was changed in them since: where
/// one item is invented, a reader must be told.
pub fn is_illustrative(items: &Items) -> bool {
    items.products.iter().any(|product| product.name.ends_with(MARK))
}

/// The register that the program carries, as the files that `sample` writes; of a province that
/// `agreed` tells of, one that agrees with it.
///
/// # Errors
///
/// When `places` lacks a commune that the register needs.
pub fn files(places: &Places, agreed: Option<&str>) -> io::Result<RegisterFiles> {
    if let Some(agreed) = agreed {
        let tables = in_memory(|sink| agreed::write(agreed, SEED, places, sink))?;
        return Ok(RegisterFiles::from_entries("sample", tables));
    }
    // Only of Lào Cai before the reform is so much published that a register can agree with it.
    let codes = places.units.iter().map(|unit| &*unit.code);
    let products = (!codes.eq(DISTRICTS)).then_some(PRODUCTS);
    let options = Options { products, seed: SEED, goods: Goods::Common };
    Ok(RegisterFiles::from_entries("sample", tables_of(&options, places)?))
}

/// The illustrative register as CSV tables by file name.
///
/// # Errors
///
/// When `places` lacks a commune that the register needs.
pub fn tables(seed: u64, places: &Places) -> io::Result<Vec<(String, Vec<u8>)>> {
    tables_of(&Options { products: None, seed, goods: Goods::Highland }, places)
}

fn tables_of(options: &Options, places: &Places) -> io::Result<Vec<(String, Vec<u8>)>> {
    in_memory(|sink| write(options, &communes(places), sink))
}

fn in_memory(
    write: impl FnOnce(&mut Sink) -> io::Result<()>,
) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut buffers = Vec::<(String, Buffer)>::new();
    let mut open = |name: &str| {
        let buffer = Buffer::default();
        buffers.push((name.to_owned(), buffer.clone()));
        Ok(Box::new(buffer) as Box<dyn Write>)
    };
    write(&mut open)?;
    Ok(buffers.into_iter().map(|(name, buffer)| (name, buffer.0.take())).collect())
}

/// The communes that a sample register can use.
pub fn communes(places: &Places) -> Vec<Commune<'_>> {
    let of = |place: u16| places.units.get(usize::from(place));
    let begin = Day::from_ymd(2018, 1, 1).unwrap_or(Day::FIRST);
    places
        .of_the_day()
        // Rows speak of days since then, on which their codes must have meant something.
        .filter(|commune| places.commune_on(&commune.code, begin).is_some())
        .filter_map(|commune| {
            Some(Commune { code: &commune.code, district: &of(commune.place)?.code })
        })
        .collect()
}

#[derive(Clone, Default)]
struct Buffer(Rc<RefCell<Vec<u8>>>);

impl Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

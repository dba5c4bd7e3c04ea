//! A register made in memory, read back as rows.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap},
    io::{self, Write},
    rc::Rc,
};

use crate::sample::{Commune, Goods, Options, write};

pub type Row = HashMap<String, String>;

/// The tables of a register, by name.
pub struct Register {
    pub text: BTreeMap<String, String>,
    tables: BTreeMap<String, Vec<Row>>,
}

/// 152 communes: as many in each district as there are in Lào Cai.
pub fn communes() -> Vec<(String, String)> {
    let districts = [
        ("080", 17),
        ("082", 21),
        ("083", 16),
        ("084", 10),
        ("085", 19),
        ("086", 14),
        ("087", 17),
        ("088", 16),
        ("089", 22),
    ];
    let inside = |(district, count): (&str, usize)| {
        let district = district.to_owned();
        (0..count).map(move |commune| (format!("{district}{commune:02}"), district.clone()))
    };
    districts.into_iter().flat_map(inside).collect()
}

#[derive(Clone, Default)]
struct Bytes(Rc<RefCell<Vec<u8>>>);

impl Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Register {
    pub fn new(products: Option<u32>, seed: u64) -> Self {
        let places = communes();
        let communes: Vec<_> =
            places.iter().map(|(code, district)| Commune { code, district }).collect();
        let mut files = BTreeMap::<String, Bytes>::new();
        write(&Options { products, seed, goods: Goods::Highland }, &communes, &mut |name| {
            Ok(Box::new(files.entry(name.to_owned()).or_default().clone()))
        })
        .expect("memory takes every byte");

        let text: BTreeMap<String, String> = files
            .into_iter()
            .map(|(name, bytes)| (name, String::from_utf8(bytes.0.take()).expect("UTF-8")))
            .collect();
        let tables = text
            .iter()
            .map(|(name, text)| {
                let rows = csv::Reader::from_reader(text.as_bytes()).into_deserialize();
                (name.replace(".csv", ""), rows.map(Result::unwrap).collect())
            })
            .collect();
        Self { text, tables }
    }

    pub fn rows(&self, table: &str) -> &[Row] {
        &self.tables[table]
    }
}

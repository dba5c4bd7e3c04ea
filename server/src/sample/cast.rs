//! The products and entities of the illustrative register.

use std::io;

use super::{
    Commune,
    draw::Draw,
    fate::{FATES, Fate},
    good::{Good, Goods},
    story::{COMMUNES, DISTRICTS, KINDS, LARGEST, Seat},
};

pub struct Product {
    pub fate: &'static Fate,
    pub good: &'static Good,
    /// Positions in the lists of this cast.
    pub entity: usize,
    pub district: usize,
    pub village: Option<usize>,
    /// Official code.
    pub commune: String,
}

pub struct Entity {
    pub seat: Seat,
    pub kind: &'static str,
    pub district: usize,
    pub commune: String,
}

/// Products in the order of their first grading, entities in that of their first product.
pub struct Cast {
    pub products: Vec<Product>,
    pub entities: Vec<Entity>,
    /// Codes of the communes of each district.
    pub communes: [Vec<String>; 9],
}

impl Cast {
    /// # Errors
    ///
    /// When a district has no commune.
    pub fn new(communes: &[Commune], draw: &mut Draw) -> io::Result<Self> {
        let mut cast =
            Self { products: vec![], entities: vec![], communes: by_district(communes)? };
        let mut kinds = kinds(draw);
        for (fate, district) in in_order() {
            let entity = cast.entities.len();
            if fate.seat != Seat::Joins {
                let kind = kinds(fate.seat);
                let commune = cast.entity_commune(fate.seat, district);
                cast.entities.push(Entity { seat: fate.seat, kind, district, commune });
            }
            let (good, commune) = (Goods::Highland.any(draw), String::new());
            cast.products.push(Product { fate, good, entity, district, village: None, commune });
        }
        cast.join();
        cast.settle();
        Ok(cast)
    }

    /// The next commune of the district for an entity opened in this way.
    ///
    /// Entities of February 2023 share the few communes that had a product then,
    /// and the founding ones take each of them; later ones go further.
    fn entity_commune(&self, seat: Seat, district: usize) -> String {
        let before = self.entities.iter().filter(|e| e.district == district && e.seat == seat);
        let turn = before.count();
        let all = &self.communes[district];
        match seat {
            Seat::Of2023 | Seat::Of2024 | Seat::Late2024 => all[(5 * turn + 2) % all.len()].clone(),
            _ => self.core_commune(district, turn).to_owned(),
        }
    }

    fn core_commune(&self, district: usize, turn: usize) -> &str {
        let (all, few) = (&self.communes[district], COMMUNES[district]);
        &all[(turn % few) * all.len() / few]
    }

    /// Gives every joining product an entity: first the largest of its district,
    /// then the others in turn.
    fn join(&mut self) {
        let founding: [Vec<usize>; 9] = std::array::from_fn(|district| {
            let entities = self.entities.iter().enumerate();
            let here = entities.filter(|(_, e)| e.district == district && e.seat == Seat::Founding);
            here.map(|(position, _)| position).collect()
        });
        let mut joined = [0_usize; 9];

        for product in self.products.iter_mut().filter(|p| p.fate.seat == Seat::Joins) {
            let (founding, largest) = (&founding[product.district], LARGEST[product.district]);
            let turn = &mut joined[product.district];
            product.entity = match turn.checked_sub(largest) {
                None => founding[0],
                Some(turn) => founding[1 + turn % (founding.len() - 1)],
            };
            *turn += 1;
        }
    }

    /// Gives every product a commune: its entity's, for some a neighbouring one.
    fn settle(&mut self) {
        for position in 0..self.products.len() {
            let Product { district, entity, fate, .. } = self.products[position];
            let elsewhere = fate.seat == Seat::Joins && position % 6 == 0;
            self.products[position].commune = if elsewhere {
                self.core_commune(district, position / 6).to_owned()
            } else {
                self.entities[entity].commune.clone()
            };
        }
    }
}

/// Every product's fate and district, in the order of the first grading.
fn in_order() -> Vec<(&'static Fate, usize)> {
    let mut products: Vec<_> = FATES
        .iter()
        .flat_map(|fate| (0..9).map(move |district| (fate, district)))
        .flat_map(|(fate, district)| (0..fate.products[district]).map(move |_| (fate, district)))
        .collect();
    products.sort_by_key(|(fate, _)| fate.grades.first().copied().unwrap_or_default().0);
    products
}

/// Deals the kinds of entities: each call takes one of those left for that seat.
fn kinds(draw: &mut Draw) -> impl FnMut(Seat) -> &'static str + use<> {
    let mut left = KINDS.map(|(seat, kinds)| {
        let mut dealt: Vec<_> =
            kinds.iter().flat_map(|&(kind, count)| std::iter::repeat_n(kind, count)).collect();
        draw.shuffle(&mut dealt);
        (seat, dealt)
    });
    move |wanted| {
        let pile = left.iter_mut().find(|(seat, _)| *seat == wanted);
        pile.and_then(|(_, kinds)| kinds.pop()).unwrap_or("household")
    }
}

fn by_district(communes: &[Commune]) -> io::Result<[Vec<String>; 9]> {
    let lists = DISTRICTS.map(|district| {
        let inside = communes.iter().filter(|commune| commune.district == district);
        inside.map(|commune| commune.code.to_owned()).collect::<Vec<_>>()
    });
    match lists.iter().position(Vec::is_empty) {
        Some(empty) => {
            Err(io::Error::other(format!("no commune of district {}", DISTRICTS[empty])))
        }
        None => Ok(lists),
    }
}

//! Everything that is known of one version of the register: a value that is swapped in
//! whole, and that every answer is a function of.

use std::sync::Arc;

use crate::{
    board::{Acts, Board, Certificate, Day, Items, Links, Offers, Place, State, Unit},
    find::Index,
    outlook::{BackTest, Known, Memory, Outlook, Years},
    register::rule,
    schema::Record,
};

/// One version with all that was computed from it.
#[derive(Clone, Debug)]
pub struct Edition {
    pub version: Version,
    /// What the acts of the programme say, each from its day on.
    pub acts: Acts,
    pub province: Place,
    /// As its units were on this day.
    pub units_on: Day,
    /// True where whoever runs the program gave the table of units.
    pub units_given: bool,
    /// In the order of their codes. A place of an item counts in this list.
    pub districts: Vec<Place>,
    /// The register's rows, the same for every plan.
    pub items: Items,
    pub links: Links,
    /// Finds items.
    pub index: Index,
    /// One for each plan, the default first.
    pub boards: Vec<Arc<Board>>,
    /// What the office says of its targets, in the order of days.
    pub notes: Vec<Note>,
    /// How the targets may end, for the days that were asked for last.
    pub outlooks: Memory,
    /// What can be downloaded and asked for; filled by whoever serves it.
    pub offers: Offers,
    /// The same in units of another time, where the plan or the year before it crosses their change.
    pub other: Option<OtherUnits>,
}

/// What is told in units of another time.
#[derive(Clone, Debug)]
pub enum OtherUnits {
    /// In those of before; this edition has the plan's own.
    Before(Arc<Edition>),
    /// In the plan's own, so many as of a day; this edition has those of before.
    Own { on: Day, number: usize },
}

/// What an office says of a target: of the words, one at least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The target's id.
    pub target: String,
    pub as_of: Day,
    pub reason: String,
    pub action: String,
    /// Who is to act.
    pub unit: String,
    pub due: Option<Day>,
}

/// What the figures were computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The first 12 hexadecimal digits of the digest of the register's files.
    pub digest: String,
    /// True for invented items that agree with published totals.
    pub illustrative: bool,
}

impl OtherUnits {
    /// Of which day, and how many.
    pub fn day_and_number(&self) -> (Day, usize) {
        match self {
            Self::Before(edition) => (edition.units_on, edition.districts.len()),
            Self::Own { on, number } => (*on, *number),
        }
    }
}

impl Edition {
    /// The year by which addresses name its units.
    pub fn units_year(&self) -> String {
        year(self.units_on)
    }

    /// This edition or the one in units of before, as addresses name them; this one without a name.
    pub fn in_units<'a>(self: &'a Arc<Self>, year: Option<&str>) -> Option<&'a Arc<Self>> {
        let is_own = year.is_none_or(|year| year == self.units_year());
        match &self.other {
            _ if is_own => Some(self),
            Some(OtherUnits::Before(before)) => {
                Some(before).filter(|it| Some(&*it.units_year()) == year)
            }
            _ => None,
        }
    }

    /// The years of all units in which it is told.
    pub fn units_years(&self) -> Vec<String> {
        let other = self.other.as_ref().map(|other| year(other.day_and_number().0));
        let mut years: Vec<String> = other.into_iter().chain([self.units_year()]).collect();
        years.sort();
        years
    }

    /// The Board of the default plan.
    ///
    /// # Panics
    ///
    /// When there is no plan, which no edition is computed without.
    pub fn default_board(&self) -> &Arc<Board> {
        &self.boards[0]
    }

    /// The Board of the plan with this id, if there is one.
    pub fn board(&self, plan: &str) -> Option<&Arc<Board>> {
        self.boards.iter().find(|board| board.plan == plan)
    }

    /// The ids of all plans that can be chosen, in their order.
    pub fn plans(&self) -> Vec<&str> {
        let mut plans: Vec<&str> = self.boards.iter().map(|board| board.plan.as_str()).collect();
        plans.sort_unstable();
        plans
    }

    /// The last note on a target that was written within the period, up to `day`.
    pub fn note(&self, board: &Board, target: &str, day: Day) -> Option<&Note> {
        let of = |note: &&Note| {
            note.target == target && board.period.contains(note.as_of) && note.as_of <= day
        };
        self.notes.iter().rev().find(of)
    }

    /// How the targets of one of its plans may end, as it is known on `day`.
    pub fn outlook(&self, board: &Board, day: Day) -> Arc<Outlook> {
        self.outlooks.outlook(self.known(), board, day)
    }

    /// The same where it takes no time: nothing waits for what a large register takes seconds for.
    pub fn outlook_at_hand(&self, board: &Board, day: Day) -> Option<Arc<Outlook>> {
        match self.is_large() {
            true => self.outlooks.find(board, day),
            false => Some(self.outlook(board, day)),
        }
    }

    /// What outlooks of past years said of how they ended.
    pub fn back_test(&self, board: &Board) -> Arc<BackTest> {
        self.outlooks.back_test(self.known(), board)
    }

    /// The same where it takes no time.
    pub fn back_test_at_hand(&self, board: &Board) -> Option<Arc<BackTest>> {
        match self.is_large() {
            true => self.outlooks.find_back_test(board),
            false => Some(self.back_test(board)),
        }
    }

    /// How the readings of a plan went in past years.
    pub fn years(&self, board: &Board) -> Arc<Years> {
        self.outlooks.years(self.known(), board)
    }

    /// The same where it takes no time.
    pub fn years_at_hand(&self, board: &Board) -> Option<Arc<Years>> {
        match self.is_large() {
            true => self.outlooks.find_years(board),
            false => Some(self.years(board)),
        }
    }

    /// Of more products an outlook takes too long for a reader to wait.
    fn is_large(&self) -> bool {
        self.items.products.len() > 5000
    }

    /// What futures are drawn from.
    pub fn known(&self) -> Known<'_> {
        let Self { items, links, acts, .. } = self;
        Known { items, links, districts: self.districts.len(), acts }
    }

    /// What is true of a product on `day`.
    pub fn state(&self, product: u32, day: Day) -> State {
        self.items.state(&self.links, product, day, rule::NOTICE_DAYS)
    }

    /// The current certificate of a product on `day`, in force or not.
    pub fn current(&self, product: u32, day: Day) -> Option<&Certificate> {
        self.items.current(&self.links, product, day)
    }

    /// True for a product whose certificate the act of `day` lets be extended no more.
    pub fn has_lapsed(&self, product: u32, day: Day) -> bool {
        let (act, current) = (self.acts.on(day), self.current(product, day));
        let lapse = act.zip(current).and_then(|(act, current)| current.lapses_on(act));
        lapse.is_some_and(|lapse| lapse <= day)
    }

    /// The position of the district where an item of a unit counts.
    pub fn place(&self, unit: Unit, item: u32) -> Option<u16> {
        let (items, item) = (&self.items, item as usize);
        match unit {
            Unit::Product => items.products.get(item).map(|row| row.place),
            Unit::Entity => items.entities.get(item).map(|row| row.place),
            Unit::Village => items.villages.get(item).map(|row| row.place),
            Unit::SalesPoint => items.sales_points.get(item)?.district(items),
            Unit::Commune => items.communes.get(item).map(|row| row.place),
            Unit::Application => items.applications.get(item).map(|row| row.place),
            Unit::Place => u16::try_from(item).ok(),
        }
    }

    /// True where one of its units is a district, not a commune.
    pub fn has_districts(&self) -> bool {
        self.districts.iter().any(|place| place.kind.is_district())
    }

    /// The position of the district with this code.
    pub fn district(&self, code: &str) -> Option<usize> {
        self.districts.iter().position(|place| place.code == code)
    }
}

/// By which addresses name units of a day.
pub fn year(day: Day) -> String {
    day.ymd().0.to_string()
}

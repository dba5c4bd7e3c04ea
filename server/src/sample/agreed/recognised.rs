//! What is recognised on the day, and was on a day before of which the totals are known.

use std::io;

use app::board::Day;

use super::{
    super::draw::Draw,
    Agreed,
    cast::{Cast, Product},
    change::Changes,
    round::{self, three_years_before},
};

impl Cast {
    /// Products new in the year, then those graded again in it, then those of years before; at
    /// last those graded again that were others on the day before.
    ///
    /// # Errors
    ///
    /// When the totals of both days do not go together.
    pub fn recognised(&mut self, agreed: &Agreed, draw: &mut Draw) -> io::Result<()> {
        let mut stars: Vec<u8> = (3..)
            .zip(agreed.stars)
            .flat_map(|(stars, number)| vec![stars; number as usize])
            .collect();
        draw.shuffle(&mut stars);
        let mut groups: Vec<&str> = agreed
            .groups
            .iter()
            .flat_map(|(group, &number)| vec![group.as_str(); number as usize])
            .collect();
        draw.shuffle(&mut groups);
        let changes = match &agreed.before {
            Some(before) => Changes::since(before, agreed, &stars, &groups)?,
            None => Changes::default(),
        };
        let (new, total) = (agreed.new as usize, stars.len());
        changes.arrange(new, &mut stars, &mut groups)?;
        let regraded = (agreed.regraded as usize).checked_sub(changes.graded());
        let regraded =
            regraded.ok_or_else(|| io::Error::other("more changed than graded again"))?;
        let before = agreed.day_before()?;
        let new_before = agreed.before.as_ref().map_or(0, |before| before.new as usize);
        let after = before.map_or(Day::FIRST, |day| day.plus(1));
        let until = self.until;
        let (year, ..) = agreed.day().ymd();
        for (at, &stars) in stars.iter().enumerate() {
            let grades = if at < new_before {
                vec![(round::within(year, Day::FIRST..=before.unwrap_or(until), draw), stars)]
            } else if at < new {
                vec![(round::within(year, after..=until, draw), stars)]
            } else if at < new + regraded {
                let now = self.round(year, draw);
                vec![(three_years_before(now, draw), stars), (now, stars)]
            } else if at < total - changes.graded() {
                let back = i32::try_from(1 + draw.below(2)).unwrap_or(1);
                vec![(self.round(year - back, draw), stars)]
            } else {
                // Something happens in the last round, so that the register knows its day.
                let now = match at + 1 == total {
                    true => round::last(year, after..=until),
                    false => round::within(year, after..=until, draw),
                };
                let first = match changes.others.get(total - 1 - at) {
                    Some(&(then, _)) => (three_years_before(now, draw), then),
                    // Its certificate ended some days before that day.
                    None => (three_years_before(after, draw).plus(-130), stars),
                };
                vec![first, (now, stars)]
            };
            let entity = self.owner(at, draw);
            self.add(agreed, groups.get(at).copied(), entity, grades, draw);
        }
        for (stars, group) in changes.ended {
            let end = round::within(year, after..=until, draw);
            let granted = end.year_before().year_before().year_before();
            let entity = self.owner(self.products.len(), draw);
            self.add(agreed, group, entity, vec![(granted, stars)], draw);
        }
        Ok(())
    }

    fn add(
        &mut self,
        agreed: &Agreed,
        group: Option<&str>,
        entity: usize,
        grades: Vec<(Day, u8)>,
        draw: &mut Draw,
    ) {
        let good = match group {
            Some(group) => agreed.goods.in_group(group, draw),
            None => agreed.goods.any(draw),
        };
        self.products.push(Product { name: good.name, group: good.group, entity, grades });
    }
}

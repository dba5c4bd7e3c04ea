use app::{
    board::{Board, Bridge, Day, Period, Shape, Steps},
    edition::Edition,
};

use super::{Rows, cells};

pub fn rows(edition: &Edition, boards: &[&Board], rows: &mut Rows) -> csv::Result<()> {
    for board in boards {
        let known = board.known_days();
        for target in &board.targets {
            for reading in &target.readings {
                let of = [board.plan.as_str(), &target.id, &reading.shape.id];
                places(rows, edition, of, &reading.shape, known)?;
            }
        }
        for (part, of) in parts(&board.bridge) {
            steps(rows, [&board.plan, "", part, &edition.province.code], of, known)?;
        }
    }
    let Some(board) = boards.first() else { return Ok(()) };
    // The same under every plan, but one plan's days go further than another's.
    let first = boards.iter().map(|board| board.known_days().first).min();
    let last = boards.iter().map(|board| board.known_days().last).max();
    let known = Period { first: first.unwrap_or(Day::FIRST), last: last.unwrap_or(Day::LAST) };
    for count in board.counts.iter() {
        places(rows, edition, ["", "", &count.id], count, known)?;
    }
    Ok(())
}

fn places(
    rows: &mut Rows,
    edition: &Edition,
    [plan, target, reading]: [&str; 3],
    shape: &Shape,
    known: Period,
) -> csv::Result<()> {
    steps(rows, [plan, target, reading, &edition.province.code], &shape.province, known)?;
    for district in &shape.districts {
        steps(rows, [plan, target, reading, &district.code], &district.steps, known)?;
    }
    Ok(())
}

fn steps(rows: &mut Rows, key: [&str; 4], steps: &Steps, known: Period) -> csv::Result<()> {
    for (day, value) in steps.between(known.first, known.last) {
        let [numerator, denominator] = cells(Some(value));
        let computed = [day.to_string(), numerator, denominator];
        rows.write_record(key.into_iter().chain(computed.iter().map(String::as_str)))?;
    }
    Ok(())
}

fn parts(bridge: &Bridge) -> [(&'static str, &Steps); 5] {
    [
        ("bridge-new", &bridge.new),
        ("bridge-returned", &bridge.returned),
        ("bridge-ended", &bridge.ended),
        ("bridge-revoked", &bridge.revoked),
        ("bridge-lowered", &bridge.lowered),
    ]
}

use std::{sync::mpsc, time::Duration};

use tokio::time::timeout;

use super::*;

fn workshop(waiting: usize) -> Arc<Workshop> {
    Arc::new(Workshop::new(&Limits { waiting, ..Limits::default() }))
}

/// Takes the one turn there is for lists until what is returned is dropped.
async fn occupy(workshop: &Arc<Workshop>) -> mpsc::Sender<()> {
    let (hold, held) = mpsc::channel::<()>();
    let (begin, begun) = tokio::sync::oneshot::channel();
    let workshop = Arc::clone(workshop);
    tokio::spawn(async move {
        let wait = move || {
            let _ = begin.send(());
            let _ = held.recv();
        };
        workshop.run(Work::List, &CancellationToken::new(), wait).await
    });
    begun.await.expect("the work begins");
    hold
}

#[tokio::test(flavor = "multi_thread")]
async fn who_finds_too_many_waiting_is_refused_at_once_and_others_are_served() {
    let workshop = workshop(2);
    let hold = occupy(&workshop).await;
    let waiting: Vec<_> = (0..2)
        .map(|at| {
            let workshop = Arc::clone(&workshop);
            tokio::spawn(async move {
                workshop.run(Work::List, &CancellationToken::new(), move || at).await
            })
        })
        .collect();
    while workshop.kinds[Work::List as usize].waiting.available_permits() > 0 {
        tokio::task::yield_now().await;
    }
    let here = CancellationToken::new();
    assert_eq!(workshop.run(Work::List, &here, || 3).await, Err(Undone::Busy));
    assert_eq!(workshop.run(Work::Page, &here, || 4).await, Ok(4), "pages have turns of their own");
    drop(hold);
    for (at, work) in waiting.into_iter().enumerate() {
        assert_eq!(work.await.expect("an end"), Ok(at));
    }
    assert_eq!(workshop.done(Work::List), Done { started: 3, refused: 1 });
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_waits_for_any_more_is_not_begun() {
    let workshop = workshop(64);
    let hold = occupy(&workshop).await;
    let left = CancellationToken::new();
    let work = {
        let (workshop, left) = (Arc::clone(&workshop), left.clone());
        tokio::spawn(async move { workshop.run(Work::List, &left, || ()).await })
    };
    left.cancel();
    assert_eq!(work.await.expect("an end"), Err(Undone::Left), "while the turn is taken");
    drop(hold);
    assert_eq!(workshop.done(Work::List).started, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_is_held_until_the_work_ends_even_when_its_reader_leaves() {
    let workshop = workshop(64);
    let hold = occupy(&workshop).await;
    let here = CancellationToken::new();
    let next = workshop.run(Work::List, &here, || ());
    assert!(timeout(Duration::from_millis(50), next).await.is_err(), "the turn is not free");
    drop(hold);
    assert_eq!(workshop.run(Work::List, &here, || 1).await, Ok(1));
}

#[tokio::test]
async fn what_panics_gives_its_turn_back() {
    let (workshop, here) = (workshop(64), CancellationToken::new());
    for _ in 0..3 {
        let panics = workshop.run(Work::List, &here, || -> u8 { panic!("in the work") });
        assert_eq!(panics.await, Err(Undone::Panicked));
    }
    assert_eq!(workshop.run(Work::List, &here, || 1).await, Ok(1));
}

//! What pages share. Parts know boards, charts and words, but no router.

pub mod address;
pub mod badge;
pub mod cell;
pub mod cite;
pub mod compare;
pub mod csv;
pub mod day_form;
pub mod exhibit;
pub mod footer;
pub mod head;
pub mod keys;
pub mod marks;
pub mod paging;
pub mod places;
pub mod progress;
pub mod shell;
pub mod source;
pub mod table;
pub mod tiles;
pub mod visit;

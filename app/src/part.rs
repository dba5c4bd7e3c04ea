//! What pages share. Parts know boards, charts and words, but no router.

pub mod address;
pub mod badge;
pub mod cell;
pub mod cite;
pub mod csv;
pub mod day_form;
pub mod exhibit;
pub mod fed;
pub mod footer;
pub mod head;
pub mod keys;
pub mod life;
pub mod marks;
#[cfg(feature = "ssr")]
pub mod offers;
pub mod paging;
pub mod product_list;
pub mod progress;
pub mod row;
pub mod shell;
pub mod source;
pub mod state;
pub mod table;
pub mod tiles;
pub mod visit;
pub mod why;

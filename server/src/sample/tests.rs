mod illustrative;
mod made;
mod published;
mod recount;
mod scaled;

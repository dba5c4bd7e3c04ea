//! Letters that are not what they seem.

use super::check;

#[test]
fn letters_of_other_alphabets_make_no_second_product() {
    check(
        &[(
            "products",
            "id,name,group,entity,commune\np1,Chè xanh,drink,e1,03022\n\
             p2,\u{421}hè \u{445}anh,drink,e1,０３０２２\n\u{440}1,Mận,food,e1,03022\n",
        )],
        &[
            "notice products row 3 commune `０３０２２`: look_alike",
            "notice products row 3 name `\u{421}hè \u{445}anh`: look_alike",
            "warning products row 3 name `Chè xanh`: same_name, row 2",
            "notice products row 4 id `\u{440}1`: look_alike",
            "error products row 4 id `p1`: double_id, row 2",
        ],
    );
}

#[test]
fn a_soft_hyphen_is_taken_out_and_doubled_letters_are_refused_with_what_they_mean() {
    check(
        &[(
            "products",
            "id,name,group,entity,commune\np1,Hop dong lien k\u{ad}et,food,e1,03022\n\
             p2,Máº\u{ad}t ong,food,e1,03022\n",
        )],
        &[
            "notice products row 2 name `Hop dong lien k\u{ad}et`: invisible",
            "error products row 3 name `Máº\u{ad}t ong`: legacy_letters, Mật ong",
        ],
    );
}

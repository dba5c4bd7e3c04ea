//! How the outlook is made.

use super::{Pair, act::cited};
use crate::{
    board::{Act, act::Provision},
    format::{self, Lang},
};

words! {
    TITLE: "Dự báo được làm thế nào", "How the outlook is made";
    LEAD: "Từ danh mục của một ngày đến cuối kỳ: điều gì chắc chắn, điều gì có thể đến, và dự báo như vậy đã đúng đến đâu trong các năm trước.",
        "From the register of a day to the period’s end: what is certain, what may come, and how right such outlooks were in past years.";
    BACK_TEST: "Đối chiếu với các năm trước", "Beside past years";
    BACK_TEST_WHY: "Mỗi lần thử dùng đúng cách này với danh mục như đã biết vào cuối một tháng của năm trước, rồi so với kết quả cuối năm đó.",
        "Each trial makes the same outlook from the register as it was known at the end of a month of a past year, and compares it with how that year ended.";
    DEPENDENT: "Các lần thử của cùng một năm phụ thuộc nhau: nhiều lần thử không có nghĩa là nhiều năm. Điểm Brier: 0 là đúng hoàn toàn, 0,25 là như tung đồng xu.",
        "Trials of one year depend on each other: many trials are not many years. Brier score: 0 is always right, 0.25 is a coin.";
    READING: "Cách hiểu", "Reading";
    TRIALS: "Số lần thử", "Trials";
    HELD: "Kết quả nằm trong khoảng 80%", "Ended within the 80% interval";
    BRIER: "Điểm Brier", "Brier score";
    ALL_TRIALS: "Mọi lần thử", "All trials";
    DAY: "Nhìn từ ngày", "Seen from";
    OUTCOME: "Kết quả cuối năm", "How the year ended";
    WITHIN: "Trong khoảng", "Within";
    YES: "có", "yes";
    NO: "không", "no";
    CERTAIN: "Điều chắc chắn", "What is certain";
    RENEWED: "Đánh giá lại", "Re-assessment";
    NEW: "Điều mới", "What is new";
    SAID: "Nói ra thế nào", "How it is said";
    LIMITS: "Không dự báo được khi nào", "When there is none";
}

pub const RENEWED_ID: &str = "renewed";

/// The parts of the page: id, heading, sentences.
pub fn parts() -> [(&'static str, Pair, &'static [Pair]); 5] {
    [
        ("certain", CERTAIN, &CERTAIN_SAYS),
        (RENEWED_ID, RENEWED, &RENEWED_SAYS),
        ("new", NEW, &NEW_SAYS),
        ("said", SAID, &SAID_SAYS),
        ("limits", LIMITS, &LIMITS_SAYS),
    ]
}

/// What `act` adds to re-assessment.
pub fn lapsed(lang: Lang, act: &Act) -> Option<String> {
    let days = act.extension?.days;
    let source = cited(lang, act.article(Provision::Extension), lang.text(&act.title));
    Some(lang.pick(
        format!(
            "Giấy đã hết 36 tháng từ {days} ngày trở lên vào ngày dự báo thì không còn được gia hạn ({source}): sản phẩm ấy không được tính là sẽ được đánh giá lại."
        ),
        format!(
            "A certificate whose 36 months ended {days} days ago or longer on the day of the outlook can no longer be extended ({source}): its product is not taken to be re-assessed."
        ),
    ))
}

const CERTAIN_SAYS: [Pair; 1] = [Pair {
    vi: "Giấy chứng nhận đang có hiệu lực và ngày hết hạn của nó, chuỗi giá trị và kênh bán với ngày kết thúc đã ghi. Giá trị “chắc chắn” của một số đếm là giá trị vào ngày cuối kỳ nếu không có thêm gì được ghi. Tỷ lệ thì chưa chắc: mẫu số tăng thêm có thể làm tỷ lệ giảm, nên ở đó chỉ ghi “nếu không có thêm gì”.",
    en: "Certificates in force and the days they end, chains and listings with the end that is noted. The certain value of a count is the one of the period’s last day if nothing more is noted. A share is not certain: what joins its denominator may lower it, so there it says “if nothing more happens”.",
}];

const RENEWED_SAYS: [Pair; 4] = [
    Pair {
        vi: "Sản phẩm đã từng được công nhận được chia theo lúc giấy hiện hành hết hạn, nhìn từ ngày dự báo: đã hết hạn từ 180 ngày trở lên, bị thu hồi hoặc không còn đủ 3 sao; mới hết hạn trong 180 ngày; hết hạn trong phần còn lại của kỳ; hết hạn trong 180 ngày sau kỳ; muộn hơn.",
        en: "Products that were recognised before are told apart by when their certificate ends, seen from the day: ended 180 days ago or longer, revoked or graded below 3 stars since; ended within 180 days; ends in the rest of the period; ends within 180 days after it; later.",
    },
    Pair {
        vi: "Với mỗi nhóm, tỷ lệ được đánh giá lại trong cùng phần này của tối đa năm năm trước, năm gần hơn nặng hơn, cho biết tỷ lệ của lần này: mỗi diễn biến rút một tỷ lệ trên thang arcsin √p, với phân phối Student.",
        en: "For each sort, the part that was re-assessed in the same part of up to five past years, newer ones with more weight, says what part is now: each future draws one, on the scale arcsin √p, by Student’s distribution.",
    },
    Pair {
        vi: "Mỗi sản phẩm của nhóm khi đó được đánh giá lại với xác suất ấy; ngày và mức thay đổi số sao theo một lần đánh giá lại trước đây của nhóm, hoặc của mọi nhóm nếu nhóm chưa có lần nào.",
        en: "Each product of the sort is then re-assessed with that probability; the day and the change of its stars follow a past re-assessment of the sort, or of any where the sort has none.",
    },
    Pair {
        vi: "Nhóm ít sản phẩm nói được ít, nên năm của nó nhẹ hơn; đánh giá lại đến theo đợt, nên độ rộng tính theo cỡ của các đợt.",
        en: "A sort of few says less, so its years weigh less; re-assessments come in rounds, so the width follows the sizes of the rounds.",
    },
];

const NEW_SAYS: [Pair; 6] = [
    Pair {
        vi: "Số sản phẩm mới: số được công nhận lần đầu trong cùng phần này của tối đa năm năm trước, năm gần hơn nặng hơn (0,7 mỗi năm), trên thang √(x + 3/8), với phân phối Student.",
        en: "New products: how many were first recognised in the same part of up to five past years, newer ones with more weight (0.7 a year), on the scale √(x + 3/8), by Student’s distribution.",
    },
    Pair {
        vi: "Nếu các năm trước tăng hay giảm đều, ba phần mười của hướng ấy được đi tiếp sang năm nay: ít năm thì hướng cũng có thể do ngẫu nhiên.",
        en: "Where past years rose or fell, three tenths of that direction go on into this one: over a few years a direction may be chance as well.",
    },
    Pair {
        vi: "Công nhận đến theo đợt, nên độ rộng tính theo cỡ của các đợt; không ít hơn số hồ sơ cấp tỉnh đã đánh giá trong 180 ngày qua mà chưa có giấy.",
        en: "Recognitions come in rounds, so the width follows the sizes of the rounds; never fewer than the applications that were graded at the provincial level within 180 days and no certificate followed yet.",
    },
    Pair {
        vi: "Mỗi sản phẩm mới theo một lần công nhận trước đây: địa bàn, loại chủ thể, chủ thể mới hay đã có, làng nghề, kênh bán có trong vòng 90 ngày. Lần gần hơn hay được theo hơn. Sản phẩm từng được đánh giá nhưng chưa được công nhận thuộc phần này.",
        en: "Each new product copies a past recognition: area, kind of entity, whether the entity is new, village, channel within 90 days. Newer ones are copied more often. Products that were graded but never recognised belong here.",
    },
    Pair {
        vi: "Loại nào hay đến cũng chỉ biết từ ít lần, nên mỗi diễn biến cân lại các lần trước đây bằng số ngẫu nhiên trước khi rút.",
        en: "How often which kind comes is known from few as well, so each future weighs past recognitions anew at random before it draws from them.",
    },
    Pair {
        vi: "Chuỗi giá trị, kênh bán và điểm bán mới được rút theo cùng cách từ ngày bắt đầu của chúng; chuỗi đến với một chủ thể cùng địa bàn, cùng loại, kênh bán với một sản phẩm cùng địa bàn, chưa có.",
        en: "New chains, listings and sales points are drawn the same way from their starts; a chain goes to an entity of the same area and kind, a listing to a product of the same area, that has none.",
    },
];

const SAID_SAYS: [Pair; 3] = [
    Pair {
        vi: "Mọi chỉ tiêu dùng chung một danh mục, nên được rút cùng nhau: 2.000 diễn biến cho danh mục đến 5.000 sản phẩm, ít hơn cho danh mục lớn hơn. Hạt giống cố định: cùng danh mục thì cùng kết quả, ở mọi máy.",
        en: "All targets share one register and are drawn together: 2,000 futures for a register up to 5,000 products, fewer for larger ones. The seed is fixed: the same register gives the same result on every machine.",
    },
    Pair {
        vi: "Trung vị, khoảng mà tám trong mười diễn biến kết thúc trong đó, và phần diễn biến đạt chỉ tiêu.",
        en: "The median, the interval in which eight in ten futures end, and the part of futures that meet the goal.",
    },
    Pair {
        vi: "Bằng lời: từ 99% gần như chắc chắn, 90% rất có khả năng, 66% nhiều khả năng, 33% có thể đạt hoặc không, 10% khó, 1% rất khó, dưới nữa gần như không thể.",
        en: "In words: from 99% almost certain, 90% very likely, 66% likely, 33% about even, 10% unlikely, 1% very unlikely, below that almost impossible.",
    },
];

const LIMITS_SAYS: [Pair; 2] = [
    Pair {
        vi: "Khi danh mục chưa biết đủ hai năm trước, hoặc trong các năm đó có dưới bốn trường hợp cùng loại. Chỉ tiêu định tính và chỉ tiêu không có số thì không dự báo.",
        en: "When the register knows fewer than two whole past years, or fewer than four things of the kind happened in them. What is qualitative or has no number has no outlook.",
    },
    Pair {
        vi: "Dự báo chỉ biết những gì danh mục ghi: một chính sách mới, một đợt đánh giá bị hoãn hay một quyết định thu hồi không nằm trong đó.",
        en: "It knows what the register notes: a new policy, a round that is put off or a revocation is not in it.",
    },
];

/// `80 trong 99 lần, kết quả nằm trong khoảng 80%`.
pub fn held(lang: Lang, held: usize, all: usize) -> String {
    let [held, shown] =
        [held, all].map(|number| format::count(lang, i64::try_from(number).unwrap_or(i64::MAX)));
    if all == 0 {
        return lang
            .pick("Chưa có năm nào đối chiếu được", "No past year can be compared yet")
            .to_owned();
    }
    lang.pick(
        format!("{held} trong {shown} lần thử, kết quả nằm trong khoảng 80%"),
        format!("In {held} of {shown} trials the year ended within the 80% interval"),
    )
}

pub fn held_sub(lang: Lang) -> String {
    lang.pick(
        "Theo cách hiểu; mọi cuối tháng của các năm trước",
        "By reading; all month ends of past years",
    )
    .to_owned()
}

pub fn trials_sub(lang: Lang) -> String {
    lang.pick("Khoảng dự báo của khi đó, và kết quả", "The interval of then, and what happened")
        .to_owned()
}

pub fn held_or_not(held: bool) -> Pair {
    if held { YES } else { NO }
}

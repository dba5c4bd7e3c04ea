//! The page of the programming interface, and the words of its description.

use super::Pair;
use crate::{
    board::Parameter,
    format::{DOT, Lang},
};

words! {
    TITLE: "Giao diện lập trình (API)", "Programming interface (API)";
    LEAD:
        "Mọi con số trên trang này cũng đọc được bằng chương trình: chỉ đọc, không cần khóa, JSON, dùng được từ mọi nguồn gốc (CORS).",
        "Every figure shown here can also be read by a program: read-only, without a key, as JSON, from any origin (CORS).";
    DESCRIPTION: "Mô tả OpenAPI 3.1", "OpenAPI 3.1 description";
    DATA: "Các tệp dữ liệu", "Data files";
    COMMON: "Quy ước chung", "What holds everywhere";
    SAMPLES: "Chạy thử", "Try it";
    SAMPLES_TEXT:
        "Mã, số thứ tự và trạng thái của mọi chỉ tiêu vào ngày xem. Python không cần cài thêm gì; R cần gói jsonlite.",
        "Number, id and status of every target on the day shown. Python needs nothing else; R needs the package jsonlite.";
    OPERATIONS: "Các câu hỏi", "What can be asked";
    PARAMETERS: "Tham số", "Parameters";
    PARAMETER: "Tham số", "Parameter";
    KIND: "Giá trị", "Value";
    MEANING: "Ý nghĩa", "Meaning";
    EXAMPLE: "Ví dụ", "Example";
    ANSWERS: "Trả lời", "Answers";
    REQUIRED: "bắt buộc", "required";
    REPEATABLE: "có thể lặp lại", "may be repeated";
    TRY: "Thử", "Try";
    PROBLEMS: "Khi có lỗi", "When something is wrong";
    PROBLEMS_TEXT:
        "Mọi lỗi là một tài liệu application/problem+json (RFC 9457) với type, title, status, detail và instance. detail nói rõ điều gì sai và cách sửa; known liệt kê những gì có, khi liệt kê được.",
        "Every error is an application/problem+json document (RFC 9457) with type, title, status, detail and instance. The detail says what is wrong and how to mend it; known lists what there is, where that can be listed.";
    FRESH:
        "Mỗi câu trả lời có ETag; gửi lại trong If-None-Match để nhận 304 khi chưa có gì đổi. Nén br và gzip.",
        "Every answer has an ETag; send it back in If-None-Match and get 304 while nothing has changed. Compressed with br and gzip.";
    STRICT:
        "Tham số lạ hoặc sai dạng là lỗi 400, không bị bỏ qua. Kế hoạch, ngày hay mã không có là lỗi 404.",
        "An unknown or malformed parameter is an error, 400, and never passed over. A plan, day or code that does not exist is 404.";
    HONEST:
        "Tử số và mẫu số là số nguyên chính xác; value chỉ để vẽ. source nói kế hoạch, phiên bản danh mục, và đó có phải bản minh họa không.",
        "Numerators and denominators are exact whole numbers; value is for drawing only. source names the plan, the register’s version, and whether it is the illustrative one.";
}

/// What an operation gives, in a sentence.
pub fn operation(id: &str) -> Option<Pair> {
    Some(match id {
        "targets" => Pair {
            vi: "Các chỉ tiêu của kế hoạch với giá trị và trạng thái vào một ngày",
            en: "The plan’s targets with their value and status on a day",
        },
        "target" => Pair {
            vi: "Một chỉ tiêu: văn bản, các cách hiểu, kết quả theo địa bàn",
            en: "One target: document, readings, results by place",
        },
        "readings" => Pair {
            vi: "Giá trị của các cách hiểu theo ngày và địa bàn",
            en: "Values of the readings by day and place",
        },
        "outlook" => Pair {
            vi: "Dự báo đến cuối kỳ: còn thiếu gì, chắc chắn còn gì, khả năng đạt",
            en: "The outlook to the period’s end: what is lacking, what is certain, how likely",
        },
        "districts" => Pair {
            vi: "Các địa bàn với số đếm vào một ngày",
            en: "The areas with their counts on a day",
        },
        "district" => Pair {
            vi: "Một địa bàn: số đếm, kết quả, các xã",
            en: "One area: counts, results, communes",
        },
        "products" => Pair {
            vi: "Sản phẩm với trạng thái vào một ngày, lọc và chia trang",
            en: "Products with their state on a day, filtered and in pages",
        },
        "product" => Pair {
            vi: "Một sản phẩm: giấy chứng nhận, kênh bán, được tính vào đâu",
            en: "One product: certificates, channels, which figures count it",
        },
        "figures" => Pair {
            vi: "Số liệu đã công bố với nguồn, cạnh số của danh mục",
            en: "Published figures with their sources, beside the register’s own",
        },
        _ => return None,
    })
}

/// What a parameter means, in a sentence.
pub fn parameter(name: &str) -> Option<Pair> {
    Some(match name {
        "id" => Pair { vi: "Mã của mục", en: "Id of the item" },
        "code" => Pair { vi: "Mã địa bàn", en: "Code of the area" },
        "plan" => Pair {
            vi: "Kế hoạch; mặc định là kế hoạch đầu tiên",
            en: "The plan; the first one when left out",
        },
        "as_of" => Pair {
            vi: "Ngày của con số; mặc định là ngày cuối mà danh mục ghi trong kỳ",
            en: "The day of the figures; when left out, the last day of the period that the register knows",
        },
        "units" => Pair {
            vi: "Năm của các địa bàn, khi có thể chọn; mặc định là địa bàn của kế hoạch",
            en: "The year of the areas, where there is a choice; the plan’s own when left out",
        },
        "from" => Pair {
            vi: "Ngày đầu của một khoảng: giá trị ngày đó rồi mọi thay đổi sau đó",
            en: "First day of a span: its values, then every change after it",
        },
        "to" => Pair {
            vi: "Ngày cuối của khoảng; mặc định là ngày cuối của kỳ",
            en: "Last day of the span; the period’s last day when left out",
        },
        "target" => Pair { vi: "Chỉ một chỉ tiêu", en: "One target only" },
        "reading" => {
            Pair { vi: "Chỉ cách hiểu có mã này", en: "Only readings with this id" }
        }
        "place" => {
            Pair { vi: "Chỉ một địa bàn, theo mã", en: "One place only, by its code" }
        }
        "district" => {
            Pair { vi: "Chỉ một địa bàn, theo mã", en: "One area only, by its code" }
        }
        "group" => Pair { vi: "Chỉ một nhóm sản phẩm", en: "One group of products only" },
        "stars" => Pair {
            vi: "Chỉ giấy chứng nhận hiện hành có số sao này",
            en: "Only products whose current certificate has so many stars",
        },
        "state" => Pair {
            vi: "Chỉ một trạng thái vào ngày đó", en: "One state on the day only"
        },
        "entity" => Pair {
            vi: "Chỉ của một chủ thể, theo mã",
            en: "Of one entity only, by its id",
        },
        "figure" => Pair { vi: "Chỉ một chỉ số", en: "One figure only" },
        "page" => Pair { vi: "Trang, từ 1", en: "The page, from 1" },
        "per_page" => Pair {
            vi: "Số mục mỗi trang; mặc định 100",
            en: "Items a page; 100 when left out",
        },
        _ => return None,
    })
}

/// What a status code means here.
pub fn answer(status: u16) -> Option<Pair> {
    Some(match status {
        200 => Pair { vi: "Câu trả lời", en: "The answer" },
        304 => Pair {
            vi: "Không đổi so với bản đã có",
            en: "Nothing has changed since the copy that the reader has",
        },
        400 => Pair {
            vi: "Tham số lạ, lặp lại hoặc sai dạng",
            en: "A parameter is unknown, stands twice or is malformed",
        },
        404 => Pair {
            vi: "Không có kế hoạch, ngày, mã hoặc địa chỉ này",
            en: "There is no such plan, day, code or address",
        },
        405 => Pair { vi: "Chỉ GET và HEAD", en: "GET and HEAD only" },
        414 => Pair {
            vi: "Hỏi ít tham số hơn, hoặc chia thành nhiều câu hỏi",
            en: "Ask with fewer parameters, or in several questions",
        },
        503 => Pair {
            vi: "Quá nhiều người hỏi cùng lúc; hỏi lại sau số giây trong Retry-After",
            en: "Too many ask at once; ask again after the seconds in Retry-After",
        },
        500 => Pair {
            vi: "Không tạo được câu trả lời; lỗi của chương trình, không phải của câu hỏi",
            en: "The answer could not be made: a fault of the program, not of the question",
        },
        _ => return None,
    })
}

/// What a parameter's value looks like: `số nguyên, 1 đến 1000`.
pub fn kind(lang: Lang, parameter: &Parameter) -> String {
    let name = match parameter.kind.as_str() {
        "date" => lang.pick("ngày YYYY-MM-DD", "date YYYY-MM-DD"),
        "integer" => lang.pick("số nguyên", "whole number"),
        _ if !parameter.words.is_empty() => "",
        _ => lang.pick("văn bản", "text"),
    };
    let bounds = parameter.least.zip(parameter.most).map(|(least, most)| {
        lang.pick(format!("{least} đến {most}"), format!("{least} to {most}"))
    });
    let notes = [
        parameter.required.then(|| REQUIRED.in_lang(lang).to_owned()),
        parameter.repeatable.then(|| REPEATABLE.in_lang(lang).to_owned()),
    ];
    let words = (!parameter.words.is_empty()).then(|| parameter.words.join(DOT));
    let parts = [Some(name.to_owned()), bounds, words].into_iter().chain(notes);
    parts.flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

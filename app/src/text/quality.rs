//! What is there and what is missing: coverage of the targets, quality of the register.

words! {
    COVERAGE: "Độ phủ: chỉ tiêu theo quý", "Coverage: targets by quarter";
    COVERAGE_SUB: "Danh mục có đủ để tính cách hiểu dùng để đánh giá vào ngày cuối mỗi quý không", "Whether the register can give the deciding reading on the last day of each quarter";
    COVERAGE_RULE:
        "Có: danh mục ghi việc đến hết ngày cuối quý và mẫu số lớn hơn 0 (hoặc là số đếm). Một phần: việc cuối cùng danh mục ghi nằm trong quý. Thiếu: việc cuối cùng nằm trước quý, hoặc mẫu số bằng 0. Chưa tìm thấy văn bản và định tính: theo kế hoạch.",
        "There: the register notes events up to the quarter’s last day and the denominator is above 0 (or it is a count). Partly: its last event lies within the quarter. Missing: its last event lies before the quarter, or the denominator is 0. No document found and qualitative: as the plan says.";
    TARGET: "Chỉ tiêu", "Target";
    THERE: "có", "there";
    PARTLY: "một phần", "partly";
    MISSING: "thiếu", "missing";
    NO_DOCUMENT: "chưa tìm thấy văn bản", "no document found";
    QUALITATIVE: "định tính", "qualitative";
    QUALITY: "Chất lượng danh mục, theo địa bàn", "Quality of the register, by area";
    QUALITY_SUB: "Số dòng còn thiếu hoặc cần xem lại, trên số dòng được kiểm tra", "Rows that lack something or need a second look, of the rows that were checked";
    QUALITY_NOTE: "Không nêu không có nghĩa là sai: có ô được phép để trống. Số ít nên chỉ ghi phân số.", "Not stated does not mean wrong: some cells may be empty. The numbers are small, so fractions stand alone.";
    FOUND: "Số dòng", "Rows";
    QUALITY_CLEAN: "Không có dòng nào cần xem lại", "No row needs a second look";
    CHECK: "Kiểm tra", "Check";
    VILLAGE_DAY: "Nghề, làng nghề không ghi ngày công nhận", "Crafts and villages without a day of recognition";
    VILLAGE_DAY_OF: "trong mọi nghề, làng nghề danh mục ghi đến ngày xem; không ghi ngày thì coi là luôn được công nhận", "of all crafts and villages by the day; without a day of their own they count as recognised all along";
    ENDED: "Sản phẩm hết hạn chưa được đánh giá lại", "Products ended and not re-assessed";
    ENDED_OF: "trong các sản phẩm đã được đánh giá tính đến ngày xem; giấy mới nhất đã hết hạn, còn lịch hết hạn đếm từng giấy chứng nhận", "of the products graded up to the day shown; their latest certificate has ended, while the calendar counts every certificate";
    NO_GROUP: "Sản phẩm không nêu nhóm", "Products without a group";
    NO_GROUP_OF: "trong các sản phẩm được công nhận vào ngày xem; không nêu thì không tính vào nhóm nào", "of the products recognised on the day; without a group they count in none";
    NO_VILLAGE: "Sản phẩm không nêu làng nghề", "Products that name no village";
    NO_VILLAGE_OF: "trong các sản phẩm được công nhận vào ngày xem; phần lớn có thể không thuộc làng nghề nào", "of the products recognised on the day; most may belong to none";
    NO_LISTING: "Sản phẩm chưa ghi kênh bán nào", "Products without any channel";
    NO_LISTING_OF: "trong các sản phẩm được công nhận vào ngày xem; tính mọi kênh, kể cả đã ngừng", "of the products recognised on the day; any channel counts, a past one too";
    WOMEN: "Chủ thể không nêu người đại diện là nữ hay không", "Entities that do not state whether a woman leads them";
    WOMEN_OF: "trong các chủ thể có sản phẩm được công nhận vào ngày xem", "of the entities with a recognised product on the day";
    MINORITY: "Chủ thể không nêu người đại diện là người dân tộc thiểu số hay không", "Entities that do not state whether a person of an ethnic minority leads them";
    DUPLICATE: "Sản phẩm nghi trùng", "Suspected duplicates";
    DUPLICATE_OF: "trong mọi sản phẩm của sổ; cùng chủ thể và cùng tên, không kể dấu, chữ hoa và khoảng trắng", "of all products; the same entity and the same name, marks, case and spaces aside";
    DECISION: "Giấy chứng nhận không ghi số quyết định", "Certificates without the number of a decision";
    DECISION_OF: "trong các giấy chứng nhận cấp tính đến ngày xem", "of the certificates granted up to the day shown";
    GRANTER: "Giấy chứng nhận không ghi cấp quyết định", "Certificates that do not say who granted them";
    EVIDENCE: "Chuỗi giá trị xanh không ghi minh chứng", "Green chains without evidence";
    EVIDENCE_OF: "trong các chuỗi còn hiệu lực vào ngày xem", "of the chains active on the day";
    BROUGHT: "Dòng xếp vào nơi nhận phần lớn nhất", "Rows brought by the largest part";
    BROUGHT_OF: "trong mọi sản phẩm, chủ thể, làng nghề, điểm bán và hồ sơ của sổ; đơn vị hành chính của dòng đã được chia, dòng tính cho nơi nhận phần lớn nhất nên địa bàn chưa chắc chắn", "of all products, entities, villages, sales points and applications; the unit of the row was divided, and it counts where the largest part came to, so that its area is uncertain";
    DEFINED: "Mỗi mục kiểm tra điều gì", "What each check looks at";
}

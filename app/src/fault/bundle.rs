//! What is said of a bundle. `{value}` is the path of an entry, `{0}` and on are what the fault
//! names.

codes! {
    /// Why a bundle cannot be used or made, in the order in which it is explained.
    BundleCode {
    Unopened = "E901", ["Gói không mở được", "A bundle that cannot be opened"],
        ["Không mở được tệp: {0}.", "The file cannot be opened: {0}."],
        ["Kiểm tra đường dẫn và quyền đọc.", "Check its path and permissions."],
        "";
    NotAZip = "E902", ["Không phải tệp .zip đọc được", "Not a .zip file that can be read"],
        ["Đây không phải tệp .zip đọc được: {0}.", "This is not a .zip file that can be read: {0}."],
        ["Tải lại gói, hoặc lập gói bằng ocop-targets bundle.", "Download the bundle again, or make it with ocop-targets bundle."],
        "";
    Large = "E903", ["Gói quá lớn", "A bundle that is too large"],
        ["Gói hơn {0} MB, hoặc hơn {1} MB khi giải nén.", "The bundle has more than {0} MB, or more than {1} MB when unpacked."],
        ["Xem lại nguồn của gói; khi lập gói, bỏ bớt dữ liệu.", "Look where it comes from; when you make it, leave data out."],
        "";
    ManyEntries = "E904", ["Gói quá nhiều mục", "A bundle of too many entries"],
        ["Gói ghi có {0} mục; tối đa {1}.", "The bundle says that it has {0} entries; at most {1} are allowed."],
        ["Xem lại nguồn của gói; khi lập gói, bỏ bớt kế hoạch.", "Look where it comes from; when you make it, leave plans out."],
        "";
    Outside = "E905", ["Mục dẫn ra ngoài gói", "An entry outside of the bundle"],
        ["Mục «{value}» dẫn ra ngoài gói nên gói không được giải nén.", "The entry «{value}» would lie outside of the bundle, which was not unpacked."],
        ["Đừng tin tệp này.", "Do not trust this file."],
        "../plans/2023.toml";
    DoublePath = "E906", ["Hai kế hoạch cùng một đường dẫn", "Two plans at one path"],
        ["Đường dẫn «{value}» sẽ có hai lần.", "The path «{value}» would stand twice."],
        ["Đặt mã khác nhau cho các kế hoạch.", "Give the plans different ids."],
        "plans/2023.toml";
    Missing = "E907", ["Gói thiếu một mục", "A bundle that lacks an entry"],
        ["Gói không có «{value}».", "The bundle has no «{value}»."],
        ["Tải lại gói, hoặc lập gói bằng ocop-targets bundle.", "Download it again, or make it with ocop-targets bundle."],
        "manifest.json";
    NotText = "E908", ["Mục không phải văn bản", "An entry that is no text"],
        ["«{value}» trong gói không phải văn bản UTF-8.", "«{value}» in the bundle is not UTF-8 text."],
        ["Tải lại gói.", "Download the bundle again."],
        "";
    Manifest = "E909", ["Bản kê không đọc được", "A list that cannot be read"],
        ["Không đọc được manifest.json của gói: {0}.", "The bundle’s manifest.json cannot be read: {0}."],
        ["Tải lại gói.", "Download the bundle again."],
        "";
    Foreign = "E910", ["Không phải gói của chương trình này", "Not a bundle of this program"],
        ["manifest.json không cho biết đây là gói của ocop-targets.", "manifest.json does not say that this is a bundle of ocop-targets."],
        ["Đưa tệp do ocop-targets bundle lập.", "Give a file that ocop-targets bundle made."],
        "";
    Version = "E911", ["Gói theo dạng khác", "A bundle of another form"],
        ["Gói theo dạng {0}, chương trình này biết dạng {1}.", "The bundle has the form {0}, this program knows the form {1}."],
        ["Dùng phiên bản ocop-targets đã lập gói, hoặc phiên bản mới hơn.", "Use the version of ocop-targets that made it, or a newer one."],
        "";
    Unwritten = "E912", ["Gói không ghi được", "A bundle that cannot be written"],
        ["Không ghi được gói: {0}.", "The bundle cannot be written: {0}."],
        ["Xem lại chỗ trống trên đĩa và bộ nhớ.", "Look for room on the disk and in memory."],
        "";
    }
}

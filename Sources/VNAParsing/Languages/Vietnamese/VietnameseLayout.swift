extension LayoutWords {
  /// The layout words of Vietnamese pages.
  static let vietnamese = LayoutWords(
    language: "vi",
    markers: [
      "Xem thêm", "Tin liên quan", "Đọc thêm", "Tin cùng chuyên mục", "Bài liên quan",
      "Tin bài liên quan", "Tin khác", "Các tin khác", "Tin mới", "Tin mới nhất",
      "Có thể bạn quan tâm",
      "Bài viết liên quan", "Cùng chuyên mục", "Tin nổi bật", "Đọc nhiều", "Tin cùng chủ đề",
    ],
    credits: ["Ảnh", "Nguồn", "Ảnh minh họa", "Nguồn ảnh", "Đồ họa", "Hình ảnh", "Clip", "Video"],
    pictureNumbers: ["ảnh", "hình ảnh", "hinh anh", "anh", "hình", "chú thích ảnh"],
    agencies: [
      "TTXVN", "TTXVN/Vietnam+", "Vietnam+", "VietnamPlus", "TTXVN/VietnamPlus", "TTXVN phát",
      "Báo Tin tức", "Tin tức/TTXVN", "TTXVN/Báo Tin tức", "Báo Tin tức và Dân tộc",
      "TTXVN/Báo Tin tức và Dân tộc", "Tin tức và Dân tộc/TTXVN",
    ],
    signOffLeads: ["Theo", "Nguồn"],
    residueLines: [
      "Nguồn",
      "Ý kiến", "Bình luận bài viết", "Gửi cho bạn bè",
      "Hãy là người đầu tiên bình luận", "In trang", "Nghe audio",
      "Trang chủ", "Bình luận", "Ý kiến bạn đọc", "Chia sẻ", "In bài viết", "Lưu bài viết",
      "Về đầu trang", "Liên hệ", "Quảng cáo", "Đăng nhập", "Tìm kiếm", "Gửi", "Nghe đọc bài",
      "Gửi bình luận", "Cỡ chữ", "Bản để in", "Bản in", "Gửi bài viết", "Gửi email", "In bài",
      "Tin nóng", "Mới nhất", "Đăng ký", "Đặt báo", "Chia sẻ bài viết", "Lưu tin",
    ],
    residueOpenings: [
      "Theo dõi VietnamPlus", "Theo dõi chúng tôi", "Từ khóa", "Từ khoá", "Tags", "Bản quyền",
      "©", "Chia sẻ trên", "Giấy phép số", "Tổng biên tập", "Đăng ký nhận",
    ],
    residueWords: [
      "Chia", "sẻ", "In", "Lưu", "Facebook", "Zalo", "Twitter", "X", "Email", "Sao", "chép",
      "liên", "kết", "link", "Bình", "luận", "Telegram", "A+", "A-", "A", "Messenger", "Google",
      "News", "|", "-", "trang", "Bản", "bài", "viết", "Print",
    ],
    dateWords: [
      "Thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "Chủ", "nhật", "ngày", "tháng", "lúc", "GMT",
      "GMT+7", "giờ", "phút", "cập", "đăng", "trước", "(GMT+7)",
    ],
    sections: [
      "Chính trị", "Kinh tế", "Xã hội", "Văn hóa", "Thể thao", "Thế giới", "Môi trường",
      "Khoa học", "Công nghệ", "Sức khỏe", "Giáo dục", "Du lịch", "Đời sống", "Pháp luật",
      "Xây dựng Đảng", "Video", "Ảnh", "ASEAN", "Thời sự", "Kinh doanh", "Đối ngoại", "Y tế",
      "Quốc phòng", "Nông nghiệp", "Tài chính", "Bóng đá", "Kiều bào", "Xuất nhập khẩu", "Hội nhập",
      "Doanh nghiệp", "Thị trường", "Chứng khoán", "Bất động sản", "Giao thông", "Ngoại giao",
      "Trong nước", "Quốc tế", "Biển đảo", "An ninh", "Giải trí", "Di sản", "Thương mại", "Đầu tư",
    ],
    homeWords: ["Trang chủ", "Trang"],
    speakerWords: [
      "Thủ tướng", "Chủ tịch", "Bộ trưởng", "Tổng Bí", "ông", "bà",
      "Đại sứ", "Phó Thủ", "Phó Chủ", "Chuyên gia", "Thứ trưởng",
      "Tổng thống", "Ngoại trưởng", "HLV",
    ],
    headlineVerbs: [
      "là", "có", "đã", "sẽ", "tiếp", "gặp", "dự", "thăm", "kêu", "yêu", "đề", "khẳng",
    ],
    bylineLeads: ["Thực", "Bài"],
    agencyNouns: ["Thông", "tấn", "xã"],
    datelineLeads: [
      "Phóng viên TTXVN tại", "Phóng viên TTXVN từ", "Phóng viên thường trú tại",
      "Phóng viên thường trú từ", "Phóng viên TTXVN thường trú tại",
      "Phóng viên TTXVN thường trú từ", "Từ phóng viên TTXVN tại", "Từ phóng viên TTXVN từ",
    ],
    stopWords: [
      "và", "của", "các", "có", "được", "trong", "với", "là", "cho", "đã", "những", "một", "này",
      "không", "để", "từ", "đến", "tại", "ngày", "về", "theo", "ra", "sẽ", "nhiều", "người",
      "năm", "khi", "cùng", "trên", "đại", "biểu",
    ])
}

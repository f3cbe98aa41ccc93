import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Vietnamese: told from other languages, headings and labels recognised; its plans are not read yet. */
export const vietnamese: LanguagePack = {
  code: 'vi',
  name: 'Vietnamese',
  read: false,
  functionWords: (
    'và của là các có không được cho trong với một những để này khi người từ theo trên về đến sẽ ' +
    'phải như hoặc bằng nếu tại sau đã cần thì vào hơn mỗi giữa bởi qua còn đó nhưng rằng vì'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ai|llm|gpt*|chatgpt|rag); trí tuệ nhân tạo; (học máy|học sâu|machine learning); mô hình ngôn ngữ
      (chatbot|trợ lý ảo|trợ lý ai); (mạng nơ ron|tác tử); (copilot|agent)
    `),
    ai: words(`
      {aiName}; mô hình; (tác tử|trợ lý); (bot|rô bốt); thuật toán; (dự báo|phân loại|gợi ý); tự động hóa
    `),
    planTitle: words(`
      kế hoạch; (đề xuất|đề án|tờ trình); dự án; (lộ trình|chiến lược); (thí điểm|thử nghiệm|pilot|poc)
      (tài liệu yêu cầu|đặc tả yêu cầu); (đề cương|phương án)
    `),
    planWord: words(`
      (thí điểm|pilot|mvp); (cột mốc|lộ trình|tiến độ); (mục tiêu|chỉ số|kpi); (các bên liên quan|đội ngũ)
      (rủi ro|giảm thiểu); (ngân sách|chi phí); (ca sử dụng|trường hợp sử dụng); (phạm vi|sản phẩm bàn giao)
      (triển khai|vận hành|go no go); (đề xuất|dự kiến)
    `),
    otherTitle: words(`
      readme; (hướng dẫn|cẩm nang|cài đặt); biên bản; (chính sách|điều khoản sử dụng|quy định)
      (báo cáo kiểm thử|báo cáo tổng kết); (tuyển dụng|blog|bài giảng); (báo cáo sự cố|nhật ký thay đổi)
    `),
    templateWord: words('mẫu; điền; (nhập|mô tả) (tại đây|ở đây); thay thế bằng'),
    placeholder: words(`
      (tbd|todo|xxx); (chưa|sẽ) (xác định|quyết định|bổ sung|cập nhật); chưa rõ
      (đang|cần) (xác định|cập nhật|bổ sung|làm rõ); (điền vào đây|để trống)
    `),
    negation: words('(không|chưa|chẳng); không có; (không bao giờ|không cần); không áp dụng'),
    todo: words(`
      (xác định|quyết định|thống nhất|chốt); (làm rõ|bổ sung|hoàn thiện); (thu thập|đánh giá|khảo sát|kiểm chứng)
      (soạn thảo|xây dựng|phân công|chỉ định)
    `),
    human: words(`
      (con người|người dùng|nhân viên); (chuyên viên|chuyên gia|cán bộ)
      (người duyệt|người kiểm duyệt|người giám sát); (bác sĩ|điều dưỡng|giáo viên); (quản lý|trưởng nhóm)
    `),
  },
};

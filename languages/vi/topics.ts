import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in Vietnamese plans. */
export const topics: TopicNames = {
  problem: words(`
    (vấn đề|bài toán); (bối cảnh|thực trạng|hiện trạng); (thách thức|khó khăn|nỗi đau)
    (lý do|sự cần thiết|động lực); (nhu cầu|đặt vấn đề)
  `),
  success_metrics: words(`
    (tiêu chí|chỉ số|thước đo) thành công; (chỉ số đo|chỉ số chính|chỉ số đánh giá|chỉ tiêu); (kpi|okr)
    (mục tiêu|mục đích); kết quả (mong đợi|kỳ vọng|dự kiến); ngưỡng thành công
  `),
  baseline: words(`
    (đường cơ sở|mức cơ sở|mốc so sánh|baseline); giá trị (hiện tại|ban đầu|cơ sở|tham chiếu); mức hiện tại
    (trước khi triển khai|trước triển khai)
  `),
  target: words('(giá trị|mức) mục tiêu; ngưỡng; chỉ tiêu cần đạt'),
  measure_when: words('(thời điểm|chu kỳ|tần suất|kỳ) (đo|đo lường|đánh giá); khi nào đo'),
  business_metric: words(`
    (chỉ số|giá trị) kinh doanh; (lợi ích|hiệu quả kinh tế); (tiết kiệm|hoàn vốn); tỷ suất hoàn vốn
  `),
  human_override: words(`
    (con người|chuyên viên|nhân viên|bác sĩ) (duyệt|phê duyệt|kiểm tra|giám sát|xác nhận|rà soát)
    (giám sát|kiểm soát) (của con người|bởi con người); human in the loop; (duyệt|kiểm tra|xử lý|can thiệp) thủ công
    (quy trình|luồng) (phê duyệt|duyệt); chuyển (cho nhân viên|cho người|tiếp cho nhân viên)
  `),
  rollback: words(`
    (rollback|roll back); (khôi phục|hoàn tác|quay lui); (phương án|kế hoạch) (dự phòng|ứng phó|quay lui|khẩn cấp)
    (tắt khẩn cấp|dừng khẩn cấp|công tắc tắt|kill switch); (fallback|quay về quy trình cũ)
  `),
  owner: words(`
    (người phụ trách|người chịu trách nhiệm|chủ nhiệm|chủ trì); (trách nhiệm|phân công); (vai trò|nhân sự)
    (trưởng nhóm|quản lý dự án|trưởng dự án); (đội ngũ|nhóm dự án|nhóm thực hiện); (các bên liên quan|nhà tài trợ)
  `),
  data: words('dữ liệu; nguồn thông tin'),
  monitoring: words(`
    (giám sát|theo dõi); (cảnh báo|quan sát hệ thống); (trôi dữ liệu|trôi mô hình|drift)
    (monitoring|vận hành và giám sát)
  `),
  feedback_loop: words(`
    (phản hồi|góp ý|feedback); cải tiến liên tục; (huấn luyện lại|vòng phản hồi); bài học kinh nghiệm
  `),
  integration: words(`
    tích hợp; (giao diện|kết nối) [hệ thống]; (hệ thống|quy trình) (hiện có|sẵn có); luồng công việc
  `),
  change_mgmt: words(`
    (đào tạo|tập huấn) [người dùng]; quản lý thay đổi; truyền thông; (hướng dẫn sử dụng|hướng dẫn người dùng)
  `),
  budget: words(`
    (ngân sách|kinh phí); (chi phí|giá thành); (nguồn lực|nhân lực); (đầu tư|dự toán); tài chính
  `),
  timeline: words(`
    (lộ trình|tiến độ); (mốc thời gian|cột mốc|kế hoạch thời gian); giai đoạn
    (lịch trình|thời gian thực hiện|thời hạn); bước tiếp theo
  `),
  risks: words('(rủi ro|nguy cơ); giả định; điều không chắc chắn'),
  exit_criteria: words(`
    go no go; (tiêu chí|điều kiện) (dừng|kết thúc|nghiệm thu|chấp nhận|mở rộng|chuyển giai đoạn|ra quyết định)
    (điểm|mốc|quy tắc) (quyết định|ra quyết định)
  `),
  production_path: words(`
    (triển khai|vận hành) (chính thức|thực tế|thật|diện rộng); (mở rộng|nhân rộng)
    (đưa vào vận hành|đưa vào sử dụng|go live); (lộ trình sau pilot|chuyển giao vận hành)
  `),
  scope: words(`
    phạm vi; (ngoài phạm vi|không bao gồm|giới hạn phạm vi); (đối tượng áp dụng|nhóm thử nghiệm|đơn vị thí điểm)
    không thực hiện
  `),
  compliance: words(`
    (tuân thủ|pháp lý|quy định pháp luật); (bảo mật|an toàn thông tin|an ninh); (quyền riêng tư|dữ liệu cá nhân)
    (đạo đức|công bằng)
  `),
  approach: words(`
    giải pháp; (phương pháp|cách tiếp cận|cách làm); (kiến trúc|thiết kế hệ thống); (tính năng|chức năng); công nghệ
  `),
  out: words('(ngoài phạm vi|không bao gồm); (loại trừ|không thực hiện)'),
  open: words('(câu hỏi mở|vấn đề mở|cần làm rõ|chưa rõ)'),
  meta: words(`
    phiên bản; (tác giả|người soạn|người lập); (ngày|cập nhật lần cuối); (lịch sử thay đổi|lịch sử phiên bản)
    (phụ lục|thuật ngữ|tài liệu tham khảo|mục lục)
  `),
  future: words('(hướng phát triển|tương lai); giai đoạn (sau|tiếp theo)'),
  metric: words('chỉ số; (thước đo|kpi); tiêu chí'),
  current: words('(hiện tại|hiện nay|hôm nay); trước đây'),
  by: words('(thời hạn|hạn chót|hạn hoàn thành); ngày hoàn thành'),
  source: words('(nguồn|xuất xứ)'),
  how: words('(cách đo|phương pháp đo|cách tính)'),
  phase: words('(giai đoạn|đợt); (bước|tuần); cột mốc'),
  trigger: words('kích hoạt'),
  mitigation: words('(giảm thiểu|biện pháp|ứng phó); (cách xử lý|khắc phục)'),
};

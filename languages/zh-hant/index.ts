import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Chinese (traditional): told from other languages, headings and labels recognised; its plans are not read yet. */
export const traditionalChinese: LanguagePack = {
  code: 'zh-Hant',
  name: 'Chinese (traditional)',
  read: false,
  functionWords: (
    '的 是 在 和 不 有 了 以 及 也 或 可 由 等 被 到 其 並 這 們 為 與 對 個 會 ' +
    '應 將 從 時 進 實 現 據 來 說 還 讓 於 後 過 單 當 樣 沒 兩 則 該 無 問 設'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ai|llm|llms|gpt*|chatgpt|aigc|rag); (人工智慧|智慧代理|生成式); (機器學習|深度學習|神經網路); 語言模型
      (聊天機器人|智慧客服|智慧助理|對話機器人); (知識圖譜|向量檢索|提示詞); (agent|copilot|chatbot)
    `),
    ai: words('{aiName}; (模型|演算法); (助理|機器人); (自動化|預測|分類|推薦)'),
    planTitle: words(`
      (計畫|計劃); (企劃|方案|規劃); (立案|專案章程|專案計畫); (提案|建議書|可行性評估|可行性研究)
      (需求文件|需求規格|prd); 路線圖; (試辦|試行|概念驗證|poc); (設計文件|設計說明)
    `),
    planWord: words(`
      (試辦|試行|mvp); (里程碑|時程|路線圖); (專案目標|計畫目標|成功指標|評估指標|kpi); (利害關係人|專案團隊|負責人)
      (風險|因應措施); (預算|成本估算); (使用案例|應用情境|使用情境); (範圍|交付物|驗收); (上線|推廣|導入)
      (本專案|本計畫|擬採用)
    `),
    otherTitle: words(`
      readme; (使用說明|使用手冊|操作手冊|安裝指南|教學|快速開始); (會議紀錄|會議記錄)
      (政策|規範|使用條款|管理辦法); (測試報告|結案報告); (徵才|部落格|詞彙表|課程); (事故報告|維運手冊|變更紀錄)
    `),
    templateWord: words('(範本|樣板|填寫範例); (請填寫|填寫說明|請輸入); (此處填寫|在此描述); 請替換'),
    placeholder: words(`
      (tbd|todo|xxx); (待定|待補|待確認|待確定|待填寫|待評估|待討論); (未確定|尚未決定); (請填寫|請補充)
      (暫無|後續補充)
    `),
    negation: words('(沒有|無需|無須|不需要); (不|未|非); (禁止|不得|從不); (不適用|不涉及)'),
    todo: words(`
      (定義|明確|確定|訂定); (決定|確認|釐清); (補充|完善|細化|盤點); (調查|評估|蒐集|識別); (起草|撰寫|指派)
    `),
    human: words(`
      (人工|人員|真人); (使用者|員工|客服|同仁); (審核員|審核人|審查人員|覆核人員); (專家|主管|負責人)
      (醫師|教師|工程師|操作員)
    `),
  },
};

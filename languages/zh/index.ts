import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Chinese (simplified): told from other languages, headings and labels recognised; its plans are not read yet. */
export const chinese: LanguagePack = {
  code: 'zh',
  name: 'Chinese (simplified)',
  read: false,
  functionWords: (
    '的 是 在 和 不 有 了 以 及 也 或 可 由 等 被 到 其 并 这 们 为 与 对 个 会 ' +
    '应 将 从 时 进 实 现 据 来 说 还 让 于 后 过 单 当 样 没 两 则 该 无 问 设'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ai|llm|llms|gpt*|chatgpt|aigc|rag); (人工智能|智能体|生成式); (机器学习|深度学习|神经网络); (大模型|语言模型)
      (聊天机器人|智能客服|智能问答|智能助手); (知识图谱|向量检索|提示词); (agent|copilot|chatbot)
    `),
    ai: words('{aiName}; (模型|算法); (助手|机器人); (自动化|预测|分类|推荐)'),
    planTitle: words(`
      计划; (方案|策划); (立项|项目章程|任务书); (提案|建议书|可行性研究|可行性报告)
      (需求文档|需求说明书|需求规格|prd); (路线图|规划); (试点|试运行|概念验证|poc); (设计文档|设计说明书)
    `),
    planWord: words(`
      (试点|试运行|mvp); (里程碑|进度计划|路线图); (项目目标|成功指标|评估指标|kpi); (干系人|项目团队|负责人)
      (风险|应对措施); (预算|成本估算); (用例|应用场景|使用场景); (范围|交付物|验收); (上线|推广|灰度)
      (本项目|本方案|拟采用|计划在)
    `),
    otherTitle: words(`
      readme; (使用说明|用户手册|操作手册|安装指南|教程|快速开始); (会议纪要|会议记录)
      (管理制度|政策|规范|使用条款); (测试报告|总结报告); (招聘|博客|术语表|课程); (故障报告|运维手册|更新日志)
    `),
    templateWord: words('(模板|样表|填写示例); (请填写|填写说明|请输入); (此处填写|在此描述); 请替换'),
    placeholder: words(`
      (tbd|todo|xxx); (待定|待补充|待确认|待确定|待完善|待填写|待明确|待评估|待讨论); (未确定|尚未明确)
      (此处填写|请填写|请补充); (暂无|后续补充)
    `),
    negation: words('(没有|无需|无须|不需要); (不|未|非); (禁止|不得|从不); (不适用|不涉及)'),
    todo: words(`
      (定义|明确|确定|制定); (决定|确认|澄清|厘清); (补充|完善|细化|梳理); (调研|评估|收集|识别); (起草|编写|指定)
    `),
    human: words(`
      (人工|人员|真人); (用户|员工|客服|坐席); (审核员|审核人|评审人|质检员); (专家|主管|负责人)
      (医生|教师|工程师|操作员)
    `),
  },
};

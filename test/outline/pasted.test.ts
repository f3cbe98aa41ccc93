import { reads } from './reads.ts';

describe('Text pasted from other tools', () => {
  reads(
    'bullets of slides, glued ones and several on a line',
    `
    # Deck

    ## A

    ## B

    Goals
    • Answer faster
    •Cost less
    ◦ Lose nobody

    • one • two • three

    Weather • Events • Transport

    Save time.● Save money.
    `,
    `
    # Deck
      # A
      # B
        s Goals
        i Answer faster
        i Cost less
        i Lose nobody
        i one
        i two
        i three
        s Weather • Events • Transport
        s Save time.
        i Save money.
    `,
  );

  reads(
    'wrapped lines of a PDF stay sentences, titles and bullets among them do not',
    `
    # Plan

    The system answers the mails of customers. It reads what was
    written before, drafts an answer in the same tone, and leaves
    the rest to a person. Nothing is sent before that person has
    read it.
    3.1 Mail intake
    Mails come in over one address, and the system gives each of
    them a topic.
    • It never deletes a mail, whatever the sender asks it to do in
      the text.
    • It forwards complaints.
    `,
    `
    # Plan
      s The system answers the mails of customers.
      s It reads what was written before, drafts an answer in the same tone, and leaves the rest to a person.
      s Nothing is sent before that person has read it.
      = Mail intake
        s Mails come in over one address, and the system gives each of them a topic.
        i It never deletes a mail, whatever the sender asks it to do in the text.
        i It forwards complaints.
    `,
  );

  reads(
    'one cell a line',
    `
    # Plan

    Metric
    Waiting time
    Target
    2 days
    `,
    `
    # Plan
      s Metric
      s Waiting time
      s Target
      s 2 days
    `,
  );

  reads(
    'cells with tabs between them, with and without a corner',
    `
    # Plan

    Metrics
    Metric→Baseline→Target
    Waiting→5 days→2 days
    Errors→→1 %

    Pilot→Production
    Gate→50 users→council
    Owner→Dana→
    `.replaceAll('→', '\t'),
    `
    # Plan
      = Metrics
        c1 [Metric] Waiting
        c1 [Baseline] 5 days
        c1 [Target] 2 days
        c2 [Metric] Errors
        c2 [Baseline] ∅
        c2 [Target] 1 %
        c3 Gate
        c3 [Pilot | Gate] 50 users
        c3 [Production | Gate] council
        c4 Owner
        c4 [Pilot | Owner] Dana
    `,
  );

  reads(
    'check marks stay, boxes are tasks, arrows and emoji begin a line',
    `
    # Plan

    ✅ Orders
    ❌ Complaints
    ☐ Ask the council
    ☑ Ask the union
    🎯 Less waiting
    → and fewer errors
    `,
    `
    # Plan
      s ✅ Orders
      s ❌ Complaints
      i [ ] Ask the council
      i [x] Ask the union
      s 🎯 Less waiting
      s → and fewer errors
    `,
  );

  reads(
    'boxes of site generators and slides lose their signs',
    `
    # Plan

    !!! warning "Human check"

        Nobody sends unread mail.

        - **Owner:** Dana

    !!! note
        One person decides.

    :::tip Limits
    No mail at night.
    :::

    ::right::

    Slide text.

    [TOC]
    `,
    `
    # Plan
      s «Human check» Nobody sends unread mail.
      i «Human check» [Owner] Dana
      s One person decides.
      s «Limits» No mail at night.
      s Slide text.
    `,
  );

  reads(
    'non-breaking hyphens stay, zero-width characters and soft hyphens go',
    `
    # Plan

    Roll\u2011back within 5\u00a0min, zero\u200bwidth, soft\u00adhyphen, \ufeffmark, object\ufffc.
    `,
    `
    # Plan
      s Roll\u2011back within 5 min, zerowidth, softhyphen, mark, object.
    `,
  );

  reads(
    'Chinese and Japanese without spaces, Korean with them',
    `
    # 试点计划

    目标：减少等待。谁负责？。由王芳负责，出错时立即停用。

    - 数据来源：工单系统
    - **担当者**：田中

    파일럿은 8주 동안 한다. 담당자: 김민수.
    `,
    `
    # 试点计划
      s [目标] 减少等待。
      s [目标] 谁负责？。
      s [目标] 由王芳负责，出错时立即停用。
      i [数据来源] 工单系统
      i [担当者] 田中
      s 파일럿은 8주 동안 한다.
      s 담당자: 김민수.
    `,
  );
});

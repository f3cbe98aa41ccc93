import { reads } from './reads.ts';

describe('Lists', () => {
  reads(
    'of items, sentence by sentence',
    `
    # Plan

    - We ask first. Then we act.
    - Costs, e.g. licences.
    1. Build
    2. Test
    `,
    `
    # Plan
      i We ask first.
      i Then we act.
      i Costs, e.g. licences.
      i Build
      i Test
    `,
  );

  reads(
    'of tasks, with what was ticked',
    `
    - [ ] Ask the council
    - [x] Ask the union
      - tell the staff
    - [ ]* 7.3 Measure
    `,
    `
    i [ ] Ask the council
    i [x] Ask the union
    i «Ask the union» [x] tell the staff
    i [ ] 7.3 Measure
    `,
  );

  reads(
    'within items hang under them',
    `
    - Kill switch
      - who pulls it: the lead
      - how: one command
    - **Owner:**
      - Dana Kim
    - We will not:
      - send mail
        - not even drafts
    - **Goals**
      Answer in an hour.
    `,
    `
    i Kill switch
    i «Kill switch» [who pulls it] the lead
    i «Kill switch» [how] one command
    i «Owner:» Dana Kim
    i «We will not:» send mail
    i «We will not:» «send mail» not even drafts
    i [Goals] Answer in an hour.
    `,
  );

  reads(
    'whose sub-items are not indented far enough',
    `
    *   **Metrics**:
      - Recall: 0.8
      - Precision: 0.9
    `,
    `
    i «Metrics:» [Recall] 0.8
    i «Metrics:» [Precision] 0.9
    `,
  );

  reads(
    'whose items in bold head those beside them',
    `
    - **Risks:**
    - Late data
    - Wrong answers
    - **Owner:** Dana
    - **Budget:**
    - **Sponsor:**
    `,
    `
    i «Risks:» Late data
    i «Risks:» Wrong answers
    i [Owner] Dana
    i [Budget] ∅
    i [Sponsor] ∅
    `,
  );

  reads(
    'with more than one paragraph, quotes and code in an item',
    `
    - First.

      Second.

      > Third.

      \`\`\`js
      fourth();
      \`\`\`
    `,
    `
    i First.
    i «First.» Second.
    > i «First.» Third.
    `,
  );
});

describe('Quotes and footnotes', () => {
  reads(
    'are marked, alerts lose their sign',
    `
    # Plan

    > [!WARNING]
    > Nobody owns it.

    Text.[^1]

    [^1]: Said by the lead.
    `,
    `
    # Plan
      > s Nobody owns it.
      s Text.
      s Said by the lead.
    `,
  );
});

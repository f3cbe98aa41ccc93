import assert from 'node:assert/strict';
import { titleRange } from '../../plan/outline/titles.ts';
import { reads } from './reads.ts';

describe('A title', () => {
  const EXAMPLES: readonly (readonly [string, string])[] = [
    ['3.1 Risks:', 'Risks'],
    ['3. Risks', 'Risks'],
    ['4) Roles', 'Roles'],
    ['10.2.3. Data', 'Data'],
    ['§ 4.1 Scope', 'Scope'],
    ['IV. Budget', 'Budget'],
    ['A. Context', 'Context'],
    ['(2) Timeline', 'Timeline'],
    ['(a) Timeline', 'Timeline'],
    ['一、背景', '背景'],
    ['（一）目标', '目标'],
    ['第2章 目的', '目的'],
    ['2、指标：', '指标'],
    ['🎯 2. Goals', 'Goals'],
    ['2️⃣ Goals', 'Goals'],
    ['✅ Done**', 'Done'],
    ['# Escaped', 'Escaped'],
    // no numbering: a number that says something, a sign, a name
    ['90-day plan', '90-day plan'],
    ['2025 roadmap', '2025 roadmap'],
    ['12 week pilot', '12 week pilot'],
    ['3.5 % less waiting', '3.5 % less waiting'],
    ['+1 Stretch goals', '+1 Stretch goals'],
    ['−5 % cost', '−5 % cost'],
    ['(Optional) Follow-up', '(Optional) Follow-up'],
    ['€ 50,000 budget', '€ 50,000 budget'],
    ['"Ask first"', '"Ask first"'],
    ['v1.2 rollout', 'v1.2 rollout'],
    ['24/7 support', '24/7 support'],
  ];
  for (const [written, title] of EXAMPLES) {
    it(`is "${title}" in "${written}"`, () => assert.equal(written.slice(...titleRange(written)), title));
  }
});

describe('Headings', () => {
  reads(
    'nest by their level and lose their numbers',
    `
    # Pilot plan

    Intro.

    ## 1. Scope

    ### 1.1 In scope:

    Orders.

    Risks
    -----

    Late data.
    `,
    `
    # Pilot plan
      s Intro.
      # Scope
        # In scope
          s Orders.
      # Risks
        s Late data.
    `,
  );

  reads(
    'may lack the space behind the signs, or have them escaped',
    `
    ##Goal
    Less waiting.

    \\## Scope

    All orders.

    #1 priority is speed.
    `,
    `
    # Goal
      s Less waiting.
    # Scope
      s All orders.
      s #1 priority is speed.
    `,
  );

  reads(
    'within quotes and items lead what follows there, and end with it',
    `
    # Plan

    > ## Promise
    > We ask first.
    >
    > **Limits**
    >
    > - No mail.

    - ### Step

      Build it.

    After.
    `,
    `
    # Plan
      > s «Promise» We ask first.
      > i «Promise» «Limits» No mail.
      i «Step» Build it.
      s After.
    `,
  );
});

describe('Bold lines', () => {
  reads(
    'are headings below those with signs; those with a colon hang under those without',
    `
    # Plan

    **Late data**

    Data comes late.

    **Mitigation:**

    Buy a feed.

    **2. Wrong answers** ✅

    Answers mislead.

    **Rollback Steps** (5 minutes):

    - Flip the switch.

    ## Next
    `,
    `
    # Plan
      ** Late data
        s Data comes late.
        ** Mitigation
          s Buy a feed.
      ** Wrong answers ✅
        s Answers mislead.
        ** Rollback Steps (5 minutes)
          i Flip the switch.
      # Next
    `,
  );

  reads(
    'within a paragraph begin a section there',
    `
    # Plan

    **Scope**
    We read orders.
    **Out of scope**
    We send no mail.
    `,
    `
    # Plan
      ** Scope
        s We read orders.
      ** Out of scope
        s We send no mail.
    `,
  );

  reads(
    'that are sentences or values are none',
    `
    # Plan

    **We stop when one user is harmed.**

    **Owner: Dana Kim**

    **Milestone 1: Set-up (Weeks 1–4)**

    - Install it.
    `,
    `
    # Plan
      s We stop when one user is harmed.
      s [Owner] Dana Kim
      ** Milestone 1: Set-up (Weeks 1–4)
        i Install it.
    `,
  );

  reads(
    'end at a rule',
    `
    # Plan

    **Notes**

    One.

    ---

    Two.
    `,
    `
    # Plan
      ** Notes
        s One.
      s Two.
    `,
  );
});

describe('Plain lines as headings', () => {
  reads(
    'by a number that only titles have, if something stands below them',
    `
    # Plan

    # Roadmap

    # Terms

    Phase 1 — Pilot (Weeks 2–6)

    - Build it.

    3.1 Gate

    We decide.

    4.1 Users can log in

    4.2 Users can log out

    # End
    `,
    `
    # Plan
    # Roadmap
    # Terms
      = Phase 1 — Pilot (Weeks 2–6)
        i Build it.
      = Gate
        s We decide.
        s 4.1 Users can log in
        s 4.2 Users can log out
    # End
    `,
  );

  reads(
    'in Chinese and Japanese numbering',
    `
    # 计划

    ## 其一

    ## 其二

    一、背景

    （一）问题

    人工处理很慢。

    ◆目標

    誤りを減らす。

    第2章 体制

    田中が責任者。
    `,
    `
    # 计划
      # 其一
      # 其二
        = 背景
          = 问题
            s 人工处理很慢。
          = 目標
            s 誤りを減らす。
        = 体制
          s 田中が責任者。
    `,
  );

  reads(
    'in a text without any heading',
    `
    Pilot of the mail assistant

    Purpose
    • Answer faster.
    • Cost less.

    Success metrics

    Half of the mails are answered within an hour.

    Out of scope:

    Complaints.
    `,
    `
    s Pilot of the mail assistant
    = Purpose
      i Answer faster.
      i Cost less.
    = Success metrics
      s Half of the mails are answered within an hour.
    = Out of scope
      s Complaints.
    `,
  );

  reads(
    'numbered in a text without any heading: lines without a number are no titles then',
    `
    1. Purpose
    Answer mails faster.

    2. Users.
    Support staff

    Team leads

    3. Scope

    3.1 In scope
    Orders

    3.2 Out of scope
    Complaints

    4. Steps

    1. Build
    2. Test
    `,
    `
    = Purpose
      s Answer mails faster.
    = Users
      s Support staff
      s Team leads
    = Scope
      = In scope
        s Orders
      = Out of scope
        s Complaints
    = Steps
      i Build
      i Test
    `,
  );

  reads(
    'are no titles where headings are marked',
    `
    # Plan

    ## Team

    ## Notes

    Support staff

    Team leads
    `,
    `
    # Plan
      # Team
      # Notes
        s Support staff
        s Team leads
    `,
  );

  reads(
    'are no captions',
    `
    # A

    # B

    # C

    Figure 1: the flow

    It flows.
    `,
    `
    # A
    # B
    # C
      s [Figure 1] the flow
      s It flows.
    `,
  );
});

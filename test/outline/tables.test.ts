import { reads } from './reads.ts';

describe('Tables', () => {
  reads(
    'give each cell the header of its column; the first cell names a row of two columns',
    `
    | Metric | Baseline | Target |
    |---|---|---|
    | Waiting | 5 days | 2 days |
    | Errors | | **< 1 %** |

    | Item | Cost |
    |---|---|
    | Licences | € 500 |
    `,
    `
    c1 [Metric] Waiting
    c1 [Baseline] 5 days
    c1 [Target] 2 days
    c2 [Metric] Errors
    c2 [Baseline] ∅
    c2 [Target] < 1 %
    c3 [Item] Licences
    c3 [Cost | Licences] € 500
    `,
  );

  reads(
    'with an empty header row, or a row in its place',
    `
    | | |
    |---|---|
    | **Club** | One club |
    | **Length** | 8 weeks |

    | **Project** | Atlas |
    |---|---|
    | **Owner** | Dana |
    | **Sponsor** | |
    `,
    `
    c1 Club
    c1 [Club] One club
    c2 Length
    c2 [Length] 8 weeks
    c3 Project
    c3 [Project] Atlas
    c4 Owner
    c4 [Owner] Dana
    c5 Sponsor
    c5 [Sponsor] ∅
    `,
  );

  reads(
    'with a corner left empty, as stage tables have it',
    `
    | | Pilot | Production |
    |---|---|---|
    | Gate | 50 users agree | council agrees |
    | Rollback | switch off | |
    `,
    `
    c1 Gate
    c1 [Pilot | Gate] 50 users agree
    c1 [Production | Gate] council agrees
    c2 Rollback
    c2 [Pilot | Rollback] switch off
    c2 [Production | Rollback] ∅
    `,
  );

  reads(
    'without the rule below the header, and drawn with lines',
    `
    # Plan

    | Owner | Dana |
    | Sponsor | Ruiz |

    \`\`\`
    ┌────────┬───────┐
    │ Phase  │ Weeks │
    ├────────┼───────┤
    │ Pilot  │ 1–6   │
    └────────┴───────┘
    \`\`\`
    `,
    `
    # Plan
      c1 Owner
      c1 [Owner] Dana
      c2 Sponsor
      c2 [Sponsor] Ruiz
      \`\`\` c3 [Phase] Pilot
      \`\`\` c3 [Weeks | Pilot] 1–6
    `,
  );

  reads(
    'of two columns that hold a whole plan, with <br> for lines',
    `
    | Section | Content |
    |---|---|
    | Problem | Claims wait.<br>Staff leave. |
    | Goals | • Answer in an hour<br>• Lose no claim |
    | Team | **Lead:** Dana<br>**Sponsor:**<br>Reviewer: Ruiz |
    | Steps | 1. Build<br/>2. Test |
    `,
    `
    c1 [Section] Problem
    c1 [Content | Problem] Claims wait.
    c1 [Content | Problem] Staff leave.
    c2 [Section] Goals
    c2 [Content | Goals] Answer in an hour
    c2 [Content | Goals] Lose no claim
    c3 [Section] Team
    c3 [Content | Team | Lead] Dana
    c3 [Content | Team | Sponsor] ∅
    c3 [Content | Team | Reviewer] Ruiz
    c4 [Section] Steps
    c4 [Content | Steps] Build
    c4 [Content | Steps] Test
    `,
  );

  reads(
    'have spare rows where some are filled, and missing values where none is',
    `
    | Risk | Mitigation |
    |---|---|
    | Late data | Buy a feed |
    | | |

    | Owner | Date |
    |---|---|
    | | |
    | | |
    `,
    `
    c1 [Risk] Late data
    c1 [Mitigation | Late data] Buy a feed
    c2 [Owner] ∅
    c2 [Date] ∅
    `,
  );

  reads(
    'with cells beyond the header, escaped bars, code and links',
    `
    | Key | Value |
    |---|---|
    | a \\| b | \`x = 1\` and [docs](https://example.com) |
    | c |
    `,
    `
    c1 [Key] a | b
    c1 [Value | a | b] x = 1 and docs
    c2 [Key] c
    `,
  );
});

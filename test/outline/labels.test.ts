import assert from 'node:assert/strict';
import type { Paragraph } from 'mdast';
import { inlineText } from '../../plan/outline/inline.ts';
import { labelledParts, labelPhrase } from '../../plan/outline/labels.ts';
import { markdownParser } from '../../plan/outline/parse-markdown.ts';
import { reads } from './reads.ts';

const parse = markdownParser({ links: [], notes: [] });

/** Labels and values of a line of Markdown: `label | label :: value`, several with ` + ` between them. */
function labelled(source: string, prose = false): string {
  const paragraph = parse(source).children[0] as Paragraph;
  const { flat } = inlineText(paragraph.children, source, 0);
  return labelledParts(flat, prose)
    .map(({ labels, value }) => `${labels.map((l) => labelPhrase(l).text).join(' | ')} :: ${value.phrase().text}`)
    .join(' + ');
}

describe('A label', () => {
  const LABELS: readonly (readonly [string, string])[] = [
    ['Owner: Dana Kim', 'Owner :: Dana Kim'],
    ['**Owner:** Dana Kim', 'Owner :: Dana Kim'],
    ['**Owner**: Dana Kim', 'Owner :: Dana Kim'],
    ['**Owner** – Dana Kim', 'Owner :: Dana Kim'],
    ['**Owner** - Dana Kim', 'Owner :: Dana Kim'],
    ['**Owner: Dana Kim**', 'Owner :: Dana Kim'],
    ['**Owner: Dana Kim** (from May)', 'Owner :: Dana Kim (from May)'],
    ['<b>Owner:</b> Dana Kim', 'Owner :: Dana Kim'],
    ['**Owner** (acting): Dana Kim', 'Owner (acting) :: Dana Kim'],
    ['**Phase 1: Discovery** – two weeks', 'Phase 1: Discovery :: two weeks'],
    ['**Short forms.** Each takes a minute.', 'Short forms :: Each takes a minute.'],
    ['**Does it act alone?** No', 'Does it act alone? :: No'],
    ['负责人：王芳', '负责人 :: 王芳'],
    ['**目標**：95%', '目標 :: 95%'],
    ['Objectif : 30 %', 'Objectif :: 30 %'],
    ['Target:95 %', 'Target :: 95 %'],
    ['Target:≥ 95 %', 'Target :: ≥ 95 %'],
    ['target: 95 %', 'target :: 95 %'],
    ['✅ **Goal:** less waiting', 'Goal :: less waiting'],
    ['Start (week 3: kick-off): May', 'Start (week 3: kick-off) :: May'],
    [
      'Store manager / inventory manager / receiver: uploads',
      'Store manager / inventory manager / receiver :: uploads',
    ],
    ['Owner:', 'Owner :: '],
    ['**Owner:**', 'Owner :: '],
    // several on a line
    ['Duration: 2 days | Owner: Dana', 'Duration :: 2 days + Owner :: Dana'],
    ['Duration: 2 days; owner: Dana', 'Duration :: 2 days + owner :: Dana'],
    ['**Status:** draft · **Version:** 2', 'Status :: draft + Version :: 2'],
    ['**Go-live:** pilot: May; production: open', 'Go-live | pilot :: May + Go-live | production :: open'],
    ['Owner: Dana; she decides', 'Owner :: Dana; she decides'],
  ];
  for (const [source, expected] of LABELS) {
    it(`in: ${source}`, () => assert.equal(labelled(source), expected));
  }

  const NONE: readonly string[] = [
    'We meet at 10:30 in room 4',
    'See https://example.com/plan for more',
    'The model (it runs locally: no cloud) is small',
    'He wrote “stop: now” on it',
    'std::string is no name',
    'A ratio of 1:4 holds',
    'We found that users, agents, and leads wait: nobody answers',
    'One thing is sure. The rest: open',
    '**We never send mail without a person.** The agent drafts.',
    '**bold** words in a sentence',
    '**We never send mail without a person.**\nThe agent drafts.',
    'the pilot runs in two steps: build and test',
  ];
  for (const source of NONE) {
    it(`none in: ${source}`, () =>
      assert.equal(labelled(source), ` :: ${source.replaceAll('**', '').replace('\n', ' ')}`));
  }

  it('of running prose is shorter than that of a line', () => {
    const sentence = 'Two things cost our team time: people search, and they wait.';
    assert.match(labelled(sentence), /^Two things cost our team time ::/);
    assert.match(labelled(sentence, true), /^ :: Two things/);
  });
});

describe('Labels of a document', () => {
  reads(
    'in a block of lines, with and without two spaces at their ends',
    `
    # Plan

    **Status**: Draft␠␠
    **Owner:** Dana Kim␠␠
    **Reviewers**:

    Version: 1.0
    Date: 2025-03-01
    Sponsor:
    `.replaceAll('␠', ' '),
    `
    # Plan
      s [Status] Draft
      s [Owner] Dana Kim
      s [Reviewers] ∅
      s [Version] 1.0
      s [Date] 2025-03-01
      s [Sponsor] ∅
    `,
  );

  reads(
    'with the value on the next line',
    `
    # Plan

    **Mitigation:**
    Buy a second feed. Test it.

    - **Business problem (1–2 lines):**
      Claims wait for five days.
    `,
    `
    # Plan
      ** Mitigation
        s Buy a second feed.
        s Test it.
        i [Business problem (1–2 lines)] Claims wait for five days.
    `,
  );

  reads(
    'that introduce a list, a table or a paragraph lead it; clauses say something besides',
    `
    # Plan

    ## A

    ## B

    In scope:

    - Orders.

    Before we start, all of these things must be in place:

    | Item | Ready |
    |---|---|
    | Feed | yes |

    We ask:

    Would you use it again?

    This comes after.
    `,
    `
    # Plan
      # A
      # B
        i «In scope:» Orders.
        s Before we start, all of these things must be in place:
        c1 «Before we start, all of these things must be in place:» [Item] Feed
        c1 «Before we start, all of these things must be in place:» [Ready | Feed] yes
        s «We ask:» Would you use it again?
        s This comes after.
    `,
  );

  reads(
    'that introduce what is not read say themselves',
    `
    # Plan

    ## A

    ## B

    Set this variable before the pilot starts:

    \`\`\`bash
    export PILOT=1
    \`\`\`

    - **Configuration**:
      \`\`\`json
      {"a": 1}
      \`\`\`
    `,
    `
    # Plan
      # A
      # B
        s Set this variable before the pilot starts:
        i Configuration:
    `,
  );

  reads(
    'without a value are empty, beside one another and at the end; those above deeper headings are not',
    `
    # Plan

    Our goals are:

    ## Goals

    Owner:

    Sponsor:

    Reviewer: Ruiz

    - **Budget:**
    - Duration:
      - six weeks

    Rollback:

    # End
    `,
    `
    # Plan
      # Goals
        s [Owner] ∅
        s [Sponsor] ∅
        s [Reviewer] Ruiz
        i [Budget] ∅
        i «Duration:» six weeks
        s [Rollback] ∅
    # End
    `,
  );

  reads(
    'in prose keep the whole sentence',
    `
    # Plan

    The team has learned one thing from the last two rollouts: nobody reads a manual, and nobody asks for training before the first week is over.
    `,
    `
    # Plan
      s The team has learned one thing from the last two rollouts: nobody reads a manual, and nobody asks for training before the first week is over.
    `,
  );
});

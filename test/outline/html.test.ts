import assert from 'node:assert/strict';
import { outlineOf } from '../../plan/outline/outline.ts';
import { reads } from './reads.ts';

describe('HTML', () => {
  reads(
    'tables are read cell by cell',
    `
    # Plan

    <table>
      <thead><tr><th>Risk</th><th>Mitigation</th></tr></thead>
      <tbody>
        <tr><td>Late data</td><td>Buy a feed<br>Test it</td></tr>
        <tr><td>R&amp;D leaves</td><td></td></tr>
      </tbody>
    </table>
    `,
    `
    # Plan
      c1 [Risk] Late data
      c1 [Mitigation | Late data] Buy a feed
      c1 [Mitigation | Late data] Test it
      c2 [Risk] R&D leaves
      c2 [Mitigation | R&D leaves] ∅
    `,
  );

  reads(
    'bars of a chart are no missing values',
    `
    <table>
    <tr><th>Team</th><th>1</th><th>2</th></tr>
    <tr><td>Sales</td><td colspan="2" style="background: blue"></td></tr>
    </table>
    `,
    `
    c1 [Team] Sales
    `,
  );

  reads(
    'headings, lists, boxes and inline elements',
    `
    # Plan

    ## A

    <h2>1. Goals</h2>
    <p>Answer <b>in an hour</b>, lose&nbsp;nobody.</p>
    <ul><li>Less waiting</li><li><strong>Owner:</strong> Dana</li></ul>

    <details><summary>Risks</summary>

    Late data.

    </details>

    Water H<sub>2</sub>O, line one<br>line two, <kbd>Esc</kbd>.

    <script>
    var owner = "nobody";
    </script>
    <style>.a { color: red }</style>
    `,
    `
    # Plan
      # A
      # Goals
        s Answer in an hour, lose nobody.
        s Less waiting
        s [Owner] Dana
        s Risks
        s Late data.
        s Water H2O, line one
        s line two, Esc.
    `,
  );

  reads(
    'blanks of a form in angle brackets are text, components are not',
    `
    # Plan

    Owner: <Your Name>

    | Field | Value |
    |---|---|
    | Sponsor | <TBD> |

    <Enter the goal here>

    <Tabs>
    In a tab.
    </Tabs>
    `,
    `
    # Plan
      s [Owner] <Your Name>
      c1 [Field] Sponsor
      c1 [Value | Sponsor] <TBD>
      s <Enter the goal here>
      s In a tab.
    `,
  );

  it('comments are kept apart, wherever they stand', () => {
    const text =
      '<!-- pilotlint-disable rollback-missing -- later -->\n# Plan\n\nText <!-- inline --> goes on.\n\n<div><!-- in a block --></div>\n\n<!-- never\nclosed';
    const { comments, statements } = outlineOf(text, 'markdown');
    assert.deepEqual(
      comments.map((c) => c.text),
      ['pilotlint-disable rollback-missing -- later', 'inline', 'in a block', 'never closed'],
    );
    for (const { span } of comments) assert.ok(text.slice(span.start, span.end).startsWith('<!--'));
    assert.deepEqual(
      statements.map((s) => s.text),
      ['Text goes on.'],
    );
  });
});

describe('MDX', () => {
  const source = `
    import { Callout } from './callout'
    export const meta = {
      owner: 'nobody',
    }

    # Plan

    <Callout type="warning" items={['a', 'b']}>
    Only Dana decides.
    </Callout>

    Costs {budget.total} euros. <Badge
      text="new"
    /> Use \`{braces}\` in code.

    {/* pilotlint-disable-next-line owner-missing -- see charter */}

    \`\`\`text
    Owner, not {this}: Dana
    Sponsor: Ruiz
    Reviewer: Kim
    Date: May
    \`\`\`
    `;
  reads(
    'has its imports, tags and expressions taken out',
    source,
    `
    # Plan
      s Only Dana decides.
      s Costs euros.
      s Use {braces} in code.
      \`\`\` i [Owner, not {this}] Dana
      \`\`\` i [Sponsor] Ruiz
      \`\`\` i [Reviewer] Kim
      \`\`\` i [Date] May
    `,
    'markdown',
    true,
  );

  it('has comments of its own', () => {
    const { comments } = outlineOf(source, 'markdown', true);
    assert.deepEqual(
      comments.map((c) => c.text),
      ['pilotlint-disable-next-line owner-missing -- see charter'],
    );
    assert.equal(source.slice(comments[0]?.span.start, comments[0]?.span.end).slice(0, 4), '{/* ');
  });

  reads(
    'that is never closed is text',
    `
    # Plan

    {open <Tag never closed

    Text.
    `,
    `
    # Plan
      s {open <Tag never closed
      s Text.
    `,
    'markdown',
    true,
  );
});

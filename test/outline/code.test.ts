import assert from 'node:assert/strict';
import { outlineOf } from '../../plan/outline/outline.ts';
import { reads } from './reads.ts';

describe('Code', () => {
  reads(
    'is not read, prose in a fence is, without what frames it',
    `
    # Plan

    \`\`\`python
    owner = "nobody"
    \`\`\`

    \`\`\`
    npm run pilot && echo done
    \`\`\`

    \`\`\`
    Slide 1: Goals
    • Answer in an hour
    • Lose nobody

    NEXT STEPS:
    1. Build
    2. Test
    \`\`\`

    ~~~text
    +------------------+
    | Mail comes in    |
    +------------------+
    ~~~
    `,
    `
    # Plan
      \`\`\` i [Slide 1] Goals
      \`\`\` i Answer in an hour
      \`\`\` i Lose nobody
      \`\`\` i «NEXT STEPS:» Build
      \`\`\` i «NEXT STEPS:» Test
      \`\`\` i Mail comes in
    `,
  );

  reads(
    'of Markdown is read as such; its headings lead only',
    `
    # Plan

    \`\`\`markdown
    ## Risks

    - **Late data:** buy a feed
    \`\`\`

    After.
    `,
    `
    # Plan
      \`\`\` i «Risks» [Late data] buy a feed
      s After.
    `,
  );

  reads(
    'that is indented prose is text',
    `
    # Plan

    Pasted with its margin:

        The lead decides.
        She can stop the pilot
        within the hour.

        - **Owner:** Dana

    Code:

        const a = { b: 1 };
    `,
    `
    # Plan
      = Pasted with its margin
        s The lead decides.
        s She can stop the pilot within the hour.
        i [Owner] Dana
        s Code:
    `,
  );

  it('spans of code are marked, spans of words are not; addresses are', () => {
    const [statement] = outlineOf(
      'Ask `@dana` at `>= 0.85`, run `npm_run(x)`, see https://example.com/a, [this](http://x.y) or a@b.example.',
      'markdown',
    ).statements;
    assert.deepEqual(
      statement?.code.map(([from, to]) => statement.text.slice(from, to)),
      ['npm_run(x)', 'https://example.com/a', 'a@b.example'],
    );
  });

  it('and tags count as unread', () => {
    const text = 'Text.\n\n```js\nlet a = 1;\n```\n\n<div>x</div>\n';
    assert.equal(outlineOf(text, 'markdown').unreadCharacters, '```js\nlet a = 1;\n```'.length + '<div></div>'.length);
  });
});

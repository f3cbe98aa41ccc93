import assert from 'node:assert/strict';
import { check } from '../../../engine/check.ts';
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import { formatOf, outlineOf } from '../../../plan/outline/outline.ts';
import { planOf } from '../tiny-plan.ts';
import { wordRule } from '../tiny-rules.ts';

const RULES = [wordRule('no-bots', 'bot', { family: 'framing' }), wordRule('no-magic', 'magic', { family: 'writing' })];

/** `line rule`, with the reason where it is set aside, of a document that is cut up as in a real run. */
const lint = (text: string, path: string): readonly string[] => {
  const outline = outlineOf(text, formatOf(path), path.endsWith('.mdx'));
  return check(planOf(text, { outline }), text, RULES, DEFAULT_SETTINGS).map(({ rule, range, suppressed }) => {
    const reason = suppressed === null ? '' : ` (${suppressed.reason})`;
    return `${range.start.line + 1} ${rule}${reason}`;
  });
};

const MARKDOWN = `---
title: Reply drafts
team:
  lead: Dana
---
<!-- pilotlint-disable no-magic -- the show's name -->

# Reply drafts with magic

A bot answers.

## Later

| Who | What |
| --- | --- |
| Agents | a magic bot |

## Control

<!-- pilotlint-disable no-bots -- it is a robot -->
- A bot decides.

### Sub

  <!-- pilotlint-disable-next-line no-bots -- unused,
       over two lines -->

  The agent decides.

A bot again.

## End

<!-- pilotlint-disable-next-line no-bots, no-magc -- a show -->
Another bot.
`;

const EXPECTED = [
  '10 no-bots',
  "16 no-magic (the show's name)",
  '16 no-bots',
  '21 no-bots (it is a robot)',
  '25 suppression-unused',
  '30 no-bots (it is a robot)',
  '34 suppression-unknown-rule',
  '35 no-bots (a show)',
];

const YAML = `# pilotlint-disable no-magic -- the show's name
pilotlint: 1
title: A magic bot
approach:
  how: a bot
  # pilotlint-disable no-bots -- a robot
  who: a bot
  steps:
    - name: a bot # no rule
    - a bot
later:
  # pilotlint-disable-next-line no-bots
  when: >
    a bot
  then: a bot # pilotlint-disable no-bots -- a robot
`;

describe('suppressions in documents as they are read', () => {
  it('Markdown', () => assert.deepEqual(lint(MARKDOWN, 'plan.md'), EXPECTED));
  it('Markdown under CRLF, behind a byte order mark', () => {
    assert.deepEqual(lint(`\uFEFF${MARKDOWN.replaceAll('\n', '\r\n')}`, 'plan.md'), EXPECTED);
  });
  it('MDX', () => {
    const text = MARKDOWN.replaceAll('<!--', '{/*').replaceAll('-->', '*/}');
    assert.deepEqual(lint(text, 'plan.mdx'), EXPECTED);
  });
  it('YAML', () => {
    const expected = [
      "3 no-magic (the show's name)",
      '3 no-bots',
      '5 no-bots',
      '7 no-bots (a robot)',
      '9 no-bots (a robot)',
      '10 no-bots (a robot)',
      '12 suppression-no-reason',
      // The text begins a line further down.
      '12 suppression-unused',
      '14 no-bots',
      '15 no-bots (a robot)',
    ];
    assert.deepEqual(lint(YAML, 'plan.yaml'), expected);
    assert.deepEqual(lint(YAML.replaceAll('\n', '\r\n'), 'plan.yaml'), expected);
  });
  it('in code they are samples', () => {
    const text =
      '# Plan\n\n```html\n<!-- pilotlint-disable no-bots -- a robot -->\n```\n\n`<!-- pilotlint-disable no-bots -->` A bot.\n';
    assert.deepEqual(lint(text, 'plan.md'), ['7 no-bots']);
  });
});

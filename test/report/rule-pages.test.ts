import assert from 'node:assert/strict';
import { OWN_RULES } from '../../engine/own-rules.ts';
import { RULES } from '../../rules/index.ts';
import type { Rule } from '../../rules/types.ts';
import { rulePage } from '../../report/rule-page.ts';
import { ownRuleText, ruleList, ruleText } from '../../report/rule-text.ts';
import { LAYOUT } from './support.ts';

const RULE: Rule = {
  id: 'tea-missing',
  family: 'operations',
  aspect: 'budget',
  severity: 'warning',
  gate: 'production',
  stage: 4,
  summary: 'The plan names no tea.',
  docs: {
    what: 'Looks for tea.',
    why: 'Nobody works without it.',
    remedy: 'Buy tea.',
    satisfiedBy: ['A kind of tea.', 'A tea pot.'],
    knownLimits: ['Coffee is not seen.'],
    sources: ['The kitchen'],
    examples: {
      markdown: { bad: '# Plan\n\n```\ncode\n```\n', good: '# Plan\n\nTea: black\n' },
      yaml: { bad: 'tea:\n', good: 'tea: black\n' },
    },
  },
  template: { markdown: '## Tea\n\nTODO\n', yaml: 'tea: TODO\n' },
  check: () => [],
};

describe('the page of a rule', () => {
  it('is made from its metadata, as Markdown', () => {
    assert.equal(
      rulePage(RULE),
      `# tea-missing

The plan names no tea.

Severity: **warning** · family: operations · aspect: \`budget\` · from stage \`production\` on · stage 4 of the framework

## What it does

Looks for tea.

It is satisfied by:

- A kind of tea.
- A tea pot.

## Why it matters

Nobody works without it.

## Example

\`\`\`\`markdown
# Plan

\`\`\`
code
\`\`\`
\`\`\`\`

\`\`\`yaml
tea:
\`\`\`

## Use instead

Buy tea.

\`\`\`markdown
# Plan

Tea: black
\`\`\`

\`\`\`yaml
tea: black
\`\`\`

## Template

\`\`\`markdown
## Tea

TODO
\`\`\`

\`\`\`yaml
tea: TODO
\`\`\`

## Known limits

- Coffee is not seen.

## Sources

- The kitchen
`,
    );
  });

  it('leaves out what a rule does not have', () => {
    const bare: Rule = {
      ...RULE,
      aspect: undefined,
      gate: 'always',
      stage: 'all',
      template: undefined,
      docs: { ...RULE.docs, satisfiedBy: [], knownLimits: [], sources: [] },
    };
    const page = rulePage(bare);
    assert.deepEqual(page.match(/^## .*/gm), ['## What it does', '## Why it matters', '## Example', '## Use instead']);
    assert.ok(page.includes('family: operations · at every stage · all stages of the framework\n'), page);
  });

  it('can be made of every rule', () => {
    for (const rule of RULES) {
      assert.match(rulePage(rule), new RegExp(`^# ${rule.id}\\n`));
      assert.doesNotMatch(rulePage(rule), /undefined|\[object/);
    }
  });

  it('says the same in the terminal', () => {
    assert.equal(
      ruleText(RULE, LAYOUT),
      `tea-missing: The plan names no tea.
warning, operations, about budget, from stage production on, stage 4 of the framework

What it does
  Looks for tea.

Why it matters
  Nobody works without it.

Satisfied by
  - A kind of tea.
  - A tea pot.

What to do
  Buy tea.

Template
  in Markdown:
      ## Tea

      TODO

  in YAML:
      tea: TODO

Found here
  in Markdown:
      # Plan

      \`\`\`
      code
      \`\`\`

  in YAML:
      tea:

Not here
  in Markdown:
      # Plan

      Tea: black

  in YAML:
      tea: black

Known limits
  - Coffee is not seen.

Sources
  - The kitchen
`,
    );
  });

  it('is there for what the engine itself reports', () => {
    for (const rule of OWN_RULES) {
      const text = ownRuleText(rule, LAYOUT);
      assert.ok(text.startsWith(`${rule.id}: ${rule.summary}\n${rule.severity}\n`), text);
      assert.ok(
        text
          .split('\n')
          .slice(2)
          .every((line) => line.length <= 80),
        text,
      );
    }
  });

  it('is listed with the others, by name', () => {
    const other = { id: 'a-rule', severity: 'error', summary: 'Something is wrong.' } as const;
    assert.equal(
      ruleList([RULE, other], LAYOUT),
      'a-rule       error    Something is wrong.\ntea-missing  warning  The plan names no tea.\n',
    );
  });
});

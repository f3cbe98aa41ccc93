import assert from 'node:assert/strict';
import { outlineOf } from '../../plan/outline/outline.ts';
import { reads } from './reads.ts';

describe('Front matter', () => {
  reads(
    'is read as entries of their own kind; what speaks to pilotlint is no statement',
    `
    ---
    title: Atlas
    stage: pilot
    owners:
      - name: Dana
        role: lead
    team: { lead: Dana }
    reviewer:
    ---

    # Plan

    Text.
    `,
    `
    --- e [title] Atlas
    --- e1 [owners | name] Dana
    --- e1 [owners | role] lead
    --- e [team | lead] Dana
    --- e [reviewer] ∅
    # Plan
      s Text.
    `,
  );

  reads(
    'that is invalid is read line by line',
    `
    ---
    title: Atlas
    owners: [@lead]
    ---
    Text.
    `,
    `
    --- e [title] Atlas
    --- e [owners] @lead
    s Text.
    `,
  );

  reads(
    'that is never closed is a rule; lists below it stay lists',
    `
    ---

    - Late data
    - Wrong answers

    > Quoted.
    `,
    `
    i Late data
    i Wrong answers
    > s Quoted.
    `,
  );

  reads(
    'comes first or not at all',
    `
    Text.

    ---
    owner: Dana
    ---
    `,
    `
    s Text.
    # owner: Dana
    `,
  );

  it('settings have the ranges of the document', () => {
    const text = '\ufeff---\r\nstage: pilot\r\nbad: [@x]\r\n---\r\n# Plan\r\n';
    const { settings, problems } = outlineOf(text, 'markdown');
    assert.deepEqual(
      settings.map((s) => [
        s.key,
        s.value,
        text.slice(s.keySpan.start, s.keySpan.end),
        text.slice(s.valueSpan.start, s.valueSpan.end),
      ]),
      [
        ['stage', 'pilot', 'stage', 'pilot'],
        ['bad', '[@x]', 'bad', '[@x]'],
      ],
    );
    assert.deepEqual(
      problems.map((p) => [p.level, text.slice(p.span.start, p.span.end)]),
      [['error', '@x]']],
    );
  });

  it('alone, empty, or with dots for an end', () => {
    assert.deepEqual(outlineOf('---\n---\n', 'markdown').statements, []);
    assert.deepEqual(
      outlineOf('---\ntitle: Atlas\n---', 'markdown').statements.map((s) => s.text),
      ['Atlas'],
    );
    assert.deepEqual(
      outlineOf('---\ntitle: Atlas\n...\nText.', 'markdown').statements.map((s) => s.text),
      ['Atlas', 'Text.'],
    );
    assert.deepEqual(outlineOf('---', 'markdown').statements, []);
  });
});

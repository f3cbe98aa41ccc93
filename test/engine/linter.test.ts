import assert from 'node:assert/strict';
import { createLinter } from '../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import { PACKS } from '../../languages/index.ts';
import { createReader, type ReadOptions } from '../../plan/read-plan.ts';
import { RULES as FRAMEWORK } from '../../rules/index.ts';
import { planOf, tinyReader } from './tiny-plan.ts';
import { wordRule } from './tiny-rules.ts';

const RULES = [wordRule('no-bots', 'bot')];

/** What the reader is asked with. */
const asked = (path: string, settings: Partial<typeof DEFAULT_SETTINGS>, base?: string): ReadOptions | undefined => {
  let seen: ReadOptions | undefined;
  const reader = {
    read: (text: string, options?: ReadOptions) => {
      seen = options;
      return planOf(text);
    },
  };
  createLinter({ reader, rules: RULES }).lint('A bot.', path, { ...DEFAULT_SETTINGS, ...settings }, base);
  return seen;
};

describe('createLinter', () => {
  it('reads and checks a document', () => {
    const document = createLinter({ reader: tinyReader(), rules: RULES }).lint(
      '# Plan\n\nA bot.\n',
      'plan.md',
      DEFAULT_SETTINGS,
    );
    assert.equal(document.path, 'plan.md');
    assert.equal(document.text, '# Plan\n\nA bot.\n');
    assert.equal(document.plan.outline.statements.length, 1);
    assert.deepEqual(
      document.findings.map(({ rule }) => rule),
      ['no-bots'],
    );
  });

  it('tells the reader the path, and what the configuration says', () => {
    assert.deepEqual(asked('a.md', {}), { path: 'a.md' });
    assert.deepEqual(asked('a.md', { stage: 'scale', status: 'draft' }), {
      path: 'a.md',
      stage: 'scale',
      status: 'draft',
    });
  });

  it('a file of `files` is a plan, relative to the folder of the configuration', () => {
    const files = ['plans/*.md'];
    assert.equal(asked('plans/a.md', { files })?.plan, true);
    assert.equal(asked('/x/plans/a.md', { files }, '/x')?.plan, true);
    assert.equal(asked('/x/plans/a.md', { files }, '/')?.plan, undefined);
    assert.equal(asked('/y/plans/a.md', { files }, '/x')?.plan, undefined);
    assert.equal(asked('plans/old/a.md', { files })?.plan, undefined);
  });

  it('keeps nothing of a document: the same text gives the same findings', () => {
    const linter = createLinter({ reader: tinyReader(), rules: RULES });
    const first = linter.lint('A bot.\n\nA bot.\n', 'a.md', DEFAULT_SETTINGS);
    linter.lint('Another bot.\n', 'b.md', DEFAULT_SETTINGS);
    assert.deepEqual(linter.lint('A bot.\n\nA bot.\n', 'a.md', DEFAULT_SETTINGS).findings, first.findings);
  });
});

describe('the engine over documents as they are read', () => {
  const linter = createLinter({ reader: createReader(PACKS), rules: FRAMEWORK });
  const text = `---
pilotlint: 1
---

# Reply drafts for the help desk

## Problem

Agents spend six minutes on each of 1,200 tickets a day.

## Rollback

TBD
`;
  const about = (document: string, settings: Partial<typeof DEFAULT_SETTINGS> = {}, path = 'plan.md') =>
    linter
      .lint(document, path, { ...DEFAULT_SETTINGS, ...settings })
      .findings.filter(({ aspect }) => aspect === 'rollback')
      .map(
        ({ rule, severity, range, suppressed }) =>
          `${range.start.line + 1} ${severity} ${rule} ${suppressed?.reason ?? '-'}`,
      );

  it('an unfilled place is as grave as what is missing there', () => {
    assert.deepEqual(about(text), ['13 error placeholder-left -']);
    assert.deepEqual(about(text.replaceAll('\n', '\r\n')), ['13 error placeholder-left -']);
  });

  it('a draft, an early stage and the configuration make it less grave', () => {
    assert.deepEqual(about(text.replace('pilotlint: 1', 'pilotlint: 1\nstatus: draft')), [
      '14 warning placeholder-left -',
    ]);
    assert.deepEqual(about(text, { stage: 'idea' }), ['13 warning placeholder-left -']);
    assert.deepEqual(about(text, { rules: { 'rollback-missing': 'off' } }), ['13 warning placeholder-left -']);
    assert.deepEqual(about(text, { rules: { 'placeholder-left': 'off' } }), ['13 error rollback-missing -']);
  });

  it('a comment sets it aside', () => {
    const comment = '<!-- pilotlint-disable placeholder-left -- asked on Monday -->';
    assert.deepEqual(about(text.replace('TBD', `${comment}\n\nTBD`)), ['15 error placeholder-left asked on Monday']);
  });

  it('what the document or the configuration does not call a plan is left alone', () => {
    assert.deepEqual(
      linter.lint(text.replace('pilotlint: 1', 'pilotlint: false'), 'plan.md', DEFAULT_SETTINGS).findings,
      [],
    );
    const plain = '# Notes\n\nTBD\n';
    assert.deepEqual(linter.lint(plain, 'notes.md', DEFAULT_SETTINGS).findings, []);
    assert.ok(linter.lint(plain, 'notes.md', { ...DEFAULT_SETTINGS, files: ['notes.*'] }).findings.length > 0);
  });
});

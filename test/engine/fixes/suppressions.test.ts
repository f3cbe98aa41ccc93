import assert from 'node:assert/strict';
import { applied } from '../../../engine/fixes/apply.ts';
import { declarationFix } from '../../../engine/fixes/declare.ts';
import { fixesOf } from '../../../engine/fixes/index.ts';
import { createLinter } from '../../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import type { CheckedDocument } from '../../../engine/types.ts';
import { PACKS } from '../../../languages/index.ts';
import { createReader } from '../../../plan/read-plan.ts';
import { RULES } from '../../../rules/index.ts';

const linter = createLinter({ reader: createReader(PACKS), rules: RULES });
const lint = (text: string, path: string): CheckedDocument => linter.lint(text, path, DEFAULT_SETTINGS);

const texts = RULES.flatMap((rule) =>
  (['markdown', 'yaml'] as const).map((format) => ({
    id: rule.id,
    path: format === 'yaml' ? 'plan.yaml' : 'plan.md',
    text: rule.docs.examples[format].bad,
  })),
);

describe('a comment that sets a finding aside', () => {
  for (const { id, path, text } of texts)
    it(`does so, once it has a reason, and changes nothing else: ${id}, ${path}`, () => {
      const document = lint(text, path);
      let offered = 0;
      for (const finding of document.findings) {
        const fix = fixesOf(document, finding, RULES).find(({ kind }) => kind === 'suppression');
        if (!fix) continue;
        offered++;
        const bare = lint(applied(text, fix.edits), path);
        assert.ok(
          bare.findings.some(({ rule }) => rule === 'suppression-no-reason') || fix.edits[0]?.newText.startsWith(','),
        );
        const reasoned = fix.edits.map((edit) => ({
          ...edit,
          newText: edit.newText.replace(' -- ', ' -- agreed with the board '),
        }));
        const again = lint(applied(text, reasoned), path);
        const same = again.findings.filter(
          ({ rule, fingerprint }) => rule === finding.rule && fingerprint === finding.fingerprint,
        );
        assert.ok(
          same.length === 0 || same.some(({ suppressed }) => suppressed !== null),
          `${finding.rule}:\n${again.text}`,
        );
        const open = (checked: CheckedDocument): string[] =>
          checked.findings
            .filter(({ suppressed, rule }) => suppressed === null && rule !== finding.rule)
            .map(({ rule }) => rule)
            .toSorted();
        assert.deepEqual(open(again), open(document), again.text);
      }
      assert.ok(offered > 0 || document.findings.length === 0);
    });
});

describe('a document that says whether it is a plan', () => {
  const said = (text: string, path: string, isPlan: boolean): string =>
    applied(text, declarationFix(lint(text, path), isPlan).edits);

  it('says so in its front matter or as its first key', () => {
    assert.equal(said('# A\n\nText.\n', 'a.md', true), '---\npilotlint: 1\n---\n\n# A\n\nText.\n');
    assert.equal(said('---\ntitle: A\n---\n\nText.\n', 'a.md', true), '---\npilotlint: 1\ntitle: A\n---\n\nText.\n');
    assert.equal(
      said('---\r\npilotlint: 1\r\n---\r\nText.\r\n', 'a.md', false),
      '---\r\npilotlint: false\r\n---\r\nText.\r\n',
    );
    assert.equal(said('\ufefftitle: A\n', 'a.yaml', false), '\ufeffpilotlint: false\ntitle: A\n');
    assert.equal(said('---\ntitle: A\n', 'a.yaml', true), '---\npilotlint: 1\ntitle: A\n');
    assert.equal(said('pilotlint:\ntitle: A\n', 'a.yaml', true), 'pilotlint: 1\ntitle: A\n');
  });

  it('is taken at its word, and says it once', () => {
    for (const path of ['a.md', 'a.yaml'])
      for (const isPlan of [true, false]) {
        const text = said('title: A\n', path, isPlan);
        assert.equal(lint(text, path).plan.recognition.plan, isPlan);
        assert.equal(said(text, path, isPlan), text);
      }
  });
});

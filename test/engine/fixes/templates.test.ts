import assert from 'node:assert/strict';
import { applied } from '../../../engine/fixes/apply.ts';
import { fixesOf } from '../../../engine/fixes/index.ts';
import type { Fix } from '../../../engine/fixes/types.ts';
import { createLinter } from '../../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import type { CheckedDocument, Finding } from '../../../engine/types.ts';
import { PACKS } from '../../../languages/index.ts';
import { createReader } from '../../../plan/read-plan.ts';
import { RULES } from '../../../rules/index.ts';

const linter = createLinter({ reader: createReader(PACKS), rules: RULES });
const lint = (text: string, path: string): CheckedDocument => linter.lint(text, path, DEFAULT_SETTINGS);
const shown = (findings: readonly Finding[]): string[] => findings.map(({ rule, severity }) => `${severity} ${rule}`);

/** Rules that have a template, with the findings about their bad examples that offer it. */
const cases = RULES.flatMap((rule) =>
  (['markdown', 'yaml'] as const).flatMap((format) =>
    ['\n', '\r\n'].flatMap((eol) => {
      const text = rule.docs.examples[format].bad.replaceAll('\n', eol);
      const document = lint(text, format === 'yaml' ? 'plan.yaml' : 'plan.md');
      return document.findings.flatMap((finding) =>
        fixesOf(document, finding, RULES)
          .filter(({ kind }) => kind === 'template')
          .map((fix) => ({ rule: rule.id, eol, document, finding, fix })),
      );
    }),
  ),
);

describe('a template that is put in', () => {
  it('is offered for what each rule with a template finds missing in its bad examples', () => {
    for (const rule of RULES.filter(({ template }) => template !== undefined))
      for (const format of ['plan.md', 'plan.yaml'])
        assert.ok(
          cases.some(({ document, finding }) => finding.rule === rule.id && document.path === format),
          `${rule.id} in ${format}`,
        );
  });

  for (const { rule, eol, document, finding, fix } of cases)
    it(`${rule}, ${document.path}${eol === '\n' ? '' : ', CRLF'}: ${finding.rule}: ${fix.title}`, () => {
      const after = applied(document.text, fix.edits);
      const again = lint(after, document.path);
      assert.ok(
        !again.findings.some(({ rule: id, fingerprint }) => id === finding.rule && fingerprint === finding.fingerprint),
        `the finding is still there:\n${after}`,
      );
      // what is open is said, and nothing else is broken
      const placeholders = again.findings.filter(({ rule: id }) => id === 'placeholder-left');
      assert.ok(placeholders.some(({ severity }) => rank(severity) >= Math.min(rank(finding.severity), 1)));
      assert.deepEqual(
        shown(again.findings).filter((f) => f.endsWith('syntax-error')),
        [],
      );
      // a finding that gave way to the one that is gone may show
      const silenced =
        finding.rule === 'success-metric-missing' || document.findings.some((f) => f.rule === 'success-metric-missing');
      const fresh = again.findings.filter(({ rule: id }) => !document.findings.some((f) => f.rule === id));
      if (!silenced)
        assert.deepEqual(
          shown(fresh).filter((f) => !f.endsWith('placeholder-left')),
          [],
        );
      // applied twice is applied once
      for (const other of again.findings.filter(({ rule: id }) => id === finding.rule))
        assert.deepEqual(
          fixesOf(again, other, RULES)
            .map(textOf)
            .filter((t) => t === textOf(fix)),
          [],
        );
      assert.equal(eol === '\r\n' && /(?<!\r)\n/.test(after), false, 'a line end of another kind');
    });
});

const textOf = (fix: Fix): string => fix.edits.map(({ newText }) => newText).join('');
const rank = (severity: Finding['severity']): number => ['info', 'warning', 'error'].indexOf(severity);

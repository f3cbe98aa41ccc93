import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { ASPECTS } from '../../plan/types.ts';
import { ASPECT_RULES } from '../../rules/aspect-rules.ts';
import { RULES } from '../../rules/index.ts';
import { ruleFiles } from './rule-files.ts';

const THE_FIFTEEN =
  'problem-missing solution-first success-metric-missing metric-no-target metric-no-baseline vanity-metric-only go-no-go-missing override-missing rollback-missing monitoring-missing pilot-only-conditions integration-point-missing owner-missing metric-not-measured section-empty';

/** Lines that hold no content of their own: headings, table headers and rules, comments, keys that open a map or a list. */
const contentLines = (markdown: string): readonly string[] => {
  const lines = markdown.split('\n');
  return lines.filter(
    (line, index) =>
      line.trim() !== '' &&
      !line.startsWith('#') &&
      !/^<!--.*-->$/.test(line) &&
      !/^\|[\s|:-]+\|$/.test(line) &&
      !/^\|[\s|:-]+\|$/.test(lines[index + 1] ?? ''),
  );
};

describe('rule metadata', () => {
  it('names the fifteen of the framework and placeholder-left, each once', () => {
    assert.deepEqual(RULES.map((rule) => rule.id).sort(), [...THE_FIFTEEN.split(' '), 'placeholder-left'].sort());
  });

  it('lies in one file a rule, named like the rule, in the folder of its family', () => {
    assert.deepEqual(RULES.map((rule) => `${rule.family}/${rule.id}.ts`).sort(), ruleFiles());
  });

  it('gives each aspect to one rule at most, and the aspect rules are those that have one', () => {
    const withAspect = RULES.filter((rule) => ASPECTS.some((aspect) => aspect === rule.aspect));
    assert.deepEqual([...ASPECT_RULES], withAspect);
    assert.equal(new Set(withAspect.map((rule) => rule.aspect)).size, withAspect.length);
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it('has a kebab-case id', () => assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/));

      it('explains itself in whole sentences', () => {
        for (const text of [rule.summary, rule.docs.what, rule.docs.why, rule.docs.remedy]) {
          assert.match(text, /^[A-Z].*\.$/s);
          assert.doesNotMatch(text, /\n| {2}/);
        }
        for (const text of [...rule.docs.satisfiedBy, ...rule.docs.knownLimits]) assert.match(text, /\.$/);
      });

      it('keeps what is shown with every finding short', () => {
        assert.ok(rule.docs.why.length <= 240, `why has ${rule.docs.why.length} characters`);
        assert.ok(rule.docs.remedy.length <= 220, `remedy has ${rule.docs.remedy.length} characters`);
        assert.ok(rule.summary.length <= 160, `summary has ${rule.summary.length} characters`);
      });

      it('says what satisfies it, what it does not see and where it comes from', () => {
        assert.ok(rule.docs.satisfiedBy.length >= 2);
        assert.ok(rule.docs.knownLimits.length >= 2);
        assert.ok(rule.docs.sources.length >= 3);
        assert.match(rule.docs.sources[0] ?? '', /^Self-Compounding Systems framework, /);
      });

      it('repeats no figure of the framework', () => {
        const { examples: _, ...words } = rule.docs;
        assert.doesNotMatch(JSON.stringify(words), /\b(?:88|99|68) ?%|nine out of ten|2\.5x/);
      });

      const { template } = rule;
      if (rule.id === 'placeholder-left')
        it('has no template, since it mends any place', () => assert.equal(template, undefined));
      else it('has a template', () => assert.ok(template));

      if (template !== undefined) {
        it('has a template that holds TODO in every line of content, and no values', () => {
          for (const line of contentLines(template.markdown)) assert.match(line, /\bTODO\b/);
          // What is left of the text without comments, labels and headers is TODO and nothing else.
          for (const line of contentLines(template.markdown)) {
            const values = line
              .replace(/<!--.*?-->/g, '')
              .replace(/^(?:- )?(?:\*\*)?[^:|]*:(?:\*\*)?/, '')
              .split('|')
              .slice(line.startsWith('| ') && !line.startsWith('| TODO') ? 2 : 0)
              .map((value) => value.trim())
              .filter((value) => value !== '');
            assert.deepEqual([...new Set(values)], ['TODO'], line);
          }
        });

        it('has a YAML template that parses and whose every value is TODO', () => {
          const document = parseDocument(template.yaml);
          assert.deepEqual(document.errors, []);
          const leaves = (value: unknown): readonly unknown[] =>
            typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
          assert.deepEqual([...new Set(leaves(document.toJS()))], ['TODO']);
        });
      }

      it('has four different examples that are whole little plans', () => {
        const { markdown, yaml } = rule.docs.examples;
        const all = [markdown.bad, markdown.good, yaml.bad, yaml.good];
        assert.equal(new Set(all).size, 4);
        for (const text of [markdown.bad, markdown.good]) assert.match(text, /^---\npilotlint: 1\n---\n\n# \S/);
        for (const text of [yaml.bad, yaml.good]) {
          assert.match(text, /^pilotlint: 1\n/);
          assert.deepEqual(parseDocument(text).errors, []);
        }
        for (const text of all) {
          assert.ok(text.endsWith('\n') && text.split(/\s+/).length >= 45, text);
          for (const line of text.split('\n')) assert.doesNotMatch(line, /\s$/);
        }
      });
    });
  }
});

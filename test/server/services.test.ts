import assert from 'node:assert/strict';
import { configurationJsonSchema } from '../../engine/config/schema.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import { RULES } from '../../rules/index.ts';
import type { Readiness } from '../../server/protocol.ts';
import { exampleOf } from '../../server/services/example.ts';
import { SETTING_KEYS, settingKey } from '../../server/services/setting-words.ts';
import { inProcess, PULLING } from './client.ts';
import { testEnvironment, WEAK } from './support.ts';

describe('the words of settings', () => {
  it('are those that the configuration knows', () => {
    const { properties } = configurationJsonSchema(RULES) as { properties: Record<string, { enum?: string[] }> };
    for (const key of ['stage', 'status']) {
      assert.deepEqual(
        settingKey(key)?.values.map(({ value }) => value),
        properties[key]?.enum,
      );
    }
  });

  it('are all understood by the reader: none of them is pointed at', () => {
    const linter = testEnvironment().linter();
    for (const { key, values } of SETTING_KEYS) {
      for (const { value } of values) {
        const text = `---\n${key === 'pilotlint' ? '' : 'pilotlint: 1\n'}${key}: ${value}\n---\n${WEAK}`;
        const { findings } = linter.lint(text, 'plan.md', DEFAULT_SETTINGS);
        assert.ok(!findings.some(({ rule }) => rule === 'setting-unknown'), `${key}: ${value}`);
      }
    }
  });
});

describe('an example in a hover', () => {
  it('is what the good example has over the bad one, for every rule and format, and short', () => {
    for (const rule of RULES) {
      for (const format of ['markdown', 'yaml'] as const) {
        const example = exampleOf(rule, format);
        const { bad, good } = rule.docs.examples[format];
        assert.notEqual(example, '', rule.id);
        assert.ok(example.split('\n').length <= 13, rule.id);
        const first = example.split('\n')[0] ?? '';
        assert.ok(good.includes(first) && !bad.split('\n').includes(first), rule.id);
      }
    }
  });
});

describe('readiness', () => {
  it('tells aspects in the order of the stages, with names, evidence and where a finding belongs', async () => {
    const client = inProcess(testEnvironment());
    await client.initialize(PULLING);
    await client.open('untitled:a', WEAK);
    const readiness = await client.request<Readiness>('pilotlint/readiness', { textDocument: { uri: 'untitled:a' } });
    assert.deepEqual(
      [readiness.plan, readiness.maybe, readiness.ignored, readiness.version, readiness.stage.value],
      [true, false, false, 1, 'pilot'],
    );
    assert.equal(readiness.aspects.length, 21);
    const stages = readiness.aspects.map(({ stage = 9 }) => stage);
    assert.deepEqual(
      stages,
      [...stages].sort((a, b) => a - b),
    );
    const rollback = readiness.aspects.find(({ aspect }) => aspect === 'rollback');
    assert.deepEqual([rollback?.name, rollback?.status, rollback?.rule], ['way back', 'missing', 'rollback-missing']);
    assert.deepEqual(rollback?.evidence, []);
    const problem = readiness.aspects.find(({ aspect }) => aspect === 'problem');
    assert.equal(problem?.status, 'covered');
    assert.equal(problem.evidence[0]?.range.start.line, 6);
    assert.equal(await client.request('pilotlint/readiness', { textDocument: { uri: 'untitled:b' } }), null);
  });
});

describe('the page of a rule', () => {
  it('is a document of its own for clients that ask servers for documents', async () => {
    const client = inProcess(testEnvironment());
    const { capabilities } = await client.initialize({
      capabilities: {
        workspace: { textDocumentContent: {} },
        textDocument: { diagnostic: {}, publishDiagnostics: { codeDescriptionSupport: true } },
      },
    });
    assert.deepEqual(capabilities.workspace?.textDocumentContent, { schemes: ['pilotlint-rule'] });
    await client.open('untitled:a', WEAK);
    const [first] = await client.pulled('untitled:a');
    assert.equal(first?.codeDescription?.href, `pilotlint-rule:/${first?.code}.md`);
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: first?.codeDescription?.href,
    });
    assert.match(text, new RegExp(`^# ${first?.code}\n`, 'u'));
  });
});

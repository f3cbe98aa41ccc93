import assert from 'node:assert/strict';
import { childrenOf, rootsOf } from '../../client/view/nodes.ts';
import { countsText } from '../../client/words.ts';
import type { AspectReadiness, Readiness } from '../../server/protocol.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

const aspect = (name: string, status: string, stage?: number): AspectReadiness => ({
  aspect: name,
  name,
  ...(stage === undefined ? {} : { stage, rule: `${name}-missing` }),
  status,
  sure: true,
  why: '',
  lacks: [],
  evidence: [{ range, why: 'says so' }],
  nearest: [],
  home: range,
});

const plan: Readiness = {
  uri: 'file:///plan.md',
  version: 1,
  plan: true,
  maybe: false,
  because: [],
  form: 'plan',
  ignored: false,
  language: 'en',
  stage: { value: 'pilot', declared: false },
  status: { value: 'review', declared: false },
  covered: 1,
  total: 3,
  findings: { error: 1, warning: 0, info: 2 },
  suppressed: 0,
  aspects: [aspect('problem', 'covered', 1), aspect('baseline', 'missing', 1), aspect('budget', 'missing')],
};

describe('readiness view', () => {
  it('is empty where nothing is known', () => {
    assert.deepEqual(rootsOf({ plan: undefined, reported: new Set(), notShown: [], workspace: undefined }), []);
  });

  it('has the five stages in their order, with what is asked for at each, and what is asked throughout behind them', () => {
    const roots = rootsOf({ plan, reported: new Set(['baseline-missing']), notShown: [], workspace: undefined });
    const stages = roots.filter((node) => node.kind === 'stage');
    assert.deepEqual(
      stages.map(({ title, covered, aspects }) => [title.slice(0, 2), covered, aspects.length]),
      [
        ['1.', 1, 2],
        ['2.', 0, 0],
        ['3.', 0, 0],
        ['4.', 0, 0],
        ['5.', 0, 0],
        ['At', 0, 1],
      ],
    );
    const [problem, baseline] = stages[0]?.aspects ?? [];
    assert.deepEqual([problem?.reported, baseline?.reported], [false, true]);
    assert.deepEqual(problem && childrenOf(problem), [{ kind: 'evidence', uri: plan.uri, range, why: 'says so' }]);
  });

  it('counts in the words of the command line', () => {
    assert.equal(countsText(plan.findings), '1 error, 2 questions');
    assert.equal(countsText({ error: 0, warning: 0, info: 0 }), 'no findings');
  });
});

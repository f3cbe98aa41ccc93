import assert from 'node:assert/strict';
import type { Aspect, AspectStatus, Plan, Reading } from '../../plan/types.ts';
import { ASPECT_RULES } from '../../rules/aspect-rules.ts';
import type { Problem, Rule } from '../../rules/types.ts';
import { aspects, evidence, homes, planOf, reading, saying, titled } from './plan-builder.ts';

const SECTIONS = [
  { title: 'Meter readings', says: ['A model marks readings that do not fit.'] },
  {
    title: 'Operations',
    says: [
      'There is a feature flag per region.',
      'Nothing of this kind is planned.',
      'TBD',
      'The quick brown fox jumps over the lazy dog and over one more lazy dog.',
    ],
  },
];

/** A plan in which the rule's aspect reads as given, and belongs to the section Operations. */
const planWith = (rule: Rule, given: (outline: Plan['outline']) => Reading<AspectStatus>): Plan =>
  planOf(SECTIONS, (outline) => ({
    aspects: aspects({ [rule.aspect as Aspect]: given(outline) }),
    home: homes({ [rule.aspect as Aspect]: titled(outline, 'Operations').index }),
  }));

const only = (problems: readonly Problem[]): Problem => {
  assert.equal(problems.length, 1);
  return problems[0] as Problem;
};

const isStatement = (text: string): void => assert.match(text, /^[“A-Z][^?]*[^.?]\.$/su);
const isQuestion = (text: string): void => assert.match(text, /^[A-Z][^?]*\?$/su);

for (const rule of ASPECT_RULES) {
  describe(`${rule.id} over its aspect`, () => {
    for (const status of ['covered', 'waived'] as const) {
      for (const sure of [true, false]) {
        it(`is silent when it is ${status}${sure ? '' : ' and the reader is not sure'}`, () => {
          assert.deepEqual(rule.check(planWith(rule, () => reading(status, { sure }))), []);
        });
      }
    }

    it('asserts on the heading of the related section when it is missing', () => {
      const plan = planWith(rule, () => reading('missing'));
      const problem = only(rule.check(plan));
      assert.deepEqual(problem.span, titled(plan.outline, 'Operations').heading);
      assert.equal(problem.voice ?? 'assert', 'assert');
      isStatement(problem.message);
    });

    it('asserts on the title when no section is related', () => {
      const plan = { ...planWith(rule, () => reading('missing')), home: homes({}) };
      assert.deepEqual(only(rule.check(plan)).span, titled(plan.outline, 'Meter readings').heading);
    });

    it('asserts at the sentence that denies it', () => {
      const plan = planWith(rule, (outline) =>
        reading('negated', { evidence: [evidence(saying(outline, 'Nothing of this kind is planned.'))] }),
      );
      const problem = only(rule.check(plan));
      assert.deepEqual(problem.span, saying(plan.outline, 'Nothing of this kind is planned.').span);
      assert.equal(problem.voice ?? 'assert', 'assert');
      assert.match(problem.message, /\bno\b.* reason\b/);
      isStatement(problem.message);
    });

    it('asserts at the placeholder, which it quotes', () => {
      const plan = planWith(rule, (outline) =>
        reading('placeholder', { evidence: [evidence(saying(outline, 'TBD'))] }),
      );
      const problem = only(rule.check(plan));
      assert.deepEqual(problem.span, saying(plan.outline, 'TBD').span);
      assert.match(problem.message, /^“TBD” /);
      isStatement(problem.message);
    });

    it('asserts at the heading of an empty section', () => {
      const plan = planWith(rule, (outline) => {
        const { heading } = titled(outline, 'Operations');
        return reading('placeholder', {
          evidence: [{ span: heading, statement: undefined, why: 'empty', strength: 0 }],
        });
      });
      const problem = only(rule.check(plan));
      assert.deepEqual(problem.span, titled(plan.outline, 'Operations').heading);
      assert.match(problem.message, /^“Operations” is empty/);
    });

    it('asks at the nearest statement when it is missing and the reader is not sure, and says what is lacking there', () => {
      const plan = planWith(rule, (outline) =>
        reading('missing', {
          sure: false,
          nearest: [
            evidence(saying(outline, 'There is a feature flag per region.'), 'names a switch'),
            evidence(saying(outline, 'Nothing of this kind is planned.'), 'touches on it'),
          ],
          lacks: ['who decides'],
        }),
      );
      const problem = only(rule.check(plan));
      assert.equal(problem.voice, 'ask');
      assert.deepEqual(problem.span, saying(plan.outline, 'There is a feature flag per region.').span);
      assert.match(problem.message, /: it names a switch; what about who decides\?$/);
      isQuestion(problem.message);
      assert.deepEqual(problem.related, [
        { span: saying(plan.outline, 'Nothing of this kind is planned.').span, message: 'Nearest: touches on it.' },
      ]);
    });

    it('asks at home when what comes nearest is far, and points at it', () => {
      const plan = planWith(rule, (outline) =>
        reading('missing', {
          sure: false,
          nearest: [{ ...evidence(saying(outline, 'There is a feature flag per region.'), 'a switch'), strength: 0.3 }],
        }),
      );
      const problem = only(rule.check(plan));
      assert.deepEqual(problem.span, titled(plan.outline, 'Operations').heading);
      assert.match(problem.message, /^Does the plan say /);
      assert.deepEqual(problem.related, [
        { span: saying(plan.outline, 'There is a feature flag per region.').span, message: 'Nearest: a switch.' },
      ]);
    });

    it('says that it is not sure when no part is known to be lacking', () => {
      const plan = planWith(rule, (outline) =>
        reading('thin', { evidence: [evidence(saying(outline, 'There is a feature flag per region.'))] }),
      );
      const { message } = only(rule.check(plan));
      assert.match(message, /^This seems to say .* not sure .*\?$/);
      isQuestion(message);
    });

    it('does not call it a part when the statement only touches on it', () => {
      const plan = planWith(rule, (outline) =>
        reading('thin', {
          evidence: [evidence(saying(outline, 'There is a feature flag per region.'), 'touches on it')],
          lacks: ['who decides'],
        }),
      );
      assert.match(only(rule.check(plan)).message, /^This only touches on .*; what about who decides\?$/);
    });

    it('asks when nothing came near and the reader is not sure', () => {
      const problem = only(rule.check(planWith(rule, () => reading('missing', { sure: false }))));
      assert.equal(problem.voice, 'ask');
      assert.match(problem.message, /^Does the plan say /);
      isQuestion(problem.message);
    });

    for (const [status, text] of [
      ['negated', 'Nothing of this kind is planned.'],
      ['placeholder', 'TBD'],
    ] as const) {
      it(`asks at the place when it is ${status} and the reader is not sure`, () => {
        const plan = planWith(rule, (outline) =>
          reading(status, { sure: false, evidence: [evidence(saying(outline, text))] }),
        );
        const problem = only(rule.check(plan));
        assert.equal(problem.voice, 'ask');
        assert.deepEqual(problem.span, saying(plan.outline, text).span);
        isQuestion(problem.message);
      });
    }

    for (const sure of [true, false]) {
      it(`asks for the missing parts when it is thin${sure ? '' : ' and the reader is not sure'}`, () => {
        const plan = planWith(rule, (outline) =>
          reading('thin', {
            sure,
            evidence: [evidence(saying(outline, 'There is a feature flag per region.'))],
            lacks: ['who decides', 'by when', 'a number to reach'],
          }),
        );
        const problem = only(rule.check(plan));
        assert.equal(problem.voice, 'ask');
        assert.deepEqual(problem.span, saying(plan.outline, 'There is a feature flag per region.').span);
        assert.match(problem.message, /who decides, by when and a number to reach\?$/);
        isQuestion(problem.message);
      });
    }

    it('never marks more than one statement', () => {
      const plan = planWith(rule, (outline) => {
        const statement = saying(outline, 'TBD');
        const { span } = titled(outline, 'Operations');
        return reading('placeholder', { evidence: [{ ...evidence(statement), span }] });
      });
      assert.deepEqual(only(rule.check(plan)).span, saying(plan.outline, 'TBD').span);
    });
  });
}

describe('quotations in messages', () => {
  it('end at a word and are short', () => {
    const rule = ASPECT_RULES[0] as Rule;
    const long = 'The quick brown fox jumps over the lazy dog and over one more lazy dog.';
    const plan = planWith(rule, (outline) => reading('placeholder', { evidence: [evidence(saying(outline, long))] }));
    assert.match(
      only(rule.check(plan)).message,
      /^“The quick brown fox jumps over the lazy dog and over one…” stands where /,
    );
  });
});

import { aspectProblems } from '../../rules/aspect-problem.ts';
import type { Aspect, Plan } from '../../plan/types.ts';
import type { Problem, Rule } from '../../rules/types.ts';
import { spanOf } from './tiny-plan.ts';

/** A rule with as little metadata as the engine looks at. */
export const tinyRule = (
  id: string,
  check: (plan: Plan) => readonly Problem[],
  more: Partial<Omit<Rule, 'check'>> = {},
): Rule => ({
  id,
  family: 'operations',
  aspect: undefined,
  severity: 'error',
  gate: 'always',
  stage: 'all',
  summary: `Summary of ${id}.`,
  docs: {
    what: '',
    why: `Why ${id}.`,
    remedy: `Mend ${id}.`,
    satisfiedBy: [],
    knownLimits: [],
    sources: [],
    examples: { markdown: { bad: '', good: '' }, yaml: { bad: '', good: '' } },
  },
  template: undefined,
  check,
  ...more,
});

/** Reports an aspect that is bad, as the rules of the framework do. */
export const aspectRule = (id: string, aspect: Aspect, more: Partial<Omit<Rule, 'check'>> = {}): Rule =>
  tinyRule(id, (plan) => aspectProblems(plan, aspect), { aspect, ...more });

/** Reports every statement that holds a word, at the word. */
export const wordRule = (id: string, word: string, more: Partial<Omit<Rule, 'check'>> = {}): Rule =>
  tinyRule(
    id,
    (plan) =>
      plan.outline.statements
        .filter((statement) => statement.text.includes(word))
        .map((statement) => {
          const { start } = spanOf(statement.text, word);
          const at = statement.span.start + start;
          return { span: { start: at, end: at + word.length }, message: `“${word}” is here.` };
        }),
    more,
  );

/** Two rules about the places that nothing stands at, in the shape of the framework's. */
export const EMPTY_RULES: readonly Rule[] = [
  tinyRule(
    'section-empty',
    ({ emptySections, outline }) =>
      emptySections.flatMap(({ section, aspect }) => {
        const at = outline.sections[section];
        if (at === undefined) return [];
        return [{ span: at.heading, message: `“${at.title}” is empty.`, ...(aspect === undefined ? {} : { aspect }) }];
      }),
    { family: 'writing' },
  ),
  tinyRule(
    'placeholder-left',
    ({ placeholders }) =>
      [...new Set(placeholders.map(({ section }) => section))].flatMap((section) => {
        const [first, ...others] = placeholders.filter((placeholder) => placeholder.section === section);
        if (first === undefined) return [];
        return [
          {
            span: first.span,
            message: `“${first.text}” is still to be filled in.`,
            related: others.map(({ span, text }) => ({ span, message: `“${text}” too.` })),
            ...(first.aspect === undefined ? {} : { aspect: first.aspect }),
          },
        ];
      }),
    { family: 'writing', severity: 'warning' },
  ),
];

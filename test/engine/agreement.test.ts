import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { check } from '../../engine/check.ts';
import { PLACE_HOLDERS, SILENCES } from '../../engine/precedence.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import { cappedByStatus, gateOpen, rank } from '../../engine/severity.ts';
import { Standing } from '../../engine/standing.ts';
import type { Finding } from '../../engine/types.ts';
import type { Format } from '../../plan/outline/types.ts';
import { ASPECTS, type Aspect, type AspectStatus, type Plan, type Reading } from '../../plan/types.ts';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';
import { RULES } from '../../rules/index.ts';
import type { Rule } from '../../rules/types.ts';
import { evidence, planOf, reading } from './tiny-plan.ts';
import { aspectRule, EMPTY_RULES } from './tiny-rules.ts';

const STATUSES: readonly AspectStatus[] = ['covered', 'thin', 'missing', 'negated', 'placeholder', 'waived'];

const TEXT = `# Reply drafts for the help desk

Agents lose six minutes a ticket.

## Measures

Minutes a ticket: TBD.

The first week is counted by hand.

## Control

Agents send what they like.

To be filled in.

## Later

## Last

Nothing else is planned.
`;

const { outline } = planOf(TEXT);

/** A reading as a reader could give it: evidence unless the topic is missing; at an empty place, that place. */
const anyReading: fc.Arbitrary<Reading<AspectStatus>> = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    sure: fc.boolean(),
    statement: fc.nat({ max: outline.statements.length - 1 }),
    inEmptySection: fc.boolean(),
  })
  .map(({ status, sure, statement, inEmptySection }) => {
    const at = outline.statements[statement];
    const empty = outline.sections[4];
    assert.ok(at && empty);
    if (status === 'missing') return reading(status, { sure });
    if (status === 'placeholder' && inEmptySection)
      return reading(status, { sure, evidence: [evidence(empty.heading)] });
    return reading(status, { sure, evidence: [evidence(at.span, statement)] });
  });

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    aspects: fc.record(Object.fromEntries(ASPECTS.map((aspect) => [aspect, anyReading]))),
    ownSections: fc.constant(new Map()),
    home: fc.record(Object.fromEntries(ASPECTS.map((a) => [a, fc.nat({ max: outline.sections.length - 1 })]))),
    stage: fc.constantFrom('idea', 'pilot', 'production', 'scale'),
    status: fc.constantFrom('draft', 'review', 'approved'),
  })
  .map(({ aspects, home, stage, status }) => {
    const places = ASPECTS.flatMap((aspect) => {
      const {
        status: is,
        evidence: [first],
      } = aspects[aspect] as Reading<AspectStatus>;
      return is === 'placeholder' && first !== undefined ? [{ aspect, ...first }] : [];
    });
    return planOf(TEXT, {
      aspects,
      home,
      stage: { value: stage, declared: true },
      status: { value: status, declared: true },
      placeholders: places.flatMap(({ aspect, statement, span }) => {
        const at = statement === undefined ? undefined : outline.statements[statement];
        return at === undefined
          ? []
          : [{ span, text: at.text, statement, section: at.section, aspect, kind: 'marker' as const }];
      }),
      emptySections: places
        .filter(({ statement }) => statement === undefined)
        .slice(0, 1)
        .map(({ aspect }) => ({ section: 4, aspect })),
    });
  });

const OPEN_KEYS =
  'owner sponsor team responsible goals targets baseline exit_criteria rollback kill_switch review monitoring phases risks data scope';
const OPEN_VALUES = [
  '',
  ' TBD',
  ' "[Name]"',
  '\n  - TBD',
  '\n  name: TBD\n  value:',
  '\n  - name: TBD\n    target: TBD\n    owner: TBD',
  '\n  - risk: late data\n    owner: TBD\n  - risk: wrong data\n    owner: Ann Lee',
  ' Ann Lee, head of claims, decides on 3 May 2027',
  ' error rate below 2 % by June 2027',
];

/** Keys with values, most of which are still to come. */
const anyOpenPlan = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...OPEN_KEYS.split(' ')), fc.constantFrom(...OPEN_VALUES)),
  {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 6,
  },
);

type Keys = readonly (readonly [key: string, value: string])[];

const asYaml = (keys: Keys): string =>
  `pilotlint: 1\ntitle: Letters\n${keys.map(([key, value]) => `${key}:${value}\n`).join('')}`;

const asMarkdown = (keys: Keys): string =>
  `---\npilotlint: 1\n---\n\n# Letters\n${keys.map(([key, value]) => `\n## ${key.replace('_', ' ')}\n\n${value}\n`).join('')}`;

const isBad = ({ status }: Reading<AspectStatus>): boolean =>
  status === 'missing' || status === 'negated' || status === 'placeholder';

const aspectOf = ({ aspect }: Rule): Aspect | undefined => ASPECTS.find((candidate) => candidate === aspect);

/** Whether a rule, alone, asserts something that silences another, whatever then becomes of its own finding. */
const isSilenced = (rule: Rule, rules: readonly Rule[], plan: Plan, text: string): boolean =>
  rules.some(
    (other) =>
      SILENCES[other.id]?.includes(rule.id) &&
      check(plan, text, [other], DEFAULT_SETTINGS).some((finding) => finding.severity !== 'info'),
  );

/** Whether a finding that is there may stand in for one that is not, by the words of the framework. */
const outranks = (
  other: Finding,
  rule: Rule,
  aspect: Aspect,
  raw: Finding,
  rules: readonly Rule[],
  plan: Plan,
): boolean => {
  if (rank(other.severity) < rank(raw.severity)) return false;
  const isHeld = plan.aspects[aspect].status === 'placeholder' || plan.aspects[aspect].status === 'missing';
  if (PLACE_HOLDERS.includes(other.rule)) return isHeld;
  const isSameFamily = rules.some(({ id, family }) => id === other.rule && family === rule.family);
  const standing = new Standing(plan);
  const statement = standing.statementAt(raw.span);
  return isSameFamily && statement !== undefined && standing.statementAt(other.span)?.index === statement.index;
};

const agrees = (rules: readonly Rule[], plan: Plan, text: string = TEXT): void => {
  const findings = check(plan, text, rules, DEFAULT_SETTINGS);
  for (const rule of rules) {
    const aspect = aspectOf(rule);
    if (aspect === undefined) continue;
    const own = findings.filter((finding) => finding.rule === rule.id);
    const asserted = own.filter((finding) => finding.severity !== 'info');
    const what = `${rule.id}: ${JSON.stringify(plan.aspects[aspect])}\n${JSON.stringify(findings, null, 1)}`;
    if (!gateOpen(rule.gate, plan.stage.value)) {
      assert.deepEqual(own, [], what);
    } else if (isBad(plan.aspects[aspect]) && plan.aspects[aspect].sure) {
      const [raw] = check(plan, text, [rule], DEFAULT_SETTINGS);
      const [problem] = rule.check(plan);
      assert.ok(raw && problem, what);
      assert.equal(raw.severity, cappedByStatus(problem.severity ?? rule.severity, plan.status.value), what);
      const is = own.length === 1 && own[0]?.severity === raw.severity;
      const isOutranked = findings.some((other) => outranks(other, rule, aspect, raw, rules, plan));
      assert.ok(is || isOutranked || isSilenced(rule, rules, plan, text), what);
    } else if (rule.severity !== 'info') {
      assert.deepEqual(asserted, [], what);
    }
    if (plan.aspects[aspect].status === 'covered' || plan.aspects[aspect].status === 'waived') {
      assert.deepEqual(asserted, [], what);
    }
  }
};

describe('aspects and findings agree', () => {
  it('for a rule for each aspect', () => {
    const families = ['metrics', 'operations', 'governance'] as const;
    const rules = ASPECTS.map((aspect, i) =>
      aspectRule(aspect === 'success_metrics' ? 'success-metric-missing' : `${aspect}-missing`, aspect, {
        family: families[i % families.length] ?? 'metrics',
        severity: i % 2 === 0 ? 'error' : 'warning',
        gate: i % 5 === 0 ? 'production' : 'pilot',
      }),
    );
    fc.assert(
      fc.property(anyPlan, (plan) => agrees([...rules, ...EMPTY_RULES], plan)),
      { numRuns: 300 },
    );
  });

  it('for the rules of the framework', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => agrees(RULES, plan)),
      { numRuns: 300 },
    );
  });

  it('in documents as they are read', () => {
    const reader = createReader(PACKS);
    for (const { docs } of RULES) {
      for (const [format, { bad, good }] of Object.entries(docs.examples)) {
        for (const text of [bad, good]) {
          const plan = reader.read(text, { path: format === 'yaml' ? 'plan.yaml' : 'plan.md' });
          assert.ok(plan.recognition.plan, text);
          agrees(RULES, plan, text);
        }
      }
    }
  });

  it('in plans whose places wait to be filled in: an error only for what is surely missing', () => {
    const reader = createReader(PACKS);
    fc.assert(
      fc.property(anyOpenPlan, fc.constantFrom<Format>('yaml', 'markdown'), (keys, format) => {
        const text = format === 'yaml' ? asYaml(keys) : asMarkdown(keys);
        const plan = reader.read(text, { format });
        const places = check(plan, text, RULES, DEFAULT_SETTINGS).filter(({ rule }) => rule === 'placeholder-left');
        for (const { severity, aspect } of places) {
          const topic = ASPECTS.find((candidate) => candidate === aspect);
          const lacks = topic !== undefined && plan.aspects[topic].sure && isBad(plan.aspects[topic]);
          assert.ok(severity !== 'error' || lacks, `${aspect} in\n${text}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('in YAML, where one topic may have several keys: it is reported once, others by themselves', () => {
    const reader = createReader(PACKS);
    const found = (keys: string): string[] => {
      const text = `pilotlint: 1\ntitle: Letters\n${keys}`;
      return check(reader.read(text, { path: 'plan.yaml' }), text, RULES, DEFAULT_SETTINGS)
        .filter(({ aspect }) => aspect === 'owner' || aspect === 'rollback')
        .map(({ rule, severity, aspect, range }) => `${range.start.line + 1} ${severity} ${rule} ${aspect}`);
    };
    assert.deepEqual(found('owner:\nrollback:\n'), [
      '3 error placeholder-left owner',
      '4 error placeholder-left rollback',
    ]);
    assert.deepEqual(found('owner: TBD\nsponsor:\nrollback: TBD\nteam:\n  lead: TBD\n'), [
      '3 error placeholder-left owner',
      '5 error placeholder-left rollback',
    ]);
    assert.deepEqual(found('owner: {name: TBD, role: head of claims}\nrollback: Ann Lee switches it off\n'), [
      '3 warning placeholder-left owner',
    ]);
  });

  it('and every finding is in the text, once, with a name of its own', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const findings = check(plan, TEXT, RULES, DEFAULT_SETTINGS);
        for (const { span } of findings)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= TEXT.length);
        assert.equal(new Set(findings.map(({ fingerprint }) => fingerprint)).size, findings.length);
        assert.equal(
          new Set(findings.map(({ rule, span, message }) => `${rule} ${span.start} ${message}`)).size,
          findings.length,
        );
      }),
      { numRuns: 100 },
    );
  });
});

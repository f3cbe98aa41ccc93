import type { Template } from './types.ts';

/** A list to go through, for any Markdown or YAML: a plan, a pull request's description, minutes. */
export interface Checklist {
  /** Kebab-case; what `pilotlint new --checklist` takes. */
  readonly id: string;
  readonly title: string;
  /** One sentence: when it is of use. */
  readonly what: string;
  readonly template: Template;
}

/** A list of boxes to tick, each with a place for what makes the tick true. */
const boxes = (
  title: string,
  key: string,
  items: readonly (readonly [key: string, says: string, hint: string])[],
): Template => ({
  markdown: `## ${title}\n\n${items.map(([, says, hint]) => `- [ ] ${says}: TODO <!-- ${hint} -->`).join('\n')}\n`,
  yaml: `${key}:\n${items.map(([name, says, hint]) => `  # ${says}; ${hint}\n  ${name}: TODO`).join('\n')}\n`,
});

const integration: Checklist = {
  id: 'integration',
  title: 'Integration checklist',
  what: 'Whether people meet the AI where they work already.',
  template: boxes('Integration checklist', 'integration_checklist', [
    ['in_existing_tool', 'The result appears in a tool that people use today', 'tool, screen or field'],
    ['no_new_login', 'Nobody needs a further login', 'single sign-on, or embedded where'],
    ['no_added_steps', 'The work gets no further steps', 'steps added, steps removed'],
    ['better_in_30_days', 'Something gets measurably better within 30 days', 'measure, value today, value on day 30'],
    ['easy_override', 'People can overrule it easily', 'who, how, in how many clicks'],
  ]),
};

const technical: Checklist = {
  id: 'technical',
  title: 'Technical checklist',
  what: 'Whether what was built for the pilot can be run.',
  template: boxes('Technical checklist', 'technical_checklist', [
    ['trigger', 'What starts a run is named', 'event, schedule or request, and how soon the answer comes'],
    ['interface', 'Other systems reach it through an interface', 'API or connector, and its version'],
    ['packaging', 'It is deployed the same way everywhere', 'container, managed service; who deploys'],
    ['monitoring', 'It is watched, and somebody is alerted', 'signal, limit, who is told'],
    ['versions', 'Model, data and prompts have versions', 'where they are kept, how one is named in a log'],
    ['rollback', 'A failed deployment can be taken back', 'what sets it off, who does it, when it was tried'],
  ]),
};

const regulatedData: Checklist = {
  id: 'regulated-data',
  title: 'Regulated data checklist',
  what: 'For health data under HIPAA, and a start for other data that the law protects.',
  template: boxes('Regulated data checklist', 'regulated_data_checklist', [
    ['encryption', 'Data is encrypted at rest and in transit', 'how, or what is done instead and why'],
    ['audit_trail', 'Each access and each decision is recorded', 'events, fields, how long they are kept'],
    ['access_control', 'Access follows roles', 'roles, what each may see, who grants it'],
    [
      'agreements',
      'Suppliers that see the data are bound',
      'agreement and date, what they run and what stays in house',
    ],
  ]),
};

const goNoGo: Checklist = {
  id: 'go-no-go',
  title: 'Go / no-go checklist',
  what: 'For the meeting in which the pilot is decided on.',
  template: boxes('Go / no-go', 'go_no_go_checklist', [
    ['measured', 'The measures were taken as agreed', 'value, date, source of each'],
    ['go_if', 'It goes on if', 'measure and threshold'],
    ['stop_if', 'It stops if', 'measure and threshold'],
    ['users_heard', 'Those who used it were heard', 'how many, what they said'],
    ['decided', 'It was decided', 'go or stop, by whom, on which day'],
  ]),
};

const COST_ROWS = [
  ['technology', 'Technology', 'cloud, licences, tools; most plans: 20–30 % of the first year'],
  ['data', 'Data and integration', 'cleaning, pipelines, interfaces; most plans: 40–50 %'],
  ['change', 'Change and training', 'training, process changes, help at the desk; most plans: 20–25 %'],
  ['maintenance', 'Maintenance, each year', 'retraining, monitoring, support; most plans: 10–15 % a year'],
] as const;

const cost: Checklist = {
  id: 'cost',
  title: 'Cost table',
  what: 'The four kinds of cost, of which plans tend to name one.',
  template: {
    markdown: `## Cost\n\n| What | Amount | Share | Paid by |\n|------|--------|-------|---------|\n${COST_ROWS.map(([, name, hint]) => `| ${name} <!-- ${hint} --> | TODO | TODO | TODO |`).join('\n')}\n`,
    yaml: `cost:\n${COST_ROWS.map(([key, , hint]) => `  # ${hint}\n  ${key}: TODO`).join('\n')}\n`,
  },
};

const indicators: Checklist = {
  id: 'indicators',
  title: 'Leading and lagging indicators',
  what: 'Measures that show within weeks, and those that count in the end.',
  template: {
    markdown: `## Success metrics

<!-- Leading: time per case, error rate, share of people who use it, volume per person. Lagging: cost, revenue, satisfaction. -->

| Metric | Kind | Today | Target | By | Source |
|--------|------|-------|--------|----|--------|
| TODO | leading | TODO | TODO | TODO | TODO |
| TODO | lagging | TODO | TODO | TODO | TODO |
`,
    yaml: `success_metrics:
  # shows within weeks: time per case, error rate, share of people who use it
  - name: TODO
    kind: leading
    baseline: TODO
    target: TODO
    by: TODO
    source: TODO
  # counts in the end: cost, revenue, satisfaction
  - name: TODO
    kind: lagging
    baseline: TODO
    target: TODO
    by: TODO
    source: TODO
`,
  },
};

const review: Checklist = {
  id: 'review',
  title: 'Reviewer’s checklist',
  what: 'For the description of a pull request that adds or changes a plan.',
  template: boxes('Review of the plan', 'review_checklist', [
    ['problem', 'The problem is told without naming AI', 'section, or what is missing'],
    ['metrics', 'Each measure has a value today, a target and a date', 'which has not'],
    ['override', 'A person can overrule it', 'who, how'],
    ['rollback', 'It can be switched off', 'what sets it off, who does it'],
    ['owner', 'One person answers for the result', 'name'],
    ['production', 'The way from the pilot to everyday use is told', 'data, users, who runs it'],
  ]),
};

export const CHECKLISTS: readonly Checklist[] = [
  integration,
  technical,
  regulatedData,
  goNoGo,
  cost,
  indicators,
  review,
];

import assert from 'node:assert/strict';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';
import type { Aspect, AspectStatus } from '../../plan/types.ts';

const reader = createReader(PACKS);

/** Status of an aspect, whether the reader is sure, and the text at which it stands. */
const read = (text: string, aspect: Aspect) => {
  const { status, sure, evidence } = reader.read(text).aspects[aspect];
  const at = evidence[0]?.span;
  return { status, sure, at: at && text.slice(at.start, at.end) };
};

/** A plan about sorting letters that holds one more part. */
const planWith = (part: string): string => `# Letters on the right desk

## Problem

Clerks sort 900 letters a day by hand, and one letter in eight reaches the wrong desk, which costs four days each.

${part}
`;

const reads = (part: string, aspect: Aspect, status: AspectStatus, at: string): void => {
  assert.deepEqual(read(planWith(part), aspect), { status, sure: true, at });
};

describe('a place that the author keeps for an aspect', () => {
  it('decides its status when nothing else says so', () => {
    reads('## Rollback\n\nTBD', 'rollback', 'placeholder', 'TBD');
    reads('**Owner:** [name]', 'owner', 'placeholder', '[name]');
  });

  it('is the heading where nothing stands below it', () => {
    reads('## Rollback\n\n## Timeline\n\nMay to July 2027.', 'rollback', 'placeholder', 'Rollback');
    reads('## Monitoring\n\n<!-- to come -->', 'monitoring', 'placeholder', 'Monitoring');
  });

  it('is not filled by a stop rule of the pilot', () => {
    reads(
      '## Decision\n\nOn 31 August the steering group stops the pilot if fewer than 60 % of letters are routed correctly.\n\n## Rollback\n\nTBD',
      'rollback',
      'placeholder',
      'TBD',
    );
  });

  it('does not matter when the aspect is covered elsewhere', () => {
    const way =
      'If more than 2 % of the letters are wrong in a week, the team lead switches the feature flag off and clerks sort by hand again.';
    reads(`## Operation\n\n${way}\n\n## Rollback\n\nTBD`, 'rollback', 'covered', way);
  });

  it('is that of the row where its column holds answers of any kind', () => {
    const table = '| Field | Value |\n|---|---|\n| Sponsor | TBD |\n| Rollback | tbc |\n| Start | February 2027 |';
    reads(table, 'owner', 'placeholder', 'TBD');
    reads(table, 'rollback', 'placeholder', 'tbc');
    assert.equal(read(planWith(table), 'success_metrics').status, 'missing');
  });

  it('is that of the column where it names something', () => {
    const { aspects, placeholders } = reader.read(
      planWith('## Budget\n\n| Item | Cost |\n|---|---|\n| Licences | 9,000 EUR |\n| Training | tbd |'),
    );
    assert.deepEqual(
      placeholders.map(({ aspect }) => aspect),
      ['budget'],
    );
    assert.equal(aspects.change_mgmt.status, 'missing');
  });

  it('does not stand for what its heading only touches on', () => {
    const { timeline, risks } = reader.read(planWith('## Rollback plan\n\nTBD')).aspects;
    assert.deepEqual([timeline.status, risks.status], ['missing', 'missing']);
  });
});

describe('a way back', () => {
  for (const text of [
    'We go back to the manual process within a day.',
    'The assistant can be switched off by the shift lead.',
    'The pilot is paused at once if a harmful answer reaches a patient; nurses then use the paper list.',
    'If fewer than 60 % are right in a week, we stop the pilot and go back to sorting by hand on the same day.',
  ])
    it(`is: ${text}`, () => {
      assert.equal(read(planWith(`## Operation\n\n${text}`), 'rollback').status, 'covered');
    });

  for (const text of [
    'If the target is missed by more than a third in May, the trial is ended and the contract is not renewed.',
    'We terminate the project if fewer than 5 of 12 clerks use it in week 8.',
    'The rollout is stopped when the costs exceed the budget on 1 June.',
  ])
    it(`is not: ${text}`, () => {
      assert.equal(read(planWith(`## Decision\n\n${text}`), 'rollback').status, 'missing');
    });
});

describe('what stands in a place and says nothing', () => {
  for (const text of ['—', 'tbc', 'to be decided', '未定', 'TODO', 'xxx', '???', '<name>', '[insert text]'])
    it(`is a placeholder: ${text}`, () => {
      reads(`## Rollback\n\n${text}`, 'rollback', 'placeholder', text);
      reads(`**Owner:** ${text}`, 'owner', 'placeholder', text);
    });

  it('is a placeholder however long it is', () => {
    const filler =
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.';
    reads(`## Monitoring\n\n${filler}`, 'monitoring', 'placeholder', filler);
  });

  it('is a placeholder when a word says what is to come', () => {
    reads('## Ownership\n\nOwner to be named.', 'owner', 'placeholder', 'Owner to be named.');
    assert.notEqual(
      read(planWith('## Rollback\n\nThe way back is to be decided by the board in May.'), 'rollback').status,
      'placeholder',
    );
  });

  it('is no value of a measure', () => {
    const { metrics } = reader.read(
      planWith('## Success metrics\n\n| Metric | Today | Target |\n|---|---|---|\n| Wrong letters | N/A | 3 % |'),
    );
    assert.deepEqual(
      metrics.map(({ baseline, target }) => [baseline?.text, target?.text]),
      [[undefined, '3 %']],
    );
  });
});

describe('a baseline', () => {
  it('that is promised is thin, where it is promised', () => {
    const promise = 'A baseline will be collected before the pilot starts.';
    const { status, at } = read(planWith(`## Expected benefits\n\nLetters arrive sooner.\n\n${promise}`), 'baseline');
    assert.deepEqual([status, at], ['thin', promise]);
  });
});

describe('a tool that people have', () => {
  const lacksTool = (text: string): boolean =>
    reader.read(planWith(`## Integration\n\n${text}`)).aspects.integration.lacks.includes('the tool');

  it('is named by what it is for', () => {
    assert.ok(!lacksTool('The report form opens from the driver app, and writes to the damage module.'));
  });

  it('is not the system of the project', () => {
    assert.ok(lacksTool('The form opens from the app, and the AI system writes to a new screen.'));
  });
});

describe('a plan that names its solution in the title', () => {
  const statusOf = (text: string) => reader.read(text, { plan: true }).signals.solution_first.status;
  const solution = '## Solution\n\nWe will build a chatbot on a language model.\n';

  it('starts from the problem where one is told first', () => {
    for (const problem of [
      'Claims handlers answer 400 calls a day. Callers wait nine minutes, and one in five hangs up and writes a complaint.',
      'New handlers search in four archives for two hours a week. Nobody knows which version is valid.',
    ])
      assert.equal(statusOf(`# AI chatbot for claims\n\n## Problem\n\n${problem}\n\n${solution}`), 'absent');
  });

  it('starts from the solution where the problem is that there is no AI, or comes later', () => {
    const lack = 'We do not have a chatbot yet, and our competitors already use generative AI.';
    assert.notEqual(statusOf(`# AI chatbot for claims\n\n## Problem\n\n${lack}\n\n${solution}`), 'absent');
    assert.notEqual(statusOf(`# AI chatbot for claims\n\n${solution}\n## Scope\n\nClaims of cars.\n`), 'absent');
  });
});

describe('a denial', () => {
  it('counts where it stands', () => {
    const part =
      '## Operation\n\nThe model runs on our server. No rollback is needed. There is no owner. We will not monitor the model. No human review is planned.';
    reads(part, 'rollback', 'negated', 'No rollback is needed.');
    reads(part, 'owner', 'negated', 'There is no owner.');
    reads(part, 'monitoring', 'negated', 'We will not monitor the model.');
    reads(part, 'human_override', 'negated', 'No human review is planned.');
  });

  for (const text of ['none', 'None planned yet', 'N/A', 'not applicable', 'out of scope', 'Does not apply'])
    it(`is the answer of a heading, a label, a row: ${text}`, () => {
      reads(`## Rollback\n\n${text}`, 'rollback', 'negated', text);
      reads(`**Monitoring:** ${text}`, 'monitoring', 'negated', text);
      reads(`| Topic | Answer |\n|---|---|\n| Stop rule | ${text} |`, 'exit_criteria', 'negated', text);
    });

  it('is a waiver when it says why', () => {
    reads('**Rollback:** n/a — because the tool only reads', 'rollback', 'waived', 'n/a — because the tool only reads');
    reads(
      '## Monitoring\n\nDoes not apply: the results are shown once and then deleted.',
      'monitoring',
      'waived',
      'the results are shown once and then deleted.',
    );
  });

  for (const text of [
    'There is no owner of the letters.',
    'Nobody monitors the desks today.',
    'No rollback without approval of the board.',
    'If there is no owner, the letter goes to the post room.',
    'We do not monitor single employees.',
  ])
    it(`is not: ${text}`, () => {
      const { aspects } = reader.read(planWith(`## Background\n\n${text}`));
      for (const aspect of ['owner', 'monitoring', 'rollback'] as const)
        assert.notEqual(aspects[aspect].status, 'negated', aspect);
    });

  it('is not a name that begins with "no"', () => {
    const text = '## Baseline\n\nNo-show rate, from 14 % to 9 % within six months, read from the appointment system.';
    assert.ok(!['negated', 'waived'].includes(read(planWith(text), 'baseline').status));
  });

  it('is not of the plan in one row of many', () => {
    const table =
      '| Metric | Baseline | Target |\n|---|---|---|\n| Wrong letters | n/a | 3 % |\n| Complaints | none | 2 |';
    assert.equal(read(planWith(`## Success metrics\n\n${table}`), 'baseline').status, 'missing');
  });

  it('is not of what a heading only touches on', () => {
    const { aspects } = reader.read(planWith('## Dependencies\n\nNone.'));
    assert.equal(aspects.integration.status, 'missing');
  });
});

describe('a place that holds nothing but the intention to fill it', () => {
  for (const text of [
    'TODO: describe with the sorters',
    'TODO: write this section',
    'TODO – agree with the sorters who may change a desk and how that is recorded',
    'To be described.',
    'To be worked out together with the post room in May.',
    'Still to be written.',
    'Details to follow.',
    'This section will be written after the workshop.',
    '(to be filled in by the steering group)',
    'Will be described in a later version of this document.',
    'We will describe this later.',
    'Not yet written.',
    'Needs input from IT.',
    'Work in progress.',
  ])
    it(`is a placeholder: ${text}`, () => {
      for (const [title, aspect] of [
        ['Human in the loop', 'human_override'],
        ['Rollback', 'rollback'],
        ['Monitoring', 'monitoring'],
        ['Exit criteria', 'exit_criteria'],
      ] as const) {
        const { status, sure } = read(planWith(`## ${title}\n\n${text}`), aspect);
        assert.deepEqual([title, status, sure], [title, 'placeholder', true]);
      }
    });

  it('is not filled by a check of samples afterwards', () => {
    reads(
      '## Human in the loop\n\nTODO: describe with the sorters\n\n## Support\n\nDaily control report of the automatic postings (sample of 30 checked by a senior clerk).',
      'human_override',
      'placeholder',
      'describe with the sorters',
    );
  });

  it('is none where it is the status of the document, or a sentence that says it', () => {
    assert.deepEqual(
      reader.read(planWith('**Status:** work in progress\n\n## Operation\n\nOther post rooms will follow.'))
        .placeholders,
      [],
    );
    const answer = 'TODO: a clerk reads every label before the letter goes and can change it at any time; logged.';
    assert.notEqual(read(planWith(`## Human review\n\n${answer}`), 'human_override').status, 'placeholder');
  });

  it('is a task where the next steps stand, and an answer where it says how', () => {
    const { aspects, placeholders } = reader.read(planWith('## To do\n\n- TODO: write the rollback chapter'));
    assert.deepEqual([aspects.rollback.status, placeholders.length], ['missing', 0]);
    const answer =
      'To be described in the runbook; the flag is switched off by on-call within ten minutes when more than 5 % are wrong.';
    reads(`## Rollback\n\n${answer}`, 'rollback', 'covered', answer);
  });
});

describe('one sentence in plain words', () => {
  for (const [aspect, text] of [
    ['human_override', 'Sorters see the desk as a tag. They can move or remove it.'],
    ['human_override', 'Nothing leaves the post room unless a clerk presses Release.'],
    ['human_override', 'A clerk reads each label, changes what she likes and files the letter, or throws it away.'],
    ['rollback', 'If more than 5 % go astray, Ines shuts the service down and the sorting contract takes over again.'],
    [
      'rollback',
      'If the labels prove unreliable, the post room disables the import and returns to the old sorting round.',
    ],
    ['monitoring', 'The contractor monitors completeness and hit rate every month and reports them to the city.'],
    [
      'exit_criteria',
      'We go from one floor to the next only when errors are down by two points; otherwise Ines ends it.',
    ],
  ] as const)
    it(`says all that is asked for: ${text}`, () => {
      const { status, sure } = read(planWith(`## How it goes\n\n${text}`), aspect);
      assert.deepEqual([status, sure], ['covered', true]);
    });

  for (const [aspect, text] of [
    ['human_override', 'An AI model drafts the label for the post room.'],
    ['human_override', 'As a sorter I want to see the proposed desk with its reasons, so that I need not search.'],
    ['human_override', 'Each month a clerk checks a sample of 40 filed letters.'],
    ['rollback', 'The caretaker switches the heating off and returns to the office.'],
    ['monitoring', 'The model checks each letter daily and reports errors to the clerk.'],
    ['exit_criteria', 'If more than 3 % of the letters are wrong, we stop sending them.'],
  ] as const)
    it(`says nothing of the kind: ${text}`, () => {
      assert.equal(read(planWith(`## How it goes\n\n${text}`), aspect).status, 'missing');
    });

  it('is no rule of the trial for standing below what comes after it', () => {
    const price = 'For parcels we would need new pictures and a paid licence (£3,600 a year).';
    assert.equal(read(planWith(`## After the trial\n\n${price}`), 'exit_criteria').status, 'missing');
  });

  it('is found below a table of rules by its columns', () => {
    const table =
      '| When | Carry on if | Stop if | Decided by |\n|---|---|---|---|\n| Week 6 | sorting time < 5 h | any lost letter | Ruth |';
    assert.equal(read(planWith(`## Review points\n\n${table}`), 'exit_criteria').status, 'covered');
  });
});

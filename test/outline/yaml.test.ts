import assert from 'node:assert/strict';
import { formatOf, outlineOf } from '../../plan/outline/outline.ts';
import type { Outline } from '../../plan/outline/types.ts';
import { statementLine } from './notation.ts';
import { readsYaml } from './reads.ts';

/** The text that a problem points at. */
const pointedAt = (outline: Outline, text: string): string[] =>
  outline.problems.map(({ span }) => text.slice(span.start, span.end));

describe('YAML', () => {
  it('is told by its extension', () => {
    assert.deepEqual(['a.yaml', 'b.YML', 'c.md', 'd.mdx', 'yaml', ''].map(formatOf), [
      'yaml',
      'yaml',
      'markdown',
      'markdown',
      'markdown',
      'markdown',
    ]);
  });

  readsYaml(
    'has keys as words: with something below them sections, else labels',
    `
    project:
      name: Atlas
      successMetrics:
        waiting_time: < 2 days
        error-rate: 0.01
      owner:
    risks: []
    approved: true
    "quoted key": 'it''s here'
    `,
    `
    key project
      e [name] Atlas
      key success Metrics
        entry waiting time
          e [waiting time] < 2 days
        entry error rate
          e [error rate] 0.01
      entry owner
        e [owner] ∅
    key risks
    entry approved
      e [approved] true
    entry quoted key
      e [quoted key] it's here
    `,
  );

  readsYaml(
    'entries behind a nested key belong to the upper one again',
    `
    bridger:
      examples:
        - Hedione
      role_factor: 0.85
    owner: Dana
    `,
    `
    key bridger
      key examples
        e Hedione
      entry role factor
        e [role factor] 0.85
    entry owner
      e [owner] Dana
    `,
  );

  readsYaml(
    'has maps of a list as rows, with the entry that names them as head',
    `
    metrics:
      - id: M1
        name: Waiting
        target: < 2 days
        tags: [speed, cost]
        check:
          by: Dana
          when: weekly
      - name: Errors
        target:
    `,
    `
    key metrics
      e1 [id] M1
      e1 [name] Waiting
      e1 [target] < 2 days
      e1 [tags] speed
      e1 [tags] cost
      e1 [check | by] Dana
      e1 [check | when] weekly
      e2 [name] Errors
      e2 [target] ∅
    `,
  );

  readsYaml(
    'rows whose name is a key without a value',
    `
    features:
      - Intake:
        goal: Read mails.
    `,
    `
    key features
      e1 [goal] Read mails.
    `,
  );

  readsYaml(
    'block scalars are read line by line where their lines stand apart',
    `
    goal: |
      Answer in an hour. Lose nobody.

      Risks:
      - Late data
      - Wrong answers
    note: >
      One sentence that
      goes on. Another.
    plain: a text that
      goes on
    `,
    `
    entry goal
      e [goal] Answer in an hour.
      e [goal] Lose nobody.
      e «Risks:» [goal] Late data
      e «Risks:» [goal] Wrong answers
    entry note
      e [note] One sentence that goes on.
      e [note] Another.
    entry plain
      e [plain] a text that goes on
    `,
  );

  readsYaml(
    'anchors, aliases and merge keys',
    `
    lead: &lead Dana Kim
    base: &base
      review: weekly
    pilot:
      <<: *base
      owner: *lead
      steps: *base
    `,
    `
    entry lead
      e [lead] Dana Kim
    key base
      entry review
        e [review] weekly
    key pilot
      entry <<
      entry owner
        e [owner] Dana Kim
      entry steps
    `,
  );

  readsYaml(
    'several documents',
    `
    owner: Dana
    goals:
      - speed
    ---
    owner: Ruiz
    `,
    `
    entry owner
      e [owner] Dana
    key goals
      e speed
    entry owner
      e [owner] Ruiz
    `,
  );

  readsYaml(
    'an explicit null is no value, like a missing one',
    `
    owner: null
    sponsor: ~
    lead:
    deputy: ""
    `,
    `
    entry owner
      e [owner] ∅
    entry sponsor
      e [sponsor] ∅
    entry lead
      e [lead] ∅
    entry deputy
      e [deputy] ∅
    `,
  );

  readsYaml(
    'with Markdown in it',
    `
    # Pilot Plan

    Answer mails in an hour.

    ## Risks

    - Late data
    `,
    `
    # Pilot Plan
      s Answer mails in an hour.
      # Risks
        i Late data
    `,
  );

  it('settings have the ranges of their keys and values', () => {
    const text = '\ufeff# a comment\r\npilotlint: 1\r\nstage: "pilot" # why\r\nowners:\r\n  - Dana\r\nstatus:\r\n';
    const { settings, statements } = outlineOf(text, 'yaml');
    assert.deepEqual(
      settings.map((s) => [
        s.key,
        s.value,
        text.slice(s.keySpan.start, s.keySpan.end),
        text.slice(s.valueSpan.start, s.valueSpan.end),
      ]),
      [
        ['pilotlint', '1', 'pilotlint', '1'],
        ['stage', 'pilot', 'stage', '"pilot"'],
        ['owners', undefined, 'owners', '- Dana\r\n'],
        ['status', undefined, 'status', ''],
      ],
    );
    assert.deepEqual(
      statements.map((s) => s.text),
      ['Dana'],
    );
  });

  it('comments that speak to pilotlint are kept, others are not', () => {
    const text =
      'a: 1 # pilotlint-disable-next-line x -- y\n# Owner: Dana\n#pilotlint-disable z\nb: "# pilotlint-not"\n';
    const { comments } = outlineOf(text, 'yaml');
    assert.deepEqual(
      comments.map((c) => [c.text, text.slice(c.span.start, c.span.end)]),
      [
        ['pilotlint-disable-next-line x -- y', '# pilotlint-disable-next-line x -- y'],
        ['pilotlint-disable z', '#pilotlint-disable z'],
      ],
    );
  });
});

describe('YAML that is invalid', () => {
  readsYaml(
    'is read around the mistake',
    `
    project: Atlas
    owners: [@lead, Dana]
    risks:
      - name: Late data
        mitigation: Buy a feed
    `,
    `
    e [project] Atlas
    entry owners
      e [owners] @lead
      e [owners] Dana
    key risks
      e1 [name] Late data
      e1 [mitigation] Buy a feed
    `,
  );

  readsYaml(
    'with bad indentation half way',
    `
    project:
      name: Atlas
       owner: Dana
      sponsor: Ruiz
    budget: € 5,000
    `,
    `
    key project
      e [name] Atlas
      entry owner
        e [owner] Dana
      entry sponsor
        e [sponsor] Ruiz
    entry budget
      e [budget] € 5,000
    `,
  );

  readsYaml(
    'with tabs, a quote that is never closed and text without a key',
    `
    goal: |
    \tAnswer in an hour.
    team:
    \tlead: Dana
    note: "never closed
    owner: Ruiz
    `,
    `
    entry goal
      e [goal] Answer in an hour.
    key team
      entry lead
        e [lead] Dana
    entry note
      e [note] "never closed
    entry owner
      e [owner] Ruiz
    `,
  );

  readsYaml(
    'with keys below an item that has a name already',
    `
    stack:
      - Supabase:
        version: latest
      tasks:
        - Sign in
    `,
    `
    key stack
      e1 [version] latest
      key tasks
        e Sign in
    `,
  );

  const PROBLEMS: readonly (readonly [string, string, RegExp])[] = [
    ['a: 1\nowners: [@lead]\nb: 2\n', '@lead]', /reserved character @/],
    ['a: 1\nnote: "never closed\nb: 2\n', '"never closed', /quote/i],
    ["a: 'never closed\nb: 2\n", "'never closed", /quote/i],
    ['a:\n\tb: 1\n', '\tb: 1', /tab/i],
    ['a:\n  b: 1\n c: 2\n', ' c: 2', /indent|map/i],
    ['a: b: c\n', 'b: c', /mapping|map/i],
    ['a: 1\nb: [ {c: 1, d: 2\ne: 3\n', '{c: 1, d: 2', /^Invalid YAML: The \{ that opens here/],
    ['a: [x, {b: 1]\nc: 2\n', '{b: 1]', /The \{ that opens here/],
    ['a: [x, y\nb: 2\n', '[x, y', /The \[ that opens here/],
    ['a: "never closed\nb: "closed"\n', '"never closed', /quote that opens here/],
    ['a:\n  b: "never closed\n  c: "closed"\nd: 1\n', '"never closed', /quote that opens here/],
    ['owner: Dana\nowner: Ruiz\n', 'owner', /key “owner” stands a second time/],
    ['a:\n  - b: 1\n    "b": 2\n', '"b"', /key “b” stands a second time/],
  ];
  for (const [text, place, message] of PROBLEMS) {
    it(`has one problem, at its place: ${JSON.stringify(text)}`, () => {
      const outline = outlineOf(text, 'yaml');
      assert.equal(outline.problems.length, 1);
      assert.equal(outline.problems[0]?.level, 'error');
      assert.match(outline.problems[0]?.message ?? '', message);
      assert.match(outline.problems[0]?.message ?? '', /^Invalid YAML: [^\n]+[^.]\.$/);
      const [pointed = ''] = pointedAt(outline, text);
      assert.ok(place.includes(pointed) && pointed !== '', `points at ${JSON.stringify(pointed)}`);
    });
  }

  it('points at the second of two keys, and reads both', () => {
    const text = 'owner: Dana\nbudget: 3\nowner: Ruiz\nbudget: 4\n---\nowner: Kim\n';
    const { problems, statements } = outlineOf(text, 'yaml');
    assert.deepEqual(
      problems.map(({ span, lost }) => [span.start, lost]),
      [
        [text.indexOf('owner: Ruiz'), undefined],
        [text.indexOf('budget: 4'), undefined],
      ],
    );
    assert.equal(statements.length, 5);
  });

  readsYaml(
    'what stands in brackets that are never closed is read',
    `
    metrics: [ {name: Waiting, target: < 2 days
    owner: Dana
    `,
    `
    key metrics
      e1 [name] Waiting
      e1 [target] < 2 days
    entry owner
      e [owner] Dana
    `,
  );
});

describe('YAML that is nested too deeply', () => {
  const deep = `${'['.repeat(150)}x${']'.repeat(150)}`;

  it('is read up to the place, and behind it', () => {
    const text = `owner: {name: Dana}\nplan:\n  - name: Waiting\n    target: 2\n  - ${deep}\nsponsor: &s Ruiz\n`;
    const { problems, statements } = outlineOf(text, 'yaml');
    assert.deepEqual(
      problems.map(({ level, span, lost }) => [level, span.start, lost]),
      [['note', text.indexOf('[[') + 100, 'body']],
    );
    const said = statements.map(statementLine);
    for (const line of ['e [name] Dana', 'e1 [name] Waiting', 'e1 [target] 2', 'e [sponsor] Ruiz'])
      assert.ok(said.includes(line), `${line} in ${said.join(' · ')}`);
  });

  it('the first mistake elsewhere is shown too', () => {
    const text = `a: 1\nb: [@c]\nb: ${deep}\nd: [@e]\n`;
    const { problems } = outlineOf(text, 'yaml');
    assert.deepEqual(
      problems.map(({ level, span }) => [level, span.start]),
      [
        ['note', text.indexOf('[[') + 100],
        ['error', text.indexOf('@c')],
      ],
    );
  });
});

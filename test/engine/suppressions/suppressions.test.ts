import assert from 'node:assert/strict';
import { createLinter } from '../../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../../engine/settings.ts';
import type { Finding, Settings } from '../../../engine/types.ts';
import { type Difference, evidence, planOf, reading, tinyReader } from '../tiny-plan.ts';
import { aspectRule, tinyRule, wordRule } from '../tiny-rules.ts';

const RULES = [
  wordRule('no-bots', 'bot', { family: 'framing' }),
  wordRule('no-magic', 'magic', { family: 'writing' }),
  aspectRule('rollback-missing', 'rollback', { gate: 'pilot' }),
  tinyRule('late-rule', () => [], { gate: 'production' }),
];

interface Options extends Partial<Settings> {
  readonly difference?: Difference;
  readonly path?: string;
}

const lint = (text: string, { difference = {}, path = 'plan.md', ...settings }: Options = {}): readonly Finding[] =>
  createLinter({ reader: tinyReader(() => difference), rules: RULES }).lint(text, path, {
    ...DEFAULT_SETTINGS,
    ...settings,
  }).findings;

/** `line:column severity rule`, and the reason where it is set aside. */
const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, range, suppressed }) => {
    const place = `${range.start.line + 1}:${range.start.character + 1}`;
    return `${place} ${severity} ${rule}${suppressed === null ? '' : ` (${suppressed.reason})`}`;
  });

const lines = (...parts: readonly string[]): string => `${parts.join('\n')}\n`;

describe('pilotlint-disable-next-line', () => {
  const NEXT = '<!-- pilotlint-disable-next-line no-bots -- it is a robot -->';

  it('sets aside what begins on the next line, and keeps it, marked', () => {
    const findings = lint(lines('# Plan', '', NEXT, 'The bot.', 'The bot again.'));
    assert.deepEqual(short(findings), ['4:5 error no-bots (it is a robot)', '5:5 error no-bots']);
    assert.deepEqual(findings[0]?.suppressed, {
      reason: 'it is a robot',
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: NEXT.length } },
    });
  });

  it('skips blank lines and other comments', () => {
    const more = ['', '   ', '<!-- pilotlint-disable-next-line no-magic -- a show -->', '<!-- and', 'a remark -->'];
    assert.deepEqual(short(lint(lines(NEXT, ...more, 'The magic bot.'))), [
      '7:5 error no-magic (a show)',
      '7:11 error no-bots (it is a robot)',
    ]);
  });

  it('works under CRLF and lone CR, and at the end of the text', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      assert.deepEqual(short(lint([NEXT, '', 'The bot.'].join(end))), ['3:5 error no-bots (it is a robot)']);
    }
  });

  it('takes several rules', () => {
    const comment = '<!-- pilotlint-disable-next-line no-bots, no-magic -- a show -->';
    assert.deepEqual(short(lint(lines(comment, 'The magic bot.'))), [
      '2:5 error no-magic (a show)',
      '2:11 error no-bots (a show)',
    ]);
  });

  it('does not reach the line after the next, nor its own', () => {
    assert.deepEqual(short(lint(lines(`The bot. ${NEXT}`, 'The line.', 'The bot.'))), [
      '1:5 error no-bots',
      '1:43 info suppression-unused',
      '3:5 error no-bots',
    ]);
  });

  it('finds nothing to do at the end of a text', () => {
    assert.deepEqual(short(lint(lines('Text.', NEXT))), ['2:34 info suppression-unused']);
  });
});

describe('pilotlint-disable', () => {
  const HERE = '<!-- pilotlint-disable no-bots -- it is a robot -->';

  it('holds from its line to the end of its section', () => {
    const text = lines(
      '# Plan',
      '',
      'A bot.',
      '',
      '## One',
      '',
      'A bot.',
      '',
      HERE,
      'A bot.',
      '',
      '### Deeper',
      'A bot.',
      '## Two',
      'A bot.',
    );
    assert.deepEqual(short(lint(text)), [
      '3:3 error no-bots',
      '7:3 error no-bots',
      '10:3 error no-bots (it is a robot)',
      '13:3 error no-bots (it is a robot)',
      '15:3 error no-bots',
    ]);
  });

  it('holds for the whole document where it stands before the first heading', () => {
    for (const before of [[], ['Text.'], ['---', 'stage: pilot', '---']]) {
      const findings = lint(lines(...before, HERE, '', '# Plan', '', '## One', 'A bot.', '## Two', 'A bot.'));
      assert.deepEqual(
        findings.map(({ suppressed }) => suppressed?.reason),
        ['it is a robot', 'it is a robot'],
      );
    }
    assert.deepEqual(short(lint(lines('A bot.', HERE))), ['1:3 error no-bots (it is a robot)']);
  });

  it('front matter that holds maps does not count as a heading', () => {
    const text = lines('---', 'team:', '  lead: x', '---', HERE, '# Plan', 'A bot.');
    const { outline } = planOf(text);
    const frontMatter = {
      title: 'team',
      form: 'key' as const,
      level: 1,
      heading: { start: 4, end: 8 },
      span: { start: 4, end: 20 },
      parent: 0,
    };
    const [document, plan] = outline.sections;
    assert.ok(document && plan);
    const sections = [document, { ...frontMatter, index: 1 }, { ...plan, index: 2 }];
    assert.deepEqual(short(lint(text, { difference: { outline: { sections } } })), [
      '7:3 error no-bots (it is a robot)',
    ]);
  });

  it('speaks for the heading too where it comes first below it', () => {
    const rollback: Difference = { aspects: { rollback: reading('missing') }, home: { rollback: 2 } };
    const comment = '<!-- pilotlint-disable rollback-missing -- nothing is written -->';
    const set = '5:4 error rollback-missing (nothing is written)';
    for (const between of [[], [''], ['<!-- a remark -->', '']]) {
      const text = lines('# Plan', '', 'Text.', '', '## Going back', ...between, comment, 'Text.');
      assert.deepEqual(short(lint(text, { difference: rollback })), [set]);
    }
    const sameLine = lines('# Plan', '', 'Text.', '', `## Going back`, comment);
    assert.deepEqual(short(lint(sameLine, { difference: rollback })), [set]);
    const later = lines('# Plan', '', 'Text.', '', '## Going back', 'Text.', comment);
    assert.deepEqual(short(lint(later, { difference: rollback })), [
      '5:4 error rollback-missing',
      '7:24 info suppression-unused',
    ]);
  });

  it('sets aside what the engine finds, but for what is said about suppressions', () => {
    const outline = { problems: [{ message: 'Broken.', span: { start: 0, end: 1 }, level: 'error' as const }] };
    const comment = '<!-- pilotlint-disable syntax-error, suppression-no-reason -- an old file -->';
    const findings = lint(lines(comment, '# Plan'), { difference: { outline } });
    assert.deepEqual(short(findings), [
      '1:1 error syntax-error (an old file)',
      '1:38 warning suppression-unknown-rule',
    ]);
    assert.match(findings[1]?.message ?? '', /cannot be set aside by a comment/u);
  });

  it('the narrowest of two is the one that is used', () => {
    const next = '<!-- pilotlint-disable-next-line no-bots -- a robot -->';
    assert.deepEqual(short(lint(lines(HERE, '# Plan', next, 'A bot.'))), [
      '1:24 info suppression-unused',
      '4:3 error no-bots (a robot)',
    ]);
  });
});

describe('a suppression of a topic whose place stands empty', () => {
  const PLAIN = lines('# Plan', '', 'Text.', '', '## Rollback', '', '## Owner', '', 'A. Smith');
  const SET = 'rollback-missing -- read-only report';

  const found = (text: string, severity: 'covered' | 'missing' = 'missing'): readonly string[] => {
    const heading = text.indexOf('Rollback');
    const place = { start: heading, end: heading + 'Rollback'.length };
    const aspects = { rollback: reading(severity, { evidence: [evidence(place)] }) };
    const difference = { emptySections: [{ section: 2, aspect: 'rollback' as const }], aspects, home: { rollback: 2 } };
    const empty = tinyRule(
      'section-empty',
      () => [
        { span: place, message: 'Empty.', aspect: 'rollback', severity: severity === 'covered' ? 'warning' : 'error' },
      ],
      { family: 'writing' },
    );
    const rules = [aspectRule('rollback-missing', 'rollback'), empty];
    return short(
      createLinter({ reader: tinyReader(() => difference), rules }).lint(text, 'plan.md', DEFAULT_SETTINGS).findings,
    );
  };

  it('without one, the empty section speaks for the topic, as gravely', () => {
    assert.deepEqual(found(PLAIN), ['5:4 error section-empty']);
  });

  for (const [what, text, line] of [
    ['for the next line', PLAIN.replace('##', `<!-- pilotlint-disable-next-line ${SET} -->\n##`), 6],
    ['in the section', PLAIN.replace('Rollback\n', `Rollback\n<!-- pilotlint-disable ${SET} -->\n`), 5],
    ['for the document', `<!-- pilotlint-disable ${SET} -->\n${PLAIN}`, 6],
  ] as const) {
    it(`${what}: the topic is set aside, and the empty section is only that`, () => {
      assert.deepEqual(found(text), [
        `${line}:4 error rollback-missing (read-only report)`,
        `${line}:4 warning section-empty`,
      ]);
    });

    it(`${what}: unused where the plan speaks of the topic elsewhere`, () => {
      const unused = found(text, 'covered').filter((finding) => finding.includes('unused'));
      assert.equal(unused.length, 1);
    });
  }

  it('one of the empty section sets aside what it stands for, too', () => {
    const text = PLAIN.replace('##', '<!-- pilotlint-disable-next-line section-empty -- filled in by June -->\n##');
    assert.deepEqual(found(text), ['6:4 error section-empty (filled in by June)']);
  });
});

describe('suppressions in YAML', () => {
  const YAML = { path: 'plan.yaml' };

  it('before the first map: the whole document', () => {
    const text = lines('title: A bot', '# pilotlint-disable no-bots -- it is a robot', 'a:', '  b: a bot', 'c: a bot');
    assert.deepEqual(
      lint(text, YAML).map(({ suppressed }) => suppressed?.reason),
      ['it is a robot', 'it is a robot', 'it is a robot'],
    );
  });

  it('between the keys of a map: the rest of that map', () => {
    const text = lines(
      'a:',
      '  b: a bot',
      '  # pilotlint-disable no-bots -- a robot',
      '  c: a bot',
      '  d:',
      '    e: a bot',
      'f:',
      '  g: a bot',
    );
    assert.deepEqual(short(lint(text, YAML)), [
      '2:8 error no-bots',
      '4:8 error no-bots (a robot)',
      '6:10 error no-bots (a robot)',
      '8:8 error no-bots',
    ]);
  });

  it('between the keys of the document: the rest of the document', () => {
    const text = lines('a:', '  b: a bot', '# pilotlint-disable no-bots -- a robot', 'c:', '  d: a bot', 'e: a bot');
    assert.deepEqual(short(lint(text, YAML)), [
      '2:8 error no-bots',
      '5:8 error no-bots (a robot)',
      '6:6 error no-bots (a robot)',
    ]);
  });

  it('behind a value: its line', () => {
    const text = lines('a:', '  b: text', '  c: a bot # pilotlint-disable no-bots -- a robot', '  d: text');
    assert.deepEqual(short(lint(text, YAML)), ['3:8 error no-bots (a robot)']);
  });

  it('for the next line', () => {
    const text = lines('a:', '  # pilotlint-disable-next-line no-bots -- a robot', '  b: a bot', '  c: a bot');
    assert.deepEqual(short(lint(text, YAML)), ['3:8 error no-bots (a robot)', '4:8 error no-bots']);
  });
});

describe('what is said about suppressions', () => {
  it('a missing reason, while the suppression works', () => {
    for (const reason of ['', ' --', ' -- ', ' -- ...']) {
      const findings = lint(lines('# Plan', `<!-- pilotlint-disable-next-line no-bots${reason} -->`, 'A bot.'));
      assert.deepEqual(short(findings), ['2:1 warning suppression-no-reason', '3:3 error no-bots ()'], reason);
      assert.equal(findings[0]?.message, 'No reason is given for setting aside “no-bots”.');
    }
  });

  it('a reason may stand behind a dash, and may hold one', () => {
    const [finding] = lint(lines('<!-- pilotlint-disable no-bots — built in-house -- for now -->', 'A bot.'));
    assert.equal(finding?.suppressed?.reason, 'built in-house -- for now');
  });

  it('an unknown rule, with the nearest, while the others work', () => {
    const findings = lint(
      lines('# Plan', '<!-- pilotlint-disable no-bot, no-magic, x -- a show -->', 'Magic is no magic bot.'),
    );
    assert.deepEqual(
      short(findings),
      [
        '2:24 warning suppression-unknown-rule',
        '2:42 warning suppression-unknown-rule',
        '3:13 error no-magic (a show)',
        '3:19 error no-bots',
      ].toSorted(),
    );
    assert.equal(findings[0]?.message, 'There is no rule “no-bot”. Did you mean “no-bots”?');
    assert.equal(findings[1]?.message, 'There is no rule “x”.');
  });

  it('an unknown directive, with the nearest', () => {
    const [finding, ...others] = lint(lines('<!-- pilotlint-disabel no-bots -- a robot -->', 'Text.'));
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'suppression-unknown-rule');
    assert.equal(finding?.message, 'There is no comment “pilotlint-disabel”. Did you mean “pilotlint-disable”?');
    const [colon] = lint(lines('<!-- pilotlint-disable: no-bots -- a robot -->', 'Text.'));
    assert.match(colon?.message ?? '', /Did you mean “pilotlint-disable”\?/u);
    const [other] = lint(lines('<!-- pilotlint-enable no-bots -->', 'Text.'));
    assert.equal(other?.rule, 'suppression-unknown-rule');
  });

  it('no rule at all', () => {
    for (const comment of ['pilotlint-disable', 'pilotlint-disable -- all of it', 'pilotlint-disable-next-line']) {
      const findings = lint(lines(`<!-- ${comment} -->`, 'A bot.'));
      assert.deepEqual(short(findings), ['1:1 warning suppression-unknown-rule', '2:3 error no-bots']);
      assert.match(findings[0]?.message ?? '', /names no rule/u);
    }
  });

  it('nothing to suppress, at each rule’s name', () => {
    const findings = lint(lines('# Plan', '<!-- pilotlint-disable no-magic, no-bots -- a show -->', 'A bot.'));
    assert.deepEqual(short(findings), ['2:24 info suppression-unused', '3:3 error no-bots (a show)']);
    assert.equal(
      findings[0]?.message,
      '“no-magic” finds nothing in the part of the document that this comment covers.',
    );
  });

  it('but not of rules that are off or wait for a later stage', () => {
    const text = lines('# Plan', '<!-- pilotlint-disable no-magic, late-rule -- a show -->', 'Text.');
    assert.deepEqual(short(lint(text, { rules: { 'no-magic': 'off' } })), []);
    assert.deepEqual(short(lint(text, { stage: 'production', rules: { 'no-magic': 'off' } })), [
      '2:34 info suppression-unused',
    ]);
  });

  it('nor of what the engine finds, where that is off', () => {
    const text = lines('# Plan', '<!-- pilotlint-disable syntax-error -- an old file -->', 'Text.');
    assert.deepEqual(short(lint(text)), ['2:24 info suppression-unused']);
    assert.deepEqual(short(lint(text, { rules: { 'syntax-error': 'off' } })), []);
  });

  it('nor where the finding would give way to another: it is set aside itself', () => {
    const text = lines('# Plan', '<!-- pilotlint-disable no-bots -- a robot -->', 'A bot.');
    const rules = [
      wordRule('graver', 'A', { family: 'framing' }),
      wordRule('no-bots', 'bot', { family: 'framing', severity: 'info' }),
    ];
    const { findings } = createLinter({ reader: tinyReader(), rules }).lint(text, 'plan.md', DEFAULT_SETTINGS);
    assert.deepEqual(short(findings), ['3:1 error graver', '3:3 info no-bots (a robot)']);
  });

  it('as configured', () => {
    const text = lines('<!-- pilotlint-disable no-magic -->', 'Text.');
    const rules = { 'suppression-unused': 'off', 'suppression-no-reason': 'error' } as const;
    assert.deepEqual(short(lint(text, { rules })), ['1:1 error suppression-no-reason']);
  });

  it('nothing of other comments, also of those that speak about pilotlint', () => {
    const others = ['TODO', 'pilotlint: move this below', 'see pilotlint-disable no-bots', 'pilotlint'];
    assert.deepEqual(short(lint(lines('# Plan', ...others.map((text) => `<!-- ${text} -->`)))), []);
  });

  it('of ten thousand comments in little time', () => {
    const many = Array.from({ length: 10_000 }, () => '<!-- pilotlint-disable-next-line no-bots -- x -->');
    const started = performance.now();
    const findings = lint(lines('# Plan', ...many, 'A bot.'));
    assert.ok(performance.now() - started < 5000);
    assert.equal(findings.filter(({ suppressed }) => suppressed !== null).length, 1);
  });
});

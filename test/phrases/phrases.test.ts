import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS } from '../../languages/index.ts';
import { outlineOf } from '../../plan/outline/outline.ts';
import { readDocument } from '../../plan/read/document.ts';
import { Vocabulary } from '../../plan/read/vocabulary.ts';
import { createReader } from '../../plan/read-plan.ts';
import { ASPECTS, SIGNALS, type Subject } from '../../plan/types.ts';
import { documentOf, type Expected, type Phrase, phrasesOf } from './phrases.ts';

const FOLDER = join('test', 'phrases', 'en');
const KNOWN = join('test', 'phrases', 'known.txt');

/** A mark from here on says something of substance about its aspect. */
const STRONG = 3;

const EXPECTED: readonly Expected[] = ['covers', 'touches', 'promises', 'negates', 'waives', 'placeholder', 'none'];
const SUBJECTS: readonly string[] = [...ASPECTS, ...SIGNALS];

const english = PACKS.find(({ code }) => code === 'en');
assert.ok(english);
const vocabulary = new Vocabulary(english);
const reader = createReader(PACKS);

/** Whether the reader takes a phrase for what a reviewer says of it. */
const isRead = (phrase: Phrase): boolean => {
  const text = documentOf(phrase);
  const format = phrase.yaml ? 'yaml' : 'markdown';
  if (phrase.aspect === 'solution_first') {
    const { status } = reader.read(text, { format }).signals.solution_first;
    return phrase.expected === 'touches' || (phrase.expected === 'covers') === (status !== 'absent');
  }
  const marks = readDocument(outlineOf(text, format), vocabulary).marks.get(phrase.aspect as Subject) ?? [];
  const says = marks.some(({ kind, score }) => kind === 'evidence' && score >= STRONG);
  switch (phrase.expected) {
    case 'covers':
      return says;
    case 'waives':
      return marks.some(({ kind }) => kind === 'waiver');
    case 'touches':
      return true;
    case 'promises':
    case 'negates':
    case 'placeholder':
    case 'none':
      return !says;
  }
};

/** A line of the list of what is not read yet: independent of where the phrase stands, and on one line. */
const lineOf = ({ aspect, text }: Phrase): string => `${aspect} | ${text.replaceAll('\n', ' ⏎ ')}`;

const HEAD = `# Phrases that the reader does not read as they are marked, yet. phrases.test.ts fails for one that is not in this list,
# and for one in it that is read. UPDATE=1 node scripts/run-tests.mjs test/phrases/phrases.test.ts writes it anew.
`;

const phrases = phrasesOf(FOLDER);
const judged = phrases.map((phrase) => ({ phrase, line: lineOf(phrase), read: isRead(phrase) }));
const unread = judged.filter(({ read }) => !read).map(({ line }) => line);
if (process.env['UPDATE'] === '1') writeFileSync(KNOWN, `${HEAD}\n${[...new Set(unread)].join('\n')}\n`);
const known = new Set(
  readFileSync(KNOWN, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

describe('the phrase corpus', () => {
  it('has at least 400 lines, about what plans say, with an expectation that there is', () => {
    assert.ok(phrases.length >= 400, String(phrases.length));
    for (const { file, line, aspect, expected } of phrases) {
      assert.ok(SUBJECTS.includes(aspect), file);
      assert.ok(EXPECTED.includes(expected), `${file}:${line}: ${expected}`);
    }
    assert.deepEqual(
      SUBJECTS.filter((subject) => !phrases.some(({ aspect }) => aspect === subject)),
      [],
    );
  });

  it('has each line once', () => {
    const seen = new Set<string>();
    const twice = judged.filter(({ line }) => seen.has(line) || !seen.add(line));
    assert.deepEqual(
      twice.map(({ phrase: { file, line } }) => `${file}:${line}`),
      [],
    );
  });

  // Of a phrase that only touches on its aspect, any reading is right.
  for (const expected of EXPECTED.filter((name) => name !== 'touches')) {
    const lines = judged.filter(({ phrase }) => phrase.expected === expected);
    const read = lines.filter((line) => line.read);
    it(`${expected}: ${read.length} of ${lines.length} read as marked`, () => {
      const shown = ({ phrase: { file, line }, line: text }: (typeof judged)[number]): string =>
        `${file}:${line}: ${text}`;
      assert.ok(lines.length > 0);
      assert.deepEqual(
        {
          'not read, and not in known.txt': lines.filter(({ line, read }) => !read && !known.has(line)).map(shown),
          'read, and in known.txt': read.filter(({ line }) => known.has(line)).map(shown),
        },
        { 'not read, and not in known.txt': [], 'read, and in known.txt': [] },
      );
    });
  }

  it('is what known.txt is about', () => {
    const lines = new Set(judged.map(({ line }) => line));
    assert.deepEqual(
      [...known].filter((line) => !lines.has(line)),
      [],
    );
  });
});

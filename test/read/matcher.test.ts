import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CompiledPack, LanguagePack, Pattern } from '../../languages/types.ts';
import { type Hits, Matcher } from '../../plan/read/matcher.ts';
import { packed, unpacked } from '../../plan/read/packed-language.ts';
import { parsePattern, type Step } from '../../plan/read/pattern.ts';
import { Symbols } from '../../plan/read/symbols.ts';
import { type Token, tokensOf } from '../../plan/read/tokens.ts';
import { compilePack } from '../../plan/read/vocabulary.ts';

type Lists = Readonly<Record<string, readonly Pattern[]>>;

const packOf = (lists: Lists): LanguagePack => ({
  code: 'xx',
  name: 'Test',
  read: true,
  functionWords: [],
  topics: { topic: ['a b', '=c'] },
  lists,
});

const matcherOf = ({ lists, words }: CompiledPack): Matcher => new Matcher(lists, new Symbols(words));

/** "list from-to" of all hits. */
const shown = (hits: Hits): string[] =>
  [...hits].flatMap(([list, own]) => own.map(({ from, to }) => `${list} ${from}-${to}`)).toSorted();

const found = (lists: Lists, text: string): string[] =>
  shown(matcherOf(compilePack(packOf(lists))).find(tokensOf(text)));

/** What `languages/types.ts` says of patterns, word for word and without any speed. */
function slowly(lists: Lists, tokens: readonly Token[]): string[] {
  const parsed = Object.entries(lists).map(([name, own]) => [name, own.map((p) => parsePattern(p))] as const);
  const ends = (steps: readonly Step[], at: number, isFirst: boolean): number[] => {
    const [step, ...rest] = steps;
    if (step === undefined) return [at];
    if (typeof step !== 'string') {
      const ways = step.options.flatMap((option) => ends([...option, ...rest], at, isFirst));
      return step.optional ? [...ways, ...ends(rest, at, isFirst)] : ways;
    }
    if (step.startsWith('{'))
      return parsed
        .filter(([name]) => `{${name}}` === step)
        .flatMap(([, own]) => own.flatMap((pattern) => ends([...pattern, ...rest], at, isFirst)));
    if (step === '...') {
      const reached: number[] = [];
      for (let to = at; to <= at + 5 && to < tokens.length; to++) {
        if (tokens[to]?.gap === 2) break;
        reached.push(...ends(rest, to, false));
      }
      return reached;
    }
    const token = tokens[at];
    if (!token || token.kind === 'code' || (!isFirst && token.gap === 2)) return [];
    const fits =
      step === '*' ||
      (step === '#'
        ? token.kind === 'number'
        : step.endsWith('*')
          ? token.kind === 'word' && token.text.startsWith(step.slice(0, -1))
          : token.text === step);
    return fits ? ends(rest, at + 1, false) : [];
  };
  return parsed
    .flatMap(([name, own]) =>
      tokens.flatMap((_, from) => {
        const to = Math.max(-1, ...own.flatMap((steps) => ends(steps, from, true)));
        return to < 0 ? [] : [`${name} ${from}-${to}`];
      }),
    )
    .toSorted();
}

const word = fc.constantFrom('a', 'b', 'ab', '人');
const choice = fc.array(fc.array(word, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 });
const step = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom('a*', 'ab*', '#') },
  { weight: 1, arbitrary: choice.map((ways) => `(${ways.map((way) => way.join(' ')).join('|')})`) },
  { weight: 1, arbitrary: choice.map((ways) => `[${ways.map((way) => way.join(' ')).join('|')}]`) },
  { weight: 1, arbitrary: fc.constantFrom('{one}', '{two}') },
);
// no pattern begins with a gap or with any word
const first = fc.oneof(
  word,
  step.map((s) => (s.startsWith('[') ? `${s} a` : s)),
);
const pattern = fc
  .tuple(
    first,
    fc.array(fc.oneof({ weight: 4, arbitrary: step }, fc.constantFrom('*', '... b', '... {one}')), { maxLength: 3 }),
    word,
  )
  .map(([begin, rest, last]) => [begin, ...rest, last].join(' '));
const simple = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const lists = fc.record({
  one: fc.array(simple, { minLength: 1, maxLength: 3 }),
  two: fc.array(
    simple.map((words) => `${words} [b]`),
    { minLength: 1, maxLength: 3 },
  ),
  three: fc.array(pattern, { minLength: 1, maxLength: 6 }),
  four: fc.array(pattern, { minLength: 1, maxLength: 6 }),
});
const text = fc
  .array(fc.tuple(fc.oneof(word, fc.constantFrom('7', 'abca')), fc.constantFrom(' ', ' ', ' ', ', ', '. ')), {
    maxLength: 20,
  })
  .map((words) => words.flat().join(''));

describe('the matcher', () => {
  it('finds words, stems, choices, gaps and numbers', () => {
    const own = {
      stop: ['kill switch', 'disabl*', '(stop|turn off) [the] model', 'within # days', 'back ... system'],
    };
    const text = 'Disabled by the kill switch. Turn off the model within 2 days; back to the old system';
    assert.deepEqual(found(own, text), ['stop 0-1', 'stop 12-17', 'stop 3-5', 'stop 5-9', 'stop 9-12']);
  });

  it('does not go on behind the end of a clause', () => {
    assert.deepEqual(found({ stop: ['kill switch', 'back ... system'] }, 'Kill. Switch back; the system'), []);
  });

  it('goes on through the words of another list, wherever it is referred to', () => {
    const own = {
      who: ['clerk*', 'head of sales'],
      decides: ['{who} decide*', 'the {who} decide*', 'decided by {who}'],
    };
    assert.deepEqual(found(own, 'The head of sales decides'), ['decides 0-5', 'decides 1-5', 'who 1-4']);
    assert.deepEqual(found(own, 'decided by clerks'), ['decides 0-3', 'who 2-3']);
  });

  it('keeps the longest hit of a list where several begin at a word', () => {
    assert.deepEqual(found({ one: ['a', 'a b c', 'a b'] }, 'a b c'), ['one 0-3']);
  });

  it('refuses a list that is not there', () => {
    assert.throws(() => found({ one: ['a {two}'] }, 'a'), /Unknown list "\{two\}"/);
    assert.throws(() => found({ one: ['{two} a'] }, 'a'), /Unknown list "\{two\}"/);
  });

  it('finds what a slow reading of the patterns finds', () => {
    let hits = 0;
    fc.assert(
      fc.property(lists, text, (own, said) => {
        const tokens = tokensOf(said);
        const quick = shown(matcherOf(compilePack(packOf(own))).find(tokens));
        assert.deepEqual(quick, slowly(own, tokens));
        hits += quick.filter((hit) => hit.startsWith('three') || hit.startsWith('four')).length;
      }),
      { numRuns: 3000 },
    );
    assert.ok(hits > 200, `only ${hits} hits of the patterns under test`);
  });

  it('finds the same in a language that was packed', () => {
    fc.assert(
      fc.property(lists, text, (own, said) => {
        const compiled = compilePack(packOf(own));
        const again = unpacked(packed(compiled));
        assert.deepEqual(again, compiled);
        assert.deepEqual(shown(matcherOf(again).find(tokensOf(said))), shown(matcherOf(compiled).find(tokensOf(said))));
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a language that was packed for another processor, or is none', () => {
    const bytes = packed(compilePack(packOf({ one: ['a'] })));
    assert.throws(() => unpacked(bytes.slice().reverse()), RangeError);
  });
});

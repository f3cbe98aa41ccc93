import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../languages/en/index.ts';
import { TOPICS } from '../../languages/topics.ts';
import { tokensOf } from '../../plan/read/tokens.ts';
import { thinPacks } from './thin-packs.ts';

const packs = thinPacks.map(({ pack }) => pack);

/** Topics that every pack must name; the others of `languages/topics.ts` may be left out where a language has no word. */
const NAMED = TOPICS.filter(
  (topic) => !['open', 'future', 'current', 'earlier', 'later', 'by', 'source', 'how', 'trigger'].includes(topic),
);

const LISTS = [
  'aiName',
  'ai',
  'planTitle',
  'planWord',
  'otherTitle',
  'templateWord',
  'placeholder',
  'negation',
  'todo',
  'human',
];

describe('language packs', () => {
  it('have a code of their own each', () => {
    const codes = packs.map((pack) => pack.code);
    assert.equal(new Set(codes).size, codes.length);
  });

  for (const pack of packs)
    describe(pack.name, () => {
      it('does not claim to be read', () => assert.equal(pack.read, false));

      it('has 30 to 60 function words, each once, each one word in lower case', () => {
        const own = pack.functionWords;
        assert.ok(own.length >= 30 && own.length <= 60, String(own.length));
        assert.equal(new Set(own).size, own.length);
        for (const word of own)
          assert.deepEqual(
            tokensOf(word).map((t) => t.text),
            [word],
          );
      });

      it('has enough function words that no other language has', () => {
        for (const other of [english, ...packs.filter((p) => p !== pack)]) {
          const apart = pack.functionWords.filter((word) => !other.functionWords.includes(word));
          assert.ok(apart.length >= 20, `${other.name}: ${apart.length}`);
        }
      });

      it('shares no function word with English, whose documents are by far the most', () => {
        assert.deepEqual(
          pack.functionWords.filter((word) => english.functionWords.includes(word)),
          [],
        );
      });

      it('names every topic that matters, and no unknown one', () => {
        const topics: readonly string[] = TOPICS;
        assert.deepEqual(
          NAMED.filter((topic) => (pack.topics[topic]?.length ?? 0) === 0),
          [],
        );
        assert.deepEqual(
          Object.keys(pack.topics).filter((topic) => !topics.includes(topic)),
          [],
        );
      });

      it('has the lists that readers ask for', () => {
        assert.deepEqual(
          LISTS.filter((list) => (pack.lists[list]?.length ?? 0) < 3),
          [],
        );
      });
    });
});

describe('what readers ask for by name', () => {
  /** Names of lists in calls such as `hasList(view, 'budget.free')`, and those that specifications name. */
  const files = readdirSync('plan', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const asked = files.flatMap((name) => {
    const text = readFileSync(join('plan', name), 'utf8');
    const calls = text.matchAll(
      /(?:hasList|namesList|labelsList|isNamed|(?:hits|labelHits)\.(?:get|has))\((?:\w+, )?'([\w.]+)'/gu,
    );
    const lists = text.matchAll(/^ {2}(?:strong|weak|not): \[([^\]]*)\]/gmu);
    const named = [...lists].flatMap(([, names = '']) => [...names.matchAll(/'([\w.]+)'/gu)]);
    return [...calls, ...named].map(([, list = '']) => list);
  });

  it('is in the English pack', () => {
    assert.ok(asked.length > 100, String(asked.length));
    assert.deepEqual(
      [...new Set(asked)].filter((name) => english.lists[name] === undefined),
      [],
    );
  });
});

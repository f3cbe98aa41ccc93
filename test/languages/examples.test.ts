import assert from 'node:assert/strict';
import { english } from '../../languages/en/index.ts';
import type { Topic } from '../../languages/topics.ts';
import { ASPECTS } from '../../plan/types.ts';
import { familiar, findersOf } from './reading.ts';
import { thinPacks } from './thin-packs.ts';

/** Topics that need five examples; each other aspect needs one. */
const MAIN: readonly Topic[] = [
  'problem',
  'success_metrics',
  'baseline',
  'human_override',
  'rollback',
  'owner',
  'data',
  'monitoring',
  'budget',
  'timeline',
  'risks',
  'exit_criteria',
  'scope',
  'compliance',
];

describe('examples of the language packs', () => {
  for (const { pack, examples } of thinPacks)
    describe(pack.name, () => {
      const { topics, lists } = findersOf(pack);

      it('are enough', () => {
        const count = (topic: Topic): number => examples.headings.filter((example) => example.topic === topic).length;
        assert.deepEqual(
          ASPECTS.filter((aspect) => count(aspect) < (MAIN.includes(aspect) ? 5 : 1)),
          [],
        );
        assert.ok(examples.lookalikes.length >= 5);
        assert.ok(examples.sentences.length >= 3);
        assert.ok(examples.titles.length >= 3);
        assert.ok(examples.otherTitles.length >= 2);
        assert.ok(examples.placeholders.length >= 3);
      });

      it('headings are read as the aspects they stand for, and as no other', () => {
        const headings = new Set(examples.headings.map((example) => example.heading));
        const deviations = [...headings].flatMap((heading) => {
          const found = topics(heading);
          const stands = (aspect: Topic): boolean =>
            examples.headings.some((example) => example.topic === aspect && example.heading === heading);
          return ASPECTS.filter((aspect) => found.has(aspect) !== stands(aspect)).map(
            (aspect) => `"${heading}" ${found.has(aspect) ? 'is also read' : 'is not read'} as ${aspect}`,
          );
        });
        assert.deepEqual(deviations, []);
      });

      it('headings are read the same in capitals, numbered and with a colon', () => {
        const unread = examples.headings.flatMap(({ topic, heading }) =>
          [heading.toUpperCase(), `3.2 ${heading}`, `📌 ${heading}:`].filter((written) => !topics(written).has(topic)),
        );
        assert.deepEqual(unread, []);
      });

      it('look-alikes are not read as what they resemble', () => {
        for (const { topic, heading } of examples.lookalikes) assert.ok(!topics(heading).has(topic), heading);
      });

      it('titles of AI plans show the plan and the AI', () => {
        for (const title of examples.titles) {
          assert.ok(lists(title).has('planTitle'), title);
          assert.ok(lists(title).has('aiName'), title);
        }
      });

      it('titles of other documents do not look like plans', () => {
        for (const title of examples.otherTitles) {
          assert.ok(lists(title).has('otherTitle'), title);
          assert.ok(!lists(title).has('planTitle'), title);
        }
      });

      it('placeholders are seen, ordinary text is not taken for them', () => {
        for (const value of examples.placeholders) assert.ok(lists(value).has('placeholder'), value);
        for (const sentence of examples.sentences) assert.ok(!lists(sentence).has('placeholder'), sentence);
      });

      it('knows LLM and GPT as AI', () => {
        for (const name of ['LLM', 'GPT', 'ChatGPT', 'GPT-4']) assert.ok(lists(name).has('aiName'), name);
      });

      it('sentences are told from every other language', () => {
        const others = [english, ...thinPacks.map((entry) => entry.pack).filter((other) => other !== pack)];
        for (const sentence of examples.sentences) {
          const own = familiar(sentence, pack);
          for (const other of others)
            assert.ok(own > 1.2 * familiar(sentence, other), `${other.name} on: ${sentence} (${own})`);
        }
      });
    });
});

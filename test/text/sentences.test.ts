import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentences } from '../../plan/text/sentences.ts';

const split = (text: string): string[] => sentences(text).map(([from, to]) => text.slice(from, to));

/** Written with `|` where a sentence ends. */
const EXAMPLES: readonly string[] = [
  'We stop the pilot.| We tell the users.',
  'Is it worth it?| Yes!| We go on…| Or not.',
  'Wait... what?! |Really?',
  // abbreviations, initials, versions, numbers
  'Costs, e.g. licences, i.e. 3.5 % of the budget, rise vs. 2024.',
  'Ask Dr. Weber or J. Smith of Acme Inc. about it.| They know.',
  'Version v1.2 is out.| We skip v1.3.1 and see example.com/docs.html for more.',
  'See Fig. 2 and No. 5 on p. 12.| Then decide.',
  'We meet on Mar. 3 and Dec. 12.| The answer is no.| We stay in Dec.| Later we move.',
  'It takes 5 min.| Users wait less.',
  'U.S. law and the U.K. rules apply.',
  'Ca. 5 Personen, z.B. die Leitung, d.h. alle, bzw. keine.| Danach usw.',
  'Los Sres. y la Sra. Ruiz (p.ej. en Madrid) deciden.',
  '2. Then we roll it out.| 3. Then we stop.',
  // what follows decides
  'The model (v2.) is not. bad. it works.',
  '"We are done." |The team said: “Stop!” |Then it went home.',
  '(This is an aside.) |This is not.',
  'He said "stop." and went on.',
  // wide marks need no space
  '用户满意吗？。|我们会停止。|然后回滚！',
  '「はい。」と答える。|次へ進む。',
  '「はい。」|次へ進む。',
  '精度は95.5%です。|誤りは人が直す。',
  '파일럿은 8주 동안 한다. |끝. |다음 단계로 간다.',
  // white space of any kind
  'One line\nthat goes on. |Next\u00a0one.',
  'A hard break\u2028|ends a sentence',
  '   |spaces around.   ',
  'no end mark at all',
];

describe('Sentences of a plain text', () => {
  for (const example of EXAMPLES) {
    it(example, () => {
      const parts = example
        .split('|')
        .map((s) => s.trim())
        .filter((s) => s !== '');
      assert.deepEqual(split(example.replaceAll('|', '')), parts);
    });
  }

  it('of white space are none', () => {
    for (const text of ['', ' ', '\n\n', '\u200b', ' \u2028 ']) assert.deepEqual(split(text), []);
  });

  it('lose nothing but white space, are in order, trimmed and not empty', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from(' .?!。…"”)e.gADr19\n\u2028\u200b😀中')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const [from, to] of sentences(text)) {
          assert.ok(end <= from && from < to && to <= text.length);
          assert.match(text.slice(end, from), /^[\s\u200b]*$/u);
          assert.equal(text.slice(from, to).trim(), text.slice(from, to));
          end = to;
        }
        assert.match(text.slice(end), /^[\s\u200b]*$/u);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { parsePattern } from '../../plan/read/pattern.ts';
import { patternFaults } from './pattern-faults.ts';
import { thinPacks } from './thin-packs.ts';

describe('the validator of patterns', () => {
  for (const sound of [
    'kill switch',
    'disabl*',
    '(stop|pause) the',
    '[the] owner of',
    'reviewed ... by {human}',
    'within # (weeks|months)',
    "critères d'arrêt",
    '人工审核',
    '(未定|tbd)',
  ])
    it(`accepts ${sound}`, () => {
      assert.deepEqual(patternFaults(sound, ['human']), []);
      assert.doesNotThrow(() => parsePattern(sound));
    });

  const unsound: readonly [string, RegExp][] = [
    ['', /empty/],
    [' kill  switch', /space to spare/],
    ['Kill switch', /capitals/],
    ['roll-back', /hyphen/],
    ['cafe\u0301', /composed/],
    ['(stop|pause the', /brackets/],
    ['stop) the', /brackets/],
    ['(stop|(pause|halt)) the', /brackets/],
    ['(stop] the', /brackets/],
    ['stop|pause', /outside/],
    ['(stop|) the', /empty option/],
    ['(stop) the', /choice of one/],
    ['(stop|stop) the', /twice/],
    ['[the]', /needs no word/],
    ['... switch', /begins or ends with a gap/],
    ['switch ...', /begins or ends with a gap/],
    ['kill ... ... switch', /two gaps/],
    ['re*', /too short a stem/],
    ['(re*|stop)', /too short a stem/],
    ['kill & switch', /no word/],
    ['reviewed by {robots}', /list that is not there/],
    ['人工 审核', /space between characters/],
    ['人工*', /\* after a character/],
  ];
  for (const [pattern, fault] of unsound)
    it(`says what is wrong with "${pattern}"`, () => {
      assert.match(patternFaults(pattern, ['human']).join('; '), fault);
    });
});

describe('patterns of the language packs', () => {
  for (const { pack } of thinPacks)
    it(`are sound in ${pack.name}`, () => {
      // `=` before a topic's pattern: it must be the whole name
      const topics = Object.entries(pack.topics).map(
        ([name, own]) => [name, own.map((p) => p.replace(/^=/, ''))] as const,
      );
      const named = [...topics, ...Object.entries(pack.lists)];
      const faults = named.flatMap(([name, patterns]) =>
        patterns.flatMap((pattern) =>
          patternFaults(pattern, Object.keys(pack.lists)).map((fault) => `${name}: "${pattern}" ${fault}`),
        ),
      );
      assert.deepEqual(faults, []);
    });

  for (const { pack } of thinPacks)
    it(`stand once in each list in ${pack.name}`, () => {
      for (const [name, patterns] of [...Object.entries(pack.topics), ...Object.entries(pack.lists)])
        assert.equal(new Set(patterns).size, patterns.length, name);
    });
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { didYouMean, nearest } from '../../engine/nearest.ts';

const IDS = [
  'rollback-missing',
  'override-missing',
  'owner-missing',
  'section-empty',
  'metric-no-target',
  'metric-no-baseline',
];

describe('nearest', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['rollback-mising', 'rollback-missing'],
    ['rolback-missing', 'rollback-missing'],
    ['rollbakc-missing', 'rollback-missing'],
    ['ROLLBACK_MISSING', 'rollback-missing'],
    ['onwer-missing', 'owner-missing'],
    ['missing-owner', undefined],
    ['rollback', 'rollback-missing'],
    ['rollb', 'rollback-missing'],
    ['ro', undefined],
    ['metric', undefined],
    ['metric-no', undefined],
    ['section-empty', 'section-empty'],
    ['x', undefined],
    ['', undefined],
    ['a'.repeat(100_000), undefined],
  ];
  for (const [name, expected] of cases) {
    it(`${name.slice(0, 20) || 'an empty name'} → ${expected ?? 'nothing'}`, () =>
      assert.equal(nearest(name, IDS), expected));
  }

  it('takes the first of equals', () => assert.equal(nearest('abd', ['abc', 'abe']), 'abc'));

  it('forgives one mistake in a name of three letters or more', () => {
    const name = fc.stringMatching(/^[a-z]{3,20}$/u);
    fc.assert(
      fc.property(name, fc.nat(), (word, n) => {
        const at = n % word.length;
        assert.equal(nearest(word.slice(0, at) + word.slice(at + 1), [word]), word);
        assert.equal(nearest(`${word.slice(0, at)}q${word.slice(at + 1)}`, [word]), word);
        assert.equal(nearest(`${word.slice(0, at)}q${word.slice(at)}`, [word]), word);
      }),
    );
  });

  it('is put into words', () => {
    assert.equal(didYouMean('of', ['off', 'info']), ' Did you mean “off”?');
    assert.equal(didYouMean('loud', ['off', 'info']), '');
  });
});

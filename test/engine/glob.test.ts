import assert from 'node:assert/strict';
import { globMatcher, ignoreMatcher, pathBelow } from '../../engine/glob.ts';

type Case = readonly [glob: string, matches: readonly string[], not: readonly string[]];

const CASES: readonly Case[] = [
  ['plan.md', ['plan.md'], ['a/plan.md', 'plan.mdx', 'Plan.md', 'planxmd']],
  ['*.md', ['plan.md', '.md', '.hidden.md'], ['a/plan.md', 'plan.md/x']],
  ['docs/*', ['docs/a', 'docs/.a'], ['docs', 'docs/a/b', 'x/docs/a']],
  ['**/*.md', ['plan.md', 'a/plan.md', 'a/b/.c/plan.md'], ['plan.yaml', 'md']],
  ['docs/**', ['docs/a', 'docs/a/b.md'], ['docs', 'docsa/b']],
  ['docs/**/plan.md', ['docs/plan.md', 'docs/a/plan.md', 'docs/a/b/plan.md'], ['docs/aplan.md', 'plan.md']],
  ['**', ['a', 'a/b'], []],
  ['**/plans/**', ['plans/a', 'x/plans/a/b'], ['plans', 'xplans/a']],
  ['a**b', ['ab', 'axxb'], ['a/b']],
  ['a*b*c', ['abc', 'axbxc', 'abbcc'], ['ac', 'a/bc']],
  ['plan?.md', ['plan1.md', 'plané.md', 'plan😀.md'], ['plan.md', 'plan12.md', 'plan/.md']],
  ['{a,b}.md', ['a.md', 'b.md'], ['c.md', '{a,b}.md', 'a,b.md']],
  ['{a,b{1,2},}x', ['ax', 'b1x', 'b2x', 'x'], ['bx', 'b12x']],
  ['{docs,**}/plan.md', ['docs/plan.md', 'a/b/plan.md'], ['plan.mdx']],
  ['{*.md,sub/**}', ['a.md', 'sub/x/y'], ['x/a.md']],
  ['*.{md,y{a,}ml}', ['a.md', 'a.yaml', 'a.yml'], ['a.txt']],
  ['a,b', ['a,b'], ['a', 'b']],
  ['{a', ['{a'], ['a']],
  ['a}', ['a}'], ['a']],
  ['{a,{b,c}', ['{a,b', '{a,c'], ['a', 'b']],
  ['{}', [''], ['{}']],
  ['[ab].md', ['[ab].md'], ['a.md']],
  ['a+(b)|c$', ['a+(b)|c$'], ['ab']],
  ['./docs/a.md', ['docs/a.md'], []],
  ['/docs/a.md', ['docs/a.md'], ['x/docs/a.md']],
  ['docs/', ['docs/a', 'docs/a/b'], ['docs']],
  ['caf\u00e9.md', ['cafe\u0301.md', 'caf\u00e9.md'], ['cafe.md']],
];

describe('globs', () => {
  for (const [glob, matches, not] of CASES) {
    it(glob, () => {
      const test = globMatcher([glob]);
      for (const path of matches) assert.ok(test(path), `${path} is matched`);
      for (const path of not) assert.ok(!test(path), `${path} is not matched`);
    });
  }

  it('one of several is enough; none matches nothing', () => {
    assert.ok(globMatcher(['a', 'b'])('b'));
    assert.ok(!globMatcher([])('b'));
  });

  it('cannot be made to try again and again', () => {
    const started = performance.now();
    const path = `${'a'.repeat(5000)}c`;
    for (const glob of [
      '*a'.repeat(30),
      '**/'.repeat(30),
      '{a,a*}'.repeat(30),
      `${'{'.repeat(500)}a,${'}'.repeat(500)}`,
    ]) {
      globMatcher([`${glob}b`])(path);
    }
    assert.ok(performance.now() - started < 5000);
  });
});

describe('globs of what is ignored', () => {
  it('mean all that is below a folder that they match', () => {
    const ignored = ignoreMatcher(['drafts', 'old/*', '**/cache']);
    for (const path of ['drafts', 'drafts/a', 'drafts/a/b', 'old/a/b', 'x/cache/y', 'cache'])
      assert.ok(ignored(path), path);
    for (const path of ['draft', 'drafts.md', 'x/drafts/a', 'old', 'xcache/y']) assert.ok(!ignored(path), path);
  });
});

describe('pathBelow', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['/a/b/c.md', '/a', 'b/c.md'],
    ['/a/b/c.md', '/a/', 'b/c.md'],
    ['/ab/c.md', '/a', undefined],
    ['/c.md', '/', 'c.md'],
    ['a/c.md', '', 'a/c.md'],
    ['./a/c.md', '.', 'a/c.md'],
    ['./a/c.md', './a', 'c.md'],
    ['C:/x/c.md', 'C:/x', 'c.md'],
    ['c.md', '/a', undefined],
  ];
  for (const [path, folder, expected] of cases) {
    it(`${path} below ${folder || '""'}`, () => assert.equal(pathBelow(path, folder), expected));
  }
});

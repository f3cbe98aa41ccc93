import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind } from '../support/expectations.ts';
import { type Departure, readKnown, shownDeparture, writeKnown } from '../support/known.ts';
import { kindOf, makeLint } from '../support/tool.ts';

const FOLDER = join('test', 'phrases', 'en', 'recognition');
const KNOWN = join('test', 'phrases', 'known-recognition.md');

const lint = makeLint();
const read = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const document = lint(readFileSync(join(FOLDER, name), 'utf8'), name);
    const wanted = name.slice(0, name.indexOf('-')) as DocumentKind;
    return { name, wanted, kind: kindOf(document), because: document.plan.recognition.because };
  });

const departures: readonly Departure[] = read
  .filter(({ wanted, kind }) => kind !== wanted)
  .map(({ name, wanted, kind }) => ({ fixture: name, line: 0, what: `takes it for ${kind}, not ${wanted}` }));
if (process.env['UPDATE'] === '1') writeKnown(KNOWN, departures);
const known = readKnown(KNOWN);

/** How many documents of one kind are taken for another: "2 of 12". */
const share = (wanted: DocumentKind, ...kinds: readonly DocumentKind[]): string => {
  const all = read.filter((document) => document.wanted === wanted);
  return `${all.filter(({ kind }) => kinds.includes(kind)).length} of ${all.length}`;
};

describe('recognition of whole documents', () => {
  it('has documents of each kind', () => {
    const count = (wanted: DocumentKind): number => read.filter((document) => document.wanted === wanted).length;
    assert.deepEqual([count('plan'), count('other'), count('template')], [12, 13, 6]);
    assert.equal(read.length, 12 + 13 + 6);
  });

  for (const { name, wanted, kind, because } of read) {
    it(`${name}: ${kind === wanted ? kind : `${kind}, as is known`}`, () => {
      assert.ok(because.length > 0);
      assert.deepEqual(
        departures.filter(({ fixture }) => fixture === name).map(shownDeparture),
        known.filter(({ fixture }) => fixture === name).map(shownDeparture),
        because.join('\n'),
      );
    });
  }

  it(`plans: ${share('plan', 'plan')} linted, ${share('plan', 'maybe')} offered; other documents: ${share('other', 'plan')} linted, ${share('other', 'maybe')} offered; templates: ${share('template', 'template')} known as such, ${share('template', 'plan')} linted`, () => {
    const names = new Set(read.map(({ name }) => name));
    assert.deepEqual(
      known.filter(({ fixture }) => !names.has(fixture)),
      [],
    );
  });
});

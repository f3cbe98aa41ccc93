import assert from 'node:assert/strict';
import { parseLabels, parseSources, UnreadableInput } from '../../bench/accuracy/corpus.ts';
import { fnv1a, isKeptApart, keptApart } from '../../bench/accuracy/owners.ts';
import { parsePredictions } from '../../bench/accuracy/predictions.ts';
import { score } from '../../bench/accuracy/score.ts';
import type { Row } from '../../bench/accuracy/scores.ts';
import { languageViews, viewsBy } from '../../bench/accuracy/views.ts';
import { labels, predictions, sourcesText } from './tiny-corpus.ts';

const scores = () => score(predictions(), labels());

function row(aspect: string): Row {
  const found = scores().rows.find((one) => one.aspect === aspect);
  assert.ok(found, `no row for ${aspect}`);
  return found;
}

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);

describe('accuracy: the formulas, on a set counted by hand', () => {
  it('counts the cells of an aspect', () => {
    const { tp, fp, fn, tn, middle, n } = row('rollback');
    assert.deepEqual({ tp, fp, fn, tn, middle, n }, { tp: 3, fp: 2, fn: 3, tn: 2, middle: 2, n: 12 });
  });

  it('takes precision, recall, alarm and F1 from them', () => {
    const { precision, recall, alarm, f1 } = row('rollback');
    near(precision, 3 / 5);
    near(recall, 3 / 6);
    near(alarm, 2 / 4);
    near(f1, 6 / 11);
  });

  it('counts lines that are at most two away as the same place, among the covered cells that were found', () => {
    const { where, whereOf, whereHit } = row('rollback');
    assert.deepEqual([where, whereOf], [1, 2]);
    near(whereHit, 1 / 2);
  });

  it('counts agreement with either reviewer over all cells, middle ones too', () => {
    const { agree, agreement } = row('rollback');
    assert.equal(agree, 5);
    near(agreement, 5 / 12);
  });

  it('keeps what is sure apart, and counts what is not passed over in silence', () => {
    const { sureTp, sureFp, sureN, asked } = row('rollback');
    assert.deepEqual({ sureTp, sureFp, sureN, asked }, { sureTp: 2, sureFp: 2, sureN: 8, asked: 5 });
  });

  it('turns a signal round: to find is to say present', () => {
    const { tp, fp, fn, tn, middle, n, where, whereOf, agree, sureTp, sureFp, sureN, asked } = row('added_friction');
    assert.deepEqual(
      { tp, fp, fn, tn, middle, n, where, whereOf, agree, sureTp, sureFp, sureN, asked },
      {
        tp: 1,
        fp: 1,
        fn: 2,
        tn: 1,
        middle: 1,
        n: 6,
        where: 2,
        whereOf: 2,
        agree: 2,
        sureTp: 1,
        sureFp: 1,
        sureN: 5,
        asked: 2,
      },
    );
    near(row('added_friction').f1, 2 / 5);
  });

  it('sums counts for the totals, and takes the mean over aspects for macro F1 and where', () => {
    const { summary } = scores();
    near(summary.precision, 4 / 7);
    near(summary.recall, 4 / 9);
    near(summary.alarm, 3 / 6);
    near(summary.macroF1, (6 / 11 + 2 / 5) / 2);
    near(summary.where, (1 / 2 + 1) / 2);
    near(summary.warnedPrecision, 3 / 6);
    near(summary.warnedRecall, 3 / 9);
    near(summary.sureShare, 13 / 15);
    near(summary.askedRecall, 7 / 9);
  });

  it('counts which plans are recognised and what else is taken for one', () => {
    const { activation, summary } = scores();
    const { wrong, ...counts } = activation;
    assert.deepEqual(counts, { plans: 12, found: 7, offered: 9, others: 3, falsely: 1, falselyOffered: 2 });
    assert.deepEqual(
      wrong.map(({ outcome, file }) => `${outcome} ${file}`),
      [
        'offered plans/8.md',
        'offered plans/9.md',
        'missed plans/10.md',
        'missed plans/11.md',
        'missed plans/12.md',
        'false negatives/linted.md',
      ],
    );
    near(summary.plansFound, 7 / 12);
    near(summary.plansOffered, 9 / 12);
    near(summary.falselyLinted, 1 / 3);
    near(summary.falselyOffered, 2 / 3);
  });

  it('counts what a blank form is read to cover, without the signals', () => {
    const { templates, summary } = scores();
    assert.deepEqual(templates, {
      aspects: 2,
      covered: 1,
      filled: [{ file: 'templates/form.md', aspect: 'owner', lines: [[4, 5]] }],
    });
    near(summary.templatesCovered, 1 / 2);
  });

  it('only counts a document that the predictions do not hold', () => {
    assert.equal(scores().summary.unseen, 1);
  });

  it('names each difference once, with what both sides said', () => {
    const found = scores().misses.map(({ outcome, aspect, file, gold, got }) =>
      [outcome, aspect, file, gold, got].join(' '),
    );
    assert.deepEqual(
      found,
      [
        'elsewhere rollback plans/2.md covered thin',
        'false rollback plans/3.md covered missing',
        'missed added_friction plans/2.md present hint',
        'missed added_friction plans/3.md present absent',
        'false added_friction plans/4.md absent present',
        'missed rollback plans/5.md missing covered',
        'missed rollback plans/6.md missing thin',
        'missed rollback plans/7.md missing covered',
        'false rollback plans/11.md covered missing',
      ].sort(byFile),
    );
  });

  it('can be held to some aspects, totals and templates included', () => {
    const { rows, summary, templates } = score(predictions(), labels(), new Set(['rollback']));
    assert.deepEqual(
      rows.map(({ aspect }) => aspect),
      ['rollback'],
    );
    near(summary.recall, 3 / 6);
    near(summary.macroF1, 6 / 11);
    assert.deepEqual([templates.aspects, templates.covered], [1, 0]);
  });

  it('answers NaN where there is nothing to divide by', () => {
    const { summary, rows } = score(new Map(), labels());
    assert.deepEqual(rows, []);
    assert.ok(Number.isNaN(summary.precision) && Number.isNaN(summary.macroF1) && Number.isNaN(summary.plansFound));
    assert.equal(summary.unseen, 17);
  });
});

/** Documents in the order of the labels, their aspects in the order of the label. */
function byFile(a: string, b: string): number {
  const place = (line: string) =>
    Number(/plans\/(\d+)/.exec(line)?.[1]) * 2 + (line.includes('added_friction') ? 1 : 0);
  return place(a) - place(b);
}

describe('accuracy: views', () => {
  it('cuts a language into owners kept apart and others', () => {
    const apart = keptApart(parseSources(sourcesText));
    const { all, kept, rest } = languageViews(labels(), apart, 'en');
    assert.equal(all.documents.length, 13);
    assert.deepEqual(
      kept?.documents.map(({ file }) => file),
      ['plans/2.md', 'plans/3.md'],
    );
    assert.equal(rest?.documents.length, 11);
  });

  it('has no such cut where it is not known who wrote what', () => {
    const { kept, rest } = languageViews(labels(), undefined, 'en');
    assert.deepEqual([kept, rest], [undefined, undefined]);
  });

  it('groups by a property, the most frequent first, ties by name', () => {
    const plans = labels().filter(({ plan }) => plan === true);
    assert.deepEqual(
      viewsBy(plans, ({ kind }) => kind).map(({ id, documents }) => [id, documents.length]),
      [
        ['prd', 7],
        ['roadmap', 6],
      ],
    );
    assert.deepEqual(
      viewsBy(plans.slice(5, 7), ({ kind }) => kind).map(({ id }) => id),
      ['prd', 'roadmap'],
    );
  });

  it('hashes owners with FNV-1a (published vectors)', () => {
    assert.deepEqual([fnv1a(''), fnv1a('a'), fnv1a('foobar')], [0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
    assert.equal(isKeptApart('foobar'), true);
    assert.equal(isKeptApart('octocat'), false);
  });
});

describe('accuracy: reading labels and predictions', () => {
  const unreadable = (action: () => unknown, pattern: RegExp) =>
    assert.throws(action, (error) => error instanceof UnreadableInput && pattern.test(error.message));

  it('names the line that is not as it should be', () => {
    const good = JSON.stringify({ file: 'plans/1.md', plan: true, set: 'plans' });
    unreadable(() => parseLabels(`${good}\n\n{"file": 1`), /^labels\.jsonl:3: not a line of JSON$/);
    unreadable(
      () => parseLabels(`${good}\n${good.replace('true', '"yes"')}`),
      /^labels\.jsonl:2: .*expected boolean.*plan/s,
    );
    unreadable(() => parseSources('{"file": "plans/1.md"}'), /^sources\.jsonl:1: .*repo/s);
  });

  it('does not take an unknown status for any side', () => {
    const output = {
      files: [{ path: 'plans/1.md', plan: true, aspects: { rollback: { status: 'good', lines: [] } } }],
    };
    unreadable(() => parsePredictions(JSON.stringify(output)), /aspects\.rollback\.status/);
  });

  it('says what came instead of JSON', () => {
    unreadable(() => parsePredictions(''), /nothing/);
    unreadable(() => parsePredictions('Segmentation fault'), /not JSON, starting "Segmentation fault"/);
    unreadable(() => parsePredictions('[]'), /expected object/);
  });

  it('knows a document by its folder and name, whatever the slashes', () => {
    assert.deepEqual(predictions().get('templates/form.md')?.aspects['owner']?.lines, [[4, 5]]);
    assert.equal(predictions().get('plans/1.md')?.aspects['rollback']?.sure, true);
  });
});

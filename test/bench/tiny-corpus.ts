import type { LabelledDocument } from '../../bench/accuracy/corpus.ts';
import { parseLabels } from '../../bench/accuracy/corpus.ts';
import { parsePredictions } from '../../bench/accuracy/predictions.ts';

/*
 * Twelve plans, one blank form, three other documents. What each cell must count as stands beside it; score.test.ts holds
 * the sums, counted by hand.
 */

type Cell = readonly [gold: object, got: object | undefined];

const rollback: readonly Cell[] = [
  // 1: tn; lines two below the reviewers' still meet them
  [
    { a: 'covered', b: 'covered', lines: [[10, 12]] },
    { status: 'covered', lines: [[14, 14]] },
  ],
  // 2: tn; three below do not
  [
    { a: 'covered', b: 'covered', lines: [[10, 12]] },
    { status: 'thin', lines: [[15, 15]] },
  ],
  // 3: fp, sure; a waiver is on the side of covered
  [
    { a: 'covered', b: 'waived', lines: [[20, 20]] },
    { status: 'missing', lines: [], sure: true },
  ],
  // 4: tp, sure
  [
    { a: 'missing', b: 'negated' },
    { status: 'missing', sure: true },
  ],
  // 5: fn, but asked, since unsure
  [
    { a: 'missing', b: 'missing' },
    { status: 'covered', lines: [[1, 1]], sure: false },
  ],
  // 6: fn, but asked, since thin
  [
    { a: 'missing', b: 'placeholder' },
    { status: 'thin', lines: [[1, 1]], sure: true },
  ],
  // 7: fn, in silence
  [
    { a: 'missing', b: 'missing' },
    { status: 'covered', lines: [[1, 1]], sure: true },
  ],
  // 8: tp, unsure
  [
    { a: 'negated', b: 'negated', lines: [[7, 7]] },
    { status: 'placeholder', lines: [[7, 7]], sure: false },
  ],
  // 9: middle; with one of the reviewers
  [
    { a: 'thin', b: 'covered', lines: [[3, 3]] },
    { status: 'covered', lines: [[3, 3]] },
  ],
  // 10: middle; with neither
  [
    { a: 'covered', b: 'missing', lines: [[3, 3]] },
    { status: 'thin', lines: [[3, 3]] },
  ],
  // 11: fp, sure; one reviewer stands for both; what is not spoken of is missing
  [{ a: 'covered', lines: [[5, 6]] }, undefined],
  // 12: tp, sure
  [{ a: 'missing', b: 'missing' }, undefined],
];

/** For a signal, to need a finding is to be present. */
const addedFriction: readonly Cell[] = [
  // 1: tp; two lines above still meet
  [
    { a: 'present', b: 'present', lines: [[3, 3]] },
    { status: 'present', lines: [[1, 1]] },
  ],
  // 2: fn, but asked; the lines meet
  [
    { a: 'present', b: 'present', lines: [[30, 30]] },
    { status: 'hint', lines: [[30, 30]] },
  ],
  // 3: fn, in silence; what is not spoken of is absent
  [{ a: 'present', b: 'present', lines: [[4, 4]] }, undefined],
  // 4: fp
  [
    { a: 'absent', b: 'absent' },
    { status: 'present', lines: [[2, 2]] },
  ],
  // 5: tn
  [
    { a: 'absent', b: 'absent' },
    { status: 'hint', lines: [[2, 2]] },
  ],
  // 6: middle; with one of the reviewers
  [
    { a: 'absent', b: 'present', lines: [[2, 2]] },
    { status: 'absent', lines: [] },
  ],
];

const plans = rollback.map(([gold, got], index) => {
  const friction = addedFriction[index];
  return {
    label: {
      file: `plans/${index + 1}.md`,
      plan: true,
      set: 'plans',
      kind: index < 6 ? 'prd' : 'roadmap',
      language: index < 9 ? 'en' : 'de',
      aspects: { rollback: gold, ...(friction && { added_friction: friction[0] }) },
    },
    // 1 to 7 linted, 8 and 9 offered, the others left alone
    file: {
      path: `corpus/plans/${index + 1}.md`,
      plan: index < 7,
      maybe: index === 7 || index === 8,
      aspects: { ...(got && { rollback: got }), ...(friction?.[1] && { added_friction: friction[1] }) },
    },
  };
});

const form = {
  label: { file: 'templates/form.md', plan: null, set: 'templates', kind: 'template', language: 'en' },
  file: {
    path: 'corpus\\templates\\form.md',
    plan: false,
    aspects: {
      rollback: { status: 'placeholder', lines: [[2, 2]] },
      owner: { status: 'covered', lines: [[4, 5]] },
      added_friction: { status: 'present', lines: [[2, 2]] },
    },
  },
};

const others = [
  { name: 'linted', plan: true },
  { name: 'offered', plan: false, maybe: true },
  { name: 'left-alone', plan: false, maybe: false },
].map(({ name, ...said }) => ({
  label: { file: `negatives/${name}.md`, plan: false, set: 'negatives', kind: 'readme', language: 'en' },
  file: { path: `corpus/negatives/${name}.md`, ...said, aspects: {} },
}));

const unseen = { file: 'plans/unseen.md', plan: true, set: 'plans', kind: 'prd', language: 'de', aspects: {} };

export const labelsText = [...plans, form, ...others]
  .map(({ label }) => JSON.stringify(label))
  .concat(JSON.stringify(unseen), '')
  .join('\n');

export const outputText = JSON.stringify({ version: 1, files: [...plans, form, ...others].map(({ file }) => file) });

/** The owner `foobar` is kept apart (FNV-1a 0xbf9cf968), `octocat` is not (0x1481aa56). */
export const sourcesText = [
  { file: 'plans/2.md', repo: 'foobar/one' },
  { file: 'plans/3.md', repo: 'foobar/two' },
  { file: 'plans/7.md', repo: 'octocat/three' },
]
  .map((source) => JSON.stringify(source))
  .join('\n');

export const labels = (): LabelledDocument[] => parseLabels(labelsText);
export const predictions = () => parsePredictions(outputText).byFile;

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../languages/en/index.ts';
import { PACKS } from '../../languages/index.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { ASPECT_FEATURES } from '../../plan/judge/features.ts';
import type { Weights } from '../../plan/judge/logistic.ts';
import { formatOf, outlineOf } from '../../plan/outline/outline.ts';
import { type Analysis, analyse, subjectFeatures } from '../../plan/read/analysis.ts';
import { OPENING_FEATURES } from '../../plan/read/solution-first.ts';
import { Vocabulary } from '../../plan/read/vocabulary.ts';
import { FORM_FEATURES } from '../../plan/recognise/form.ts';
import { ASPECTS, SIGNALS } from '../../plan/types.ts';
import { isKeptApart } from '../accuracy/owners.ts';
import { SIDE } from '../accuracy/status.ts';
import { type Case, fit, outOfFold, type Prior } from './fit.ts';

/**
 * Weighs the readers' numbers against what reviewers said: `npm run calibrate -- CORPUS [--check]`. Writes
 * plan/judge/weights.ts; with --check only prints how well it does on owners whose documents it did not see.
 */

interface Label {
  readonly file: string;
  readonly set: string;
  readonly plan: boolean | null;
  readonly language?: string;
  readonly aspects?: Readonly<Record<string, { a: string; b?: string }>>;
}

/** Share of the plans that have an aspect which may be said to lack it. */
const ALARM = 0.12;
/** Share of the "no" that is enough to find. */
const FOUND = 0.95;
/** As likely there as not. */
const EVEN = 0.5;
/** In which cuts are written. */
const STEP = 0.01;
/** But never where the thing is likelier there than not by much. */
const HIGHEST_CUT = 0.65;
/** The length of a document says little about what stands in it; it must not outweigh evidence. */
const LENGTH_PENALTY = 5;
const PENALTY = 0.2;
/** A label is text from a file: one of another vocabulary is neither side. */
const sides: Readonly<Record<string, number>> = SIDE;

const [corpus, option] = process.argv.slice(2);
if (!corpus) {
  console.error('usage: npm run calibrate -- CORPUS [--check]');
  process.exit(2);
}

const lines = (name: string): string[] => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean);
const owners = new Map(
  lines('sources.jsonl').map((l) => {
    const { file, repo } = JSON.parse(l) as { file: string; repo?: string };
    return [file, (repo ?? file).split('/')[0] ?? file] as const;
  }),
);
const vocabularies = new Map<string, Vocabulary>();
const vocabularyOf = (pack: LanguagePack | undefined): Vocabulary => {
  const chosen = pack ?? english;
  const known = vocabularies.get(chosen.code) ?? new Vocabulary(chosen);
  vocabularies.set(chosen.code, known);
  return known;
};

const documents = lines('labels.jsonl').map((l) => {
  const label = JSON.parse(l) as Label;
  const text = readFileSync(join(corpus, label.file), 'utf8');
  const outline = outlineOf(text, formatOf(label.file), label.file.endsWith('.mdx'));
  return { label, group: owners.get(label.file) ?? label.file, analysis: analyse(outline, PACKS, vocabularyOf) };
});

const read = (a: Analysis): boolean => a.pack?.read === true;
const weights: Record<string, Weights> = {};

function calibrate(
  name: string,
  all: readonly Case[],
  features: readonly string[],
  onlyFor: (feature: string) => boolean = () => false,
): void {
  const cases = all.filter((c) => !isKeptApart(c.group));
  const priors: Prior[] = features.map((f) => ({
    penalty: f === 'length' ? LENGTH_PENALTY : PENALTY,
    onlyFor: onlyFor(f),
  }));
  const p = outOfFold(cases, priors);
  const clear = cases.map((c, i) => [c.answer, p[i] ?? 0] as const).filter(([answer]) => answer === 0 || answer === 1);
  const yes = clear.filter(([a]) => a === 1).map(([, q]) => q);
  const no = clear.filter(([a]) => a === 0).map(([, q]) => q);
  const wins = yes.reduce((s, y) => s + no.reduce((t, n) => t + (y > n ? 1 : y === n ? 0.5 : 0), 0), 0);
  const at = (share: number): string => {
    const bar = no.toSorted((a, b) => b - a)[Math.floor(share * no.length)] ?? 0;
    return (yes.filter((q) => q > bar).length / Math.max(1, yes.length)).toFixed(2);
  };
  // among clear answers of unseen owners, at most this share of the "yes" falls below the cut; fewer where most of the "no" are
  // found with fewer, since a false alarm costs more than a miss; but what is likelier missing than not is not passed over for that
  const bearable = yes.toSorted((a, b) => a - b)[Math.floor(yes.length * ALARM)] ?? 0;
  const enough = (no.toSorted((a, b) => a - b)[Math.ceil(no.length * FOUND) - 1] ?? 1) + STEP;
  const cut = Math.min(bearable, Math.max(enough, EVEN));
  weights[name] = { ...fit(cases, priors), cut: Math.min(HIGHEST_CUT, Math.round(cut * 100) / 100) };
  const alarm = yes.filter((q) => q < 0.5).length / Math.max(1, yes.length);
  const recall = no.filter((q) => q < 0.5).length / Math.max(1, no.length);
  console.log(
    `${name.padEnd(18)} yes ${String(yes.length).padStart(3)} no ${String(no.length).padStart(3)}  AUC ${(wins / Math.max(1, yes.length * no.length)).toFixed(3)}` +
      `  cut ${cut.toFixed(2)} no-recall ${(no.filter((q) => q < cut).length / Math.max(1, no.length)).toFixed(2)}  yes-recall at 2/5/20% of no: ${at(0.02)} ${at(0.05)} ${at(0.2)}  at .5: "no" recall ${recall.toFixed(2)}, "yes" called "no" ${alarm.toFixed(2)}  ${(weights[name]?.features ?? []).map((w, i) => `${features[i]} ${w}`).join(', ')}`,
  );
}

const inEnglish = documents.filter((d) => read(d.analysis));
for (const subject of [...ASPECTS, ...SIGNALS]) {
  const cases: Case[] = [];
  for (const { label, group, analysis } of inEnglish) {
    const gold = label.aspects?.[subject];
    if (label.plan !== true || !gold) continue;
    const a = sides[gold.a] ?? 0.5;
    const b = sides[gold.b ?? gold.a] ?? 0.5;
    const answer = (a + b) / 2;
    cases.push({
      features: subjectFeatures(analysis).get(subject) ?? [],
      answer,
      weight: answer === 0 || answer === 1 ? 1 : 0.5,
      group,
    });
  }
  if (subject === 'solution_first') calibrate(subject, cases, OPENING_FEATURES);
  else calibrate(subject, cases, ASPECT_FEATURES, (f) => f !== 'length');
}
const caseOf = (d: (typeof documents)[number], features: readonly number[], yes: boolean): Case => ({
  features,
  answer: yes ? 1 : 0,
  weight: 1,
  group: d.group,
});
calibrate(
  'form',
  documents
    .filter((d) => d.label.set === 'templates' || d.label.plan === true)
    .map((d) => caseOf(d, d.analysis.form, d.label.set === 'templates')),
  FORM_FEATURES,
);
for (const [name, of] of [
  ['plan', inEnglish],
  ['plan in another language', documents.filter((d) => !read(d.analysis))],
] as const) {
  const labelled = of.filter((d) => d.label.set !== 'templates' && typeof d.label.plan === 'boolean');
  const signals = labelled[0]?.analysis.signals ?? [];
  const neutral = new Set(signals.filter((s) => s.neutral).map((s) => s.name));
  calibrate(
    name,
    labelled.map((d) =>
      caseOf(
        d,
        d.analysis.signals.map((s) => s.value),
        d.label.plan === true,
      ),
    ),
    signals.map((s) => s.name),
    (f) => !neutral.has(f),
  );
}

if (option !== '--check') {
  const body = Object.entries(weights)
    .map(
      ([name, w]) =>
        `  ${/^\w+$/.test(name) ? name : `'${name}'`}: { bias: ${w.bias}, features: [${w.features.join(', ')}], cut: ${w.cut} },`,
    )
    .join('\n');
  writeFileSync(
    'plan/judge/weights.ts',
    `import type { Weights } from './logistic.ts';\n\n/** Written by \`npm run calibrate\`; what the features are is said where they are computed. */\nexport const WEIGHTS: Readonly<Record<string, Weights>> = {\n${body}\n};\n`,
  );
}

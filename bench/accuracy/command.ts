import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { ASPECTS, SIGNALS } from '../../plan/types.ts';
import { check, readCorpus } from './check.ts';
import { UnreadableInput } from './corpus.ts';
import { keptApart } from './owners.ts';
import { accuracyPage } from './page.ts';
import type { Predictions } from './predictions.ts';
import { score } from './score.ts';
import { tableData, tableLines } from './table.ts';
import type { View } from './views.ts';
import { languageViews, viewsBy, wholeView } from './views.ts';

export interface Surroundings {
  /** Top folder of the repository: holds dist/ and docs/. */
  readonly root: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

interface Options {
  readonly language?: string;
  readonly misses?: string;
  readonly aspects?: ReadonlySet<string>;
  readonly json?: true;
  readonly write: boolean;
}

const SUBJECTS: readonly string[] = [...ASPECTS, ...SIGNALS];
const TOPICS: readonly string[] = [...SUBJECTS, 'activation', 'templates', 'all'];

function oneOf(known: readonly string[], value: string): string {
  if (known.includes(value)) return value;
  throw new InvalidArgumentError(`There is no ${JSON.stringify(value)}. Known: ${known.join(', ')}.`);
}

function command({ out, err }: Surroundings): Command {
  return new Command('npm run accuracy --')
    .description(
      'Holds what the built command reads in a labelled corpus against the labels, and writes docs/accuracy.md.',
    )
    .argument('<corpus>', 'folder with labels.jsonl, plans/, templates/, negatives/')
    .option('--language <code>', 'show the documents of one language only (en, de, zh, …)')
    .option('--misses <what>', 'list the documents read otherwise: an aspect, activation, templates, all', (value) =>
      oneOf(TOPICS, value),
    )
    .option(
      '--aspects <names>',
      'show and sum up these aspects only (comma between them)',
      (value) => new Set(value.split(',').map((name) => oneOf(SUBJECTS, name.trim()))),
    )
    .option('--json', 'print JSON instead of tables')
    .option('--no-write', 'leave docs/accuracy.md as it is')
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
}

/**
 * The accuracy command.
 *
 * @param args what stands after the command's name
 * @returns the exit code: 0; 2 where it was misused, there is no build or corpus, or not everything could be checked
 */
export async function accuracy(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const parser = command(surroundings);
  try {
    parser.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  try {
    return await run(resolve(surroundings.root, parser.args[0] ?? ''), parser.opts<Options>(), surroundings);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    surroundings.err(`accuracy: ${error.message}\n`);
    return 2;
  }
}

async function run(folder: string, options: Options, { root, out, err }: Surroundings): Promise<number> {
  const { labels, sources, folders } = readCorpus(folder);
  const apart = sources && keptApart(sources);
  const predictions = await check(join(root, 'dist', 'pilotlint.mjs'), folders);

  const english = languageViews(labels, apart, 'en');
  const chosen = options.language === undefined ? english : languageViews(labels, apart, options.language);
  if (chosen.all.documents.length === 0) throw new UnreadableInput(`no document in language ${chosen.all.id}`);
  const shown = [...(options.language === undefined ? [wholeView(labels)] : []), chosen.all, chosen.kept].filter(
    (view) => view !== undefined,
  );
  const scored = shown.map((view) => ({ view, scores: score(predictions.byFile, view.documents, options.aspects) }));
  if (options.json)
    out(
      `${JSON.stringify(Object.fromEntries(scored.map(({ view, scores }) => [view.id, tableData(scores)])), null, 1)}\n`,
    );
  else
    for (const { view, scores } of scored) {
      // Listing once is enough: the first view holds the documents of the others.
      const list = options.misses !== undefined && view === shown[0];
      const listing = list ? { of: options.misses, hidden: apart ?? new Set<string>() } : undefined;
      out(`${view.title} (${view.documents.length} documents)\n${tableLines(scores, listing).join('\n')}\n\n`);
    }
  if (apart === undefined) err('accuracy: no sources.jsonl, so the owners kept apart cannot be told\n');

  if (predictions.errors.length > 0) {
    for (const { path, message } of predictions.errors) err(`accuracy: not checked: ${path}: ${message}\n`);
    err('accuracy: the run was not complete; docs/accuracy.md is left as it is\n');
    return 2;
  }
  if (options.write) {
    const page = writePage(root, predictions, { labels, sources, english });
    if (!options.json) out(`written: ${page}\n`);
  }
  return 0;
}

/** Kinds with fewer plans than this share a line: a ratio of two plans says nothing. */
const FREQUENT = 5;

interface Material {
  readonly labels: Parameters<typeof wholeView>[0];
  readonly sources: Parameters<typeof accuracyPage>[0]['sources'];
  readonly english: ReturnType<typeof languageViews>;
}

/** Always the whole page, whatever this run was asked to show. */
function writePage(root: string, { byFile }: Predictions, { labels, sources, english }: Material): string {
  const scored = (view: View) => ({ view, scores: score(byFile, view.documents) });
  const plans = labels.filter(({ plan }) => plan === true);
  const kinds = new Set(
    viewsBy(plans, ({ kind }) => kind)
      .filter(({ documents }) => documents.length >= FREQUENT)
      .map(({ id }) => id),
  );
  const page = accuracyPage({
    documents: labels,
    sources,
    aspects: scored(english.all),
    totals: [english.all, english.kept, english.rest, wholeView(labels)]
      .filter((view) => view !== undefined)
      .map(scored),
    languages: viewsBy(plans, ({ language }) => language).map(scored),
    kinds: viewsBy(plans, ({ kind }) => (kinds.has(kind) ? kind : 'rarer kinds')).map(scored),
  });
  const name = 'docs/accuracy.md';
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, name), page);
  return name;
}

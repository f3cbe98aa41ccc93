import type { Miss, Scores } from './scores.ts';

/** Which differences to list below a table. */
export interface Listing {
  /** An aspect or signal, `activation`, `templates`, or `all`. */
  readonly of: string;
  /** Files that are counted in the table, but not listed. */
  readonly hidden: ReadonlySet<string>;
}

/** Two digits, five wide; a dash where there is nothing to divide by. */
const number = (value: number): string => (Number.isNaN(value) ? '   - ' : value.toFixed(2).padStart(5));

const HEAD = 'aspect              needs: prec   rec    F1 alarm  (tp fp fn tn | middle)     where  agreement';

function missLine({ outcome, aspect, file, gold, got, goldLines, gotLines }: Miss): string {
  const lines = JSON.stringify(goldLines);
  switch (outcome) {
    case 'missed':
      return `${aspect}: missed   ${file} gold=${gold} got=${got}`;
    case 'false':
      return `${aspect}: false    ${file} gold=${gold} got=${got} lines=${lines}`;
    case 'elsewhere':
      return `${aspect}: elsewhere ${file} gold lines=${lines} got=${JSON.stringify(gotLines)}`;
  }
}

/** The table of a view, one line an entry: aspects, what is listed, recognition, templates, what is warned of, totals. */
export function tableLines({ rows, misses, activation, templates, summary }: Scores, listing?: Listing): string[] {
  const aspects = rows.map((row) => {
    const ratios = [row.precision, row.recall, row.f1, row.alarm].map(number).join(' ');
    const counts = `  (${[row.tp, row.fp, row.fn, row.tn].join(' ')} | ${row.middle})`;
    const left = `${row.aspect.padEnd(26)}${ratios}${counts}`;
    return `${left.padEnd(76)}${number(row.whereHit)}  ${number(row.agreement)}`;
  });
  const listed = (topic: string): boolean => listing !== undefined && (listing.of === 'all' || listing.of === topic);
  const shown = <T extends { readonly file: string }>(items: readonly T[], line: (item: T) => string): string[] => {
    const open = items.filter(({ file }) => !listing?.hidden.has(file));
    const closed = items.length - open.length;
    return [...open.map(line), ...(closed === 0 ? [] : [`(${closed} more in documents of owners kept apart)`])];
  };
  return [
    HEAD,
    ...aspects,
    ...rows
      .filter(({ aspect }) => listed(aspect))
      .flatMap(({ aspect }) =>
        shown(
          misses.filter((miss) => miss.aspect === aspect),
          missLine,
        ),
      ),
    ...(listed('activation') ? shown(activation.wrong, ({ outcome, file }) => `activation: ${outcome} ${file}`) : []),
    `plans recognised ${activation.found}/${activation.plans} (with \`maybe\` ${activation.offered}), ` +
      `other documents linted by mistake ${activation.falsely}/${activation.others} ` +
      `(with \`maybe\` ${activation.falselyOffered}), not in the predictions ${summary.unseen}`,
    ...(listed('templates')
      ? shown(
          templates.filled,
          ({ file, aspect, lines }) => `template read as filled: ${file}: ${aspect} lines=${JSON.stringify(lines)}`,
        )
      : []),
    `templates: ${templates.covered} of ${templates.aspects} aspects read as covered`,
    `warned (sure): precision ${number(summary.warnedPrecision)} recall ${number(summary.warnedRecall)}; ` +
      `warned or asked: recall ${number(summary.askedRecall)}; sure of ${number(summary.sureShare)} of the clear cells`,
    `all aspects: precision ${number(summary.precision)} recall ${number(summary.recall)} ` +
      `alarm ${number(summary.alarm)} macro F1 ${number(summary.macroF1)} where ${number(summary.where)}`,
  ];
}

/** The scores as plain data, names as in score.ts; NaN becomes null in JSON. Documents are counted, not named. */
export function tableData({ summary, rows, activation, templates }: Scores): object {
  const { wrong: _wrong, ...recognised } = activation;
  const { filled: _filled, ...blank } = templates;
  return { summary, rows, activation: recognised, templates: blank };
}

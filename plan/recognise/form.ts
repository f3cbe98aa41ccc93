import type { Outline } from '../outline/types.ts';
import type { View } from '../read/view.ts';

export const FORM_FEATURES = [
  'placeholders',
  'empty values',
  'questions',
  'instructions',
  'numbers',
  'length',
  'names itself a template',
] as const;

/** How far a document is a form waiting to be filled in, as numbers around 0–1. */
export function formFeatures(outline: Outline, views: readonly View[], templateNamed: boolean): number[] {
  const all = Math.max(1, views.length);
  const share = (test: (v: View) => boolean): number => views.filter(test).length / all;
  const words = views.reduce((n, v) => n + v.words, 0);
  const empty = outline.sections.filter((s) => s.form === 'heading').length;
  return [
    share((v) => v.manner.holdsPlaceholder && v.statement.text !== ''),
    share((v) => v.statement.text === ''),
    share((v) => v.manner.question),
    share((v) => v.manner.instruction),
    share((v) => v.quantities.length > 0),
    Math.min(1, words / all / 15) - Math.min(0.3, empty / all),
    templateNamed ? 1 : 0,
  ];
}

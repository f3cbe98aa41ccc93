import type { Outline } from '../outline/types.ts';
import type { Subject } from '../types.ts';
import { ASPECT_SPECS } from './aspects/index.ts';
import type { AspectSpec } from './aspects/spec.ts';
import { type Mark, markOf } from './marks.ts';
import { PlaceFinder, type View, viewOf } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything the readers of statements found in a document. */
export interface DocumentReading {
  readonly views: readonly View[];
  readonly marks: ReadonlyMap<Subject, readonly Mark[]>;
  readonly places: PlaceFinder;
}

/** Reads every statement for every aspect. */
export function readDocument(outline: Outline, vocabulary: Vocabulary): DocumentReading {
  const places = new PlaceFinder(outline, vocabulary);
  const views = outline.statements.map((statement) => viewOf(statement, outline, places));
  const marks = new Map<Subject, Mark[]>();
  for (const spec of ASPECT_SPECS) marks.set(spec.subject, marksOf(spec, views));
  return { views, marks, places };
}

function marksOf(spec: AspectSpec, views: readonly View[]): Mark[] {
  const marks: Mark[] = [];
  for (const view of views) {
    const mark = markOf(spec, view);
    if (mark) marks.push(mark);
  }
  return marks;
}

import { fixesOf } from '../engine/fixes/index.ts';
import type { CheckedDocument } from '../engine/types.ts';
import type { Rule } from '../rules/types.ts';
import { JSON_BETWEEN, jsonFile, jsonHead, jsonTail } from '../report/json.ts';
import { type PrettyOptions, prettyDocument, prettySummary } from '../report/pretty.ts';
import type { RunError, Totals } from '../report/totals.ts';
import { measureFor } from './layout.ts';
import type { Sink } from './sink.ts';
import { VERSION } from './version.ts';

/** Writes a report while documents come in, so that none has to be kept. */
export interface Reporter {
  readonly sink: Sink;
  /** The text that a document adds to the report; empty where it adds none. */
  readonly document: (document: CheckedDocument) => Promise<string>;
  /** The text that ends the report. */
  readonly end: (totals: Totals, errors: readonly RunError[]) => string;
}

/**
 * @param all report documents that are no plans, too
 * @param rules that may offer fixes
 */
export const jsonReporter = (sink: Sink, all: boolean, rules: readonly Rule[]): Reporter => {
  let files = 0;
  return {
    sink,
    document: async (document) => {
      const { plan, maybe } = document.plan.recognition;
      if (!plan && !maybe && !all) return '';
      return (
        (files++ === 0 ? jsonHead(VERSION) : JSON_BETWEEN) +
        jsonFile(document, (finding) => fixesOf(document, finding, rules).find(({ kind }) => kind === 'template'))
      );
    },
    end: ({ forms, others }, errors) =>
      (files === 0 ? jsonHead(VERSION) : '') + jsonTail(all ? 0 : forms.length + others.length, errors),
  };
};

export const prettyReporter = (sink: Sink, options: PrettyOptions): Reporter => ({
  sink,
  document: async (document) =>
    prettyDocument(document, { ...options, measure: await measureFor(document.path, document.text) }),
  end: (totals, errors) => prettySummary({ totals, errors: errors.length }, options),
});

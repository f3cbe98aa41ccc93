import stringWidth from 'string-width';
import { fixesOf } from '../../engine/fixes/index.ts';
import { createLinter } from '../../engine/linter.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';
import type { CheckedDocument } from '../../engine/types.ts';
import { PACKS } from '../../languages/index.ts';
import { createReader } from '../../plan/read-plan.ts';
import { jsonFile } from '../../report/json.ts';
import { PLAIN } from '../../report/palette.ts';
import { prettyDocument } from '../../report/pretty.ts';
import { RULES } from '../../rules/index.ts';
import type { DocumentKind } from './expectations.ts';

/** Lints a text as the command does without a configuration. */
export type Lint = (text: string, path: string) => CheckedDocument;

/** Puts together what the command puts together; costs time, since the vocabulary is compiled. */
export const makeLint = (): Lint => {
  const linter = createLinter({ reader: createReader(PACKS), rules: RULES });
  return (text, path) => linter.lint(text, path, DEFAULT_SETTINGS);
};

/** Renders a document in the formats of the command; for what may throw, not for what it says. */
export const render = (document: CheckedDocument): string =>
  jsonFile(document, (finding) => fixesOf(document, finding, RULES).find(({ kind }) => kind === 'template')) +
  prettyDocument(document, { width: 80, palette: PLAIN, measure: stringWidth, quiet: false, all: true });

/** What a document was taken for. */
export const kindOf = ({ plan: { recognition } }: CheckedDocument): DocumentKind => {
  if (recognition.plan) return 'plan';
  if (recognition.maybe) return 'maybe';
  return recognition.form === 'template' ? 'template' : 'other';
};

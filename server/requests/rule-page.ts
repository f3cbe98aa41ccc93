import { rulePage } from '../../report/rule-page.ts';
import type { Environment } from '../environment.ts';
import { nameOf, placeOf } from '../uris.ts';

/** `pilotlint/rulePage`. */
export const pageOfRule = ({ rules }: Environment, id: string): string | null => {
  const rule = rules.find((known) => known.id === id);
  return rule === undefined ? null : rulePage(rule);
};

/** `workspace/textDocumentContent`: the page at `pilotlint-rule:/ID.md`. */
export const pageAt = (environment: Environment, uri: string): string =>
  pageOfRule(environment, nameOf(placeOf(uri).path).replace(/\.md$/u, '')) ?? '';

import type { Rule } from '../../rules/types.ts';
import type { CheckedDocument, Finding } from '../types.ts';
import type { Fix } from './types.ts';

/**
 * What can be done about a finding, the likeliest first; nothing where nothing can. Pure: the same finding of the same text has
 * the same fixes.
 *
 * @param rules all rules that there are
 */
export const fixesOf = (_document: CheckedDocument, _finding: Finding, _rules: readonly Rule[]): readonly Fix[] => [];

import type { Setting } from '../plan/outline/types.ts';
import { type Plan, STAGES, STATUSES } from '../plan/types.ts';
import { didYouMean, nearest } from './nearest.ts';
import { ownFinding } from './own-findings.ts';
import type { Raised } from './raised.ts';
import type { Settings } from './types.ts';

/** What a document may say of itself. `kind` is free: only `template` means anything. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  pilotlint: ['1', 'true', 'false', 'on', 'off', 'yes', 'no', '0'],
  stage: STAGES,
  status: STATUSES,
};

/**
 * Words in the document's own settings that mean nothing. Many kinds of document have a `status` of their own; in one that
 * does not speak to pilotlint otherwise, only a mistyped word is pointed at.
 */
export function unknownSettings(plan: Plan, settings: Settings): readonly Raised[] {
  const own = plan.outline.settings;
  const speaks = own.some(({ key }) => key.toLowerCase() === 'pilotlint');
  return own.flatMap((setting) => {
    const known = KNOWN[setting.key.toLowerCase()];
    const value = setting.value?.trim();
    if (!known || !value || known.includes(value.toLowerCase())) return [];
    if (!speaks && nearest(value, known) === undefined) return [];
    const finding = ownFinding(
      'setting-unknown',
      { span: placeOf(setting), message: messageOf(setting, known) },
      plan,
      settings,
    );
    return finding ? [finding] : [];
  });
}

const placeOf = ({ keySpan, valueSpan }: Setting) => (valueSpan.end > valueSpan.start ? valueSpan : keySpan);

function messageOf({ key, value = '' }: Setting, known: readonly string[]): string {
  const words = key.toLowerCase() === 'pilotlint' ? ['1', 'false'] : known;
  const listed = `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
  return `“${value.trim().slice(0, LONGEST)}” is nothing that \`${key}\` can be: ${listed}.${didYouMean(value.trim(), known)}`;
}

const LONGEST = 60;

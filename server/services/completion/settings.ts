import { CompletionItemKind } from 'vscode-languageserver';
import { SETTING_KEYS, type SettingKey, settingKey } from '../setting-words.ts';
import type { Cursor, Offer } from './cursor.ts';

/**
 * What a document can say of itself: keys at the beginning of a line of front matter, or of a line of a YAML plan; values behind
 * them. A document that is no plan is only offered to become one, and in Markdown alone: YAML is most often something else.
 */
export const settingOffers = (cursor: Cursor): readonly Offer[] => {
  const { before, after, format, inFrontMatter, document } = cursor;
  const { recognition, outline } = document.plan;
  const isPlan = recognition.plan || recognition.maybe || outline.settings.some(({ key }) => key === 'pilotlint');
  if (!(inFrontMatter || (format === 'yaml' && isPlan)) || after.trim() !== '') return [];
  const [, key, value = ''] = /^([A-Za-z]+):[ \t]*([A-Za-z0-9-]*)$/u.exec(before) ?? [];
  if (key !== undefined) return values(settingKey(key), value, before.endsWith(':'));
  if (!/^[A-Za-z]*$/u.test(before)) return [];
  const there = new Set(outline.settings.map((setting) => setting.key.toLowerCase()));
  return SETTING_KEYS.filter((known) => !there.has(known.key) && (isPlan || known.key === 'pilotlint')).map((known) =>
    keyOffer(known, before),
  );
};

const keyOffer = ({ key, means, values }: SettingKey, before: string): Offer => ({
  label: key,
  kind: CompletionItemKind.Property,
  detail: values.map(({ value }) => value).join(', '),
  documentation: means,
  sortText: `0${key}`,
  replaces: before.length,
  text: `${key}: `,
  snippet: `${key}: \${1|${values.map(({ value }) => value).join(',')}|}`,
});

const values = (key: SettingKey | undefined, typed: string, needsBlank: boolean): readonly Offer[] =>
  (key?.values ?? []).map(({ value, means }, index) => ({
    label: value,
    kind: CompletionItemKind.EnumMember,
    documentation: means,
    sortText: String(index),
    filterText: value,
    replaces: typed.length,
    text: needsBlank ? ` ${value}` : value,
  }));

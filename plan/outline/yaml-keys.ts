/** `successMetrics`, `success_metrics` and `success-metrics` read as words. */
export const keyWords = (key: string): string =>
  key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();

/** Keys of the top level that speak to pilotlint and say nothing of the project. */
export const isSettingKey = (key: string): boolean => /^(?:pilotlint|stage|status|kind)$/i.test(key);

/** Keys that say what something is called: the document, or the map that they stand in. They are no sections. */
export const isTitleKey = (key: string): boolean => /^(?:title|(?:project|product)(?:[ _-]?name)?|name)$/i.test(key);

/** A scalar's value as text; undefined for what is none (null, and anything that a tag made of it). */
export const scalarText = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
      ? String(value)
      : undefined;

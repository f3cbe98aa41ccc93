/** `successMetrics`, `success_metrics` and `success-metrics` read as words. */
export const keyWords = (key: string): string =>
  key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();

/** Keys of the top level that speak to pilotlint and say nothing of the project. */
export const isSettingKey = (key: string): boolean => /^(?:pilotlint|stage|status|kind)$/i.test(key);

/** `successMetrics`, `success_metrics` and `success-metrics` read as words. */
export const keyWords = (key: string): string =>
  key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();

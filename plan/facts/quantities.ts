import type { Quantity } from '../types.ts';

/** A quantity in a text, its place given in characters of that text. */
export type FoundQuantity = Omit<Quantity, 'span'> & { readonly from: number; readonly to: number };

type Dimension = Quantity['dimension'];

/**
 * Unit words by what they measure, matched at the beginning of lower-cased text. No pattern here is case-insensitive or of
 * Unicode classes: V8 takes milliseconds to compile each of such, which a short run would pay for.
 */
const UNITS: readonly (readonly [RegExp, Dimension, string])[] = [
  [/^(?:%|％|(?:percent(?:age points?)?|per cent|pp|pts?|bps)\b)/, 'percent', '%'],
  [/^(?:ms|millisec\w*)\b/, 'duration', 'ms'],
  [/^(?:s|secs?|seconds?)\b/, 'duration', 's'],
  [/^(?:mins?|minutes?|minuten)\b/, 'duration', 'min'],
  [/^(?:h|hrs?|hours?|horas?|heures?|stunden?)\b/, 'duration', 'h'],
  [/^(?:business |working |calendar )?(?:d|days?|días?|dias?|jours?|tage?n?)\b/, 'duration', 'day'],
  [/^(?:w|wks?|weeks?|semanas?|semaines?|wochen?)\b/, 'duration', 'week'],
  [/^(?:mo|mos|months?|mes|meses|mois|monate?n?)\b/, 'duration', 'month'],
  [/^(?:quarters?|trimestres?|quartale?)\b/, 'duration', 'quarter'],
  [/^(?:y|yrs?|years?|años?|anos?|ans?|années?|jahre?n?)\b/, 'duration', 'year'],
  [/^(?:秒|초|初)/, 'duration', 's'],
  [/^(?:分钟|分鐘|分|분)/, 'duration', 'min'],
  [/^(?:時間|小时|小時|시간)/, 'duration', 'h'],
  [/^(?:日間|日|天|일)/, 'duration', 'day'],
  [/^(?:週間|週|周|주)/, 'duration', 'week'],
  [/^(?:[ヶか個个]月|개월)/, 'duration', 'month'],
  [/^(?:€|\$|£|¥|₹|₦|฿|k€|万元|元|万円|円|만원|원)/, 'money', ''],
  [
    /^(?:usd|eur|gbp|chf|inr|jpy|cny|rmb|krw|brl|aud|cad|nzd|sgd|hkd|zar|sek|nok|dkk|pln|czk|huf|mxn|thb|aed|dollars?|euros?|pounds?|francs?|kron(?:a|e|or|er)|kr|crowns?|rupees?|yen|yuan|rand|pesos?|reais|zlot(?:y|ys)|forints?|lira|dirhams?|shillings?|riyals?|[a-z]{2}\$)\b/,
    'money',
    '',
  ],
  [/^(?:×|(?:x|times|fold)\b)/, 'ratio', 'x'],
  [/^(?:\/\s?(?:5|10|100)|out of (?:5|10|100|five|ten)|stars?|points?)\b/, 'ratio', 'points'],
  [
    /^(?:users?|people|persons?|participants?|customers?|clients?|patients?|students?|teachers?|agents?|employees?|staff|tickets?|cases?|calls?|claims?|documents?|docs?|orders?|invoices?|emails?|e-mails?|messages?|quer(?:y|ies)|questions?|requests?|transactions?|records?|rows|images?|samples?|errors?|incidents?|violations?|complaints?|alerts?|sites?|stores?|shops?|teams?|units?|items?|steps?|clicks?|sessions?|conversations?|interviews?|responses?|answers?|reviews?|leads?|meetings?|sales|bookings?|visits?|tokens?|ftes?|hires?|candidates?|applications?|reports?|articles?|members?|clinics?|schools?|hospitals?|branches|machines?|vehicles?|tests?|prs?|commits?|releases?|defects?|bugs?|falls?|deaths?|events?|tasks?|tons?|tonnes?|kg|km|kwh|gb|mb|tb)\b/,
    'count',
    'count',
  ],
  [/^(?:件|人|条|次|名|回|건|명)/, 'count', 'count'],
];

/** A number with its sign, currency and scale; what may not stand before it is looked at by hand. */
const NUMBER =
  /([~≈+±−–-]?\s?)([A-Za-z]{1,2}\$|[$€£¥₹₦฿])?\s?(\d{1,3}(?:[ ,.'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)\s?(?:([kKmM]|mm|bn|[mMbB]illion|thousand|lakh|crore)\b|([万亿億만억]))?(?!\d)/g;

/** Letters, digits and signs that make what follows part of a name, a version or an address. */
const GLUED = /[A-Za-zÀ-ɏ\d.,_#-]/;

const COMPARISON_BEFORE: readonly (readonly [RegExp, Quantity['comparison']])[] = [
  [
    /(?:<=|≤|=<|at most|no more than|not more than|up to|maximum(?: of)?|max\.?|not exceed(?:ing)?|within|höchstens|como máximo|au plus)\s{0,3}[:=]?\s{0,3}$/,
    '<=',
  ],
  [
    /(?:>=|≥|=>|at least|no (?:less|fewer) than|minimum(?: of)?|min\.?|mindestens|al menos|au moins|pelo menos)\s{0,3}[:=]?\s{0,3}$/,
    '>=',
  ],
  [/(?:<|less than|fewer than|lower than|under|below|smaller than|unter|menos de|moins de|menor que)\s{0,3}$/, '<'],
  [
    /(?:>|more than|greater than|higher than|over|above|exceed(?:s|ing)?|über|más de|plus de|mayor que|mais de)\s{0,3}$/,
    '>',
  ],
  [/(?:=|equals?|exactly)\s{0,3}$/, '='],
];

const COMPARISON_AFTER: readonly (readonly [RegExp, Quantity['comparison']])[] = [
  [/^\s?(?:\+|or (?:more|higher|better|above|greater)|and above|以上|이상)/, '>='],
  [/^\s?(?:or (?:less|lower|fewer|below)|以下|以内|이하|이내)/, '<='],
  [/^\s?(?:未満|未满|미만)/, '<'],
];

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  lakh: 1e5,
  crore: 1e7,
  万: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
};

/** Years, versions, list numbers and identifiers look like numbers and are no quantities. */
const NO_QUANTITY_BEFORE =
  /(?:\bv(?:er(?:sion)?)?\.?|\bphase|\bstage|\bstep|\bsprint|\bversion|\bsection|\bchapter|\bfigure|\btable|\bappendix|\bqwen|\bgpt-?|\bllama-?|\bgemini|\bclaude|\biso|\bsoc|\btop|\bh@|\bno\.?|\bnr\.?|#|\bpage|\bp\.|\boption|\btier|\blevel|\bday|\bweek|\bmonth|\bq|\bpython|\bnode|\bport)\s?[-:]?$/;

/**
 * Finds the quantities of a text: numbers with their unit, currency and comparison. Bare numbers are given too, as
 * dimension `number`; years, versions, ordinals and numbering are not.
 */
export function quantitiesOf(text: string): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  if (!/\d/.test(text)) return found;
  for (const m of text.matchAll(NUMBER)) {
    const [whole, sign = '', currency, digits = '', letters, wide] = m;
    const scale = letters ?? wide;
    const previous = text[m.index - 1] ?? '';
    if (sign === '' && !currency && GLUED.test(previous) && !/^\s/.test(whole)) continue;
    // a dash behind a number or its unit joins the ends of a range and is no sign
    const joins = /^[-–]\s?$/.test(sign) && /[A-Za-z\d%]/.test(previous);
    if (joins && /[A-Za-z]/.test(previous) && found[found.length - 1]?.to !== m.index) continue;
    const from = m.index + (joins ? sign.length : whole.length - whole.trimStart().length);
    let to = m.index + whole.trimEnd().length;
    const before = text.slice(Math.max(0, m.index - 28), m.index + sign.length).toLowerCase();
    const after = text.slice(to, to + 40).toLowerCase();
    const spaced = after.trimStart();
    const gap = after.length - spaced.length;
    const value = numberOf(digits) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    if (!Number.isFinite(value)) continue;
    let dimension: Dimension = 'number';
    let unit = '';
    if (currency) {
      dimension = 'money';
      unit = currency;
    } else {
      const hyphenated = /^-[a-z]/.test(spaced) ? spaced.slice(1) : spaced;
      for (const [pattern, dim, name] of UNITS) {
        const u = pattern.exec(hyphenated);
        if (!u) continue;
        dimension = dim;
        unit = name || u[0];
        to += gap + (spaced.length - hyphenated.length) + u[0].length;
        break;
      }
    }
    if (dimension === 'number') {
      // "3D", "2nd", "4th": letters that are no unit make it a name
      if (/^[a-zà-ɏ]/.test(after)) continue;
      if (NO_QUANTITY_BEFORE.test(before)) continue;
      if (/^\d{4}$/.test(digits) && value >= 1900 && value <= 2100) continue;
      if (/^(?:st|nd|rd|th|º|ª|\.\d)/.test(after)) continue;
    } else if (dimension === 'duration' && /\b(?:day|week|month|q|phase|year)\s?$/.test(before)) continue;
    found.push({
      text: text.slice(from, to),
      value,
      unit,
      dimension,
      comparison: comparisonAt(before, text.slice(to, to + 24).toLowerCase()),
      from,
      to,
    });
  }
  return joined(found, text);
}

/** "3–5 days", "€1 to 5": the ends of a range are one quantity, with the value of its first end. */
function joined(found: readonly FoundQuantity[], text: string): FoundQuantity[] {
  const ranges: FoundQuantity[] = [];
  for (const next of found) {
    const last = ranges[ranges.length - 1];
    const between = last ? text.slice(last.to, next.from) : '';
    const unitless =
      last && (last.dimension === 'number' || next.dimension === 'number' || last.dimension === next.dimension);
    if (
      last &&
      unitless &&
      /^\s?(?:[–—~〜-]|to)\s?$/.test(between) &&
      !(between.includes('to') && (last.dimension !== 'number' || /\bfrom\s$/i.test(text.slice(0, last.from))))
    ) {
      const named = next.dimension === 'number' ? last : next;
      ranges[ranges.length - 1] = {
        ...named,
        text: text.slice(last.from, next.to),
        value: last.value,
        comparison: last.comparison ?? next.comparison,
        from: last.from,
        to: next.to,
      };
    } else ranges.push(next);
  }
  return ranges;
}

function comparisonAt(before: string, after: string): Quantity['comparison'] {
  for (const [pattern, comparison] of COMPARISON_AFTER) if (pattern.test(after)) return comparison;
  for (const [pattern, comparison] of COMPARISON_BEFORE) if (pattern.test(before)) return comparison;
  return undefined;
}

/** 1,200.5 · 1.200,5 · 1 200 · 0.85 · 0,85 */
function numberOf(digits: string): number {
  const grouped = /^\d{1,3}(?:([ ,.'’])\d{3})+(?:[.,]\d{1,2})?$/.exec(digits);
  if (grouped && !(grouped[1] === '.' && /^\d{1,3}\.\d{3}$/.test(digits) && digits.startsWith('0'))) {
    const separator = grouped[1] as string;
    const plain = digits.split(separator).join('');
    return Number(plain.replace(',', '.'));
  }
  return Number(digits.replace(',', '.'));
}

import type { Quantity } from '../types.ts';

/** A quantity in a text, its place given in characters of that text. */
export type FoundQuantity = Omit<Quantity, 'span'> & { readonly from: number; readonly to: number };

type Dimension = Quantity['dimension'];

/** Unit words by what they measure; matched after a number, case-insensitively, whole words. */
const UNITS: readonly (readonly [RegExp, Dimension, string])[] = [
  [/^(?:%|％|percent(?:age points?)?\b|per cent\b|pp\b|pts?\b|percentage points?\b|bps\b)/iu, 'percent', '%'],
  [/^(?:ms|millisec\w*)\b/iu, 'duration', 'ms'],
  [/^(?:s|secs?|seconds?)\b/iu, 'duration', 's'],
  [/^(?:mins?|minutes?|minuten)\b/iu, 'duration', 'min'],
  [/^(?:h|hrs?|hours?|horas?|heures?|stunden?)\b/iu, 'duration', 'h'],
  [/^(?:business |working |calendar )?(?:d|days?|días?|dias?|jours?|tage?n?)\b/iu, 'duration', 'day'],
  [/^(?:w|wks?|weeks?|semanas?|semaines?|wochen?)\b/iu, 'duration', 'week'],
  [/^(?:mo|mos|months?|mes|meses|mois|monate?n?)\b/iu, 'duration', 'month'],
  [/^(?:quarters?|trimestres?|quartale?)\b/iu, 'duration', 'quarter'],
  [/^(?:y|yrs?|years?|años?|anos?|ans?|années?|jahre?n?)\b/iu, 'duration', 'year'],
  [/^(?:秒|분|初)/u, 'duration', 's'],
  [/^(?:分钟|分鐘|分)/u, 'duration', 'min'],
  [/^(?:時間|小时|小時|시간)/u, 'duration', 'h'],
  [/^(?:日間|日|天|일)/u, 'duration', 'day'],
  [/^(?:週間|週|周|주)/u, 'duration', 'week'],
  [/^(?:[ヶか个個]月|개월)/u, 'duration', 'month'],
  [
    /^(?:usd|eur|gbp|chf|inr|jpy|cny|rmb|krw|brl|aud|cad|dollars?|euros?|pounds?|€|\$|£|¥|₹|₦|฿|k€|万元|元|万円|円|만원|원)(?![\p{L}])/iu,
    'money',
    '',
  ],
  [/^(?:x|×|times|fold|-fold)(?![\p{L}])/iu, 'ratio', 'x'],
  [/^(?:\/\s?(?:5|10|100)|out of (?:5|10|100|five|ten)|stars?|points?)\b/iu, 'ratio', 'points'],
  [
    /^(?:users?|people|persons?|participants?|customers?|clients?|patients?|students?|teachers?|agents?|employees?|staff|tickets?|cases?|calls?|claims?|documents?|docs?|orders?|invoices?|emails?|e-mails?|messages?|quer(?:y|ies)|questions?|requests?|transactions?|records?|rows|images?|samples?|errors?|incidents?|violations?|complaints?|alerts?|sites?|stores?|teams?|units?|items?|steps?|clicks?|sessions?|conversations?|interviews?|responses?|reviews?|leads?|meetings?|sales|bookings?|visits?|tokens?|fte|ftes|hires?|candidates?|applications?|reports?|articles?|members?|clinics?|schools?|hospitals?|branches|machines?|vehicles?|tests?|prs?|commits?|releases?|defects?|bugs?|falls?|deaths?|events?|tasks?|tons?|tonnes?|kg|km|kwh|gb|mb|tb|件|人|条|次|名|回|건|명)(?![\p{L}])/iu,
    'count',
    'count',
  ],
];

const NUMBER =
  /(?<![\p{L}\d.,_#-])([~≈+±−–-]?\s?)(us\$|r\$|[$€£¥₹₦฿])?\s?(\d{1,3}(?:[ ,.'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)\s?(?:(k|m|mm|bn|million|billion|thousand|lakh|crore|万|亿|億|만|억)(?![\p{L}\d]))?(?!\d)/giu;

const COMPARISON_BEFORE: readonly (readonly [RegExp, Quantity['comparison']])[] = [
  [
    /(?:<=|≤|=<|at most|no more than|not more than|up to|maximum(?: of)?|max\.?|not exceed(?:ing)?|within|höchstens|como máximo|au plus)\s*[:=]?\s*$/iu,
    '<=',
  ],
  [
    /(?:>=|≥|=>|at least|no (?:less|fewer) than|minimum(?: of)?|min\.?|mindestens|al menos|au moins|pelo menos)\s*[:=]?\s*$/iu,
    '>=',
  ],
  [/(?:<|less than|fewer than|lower than|under|below|smaller than|unter|menos de|moins de|menor que)\s*$/iu, '<'],
  [
    /(?:>|more than|greater than|higher than|over|above|exceed(?:s|ing)?|über|más de|plus de|mayor que|mais de)\s*$/iu,
    '>',
  ],
  [/(?:=|equals?|exactly)\s*$/iu, '='],
];

const COMPARISON_AFTER: readonly (readonly [RegExp, Quantity['comparison']])[] = [
  [/^\s*(?:\+|or (?:more|higher|better|above|greater)|and above|以上|이상)/iu, '>='],
  [/^\s*(?:or (?:less|lower|fewer|below)|以下|以内|이하|이내)/iu, '<='],
  [/^\s*(?:未満|未满|미만)/iu, '<'],
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
  /(?:\bv(?:er(?:sion)?)?\.?|\bphase|\bstage|\bstep|\bsprint|\bversion|\bsection|\bchapter|\bfigure|\btable|\bappendix|\bqwen|\bgpt-?|\bllama-?|\bgemini|\bclaude|\biso|\bsoc|\btop|\bh@|\bno\.?|\bnr\.?|#|\bpage|\bp\.|\boption|\btier|\blevel|\bday|\bweek|\bmonth|\bq|\bpython|\bnode|\bport)\s?[-:]?$/iu;

/**
 * Finds the quantities of a text: numbers with their unit, currency and comparison. Bare numbers are given too, as
 * dimension `number`; years, versions, ordinals and numbering are not.
 */
export function quantitiesOf(text: string): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  if (!/\d/.test(text)) return found;
  for (const m of text.matchAll(NUMBER)) {
    const [whole, , currency, digits = '', scale] = m;
    const from = m.index + (whole.length - whole.trimStart().length);
    let to = m.index + whole.trimEnd().length;
    const before = text.slice(Math.max(0, m.index - 28), m.index);
    const after = text.slice(to, to + 40);
    const spaced = /^\s/.test(after) ? after.trimStart() : after;
    const gap = after.length - spaced.length;
    const value = numberOf(digits) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    if (!Number.isFinite(value)) continue;
    let dimension: Dimension = 'number';
    let unit = '';
    if (currency) {
      dimension = 'money';
      unit = currency;
    } else {
      const hyphenated = /^-(?=\p{L})/u.test(spaced) ? spaced.slice(1) : spaced;
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
      if (/^\p{L}/u.test(after) && !/^\p{Lo}/u.test(after)) continue;
      if (NO_QUANTITY_BEFORE.test(before)) continue;
      if (/^\d{4}$/.test(digits) && value >= 1900 && value <= 2100) continue;
      if (/^(?:st|nd|rd|th|º|ª|\.\d)/u.test(after)) continue;
    } else if (dimension === 'duration' && /\b(?:day|week|month|q|phase|year)\s?$/iu.test(before)) continue;
    found.push({
      text: text.slice(from, to),
      value,
      unit,
      dimension,
      comparison: comparisonAt(before, text.slice(to, to + 24)),
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
      !(between.includes('to') && last.dimension !== 'number')
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

const TIME =
  /\b(?:20[2-4]\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?|\d{1,2}[./]\d{1,2}[./](?:20)?\d\d|Q[1-4]\b(?:[ '’/-]?(?:FY)?(?:20)?\d\d)?|FY ?(?:20)?\d\d|20[2-4]\dQ[1-4]|(?:early|mid|late|by|in|end of|until|from) (?:20[2-4]\d)\b|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (?:\d{1,2}(?:st|nd|rd|th)?\b(?:,? 20[2-4]\d)?|20[2-4]\d|['’]\d\d)|(?:by|in|until|before|from|end of|early|mid|late|since|start of)[ -](?:january|february|march|april|june|july|august|september|october|november|december)\b|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(?:weeks?|wks?|months?|days?|sprints?|quarters?|years?)\s?#?\d{1,3}\b|(?:KW|CW|W|M|D)\d{1,2}\b|\d{1,3}(?:\s?[-–—]\s?\d{1,3})?[ -]?(?:days?|weeks?|wks?|months?|quarters?|years?|sprints?)\b|(?:one|two|three|four|five|six|eight|ten|twelve)[ -](?:days?|weeks?|months?|quarters?|years?|sprints?)\b)|第[\d一二三四五六七八九十]{1,3}[週周月]|\d{1,3}(?:[-–~〜]\d{1,3})?\s?(?:[ヶか个個]月|週間?|周|天|日間|개월|주)|20\d\d年/giu;

/** A quick look: most statements hold no digit and no unit of time, and are spared the full search. */
const MAY_HOLD_TIME =
  /\d|week|month|day|quarter|year|sprint|第|january|february|march|april|june|july|august|september|october|november|december/i;

/** Dates, quarters, numbered weeks and durations: anything that says when, or how long. */
export function timesOf(text: string): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  if (!MAY_HOLD_TIME.test(text)) return found;
  for (const m of text.matchAll(TIME)) found.push({ from: m.index, to: m.index + m[0].trimEnd().length });
  return found;
}

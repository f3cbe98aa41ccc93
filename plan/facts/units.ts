import type { Quantity } from '../types.ts';

type Dimension = Quantity['dimension'];

/** A unit at the beginning of a text. */
export interface FoundUnit {
  readonly dimension: Dimension;
  /** Its short name; for money as it is written. */
  readonly unit: string;
  /** Characters that it takes. */
  readonly length: number;
}

/** Up to three words, since "out of 5" and "business days" are units too. */
const WORDS = /^[a-zß-ÿ]+(?![\d_])(?:[ -][a-z\d]+){0,2}/;

/**
 * The unit that a text begins with. It is looked up rather than tried against patterns: V8 takes milliseconds to compile
 * alternations of this size, which a short run would pay for.
 *
 * @param text lower case, without space at its beginning
 */
export function unitAt(text: string): FoundUnit | undefined {
  if (!/^[a-z]/.test(text)) {
    const sign = SIGNS.find(([own]) => text.startsWith(own));
    if (sign) return found(...sign);
  }
  let name = WORDS.exec(text)?.[0] ?? '';
  while (name !== '') {
    const known = UNITS.get(name.replaceAll('-', ' '));
    if (known) return found(name, known[0], known[1]);
    name = name.slice(0, Math.max(0, name.lastIndexOf(' '), name.lastIndexOf('-')));
  }
  const special = /^(?:millisec[a-z]*|k€|[a-z]{2}\$|\/\s?(?:5|10|100)(?!\d))/.exec(text)?.[0];
  if (special === undefined) return undefined;
  if (special.startsWith('/')) return found(special, 'ratio', 'points');
  return /[$€]$/.test(special) ? found(special, 'money', '') : found(special, 'duration', 'ms');
}

const found = (text: string, dimension: Dimension, unit: string): FoundUnit => ({
  dimension,
  unit: unit || text,
  length: text.length,
});

type Named = readonly [names: string, dimension: Dimension, unit: string];

/** Units that are no words of Latin letters; the longer ones first where one begins with another. */
const SIGNS: readonly Named[] = (
  [
    ['% ％', 'percent', '%'],
    ['秒 초 初', 'duration', 's'],
    ['分钟 分鐘 分 분', 'duration', 'min'],
    ['時間 小时 小時 시간', 'duration', 'h'],
    ['週間 週 周 주', 'duration', 'week'],
    ['ヶ月 か月 個月 个月 개월', 'duration', 'month'],
    ['日間 日 天 일', 'duration', 'day'],
    ['€ $ £ ¥ ₹ ₦ ฿ 万元 元 万円 円 만원 원', 'money', ''],
    ['×', 'ratio', 'x'],
    ['件 人 条 次 名 回 건 명', 'count', 'count'],
  ] satisfies Named[]
).flatMap(([names, dimension, unit]) => names.split(' ').map((name): Named => [name, dimension, unit]));

/** Words by what they measure. A comma stands between names; `(s)` is there or not. */
const UNITS: ReadonlyMap<string, readonly [Dimension, string]> = new Map(
  (
    [
      ['percent, percentage point(s), per cent, pp, pt(s), bps', 'percent', '%'],
      ['ms', 'duration', 'ms'],
      ['s, sec(s), second(s)', 'duration', 's'],
      ['min(s), minute(s), minuten', 'duration', 'min'],
      ['h, hr(s), hour(s), hora(s), heure(s), stunde, stunden', 'duration', 'h'],
      ['d, day(s), business day(s), working day(s), calendar day(s)', 'duration', 'day'],
      ['día(s), dia(s), jour(s), tag, tage, tagen', 'duration', 'day'],
      ['w, wk(s), week(s), semana(s), semaine(s), woche, wochen', 'duration', 'week'],
      ['mo(s), month(s), mes, meses, mois, monat, monate, monaten', 'duration', 'month'],
      ['quarter(s), trimestre(s), quartal, quartale', 'duration', 'quarter'],
      ['y, yr(s), year(s), año(s), ano(s), an(s), année(s), jahr, jahre, jahren', 'duration', 'year'],
      ['usd, eur, gbp, chf, inr, jpy, cny, rmb, krw, brl, aud, cad, nzd, sgd, hkd, zar, sek, nok, dkk', 'money', ''],
      ['pln, czk, huf, mxn, thb, aed, kr, yen, yuan, rand, reais, lira, zloty, zlotys', 'money', ''],
      ['dollar(s), euro(s), pound(s), franc(s), krona, krone, kronor, kroner, crown(s), rupee(s)', 'money', ''],
      ['peso(s), forint(s), dirham(s), shilling(s), riyal(s)', 'money', ''],
      ['x, times, fold', 'ratio', 'x'],
      ['out of 5, out of 10, out of 100, out of five, out of ten, star(s), point(s)', 'ratio', 'points'],
      ['user(s), people, person(s), participant(s), customer(s), client(s), patient(s), student(s)', 'count', 'count'],
      ['teacher(s), agent(s), employee(s), staff, member(s), team(s), candidate(s), hire(s), fte(s)', 'count', 'count'],
      ['ticket(s), case(s), call(s), claim(s), document(s), doc(s), order(s), invoice(s)', 'count', 'count'],
      ['email(s), e mail(s), message(s), query, queries, question(s), request(s)', 'count', 'count'],
      ['transaction(s), record(s), rows, image(s), sample(s), error(s), incident(s)', 'count', 'count'],
      ['violation(s), complaint(s), alert(s), site(s), store(s), shop(s), unit(s), item(s)', 'count', 'count'],
      ['step(s), click(s), session(s), conversation(s), interview(s), response(s)', 'count', 'count'],
      ['answer(s), review(s), lead(s), meeting(s), sales, booking(s), visit(s), token(s)', 'count', 'count'],
      ['application(s), report(s), article(s), clinic(s), school(s), hospital(s), branches', 'count', 'count'],
      ['machine(s), vehicle(s), test(s), pr(s), commit(s), release(s), defect(s), bug(s)', 'count', 'count'],
      ['fall(s), death(s), event(s), task(s), ton(s), tonne(s), kg, km, kwh, gb, mb, tb', 'count', 'count'],
    ] satisfies Named[]
  ).flatMap(([names, ...unit]) =>
    names.split(', ').flatMap((name) => {
      const bare = name.replace('(s)', '');
      return (bare === name ? [name] : [bare, `${bare}s`]).map((each): [string, [Dimension, string]] => [each, unit]);
    }),
  ),
);

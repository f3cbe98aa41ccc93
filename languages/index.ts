import { chinese } from './zh/index.ts';
import { dutch } from './nl/index.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import { german } from './de/index.ts';
import { hungarian } from './hu/index.ts';
import { italian } from './it/index.ts';
import { japanese } from './ja/index.ts';
import { korean } from './ko/index.ts';
import { polish } from './pl/index.ts';
import { portuguese } from './pt/index.ts';
import { russian } from './ru/index.ts';
import { spanish } from './es/index.ts';
import { traditionalChinese } from './zh-hant/index.ts';
import type { LanguagePack } from './types.ts';
import { vietnamese } from './vi/index.ts';

/** All languages, the one that is read best first. */
export const PACKS: readonly LanguagePack[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  japanese,
  korean,
  chinese,
  traditionalChinese,
  russian,
  vietnamese,
  hungarian,
  polish,
];

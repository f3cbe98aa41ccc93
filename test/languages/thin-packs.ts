import type { LanguageExamples } from '../../languages/examples.ts';
import type { LanguagePack } from '../../languages/types.ts';
import { examples as germanExamples } from '../../languages/de/examples.ts';
import { german } from '../../languages/de/index.ts';
import { examples as spanishExamples } from '../../languages/es/examples.ts';
import { spanish } from '../../languages/es/index.ts';
import { examples as frenchExamples } from '../../languages/fr/examples.ts';
import { french } from '../../languages/fr/index.ts';
import { examples as hungarianExamples } from '../../languages/hu/examples.ts';
import { hungarian } from '../../languages/hu/index.ts';
import { examples as italianExamples } from '../../languages/it/examples.ts';
import { italian } from '../../languages/it/index.ts';
import { examples as japaneseExamples } from '../../languages/ja/examples.ts';
import { japanese } from '../../languages/ja/index.ts';
import { examples as koreanExamples } from '../../languages/ko/examples.ts';
import { korean } from '../../languages/ko/index.ts';
import { examples as dutchExamples } from '../../languages/nl/examples.ts';
import { dutch } from '../../languages/nl/index.ts';
import { examples as polishExamples } from '../../languages/pl/examples.ts';
import { polish } from '../../languages/pl/index.ts';
import { examples as portugueseExamples } from '../../languages/pt/examples.ts';
import { portuguese } from '../../languages/pt/index.ts';
import { examples as russianExamples } from '../../languages/ru/examples.ts';
import { russian } from '../../languages/ru/index.ts';
import { examples as vietnameseExamples } from '../../languages/vi/examples.ts';
import { vietnamese } from '../../languages/vi/index.ts';
import { examples as traditionalChineseExamples } from '../../languages/zh-hant/examples.ts';
import { traditionalChinese } from '../../languages/zh-hant/index.ts';
import { examples as chineseExamples } from '../../languages/zh/examples.ts';
import { chinese } from '../../languages/zh/index.ts';

/** The packs whose plans are not read yet, each with its examples. */
export const thinPacks: readonly { readonly pack: LanguagePack; readonly examples: LanguageExamples }[] = [
  { pack: german, examples: germanExamples },
  { pack: spanish, examples: spanishExamples },
  { pack: french, examples: frenchExamples },
  { pack: hungarian, examples: hungarianExamples },
  { pack: italian, examples: italianExamples },
  { pack: japanese, examples: japaneseExamples },
  { pack: korean, examples: koreanExamples },
  { pack: dutch, examples: dutchExamples },
  { pack: polish, examples: polishExamples },
  { pack: portuguese, examples: portugueseExamples },
  { pack: russian, examples: russianExamples },
  { pack: vietnamese, examples: vietnameseExamples },
  { pack: traditionalChinese, examples: traditionalChineseExamples },
  { pack: chinese, examples: chineseExamples },
];

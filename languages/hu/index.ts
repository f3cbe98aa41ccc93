import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Hungarian: told from other languages, headings and labels recognised; its plans are not read yet. */
export const hungarian: LanguagePack = {
  code: 'hu',
  name: 'Hungarian',
  read: false,
  functionWords: (
    'az és hogy nem egy ez csak már vagy lesz kell mint ha akkor minden után szerint alapján között valamint illetve több ' +
    'még azt ezt ezek amely ami által során esetén lehet sem nincs volt vannak így majd pedig mert meg egyes ezért azonban'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ai|llm|gpt*|chatgpt|rag); mi (alapú|modell|modellek|asszisztens|eszköz|eszközök|rendszer)
      mesterséges intelligenci*; (gépi tanulás|gépi tanulási|mélytanulás); (nyelvi modell|nyelvi modellek)
      (chatbot|csevegőrobot|virtuális asszisztens); generatív*; (neurális háló|neurális hálózat); copilot
    `),
    ai: words(`
      {aiName}; (modell|modellek|modellt); (ágens|ágensek|asszisztens|asszisztensek); (bot|botok); algoritmus*
      (előrejelzés|osztályozás|ajánlás); automatizálás
    `),
    planTitle: words(`
      (terv|projektterv|pilotterv); (javaslat|projektjavaslat|előterjesztés); (projektalapító|projektindító)
      (követelményspecifikáció|specifikáció|követelmények); (koncepció|stratégia|ütemterv)
      (pilot|pilotprojekt|kísérlet|próbaüzem|poc); megvalósíthatósági tanulmány
    `),
    planWord: words(`
      (pilot|próbaüzem|mvp); (mérföldkő|mérföldkövek|ütemterv); (célok|célkitűzés|mutatók|kpi)
      (érintettek|projektcsapat); (kockázat|kockázatok|intézkedések); (költségvetés|költségbecslés)
      (felhasználási eset|felhasználási esetek); (hatókör|leszállítandó|eredménytermékek)
      (bevezetés|élesítés|go no go); (javasoljuk|tervezzük|javasolt)
    `),
    otherTitle: words(`
      readme; (kézikönyv|útmutató|telepítés|oktatóanyag); (jegyzőkönyv|jegyzőkönyve|emlékeztető)
      (szabályzat|irányelv|felhasználási feltételek); (tesztjelentés|zárójelentés|jelentés)
      (álláshirdetés|blog|szójegyzék); (hibajelentés|üzemeltetési kézikönyv|változásnapló)
    `),
    templateWord: words('(sablon|űrlap); (töltse ki|kitöltendő); (írja ide|adja meg); cserélje le'),
    placeholder: words(`
      (tbd|todo|xxx); (meghatározandó|kitöltendő|pontosítandó|egyeztetendő); később (kerül|döntjük|határozzuk)
      (még|egyelőre) (nincs|nem) (meghatározva|kitöltve|eldöntve|ismert); függőben
    `),
    negation: words(`
      (nem|sem|ne); (nincs|nincsenek); nélkül; (soha|semmi|senki); nem (szükséges|releváns|alkalmazható)
    `),
    todo: words(`
      (meghatározni|meghatározása|eldönteni|kijelölni|rögzíteni); (tisztázni|tisztázása|pontosítani|kiegészíteni)
      (felmérni|megvizsgálni|értékelni|összegyűjteni); (kidolgozni|elkészíteni|megírni)
    `),
    human: words(`
      (ember|emberi|emberek); (munkatárs|munkatársak|ügyintéző|ügyintézők|dolgozó|dolgozók)
      (felhasználó|felhasználók|operátor); (ellenőr|bíráló|jóváhagyó|felülvizsgáló); (szakértő|szakértők|szakember)
      (orvos|orvosok|tanár|vezető)
    `),
  },
};

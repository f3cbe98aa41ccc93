import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in Hungarian plans. */
export const topics: TopicNames = {
  problem: words(`
    (probléma|problémák|problémafelvetés|problémaleírás); (háttér|előzmények|előzmény)
    (jelenlegi helyzet|helyzetelemzés|kiinduló helyzet); (kihívás|kihívások|nehézségek|fájdalompontok)
    (igény|igények|szükséglet|szükségesség); (motiváció|indoklás)
  `),
  success_metrics: words(`
    (sikerkritérium|sikerkritériumok|sikermutatók)
    siker* (kritérium|kritériumok|kritériumai|mutató|mutatók|mutatói|mérése)
    (mérőszámok|mutatószámok|teljesítménymutatók|metrikák); (kpi|okr)
    (cél|célok|célkitűzés|célkitűzések|projektcélok); (várt|elvárt) (eredmények|eredmény|hatás)
  `),
  baseline: words(`
    (bázisérték|kiindulási érték|kiinduló érték|baseline); jelenlegi (érték|értékek|szint)
    (referenciaérték|viszonyítási alap); kezdeti (érték|mérés)
  `),
  target: words('(célérték|célértékek|célszám); (küszöbérték|küszöbértékek|küszöb); elvárt (érték|szint)'),
  measure_when: words(`
    (mérés|értékelés) (időpontja|gyakorisága|ideje|időszaka); mérési (időpont|időszak|gyakoriság)
    értékelési időszak
  `),
  business_metric: words(`
    üzleti (mutatók|érték|haszon|előny|előnyök); (haszon|hasznok|előnyök)
    (megtakarítás|megtakarítások|időmegtakarítás); megtérülés
  `),
  human_override: words(`
    emberi (felügyelet|jóváhagyás|ellenőrzés|felülvizsgálat|döntés|beavatkozás); human in the loop
    (kézi|manuális) (ellenőrzés|jóváhagyás|javítás|felülbírálás|beavatkozás)
    (jóváhagyási folyamat|felülbírálat|felülbírálás|négy szem elve)
    (eszkaláció|átadás) (embernek|ügyintézőnek|munkatársnak)
  `),
  rollback: words(`
    (rollback|roll back); (visszaállítás|visszaállítási terv|visszavonás)
    (vészleállítás|leállítás|kikapcsolás|leállítási terv)
    (vészterv|vészhelyzeti terv|készenléti terv|tartalék terv); (fallback|kill switch|visszatérés a kézi)
  `),
  owner: words(`
    felelős*; (projektvezető|projektgazda|projektmenedzser); (szerepek|szerepkörök)
    (projektcsapat|csapat|projektszervezet); (megbízó|szponzor|tulajdonos); (érintettek|kapcsolattartó)
  `),
  data: words(`
    (adatok|adat|adathalmaz|adatkészlet); (adatforrás|adatforrások)
    (adatminőség|adatigény|adatgyűjtés|adatelőkészítés); (tanítóadatok|tanító adatok|bemeneti adatok)
  `),
  monitoring: words(`
    (monitoring|monitorozás|megfigyelés); (nyomon követés|nyomonkövetés|felügyelet); (riasztás|riasztások)
    (drift|elcsúszás); folyamatos (ellenőrzés|mérés)
  `),
  feedback_loop: words(`
    (visszajelzés|visszajelzések|visszacsatolás); folyamatos (fejlesztés|javítás|fejlődés)
    (újratanítás|újratréningezés); (tanulságok|feedback)
  `),
  integration: words(`
    (integráció|integrációk|rendszerintegráció); (interfész|interfészek|csatlakozás)
    meglévő (rendszerek|folyamatok); (munkafolyamat|munkafolyamatok|illesztés)
  `),
  change_mgmt: words(`
    (oktatás|oktatások|oktatási terv); (változáskezelés|változásmenedzsment)
    (felhasználók|munkatársak|dolgozók) képzése; (kommunikációs terv|kommunikáció); (bevezetés támogatása|elfogadás)
  `),
  budget: words(`
    (költségvetés|büdzsé); (költség|költségek|költségbecslés|költségterv); (erőforrás|erőforrások|erőforrásigény)
    (beruházás|befektetés|finanszírozás); (ráfordítás|ráfordítások|munkaigény)
  `),
  timeline: words(`
    (ütemterv|ütemezés|menetrend); (mérföldkő|mérföldkövek); (fázisok|szakaszok|projektfázisok)
    (ütem|határidők|időterv|időkeret); (útiterv|roadmap); következő lépések
  `),
  risks: words(`
    (kockázat|kockázatok|kockázatkezelés|kockázatelemzés); (feltételezés|feltételezések)
    (fenyegetések|bizonytalanságok)
  `),
  exit_criteria: words(`
    go no go
    (kilépési|leállási|leállítási|átvételi|elfogadási|továbblépési|döntési) (kritérium|kritériumok|feltétel|feltételek)
    döntési (pont|pontok|szabály|szabályok); (elfogadási|átadási) feltételek
  `),
  production_path: words(`
    (éles üzem|éles üzembe helyezés|élesítés|éles indulás); (bevezetés|kiterjesztés|kiterjesztési terv)
    (skálázás|üzembe helyezés|üzemeltetés); (rollout|roll out)
  `),
  scope: words(`
    (hatókör|hatóköre|terjedelem); (hatókörön|projekt hatókörén) kívül; (nem tartozik bele|nem része|kizárások)
    (határok|korlátok|lehatárolás); (pilot csoport|pilotcsoport|nem célok|scope)
  `),
  compliance: words(`
    (adatvédelem|adatvédelmi|gdpr); (megfelelőség|megfelelés); (biztonság|adatbiztonság|információbiztonság)
    (jogi|jogszabályi|szabályozási); (etika|etikai)
  `),
  approach: words(`
    megoldás; (megközelítés|módszertan|módszer); (architektúra|rendszerterv); (funkciók|funkcionális követelmények)
    (technológia|technológiák)
  `),
  out: words('(hatókörön kívül|nem része|nem tartozik bele|kizárások); nem célok'),
  open: words('nyitott (kérdések|pontok); tisztázandó*'),
  meta: words(`
    (verzió|változat); (szerző|készítette); (dátum|utolsó frissítés|utolsó módosítás)
    (verziótörténet|változásnapló); (melléklet|mellékletek|fogalomtár|hivatkozások|tartalomjegyzék)
  `),
  future: words('(jövőbeli|későbbi) (fejlesztések|fázisok); (kitekintés|továbbfejlesztés)'),
  metric: words('(mutató|mutatók); (mérőszám|metrika); kpi'),
  current: words('(jelenlegi|jelenleg|ma); kiinduló állapot'),
  by: words('(határidő|céldátum); mikorra'),
  source: words('(forrás|források); eredet'),
  how: words('(mérési módszer|mérés módja|számítás módja)'),
  phase: words('(fázis|fázisok); (szakasz|ütem); (mérföldkő|sprint|iteráció)'),
  trigger: words('(kiváltó ok|kiváltó esemény|trigger)'),
  mitigation: words(`
    (intézkedés|intézkedések|ellenintézkedés); (mérséklés|kockázatcsökkentés|enyhítés); kezelés módja
  `),
};

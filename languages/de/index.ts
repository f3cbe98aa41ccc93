import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** German: told from other languages, headings and labels recognised; its plans are not read yet. */
export const german: LanguagePack = {
  code: 'de',
  name: 'German',
  read: false,
  functionWords: (
    'der die das und nicht mit für auf ein eine einer einen dem den im zu von wird werden sind sich auch ' +
    'als bei nach oder aus durch über wie zur zum noch kann können wir dass sowie unter jede keine vor ohne'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ki|ai|llm|llms|gpt*|chatgpt|genai|rag); künstliche* intelligenz
      (maschinelles lernen|machine learning|deep learning)
      (sprachmodell|sprachmodelle|sprachmodells|sprachmodellen); (chatbot|chatbots|copilot|copiloten)
      ki (agent|agenten|assistent|modell|system); (neuronales netz|neuronale netze); ki gestützt*
    `),
    ai: words(`
      {aiName}; (modell|modelle|modells); (agent|agenten|assistent|assistenten|assistenz)
      (bot|bots|sprachassistent); (algorithmus|algorithmen); (vorhersage|prognose|klassifikation); automatisierung
    `),
    planTitle: words(`
      (plan|projektplan|umsetzungsplan|pilotplan|rolloutplan|einführungsplan)
      (projektantrag|projektauftrag|projektskizze|projektsteckbrief); (lastenheft|pflichtenheft)
      (konzept|grobkonzept|feinkonzept|fachkonzept|einführungskonzept|pilotkonzept)
      (vorhaben|vorhabenbeschreibung|projektbeschreibung); (vorschlag|projektvorschlag|entscheidungsvorlage)
      (pilot|pilotprojekt|pilotierung|machbarkeitsstudie); (roadmap|fahrplan|strategie); (proof of concept|poc)
    `),
    planWord: words(`
      (pilot|pilotphase|pilotprojekt|mvp); (meilenstein|meilensteine|zeitplan)
      (projektziel|projektziele|erfolgskriterien|kennzahlen); (stakeholder|projektteam|projektleitung)
      (risiken|mitigation|gegenmaßnahmen); (budget|kostenschätzung); (anwendungsfall|anwendungsfälle|use case*)
      (rollout|go live|go no go); (ausgangslage|problemstellung); wir (planen|wollen|werden|schlagen vor)
    `),
    otherTitle: words(`
      readme; (handbuch|anleitung|benutzerhandbuch|installation)
      (protokoll|besprechungsprotokoll|sitzungsprotokoll); (richtlinie|leitlinie|nutzungsbedingungen)
      (testkonzept|testbericht|abschlussbericht); (stellenanzeige|blog|glossar|schulungsunterlagen)
      (störungsbericht|runbook|changelog)
    `),
    templateWord: words(`
      (vorlage|muster|formular); (ausfüllen|auszufüllen|eintragen|einfügen)
      (hier|bitte) (beschreiben|ergänzen|eintragen|ausfüllen); ersetzen sie
    `),
    placeholder: words(`
      (tbd|tba|todo); noch offen; noch zu (klären|definieren|ergänzen|bestimmen|ermitteln|benennen)
      noch nicht (bekannt|definiert|festgelegt|benannt|bestimmt); wird (noch ergänzt|nachgereicht|noch festgelegt)
      (n n|platzhalter); in klärung; folgt noch
    `),
    negation: words(`
      (kein|keine|keinen|keiner|keinem|keines); nicht; (nie|niemals|nirgends); ohne
      (entfällt|nicht erforderlich|nicht vorgesehen)
    `),
    todo: words(`
      (definieren|festlegen|bestimmen|entscheiden|klären|abklären|abstimmen)
      (erarbeiten|erstellen|ausarbeiten|entwerfen|spezifizieren)
      (identifizieren|ermitteln|prüfen|evaluieren|recherchieren); (benennen|ergänzen|konkretisieren|präzisieren)
    `),
    human: words(`
      (mensch|menschen|menschlich|menschliche|menschlicher)
      (mitarbeiter|mitarbeitende|mitarbeiterin|mitarbeiterinnen|mitarbeitern|mitarbeitenden)
      (sachbearbeiter|sachbearbeiterin|sachbearbeitung|fachkraft|fachkräfte|fachabteilung)
      (prüfer|prüferin|prüfende|gutachter|redaktion); (experte|expertin|experten|fachexperten)
      (ärztin|arzt|ärzte|pflegekraft|pflegekräfte); (teamleitung|vorgesetzte|vorgesetzter)
    `),
  },
};

import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Dutch: told from other languages, headings and labels recognised; its plans are not read yet. */
export const dutch: LanguagePack = {
  code: 'nl',
  name: 'Dutch',
  read: false,
  functionWords: (
    'de het een en van voor met niet dat die op te zijn door aan er ook naar bij wordt worden deze dit ' +
    'om uit nog zoals kan heeft onze wij ze hun als maar geen meer binnen zonder moet tussen na tot welke hoe'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ai|llm|llms|gpt*|chatgpt|rag); (kunstmatige|artificiële) intelligentie
      (machinelearning|machine learning|deep learning); (chatbot|chatbots|virtuele assistent)
      (taalmodel|taalmodellen); ai (agent|assistent|model|toepassing|systeem); generatieve ai
      (neuraal netwerk|neurale netwerken); copilot
    `),
    ai: words(`
      {aiName}; (model|modellen); (agent|agents|assistent|assistenten); (bot|bots)
      (algoritme|algoritmes|algoritmen); (voorspelling|classificatie|aanbeveling); automatisering
    `),
    planTitle: words(`
      (plan|projectplan|implementatieplan|uitrolplan|pilotplan)
      (projectvoorstel|voorstel|startnotitie|startdocument)
      (projectopdracht|projectcharter|projectinitiatiedocument|pid); (programma van eisen|pve)
      (ontwerp|projectontwerp|conceptontwerp); (pilot|pilotproject|proef|proeftuin); (routekaart|roadmap|strategie)
      (haalbaarheidsonderzoek|business case|proof of concept|poc)
    `),
    planWord: words(`
      (pilot|pilotfase|proef|mvp); (mijlpaal|mijlpalen|planning)
      (doelstelling|doelstellingen|kpi|kpis|succescriteria); (belanghebbenden|stakeholders|projectteam)
      (risico|risicos|beheersmaatregelen); (budget|begroting); (gebruikssituatie|toepassing|use case*)
      (scope|afbakening|op te leveren); (uitrol|ingebruikname|go no go); wij (stellen voor|willen|gaan)
    `),
    otherTitle: words(`
      readme; (handleiding|gebruikershandleiding|gids|installatie); (notulen|verslag)
      (beleid|richtlijn|gebruiksvoorwaarden); (testrapport|eindrapport); (vacature|blog|woordenlijst|lesmateriaal)
      (incidentrapport|runbook|changelog)
    `),
    templateWord: words(`
      (sjabloon|formulier|format); (invullen|in te vullen|vul in); (beschrijf|geef) hier; vervang door
    `),
    placeholder: words(`
      (tbd|todo|xxx|ntb|n t b); (nog|nader) te (bepalen|definiëren|beslissen|benoemen|vullen)
      (nog|nog niet) (bekend|bepaald|ingevuld|vastgesteld|onbekend); volgt nog; in te vullen
    `),
    negation: words('(geen|niet); zonder; (nooit|nergens|niets); (niet van toepassing|n v t|nvt)'),
    todo: words(`
      (definiëren|bepalen|vaststellen|beslissen|afspreken|kiezen)
      (uitzoeken|verduidelijken|uitwerken|aanvullen|invullen)
      (inventariseren|onderzoeken|evalueren|toetsen|verifiëren); (opstellen|benoemen|aanwijzen)
    `),
    human: words(`
      (mens|mensen|menselijk|menselijke); (medewerker|medewerkers|gebruiker|gebruikers)
      (behandelaar|behandelaars|beoordelaar|beoordelaars|ambtenaar|ambtenaren)
      (expert|experts|deskundige|deskundigen|vakspecialist); (teamleider|leidinggevende|supervisor)
      (arts|artsen|verpleegkundige|docent|docenten)
    `),
  },
};

import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** Italian: told from other languages, headings and labels recognised; its plans are not read yet. */
export const italian: LanguagePack = {
  code: 'it',
  name: 'Italian',
  read: false,
  functionWords: (
    'la le che un una il lo gli di e del della dei delle nel nella nei con sono dal dalla alla al ' +
    'anche più questo questa sul sulla si se da è non ma ogni quando senza tra fra ed alle agli essere viene loro'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ia|llm|gpt*|chatgpt|rag); (sistema|sistemi|modello|modelli|assistente|strumento|strumenti|progetto) ai
      ai generativa; (intelligenza|dell'intelligenza|l'intelligenza|un'intelligenza) artificiale; ia generativa
      (apprendimento automatico|apprendimento profondo|machine learning|deep learning)
      (chatbot|assistente virtuale|agente conversazionale); (modello|modelli) linguistic*
      (agente|agenti) (ai|ia|di ia); (rete neurale|reti neurali); copilot
    `),
    ai: words(`
      {aiName}; (modello|modelli); (agente|agenti|assistente|assistenti); bot; (algoritmo|algoritmi)
      (previsione|classificazione|raccomandazione); automazione
    `),
    planTitle: words(`
      piano; piano di (implementazione|rilascio|adozione); proposta; progetto
      (capitolato|scheda di progetto|carta di progetto|project charter)
      (studio di fattibilità|analisi di fattibilità); (roadmap|tabella di marcia|strategia)
      (pilota|sperimentazione|prova di concetto|poc); (documento dei requisiti|specifica dei requisiti)
    `),
    planWord: words(`
      (pilota|mvp); (milestone|cronoprogramma|tempistiche); (obiettivo|obiettivi|indicatori|kpi)
      (parti interessate|stakeholder|gruppo di progetto); (rischi|mitigazione); (budget|preventivo)
      (caso d'uso|casi d'uso|use case*); (ambito|perimetro|deliverable); (messa in produzione|rilascio|go no go)
      (proponiamo|si propone|prevediamo)
    `),
    otherTitle: words(`
      readme; (guida|manuale|tutorial|installazione); verbale; (politica|condizioni d'uso|termini d'uso)
      (rapporto di test|relazione finale); (offerta di lavoro|blog|glossario|materiale didattico)
      (rapporto di incidente|runbook|changelog)
    `),
    templateWord: words(`
      (modulo|template|fac simile); (compilare|completare qui); (inserire|indicare|descrivere) (qui|il|la|i|le)
      sostituire con
    `),
    placeholder: words(`
      (tbd|todo|xxx); da (definire|determinare|confermare|completare|stabilire|assegnare|precisare)
      (non|non ancora) (definito|definita|stabilito|assegnato|noto); in attesa di (conferma|definizione)
      in via di definizione
    `),
    negation: words(`
      non; (nessun|nessuno|nessuna); senza; (mai|niente|nulla|né); (non applicabile|non previsto|non prevista)
    `),
    todo: words(`
      (definire|stabilire|determinare|decidere|concordare|fissare); (chiarire|precisare|dettagliare|completare)
      (identificare|individuare|raccogliere|valutare|analizzare|verificare|validare)
      (redigere|elaborare|nominare|designare|assegnare)
    `),
    human: words(`
      (umano|umana|umani|umane); (persona|persone|utente|utenti)
      (operatore|operatrice|operatori|addetto|addetti|collaboratore|collaboratori)
      (revisore|revisori|supervisore|supervisori); (esperto|esperta|esperti|specialista|analista)
      (medico|medici|docente|infermiere)
    `),
  },
};

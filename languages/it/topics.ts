import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in Italian plans. */
export const topics: TopicNames = {
  problem: words(`
    (problema|problemi|problematica|problematiche); contesto
    (situazione attuale|stato attuale|analisi del problema); (sfida|sfide|criticità)
    (esigenza|esigenze|bisogni|fabbisogno); (motivazione|motivazioni); (punti dolenti|opportunità)
  `),
  success_metrics: words(`
    criteri di successo; metriche; indicatori; (kpi|okr); (obiettivo|obiettivi); risultati attesi
    misurazione del successo
  `),
  baseline: words(`
    baseline; (valore|valori) (di partenza|di riferimento|iniziale|iniziali|attuale|attuali); linea di base
    (punto di partenza|misurazione iniziale); situazione di partenza
  `),
  target: words(`
    (target|obiettivo numerico); (valore|valori) (obiettivo|target|atteso|attesi); (soglia|soglie); traguardo
  `),
  measure_when: words(`
    (frequenza|periodicità|data|date|periodo) di (misurazione|misura|valutazione|rilevazione)
    quando (misurare|si misura); finestra di osservazione
  `),
  business_metric: words(`
    (metriche|indicatori|kpi) di business; (beneficio|benefici); (risparmio|risparmi); valore per il business
    (roi|ritorno sull'investimento); impatto atteso
  `),
  human_override: words(`
    (supervisione|revisione|approvazione|validazione|decisione|verifica) umana; (controllo|intervento) umano
    human in the loop; (revisione|approvazione|verifica|correzione) manuale
    (escalation|passaggio) (umana|a un operatore|all'operatore); sorveglianza umana; flusso di approvazione
  `),
  rollback: words(`
    (rollback|roll back); piano di (ripristino|emergenza|contingenza|rientro|fallback)
    (ripristino|ritorno alla versione precedente)
    (spegnimento|disattivazione) (di emergenza|immediata|immediato|del sistema)
    (kill switch|interruttore di emergenza); fallback; (piano b|ritorno al processo manuale)
  `),
  owner: words(`
    (responsabile|responsabili); responsabilità; (capo progetto|project manager|referente|referenti)
    (sponsor|committente); (ruoli|ruolo); (team|gruppo) di progetto; (governance|comitato guida|product owner)
    (parti interessate|stakeholder)
  `),
  data: words(`
    dati; (fonte|fonti|sorgenti) (dati|dei dati|di dati); (qualità|preparazione|raccolta|disponibilità) dei dati
    (dataset|insieme di dati|corpus)
  `),
  monitoring: words(`
    (monitoraggio|monitoring); (sorveglianza del modello|osservabilità); (allarmi|alert|avvisi); (deriva|drift)
    controllo (continuo|in esercizio)
  `),
  feedback_loop: words(`
    feedback; (retroazione|riscontro degli utenti); miglioramento continuo; (riaddestramento|riaddestrare)
    lezioni apprese
  `),
  integration: words(`
    (integrazione|integrazioni); (interfaccia|interfacce); (connettori|collegamento con)
    (sistemi|strumenti) esistenti; (interoperabilità|flusso di lavoro)
  `),
  change_mgmt: words(`
    gestione del cambiamento; (formazione|corsi); comunicazione; (adozione|coinvolgimento|sensibilizzazione)
    (onboarding|change management)
  `),
  budget: words(`
    budget; (costo|costi); (preventivo|stima economica|piano finanziario); (investimento|investimenti|finanziamento)
    risorse; (stima|stime) (dei costi|dell'impegno|dello sforzo)
  `),
  timeline: words(`
    (cronoprogramma|calendario|tempistiche|tempistica); (milestone|pietre miliari|traguardi)
    (roadmap|tabella di marcia); fasi; piano di lavoro; (tempi|durata|scadenze); prossimi passi
  `),
  risks: words('(rischio|rischi); (ipotesi|assunzioni|presupposti); minacce; matrice dei rischi'),
  exit_criteria: words(`
    go no go; criteri di (uscita|decisione|accettazione|arresto|passaggio|prosecuzione)
    criteri (d'uscita|d'arresto|per proseguire); (punto|punti|regola|regole) (di decisione|decisionale|decisionali)
    condizioni (di uscita|per proseguire)
  `),
  production_path: words(`
    (messa|passaggio) in (produzione|esercizio); (rilascio|distribuzione)
    (scalabilità|estensione|industrializzazione); (produzione|messa in opera); (rollout|roll out|go live|deployment)
  `),
  scope: words(`
    (ambito|perimetro); (fuori|escluso) (ambito|perimetro|dall'ambito); (incluso|esclusioni); (limiti|vincoli)
    (gruppo|utenti|sede) pilota; (scope|non obiettivi)
  `),
  compliance: words(`
    (gdpr|privacy); (conformità|compliance); sicurezza; (protezione dei dati|riservatezza)
    (legale|legali|normativa|normativo|regolamentare); (etica|etici|etiche); ai act
  `),
  approach: words(`
    (soluzione|soluzioni); (approccio|metodologia|strategia); (architettura|progettazione)
    (funzionalità|requisiti funzionali); (tecnologia|tecnologie|stack tecnologico)
  `),
  out: words(`
    (fuori ambito|fuori perimetro|fuori scope); (esclusioni|escluso|non incluso); non obiettivi
  `),
  open: words('(domande|questioni) aperte; (da chiarire|punti aperti|da fare)'),
  meta: words(`
    versione; (autore|autrice|autori|redatto da); (data|ultimo aggiornamento|ultima modifica)
    (cronologia|storico) delle (versioni|revisioni); (glossario|allegato|allegati|appendice|riferimenti|indice)
  `),
  future: words(`
    (sviluppi futuri|evoluzioni|evoluzione); (fasi|fase) (successiva|successive|future); estensioni future
  `),
  metric: words('(metrica|metriche); (indicatore|indicatori); kpi; misurazione'),
  current: words('(attuale|attualmente|oggi|prima); situazione attuale; stato attuale'),
  by: words('(scadenza|scadenze|data obiettivo); (termine|termini); entro quando'),
  source: words('(fonte|fonti); (origine|provenienza)'),
  how: words('(metodo|modalità) di (misurazione|misura|calcolo); come (si misura|misurare)'),
  phase: words('(fase|fasi); (tappa|tappe); (milestone|sprint|iterazione); (lotto|rilascio)'),
  trigger: words('(innesco|attivatore|trigger); soglia di (attivazione|allarme)'),
  mitigation: words(`
    (mitigazione|mitigazioni)
    (misura|misure|azione|azioni) (correttiva|correttive|preventiva|preventive|di mitigazione)
    (contromisura|contromisure|risposta); piano di mitigazione
  `),
};

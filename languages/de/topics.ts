import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in German plans. */
export const topics: TopicNames = {
  problem: words(`
    (problem|probleme|problemstellung|problembeschreibung|problemanalyse|kernproblem); ausgangslage
    ausgangssituation; herausforderung*; schmerzpunkt*; pain point*; handlungsbedarf; anlass; hintergrund
    motivation
  `),
  success_metrics: words(`
    erfolgskriteri*; erfolgsmetrik*; erfolgskennzahl*; (erfolgsmessung|erfolgsindikatoren|projekterfolg); kennzahlen
    (kpi|kpis|okr|okrs); messgröße*
    (ziele|projektziele|pilotziele|hauptziele|hauptziel|primärziele|sekundärziele|teilziele|zielsetzung)
    zielsetzungen; messbare ... (ergebnisse|effekte)
  `),
  baseline: words(`
    baseline; ausgangswert*; (istwert|istwerte|ist wert|ist werte); nullmessung; referenzwert*; vergleichswert*
    ausgangsniveau
  `),
  target: words(`
    zielwert*; (sollwert|sollwerte|soll wert|soll werte); ziel; zielgröße*; zielmarke*; schwellenwert*
    (target|targets)
  `),
  measure_when: words(`
    messzeitpunkt*; (messzeitraum|messperiode); (messintervall|messintervalle|messfrequenz|messrhythmus)
    zeitpunkt der (messung|bewertung|auswertung); (auswertungszeitraum|bewertungszeitraum|evaluationszeitraum)
    review (termin|termine|rhythmus)
  `),
  business_metric: words(`
    geschäftskennzahl*; (geschäftsnutzen|nutzen|nutzenanalyse|nutzenbewertung|mehrwert|wertbeitrag)
    wirtschaftlichkeit; einsparung*; (zeitersparnis|kostenersparnis); business (metriken|kpis|value|case)
  `),
  human_override: words(`
    menschliche* (kontrolle|aufsicht|prüfung|freigabe|überprüfung|entscheidung); mensch in der schleife
    human in the loop; human oversight; (freigabeprozess|freigabeprozesse|prüfprozess); vier augen prinzip
    manuelle* (prüfung|freigabe|kontrolle|korrektur|eingriff|eingriffe)
    (eingriffsmöglichkeit|eingriffsmöglichkeiten|übersteuerung); letztentscheidung; eskalation an [den] menschen
  `),
  rollback: words(`
    (rollback|roll back); (rückfallplan|rückfallebene|rückfalloption|rückfallstrategie)
    (fallback|fall back|fallbackplan|fallbackstrategie); (notfallplan|notfallkonzept)
    (abschaltung|notabschaltung|abschaltplan|abschaltkonzept); (kill switch|notausschalter)
    (rückabwicklung|rückbau|rücknahme); rückkehr zum (alten|bisherigen|manuellen)
  `),
  owner: words(`
    verantwortlich*; projektverantwort*; verantwortung*; zuständig*; projektleit*
    (auftraggeber|auftraggeberin|sponsor|sponsorin); ansprechpartner*; (rollen|projektrollen)
    (projektteam|kernteam|projektorganisation|lenkungsausschuss|steuerungskreis); owner; eigentümer*
  `),
  data: words(`
    (daten|datenbasis|datengrundlage|datenlage); datenquelle*; (datenqualität|datenverfügbarkeit)
    (datenbedarf|datenbeschaffung|datenerhebung); datenaufbereitung; (datensatz|datensätze)
    (trainingsdaten|testdaten|eingabedaten)
  `),
  monitoring: words(`
    monitoring*; (überwachung|überwachungskonzept|modellüberwachung|qualitätsüberwachung|betriebsüberwachung)
    (alarmierung|alarme); (drift|drifterkennung|driftüberwachung); observability
    laufende* (kontrolle|qualitätssicherung|evaluierung|bewertung)
  `),
  feedback_loop: words(`
    (feedback|feedbackschleife|feedbackprozess|nutzerfeedback); (rückmeldung|rückmeldungen); rückkopplung*
    kontinuierliche* verbesserung*; (verbesserungsprozess|verbesserungszyklus|lernschleife)
    (nachtraining|nachtrainieren); lessons learned
  `),
  integration: words(`
    (integration|integrationen|datenintegration|systemintegration|prozessintegration|integrationskonzept)
    schnittstelle*; (einbindung|anbindung|systemanbindung); systemlandschaft
    bestehende* (systeme|systemen|prozesse|prozessen); (arbeitsablauf|arbeitsabläufe)
  `),
  change_mgmt: words(`
    (schulung|schulungen|schulungskonzept|schulungsplan|anwenderschulung|mitarbeiterschulung); change management
    veränderungsmanagement; (kommunikation|kommunikationsplan|kommunikationskonzept)
    (einführungskonzept|einarbeitung|onboarding); (akzeptanz|adoption|befähigung)
  `),
  budget: words(`
    (budget|budgets|budgetplan|budgetrahmen|projektbudget)
    (kosten|kostenplan|kostenplanung|kostenschätzung|kostenrahmen|kostenberechnung|gesamtkosten)
    (projektkosten|betriebskosten); (aufwand|aufwände|aufwandsschätzung); investition*; finanzierung*
    (ressourcen|ressourcenbedarf|ressourcenplanung|personalbedarf)
  `),
  timeline: words(`
    (zeitplan|zeitplanung|zeitrahmen|zeitachse); (terminplan|terminplanung|ablaufplan|arbeitsplan|entwicklungsplan)
    meilenstein*; (roadmap|fahrplan|umsetzungsfahrplan|projektfahrplan); (phasen|projektphasen|phasenplan)
    projektlaufzeit; zeitlicher ablauf; nächste schritte
  `),
  risks: words(`
    risik*; (projektrisiko|projektrisiken); annahmen; (unsicherheiten|gefährdungen); chancen und risiken
  `),
  exit_criteria: words(`
    abbruchkriteri*; ausstiegskriteri*; exit (kriterien|kriterium|criteria); go no go
    (entscheidungskriterien|entscheidungspunkt|entscheidungspunkte|entscheidungsregel|entscheidungsregeln)
    (abnahmekriterien|freigabekriterien|übergangskriterien|fortführungskriterien); (stoppkriterien|stopp kriterien)
    quality gate*
  `),
  production_path: words(`
    (produktivsetzung|produktivbetrieb|produktivstart); (regelbetrieb|vollbetrieb|vollausbau)
    (rollout|roll out|ausrollen); skalierung*; (inbetriebnahme|go live)
    (betriebskonzept|betriebsübergabe|deployment|verstetigung)
  `),
  scope: words(`
    (umfang|projektumfang|pilotumfang|leistungsumfang|lieferumfang|funktionsumfang); scope
    (abgrenzung|projektgrenzen|grenzen|einschränkungen); (geltungsbereich|anwendungsbereich|einsatzbereich)
    (pilotgruppe|pilotbereich); (nicht ziele|nichtziele)
  `),
  compliance: words(`
    datenschutz*; dsgvo; compliance; (sicherheit|datensicherheit|informationssicherheit|sicherheitskonzept)
    (rechtliches|rechtliche|rechtlicher|recht); (regulatorik|regulatorisch|regulatorische); (ethik|ethische)
    (ki verordnung|ai act); (betriebsrat|mitbestimmung)
  `),
  approach: words(`
    (lösung|lösungsansatz|lösungskonzept|lösungsidee); (vorgehen|vorgehensweise|methodik)
    (architektur|systemarchitektur|zielarchitektur); technische* (umsetzung|lösung|konzeption|architektur)
    (funktionsweise|funktionen|kernfunktionen); technologie*
  `),
  out: words(`
    (out of scope|nicht im scope); nicht (im umfang|enthalten|bestandteil|vorgesehen); (nicht ziele|nichtziele)
    (ausgeschlossen|ausschlüsse|ausschluss); (abgrenzung|projektgrenzen)
  `),
  open: words('offene* (fragen|punkte|themen); (zu klären|klärungsbedarf); ungeklärt*'),
  meta: words(`
    (version|versionshistorie|änderungshistorie); autor*; erstellt (am|von); letzte* (änderung|aktualisierung)
    dokumentstatus; (glossar|inhaltsverzeichnis|anhang|referenzen)
  `),
  future: words(`
    ausblick; (spätere|künftige) (phasen|ausbaustufen|erweiterungen); weiterentwicklung; ausbaustufe*
  `),
  metric: words('kennzahl*; metrik*; indikator*; (messgröße|messwert); (kpi|kpis)'),
  current: words(`
    (heute|aktuell|derzeit|bisher|vorher); ist (zustand|stand|prozess|situation|analyse); status quo
  `),
  by: words('(frist|fristen|deadline|stichtag); (termin|zieltermin); fällig*; bis wann'),
  source: words('(quelle|quellen); datenquelle*; herkunft'),
  how: words('(messmethode|messverfahren|messung); wie gemessen; (erhebung|ermittlung)'),
  phase: words(`
    (phase|phasen); (etappe|etappen|stufe|stufen); (meilenstein|arbeitspaket); (sprint|iteration)
  `),
  trigger: words('(auslöser|trigger); schwellenwert*; bedingung*'),
  mitigation: words(`
    (maßnahme|maßnahmen|massnahme|massnahmen); (gegenmaßnahme|gegenmaßnahmen|gegenmassnahme|gegenmassnahmen)
    mitigation*; (risikominderung|minderung|abhilfe); umgang mit [dem] risiko
  `),
};

import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in Dutch plans. */
export const topics: TopicNames = {
  problem: words(`
    (probleem|problemen|probleemstelling|probleembeschrijving); (aanleiding|achtergrond)
    (huidige situatie|uitgangssituatie); (uitdaging|uitdagingen|knelpunt|knelpunten|pijnpunten); (behoefte|noodzaak)
    (motivatie|context)
  `),
  success_metrics: words(`
    succescriteri*; (succesindicatoren|succesfactoren|succesmeting); (kpi|kpi's|kpis|okr)
    (prestatie indicatoren|prestatieindicatoren); (doel|doelen|doelstelling|doelstellingen|projectdoelen)
    (beoogde|verwachte) (resultaten|resultaat|effecten)
  `),
  baseline: words(`
    (nulmeting|baseline); (uitgangswaarde|beginwaarde|referentiewaarde); (huidige|actuele) waarde
    uitgangspunt meting
  `),
  target: words(`
    (streefwaarde|streefwaarden|doelwaarde|doelwaarden); (norm|normwaarde); (drempelwaarde|drempelwaarden)
    (target|targets)
  `),
  measure_when: words(`
    (meetmoment|meetmomenten|meetperiode|meetfrequentie); (evaluatiemoment|evaluatiemomenten|evaluatieperiode)
    wanneer (meten|gemeten)
  `),
  business_metric: words(`
    (baten|opbrengsten|opbrengst); (besparing|besparingen|tijdwinst); (meerwaarde|toegevoegde waarde)
    (business case|zakelijke indicatoren|rendement)
  `),
  human_override: words(`
    menselijke* (controle|tussenkomst|toets|beoordeling|goedkeuring); menselijk (toezicht|ingrijpen); mens in de lus
    human in the loop; (handmatige|handmatig) (controle|goedkeuring|correctie|beoordeling)
    (goedkeuringsproces|vierogenprincipe|vier ogen principe)
    (escalatie|doorverwijzing) naar [een] (medewerker|mens); ingrijpen
  `),
  rollback: words(`
    (rollback|roll back); (terugvalplan|terugvaloptie|terugvalscenario|terugdraaien|terugdraaiplan)
    (fallback|fall back); (noodplan|noodscenario|noodstop|uitwijkplan); (kill switch|uitschakelen|uitschakeling)
    terug naar [het] (oude|handmatige)
  `),
  owner: words(`
    (verantwoordelijke|verantwoordelijken|verantwoordelijkheden|verantwoordelijkheid)
    (eigenaar|eigenaarschap|producteigenaar|product owner); (projectleider|projectleiding|projectmanager)
    (opdrachtgever|sponsor); (rollen|rolverdeling); (projectteam|stuurgroep|projectorganisatie)
    (contactpersoon|belanghebbenden|stakeholders)
  `),
  data: words(`
    (data|gegevens); (databron|databronnen|gegevensbronnen)
    (datakwaliteit|gegevenskwaliteit|datavoorbereiding|dataverzameling); (dataset|datasets|trainingsdata)
  `),
  monitoring: words(`
    (monitoring|bewaking|kwaliteitsbewaking); (alarmering|waarschuwingen|alerts); (drift|driftdetectie)
    toezicht op [het] model; observability; doorlopende (controle|evaluatie)
  `),
  feedback_loop: words(`
    (feedback|feedbacklus|terugkoppeling); (continu verbeteren|continue verbetering|verbetercyclus)
    (hertraining|hertrainen|bijtrainen); (geleerde lessen|lessons learned)
  `),
  integration: words(`
    (integratie|integraties|systeemintegratie); (koppeling|koppelingen|aansluiting)
    (interface|interfaces|koppelvlak|koppelvlakken)
    (bestaande|huidige) (systemen|processen|werkproces|werkprocessen); inpassing
  `),
  change_mgmt: words(`
    (verandermanagement|change management); (training|trainingen|opleiding|opleidingen|scholing)
    (communicatie|communicatieplan); (adoptie|draagvlak|implementatiebegeleiding); (onboarding|werkinstructies)
  `),
  budget: words(`
    (budget|begroting); (kosten|kostenraming|kostenoverzicht); (investering|investeringen|financiering)
    (middelen|capaciteit); (inzet|urenraming)
  `),
  timeline: words(`
    (planning|tijdlijn|tijdpad|tijdschema); (mijlpaal|mijlpalen); (fasering|fasen|projectfasen)
    (roadmap|routekaart); (doorlooptijd|looptijd); (vervolgstappen|volgende stappen)
  `),
  risks: words(`
    (risico|risico's|risicos); (risicoanalyse|risicobeheersing|risicomanagement|risicoregister)
    (aannames|uitgangspunten); onzekerheden
  `),
  exit_criteria: words(`
    go no go; (stopcriteria|exitcriteria|exit criteria|uitstapcriteria)
    (beslismoment|beslismomenten|beslisregel|beslisregels|besliscriteria)
    (acceptatiecriteria|overgangscriteria|opschalingscriteria); beslispunt*
  `),
  production_path: words(`
    (uitrol|uitrollen|rollout|roll out); (opschaling|opschalen); (ingebruikname|livegang|go live); productie
    (implementatie|borging|beheer)
  `),
  scope: words(`
    scope; (afbakening|reikwijdte|projectgrenzen); (pilotgroep|proefgroep|pilotlocatie)
    (niet doelen|buiten beschouwing)
  `),
  compliance: words(`
    (avg|gdpr|dpia); (privacy|gegevensbescherming); (beveiliging|informatiebeveiliging)
    (juridisch|juridische|wettelijke|wetgeving|regelgeving); (ethiek|ethische|ethisch)
    (naleving|compliance|ai act|ai verordening)
  `),
  approach: words(`
    (oplossing|oplossingen|oplossingsrichting); (aanpak|werkwijze|methode|methodiek); (architectuur|ontwerp)
    (functionaliteit|functionaliteiten); (technologie|techniek)
  `),
  out: words(`
    (out of scope|buiten scope|buiten de scope); (niet doelen|uitgesloten|uitsluitingen|buiten beschouwing)
    niet (inbegrepen|opgenomen)
  `),
  open: words('(open|openstaande) (vragen|punten); (nader te bepalen|uit te zoeken)'),
  meta: words(`
    versie; (auteur|auteurs|opgesteld door); (datum|laatst bijgewerkt|laatste wijziging)
    (versiebeheer|documenthistorie|wijzigingshistorie); (begrippenlijst|bijlage|bijlagen|inhoudsopgave)
  `),
  future: words(`
    (toekomst|doorontwikkeling|vervolg); (latere|volgende) (fase|fasen|fases); toekomstige uitbreidingen
  `),
  metric: words("(metriek|metrieken|maatstaf); (indicator|indicatoren); (kpi|kpi's|kpis); meetwaarde"),
  current: words('(huidig|huidige|nu|momenteel); huidige situatie'),
  by: words('(deadline|streefdatum|einddatum); (uiterlijk|opleverdatum); wanneer'),
  source: words('(bron|bronnen); herkomst'),
  how: words('(meetmethode|meetwijze|meetinstrument); (hoe gemeten|wijze van meten)'),
  phase: words('(fase|fasen|fases); (stap|stappen); (mijlpaal|sprint|iteratie); werkpakket'),
  trigger: words('(aanleiding|trigger); (drempelwaarde|signaalwaarde)'),
  mitigation: words(`
    (maatregel|maatregelen|beheersmaatregel|beheersmaatregelen); (mitigatie|mitigaties|mitigerende maatregelen)
    (tegenmaatregel|tegenmaatregelen); aanpak van [het] risico
  `),
};

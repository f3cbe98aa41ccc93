import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in French plans. */
export const topics: TopicNames = {
  problem: words(`
    (problème|problèmes|probleme|problemes|problématique|problématiques|problematique); contexte; enjeux
    (constat|constats); (état des lieux|situation actuelle); point* de douleur; irritants; (besoin|besoins) métier*
    difficulté*
  `),
  success_metrics: words(`
    critère* de (réussite|succès); (indicateur|indicateurs) de (réussite|succès|performance)
    (mesure|mesures) du succès; (métriques|metriques); (kpi|kpis|okr); (objectif|objectifs)
    (résultats attendus|resultats attendus); indicateurs clés
  `),
  baseline: words(`
    baseline; (valeur|valeurs|niveau) de (référence|départ|reference|depart)
    (valeur|valeurs|mesure|mesures) (initiale|initiales|actuelle|actuelles); point de départ; ligne de base
    mesure avant
  `),
  target: words(`
    (cible|cibles); (seuil|seuils); (valeur|valeurs) visée*; (target|targets); objectifs chiffrés
  `),
  measure_when: words(`
    (date|dates|période|fréquence|frequence) (de mesure|des mesures|d'évaluation); (échéance|échéances) de mesure
    quand mesurer; calendrier (de mesure|des mesures); point* de mesure
  `),
  business_metric: words(`
    (indicateur|indicateurs|kpi|kpis|métriques) métier*; (bénéfices|gains) attendus
    (valeur ajoutée|valeur ajoutee|valeur métier); (gain|gains); retour sur investissement
  `),
  human_override: words(`
    (contrôle|controle|supervision|validation|vérification|revue|relecture|décision|intervention) humaine*
    (contrôle|controle) humain; (humain|humaine) dans la boucle; human in the loop; reprise en main
    (validation|relecture|correction) manuelle; (escalade|transfert) vers (un|le) (humain|conseiller|agent)
    surveillance humaine
  `),
  rollback: words(`
    (rollback|roll back); (retour arrière|retour en arrière)
    (plan|mode|procédure|solution) de (repli|secours|continuité)
    (plan|procédure) de (retrait|désactivation|désengagement); (mode dégradé|mode degrade)
    (kill switch|coupe circuit); fallback; (arrêt|désactivation) (immédiat|immédiate)
  `),
  owner: words(`
    responsable*; (responsabilité|responsabilités); (chef|cheffe|pilote|porteur|porteuse) (de|du) projet
    (sponsor|commanditaire|maître d'ouvrage|maîtrise d'ouvrage); (rôles|roles); équipe* projet
    (gouvernance|comité de pilotage|parties prenantes); (product owner|raci); (référent|référents|interlocuteurs)
  `),
  data: words(`
    (données|donnees); (jeu|jeux) de (données|donnees); (source|sources) de (données|donnees); qualité des données
    (dataset|datasets|corpus)
  `),
  monitoring: words(`
    monitoring; supervision; surveillance; suivi; (alerte|alertes); (dérive|derive|drift); observabilité
  `),
  feedback_loop: words(`
    (boucle|boucles) de (rétroaction|feedback|retour); (feedback|feedbacks)
    (retour|retours) (utilisateur|utilisateurs|terrain|des utilisateurs); amélioration continue
    (ré entraînement|réentraînement|reentrainement|réapprentissage)
  `),
  integration: words(`
    (intégration|intégrations|integration|integrations); (interface|interfaces); (connecteur|connecteurs)
    (système|systèmes|outils) existant*; (interopérabilité|interconnexion)
    (parcours|flux) (utilisateur|métier|de travail)
  `),
  change_mgmt: words(`
    (conduite|accompagnement|gestion) du changement; (formation|formations); communication
    (sensibilisation|adoption|appropriation); (montée en compétence|montée en compétences); change management
  `),
  budget: words(`
    (budget|budgets|budgétaire); (coût|coûts|cout|couts); (chiffrage|estimation financière|devis)
    (investissement|investissements|financement)
    (ressources|moyens) (nécessaires|humaines|requises|humains|financiers); charge* (estimée|estimées|de travail)
  `),
  timeline: words(`
    (calendrier|planning|échéancier); (jalon|jalons); feuille de route; (roadmap|rétroplanning)
    (phases|phasage|étapes|etapes); (plan de travail|plan d'action); prochaine* étape*; (délai|délais)
  `),
  risks: words('(risque|risques); (hypothèse|hypothèses); (menaces|incertitudes); points de vigilance'),
  exit_criteria: words(`
    go no go; critère* de (sortie|décision|passage|validation|généralisation|poursuite)
    (critère|critères) d'(arrêt|abandon|acceptation); (critères d'arrêt|critères d'abandon|critères d'acceptation)
    (point|points|règle|règles) de décision; condition* de (passage|sortie|validation|poursuite)
  `),
  production_path: words(`
    (mise|passage) en (production|service); (déploiement|deploiement); généralisation
    (passage à l'échelle|montée en charge|industrialisation); exploitation; (rollout|roll out)
  `),
  scope: words(`
    (périmètre|perimetre); (hors périmètre|hors perimetre|hors scope); scope; (inclus|exclu|exclus|exclusions)
    (limites|bornes) du (projet|pilote); (groupe|population|site|sites) pilote*; non objectifs
  `),
  compliance: words(`
    (rgpd|cnil|gdpr); conformité; (sécurité|securite); (confidentialité|protection des données|vie privée)
    (juridique|réglementaire|réglementaires|réglementation|cadre légal); (éthique|éthiques|ethique); ai act
  `),
  approach: words(`
    (solution|solutions); (approche|méthodologie|démarche); (architecture|choix techniques)
    (fonctionnalités|fonctionnalité|exigences fonctionnelles); (technologies|conception)
  `),
  out: words(`
    (hors périmètre|hors perimetre|hors scope); (exclu|exclus|exclusions|non inclus); non objectifs
    ce que [le] projet ne fait pas
  `),
  open: words('(questions|points) (ouvertes|ouverts|en suspens); (à clarifier|à trancher|à préciser)'),
  meta: words(`
    version; (auteur|auteurs|autrice|rédacteur); (date|dernière mise à jour); historique
    (glossaire|annexe|annexes|références|sommaire)
  `),
  future: words('(perspectives|évolutions); (phases ultérieures|lots ultérieurs); extensions futures'),
  metric: words('(indicateur|indicateurs); (métrique|métriques|metrique|metriques); (kpi|kpis); mesure'),
  current: words("(actuel|actuelle|aujourd'hui|avant); situation actuelle; (existant|l'existant)"),
  by: words('(échéance|echeance|date cible|date limite); (délai|délais); quand'),
  source: words('(source|sources); (provenance|origine)'),
  how: words('(méthode|mode) de (mesure|calcul); (comment mesurer|comment mesuré); protocole de mesure'),
  phase: words('(phase|phases); (étape|étapes|etape|etapes); (lot|lots); (jalon|sprint|itération)'),
  trigger: words("(déclencheur|déclencheurs); (seuil|condition) de déclenchement; seuil d'alerte"),
  mitigation: words(`
    (mitigation|mitigations|atténuation)
    (mesure|mesures|action|actions) (corrective|correctives|préventive|préventives|d'atténuation)
    (parade|parades|réponse|traitement); plan de mitigation
  `),
};

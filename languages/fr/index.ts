import type { LanguagePack } from '../types.ts';
import { words } from '../words.ts';
import { topics } from './topics.ts';

/** French: told from other languages, headings and labels recognised; its plans are not read yet. */
export const french: LanguagePack = {
  code: 'fr',
  name: 'French',
  read: false,
  functionWords: (
    'de la le les des et est une un du que qui dans pour pas sur avec au aux par ce ' +
    'cette ces sont il elle nous vous ne ou leur être sans sous entre chaque afin mais peut doit en se'
  ).split(' '),
  topics,
  lists: {
    aiName: words(`
      (ia|l'ia|d'ia|llm|llms|gpt*|chatgpt|rag|iag); (intelligence|d'intelligence|l'intelligence) artificielle
      ia générative; (apprentissage automatique|apprentissage profond|machine learning|deep learning)
      (chatbot|chatbots|agent conversationnel|assistant virtuel); (modèle|modèles) de langage; agent* ia
      réseau* de neurones; (copilote|copilot)
    `),
    ai: words(`
      {aiName}; (modèle|modèles|modele); (agent|agents|assistant|assistants); (bot|bots); (algorithme|algorithmes)
      (prédiction|classification|recommandation); automatisation
    `),
    planTitle: words(`
      plan; cahier des charges; (note|lettre|document) de cadrage; cadrage; (charte|fiche) [de] projet
      (proposition|avant projet); (dossier|étude) (de projet|de lancement|de faisabilité|d'opportunité)
      (feuille de route|roadmap); (pilote|expérimentation|preuve de concept|poc); expression de besoin*
      (spécifications|spécification)
    `),
    planWord: words(`
      (pilote|mvp); (jalon|jalons|calendrier|planning); (objectif|objectifs|indicateurs|kpi|kpis)
      (parties prenantes|équipe projet|chef de projet); (risques|mitigation); (budget|chiffrage)
      (cas d'usage|use case*); (périmètre|livrable|livrables); (déploiement|mise en production|go no go)
      nous (proposons|prévoyons|allons|souhaitons)
    `),
    otherTitle: words(`
      readme; (guide|manuel|mode d'emploi|installation|tutoriel); (compte rendu|procès verbal)
      (politique|charte d'utilisation|conditions d'utilisation); (rapport de test|rapport final|bilan)
      (offre d'emploi|blog|glossaire|support de cours); (rapport d'incident|runbook|changelog)
    `),
    templateWord: words(`
      (modèle de|gabarit|formulaire|trame); (remplir|compléter ici); (insérer|indiquer|décrire) (ici|le|la|les)
      remplacez
    `),
    placeholder: words(`
      (tbd|todo|xxx); à (définir|préciser|compléter|déterminer|confirmer|renseigner|chiffrer)
      a (definir|preciser|completer|confirmer|determiner)
      (non|pas encore) (défini|définie|définis|définies|renseigné|déterminé|connu); en cours de définition
      en attente de (validation|confirmation|définition)
    `),
    negation: words(`
      pas; (aucun|aucune); sans; (jamais|rien); (non|ni); (sans objet|non applicable|pas prévu)
    `),
    todo: words(`
      (définir|fixer|décider|déterminer|choisir|trancher); (clarifier|préciser|compléter|détailler|formaliser)
      (identifier|recueillir|évaluer|étudier|vérifier|valider); (rédiger|élaborer|établir|nommer|désigner)
    `),
    human: words(`
      (humain|humaine|humains|humaines); (utilisateur|utilisatrice|utilisateurs)
      (collaborateur|collaboratrice|collaborateurs|agent|agents|conseiller|conseillers|opérateur|opérateurs)
      (expert|experte|experts); (relecteur|relectrice|relecteurs|valideur|superviseur|réviseur)
      (médecin|médecins|soignant|soignants); (responsable|manager|encadrant)
    `),
  },
};

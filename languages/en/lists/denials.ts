import { words } from '../../words.ts';

/** What a plan may say that it has none of, by aspect, and the words that may stand beside it in such a sentence. */
export const denials = {
  'denied.success_metrics': words('success (metric*|criteria|criterion|measure*|indicator*); kpi*; metric*'),
  'denied.baseline': words('baseline*'),
  'denied.target': words('target*; target values; thresholds'),
  'denied.business_metric': words('business (metric*|measure*|kpi*|outcome*|value)'),
  'denied.human_override': words(
    'human (override*|review*|oversight|approval|control|check*|intervention|in the loop); override*; overrul*; manual (override*|review|check*|approval)',
  ),
  'denied.rollback': words(
    'rollback*; roll back*; way back; kill switch*; off switch; fallback*; backout plan; contingency plan; plan b',
  ),
  'denied.owner': words(
    '(project|product|business|pilot|accountable|single|named) (owner*|sponsor*|lead|manager); owner*; ownership; sponsor*; accountable person; responsible person; project lead; nobody (owns|answers for|is responsible for|is accountable for)',
  ),
  'denied.monitoring': words('monitor*; observability; alerting; drift (detection|monitoring|check*)'),
  'denied.feedback_loop': words('feedback loop*; feedback collect*; retrain*; learning loop*'),
  'denied.integration': words('integration*; integrated'),
  'denied.change_mgmt': words(
    'change management; (user|staff|end user|employee) training; training (plan|of users|of staff|for users|for staff); communication plan; onboarding',
  ),
  'denied.budget': words('budget*; cost estimate*; extra cost*; additional cost*'),
  'denied.timeline': words('timeline*; schedule; milestones; dates; deadline*'),
  'denied.exit_criteria': words(
    'exit (criteria|criterion|gate*|rule*); stop (rule*|criteria|criterion|condition*); go no go [decision|criteria|gate]; go nogo; kill criteria; decision (gate*|rule*|criteria|point*)',
  ),
  'denied.production_path': words(
    'after the (project|pilot|trial|study); rollout; roll out; production (path|plan|rollout); path to production; productioni*; go live; scaling plan',
  ),
  'denied.scope': words('scope boundar*; out of scope list'),
  'denied.compliance': words(
    'data protection; privacy; compliance; gdpr; security (review*|measure*|check*|assessment*)',
  ),
  'denied.data': words('data'),
  'denied.measure_when': words('review date*; measurement (date|period|window)'),
  'denied.risks': words('risks; known risks'),
  // words that only carry the denial: "there is … planned for this pilot at the moment"
  'refusal.rest': words(`
    there; is; are; be; been; will; shall; we; i; it; this; that; these; they; have; has; had; do; does; did; a; an; the; any; such; of; for; in; at; on; to; and; or; as; yet; so; far; here; now; our; its; their; your; also; either; all; own; place; moment; present; time; being
    pilot*; project*; trial*; phase; plan; plans; planned; planning; procedure*; process*; mechanism*; concept*; strateg*; option*; system*; model*; ai; tool*; assistant; solution; service; output*; answer*; result*; anybody; anyone; formal*; explicit*; specific*; separate*; dedicated; special*; automatic*; further; more; first; version; one; person; foreseen; foresee; intended; intend; provided; provide*; defined; define; need*; required; require*; necessary; available; exist*; expected; applicable; relevant; set; up; made; named; assigned; appointed; agreed; documented; budgeted; apply; applies; possible; scheduled; included; part; currently; # ; use
  `),
};

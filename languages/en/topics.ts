import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in English plans. */
export const topics: TopicNames = {
  problem: words(`
    problem*; pain; pain point*; what is missing; what's missing; what's broken; challenge*; opportunity;
    why now; why this; why we; why it matters; background; motivation;
    current (state|situation|process*|workflow*|challenge*|issue*|practice|reality);
    current ... (process|workflow); as is; business (need|case|context|justification|problem*|background);
    need*; context; rationale; need statement; user need*; importance; core value; status quo; today;
    situation; the gap; gap*; executive summary; introduction; overview; purpose;
  `),
  success_metrics: words(`
    success; how we (will|would) know; know it worked; aim; aims; results we want; =results; what we want to reach; success (metric*|criteria|criterion|measure*|indicator*|factor*); metric*; kpi*; okr*;
    objective*; goal*; target*; north star; acceptance criteria; outcome*;
    expected (result*|impact|outcome*|benefit*|value); impact; benefit*; evaluation; evaluation criteria;
    definition of done; measur*; indicator*; key result*; hypothes*; requirement*; performance; threshold*;
    gate*; success looks like; results; quality bar; slo*; value;
  `),
  target: words(`
    target*; =goal; =goals; threshold*; =to be; =objective; success gate; success threshold; =minimum; =min; desired; goal value; =expected; pass bar; =acceptance; exit gate; =bar; =after; with ai; future state; projected; target value*; pilot (goal*|target*); expected (value|result*|outcome*|after); aim; =success; acceptance (threshold|level|criteria); required; =requirement; =should be; =goal (after|month|year|q) #
  `),
  baseline: words(`
    baseline*; =current; current (value|state|performance|baseline|level|metric*|rate|average|number*|score); =before; before ai; =today; as is; =now; =control; status quo; without ai; =present; =existing; =manual; manual (process|baseline|time); starting point; =previous; =previously; =old; =from; =actual; =historical; =pre pilot; human (baseline|performance); today's (value|level); =current process; =old way
  `),
  measure_when: words(`
    by when; timeframe; time frame; deadline; due; due date; when; by; date; target date;
    review (cadence|schedule|point*); cadence; frequency; time horizon;
    measurement (period|window|plan|schedule); evaluation (period|window); timing; horizon; checkpoint*;
  `),
  business_metric: words(`
    business (metric*|kpi*|impact|value|outcome*|goal*|objective*|result*); user (metric*|outcome*|impact);
    operational (metric*|kpi*); roi; value; adoption (metric*|target*); expected (impact|benefit*|value);
    benefit*; impact; north star;
  `),
  human_override: words(`
    human; human in the loop;
    human (review*|oversight|control|approval|override|role|judgment|judgement|decision*|escalation);
    override*; review (layer|process|step*|workflow|queue|gate*); review; approv*; hitl; guardrail*;
    oversight; escalation; escalation*; moderation; operating model; decision rights; autonomy; user control;
    supervision; intervention; human factors; responsible ai; control*;
  `),
  rollback: words(`
    rollback*; way back; if it goes wrong; (turning|switching) it off; plan b; going back; roll back*; fallback*; fall back*; kill switch; kill criteria; contingen*; backout; back out;
    off switch; shutdown; emergency; reversib*; circuit breaker; incident response; incident*;
    stop condition*; stop criteria; abort*; disaster recovery; failover; exit plan; degradation;
    graceful degradation; recovery;
  `),
  owner: words(`
    owner*; ownership; accountab*; responsib*; role*; stakeholder*; team*; sponsor*; lead; project lead;
    leads; dri; raci; contact*; author*; governance; personnel; staff*; people; approver*;
    product (owner|manager|lead); project (owner|manager|lead|team); prepared by; pm; decision maker*;
    steering committee; organization; organisation; champion*; maintainer*; manager;
  `),
  data: words(`
    data; dataset*; data set*; corpus; input*; knowledge base; source*; training data;
    data (source*|requirement*|quality|collection|preparation|availability|strategy|pipeline); documents;
    labeling; labelling; annotation*; ground truth; features;
  `),
  monitoring: words(`
    monitor*; in use; live phase; model (health|care); watching; observability; drift; telemetry; =alerts; alerting; dashboard*; =maintenance; maintenance plan; sustainment; sustaining; ops cadence; =tracking; event tracking; usage tracking; =analytics; audit log*; audit trail*; =operations; operational (monitoring|readiness|metrics|plan); running it; post deployment; post launch; instrumentation; health (metric*|check*|monitor*); measurement plan; mlops; =logging; logs; incident (response|management); guardrail metric*; quality assurance; observab*; production (operations|support); support and maintenance; reliability
  `),
  feedback_loop: words(`
    feedback; tuning; feedback loop*; continuous (improvement|learning); learning loop; learning; iteration*;
    iterat*; lessons; lessons learned; retrain*; improvement; improvement loop; active learning;
    model update*; retrospective*; optimization; optimisation; learn;
  `),
  integration: words(`
    integrat*; workflow*; architecture; interface*; user (flow|journey|experience); tooling; connector*;
    api*; system design; tech stack; technology stack; deployment; how it works; where it lives; flow;
    system*; channel*; dependencies; technical (design|approach|architecture); process; ux; touchpoint*;
    integration point*;
  `),
  change_mgmt: words(`
    change management; training; training plan; user training; onboarding; enablement; communicat*; comms;
    adoption; champion*; rollout; roll out; workforce; people; organizational; organisational;
    user (adoption|enablement|education); education; change; engagement; stakeholder engagement;
    support plan; readiness;
  `),
  budget: words(`
    budget*; cost*; pricing; roi; investment; resource*; financ*; effort; commercial; funding; economics;
    estimate*; total; price; expense*; unit economics; resourcing; ask; the ask; payback; tco; hours;
    staffing;
  `),
  timeline: words(`
    timeline*; phase*; milestone*; roadmap; schedule; stage*; sprint*; next steps; week*; month*; quarter*;
    plan; work plan; project plan; implementation; implementation plan; rollout; mvp; step*; day*; delivery;
    deliverable*; deadline*; dates; duration; iteration*; key dates; horizon*;
  `),
  risks: words(`
    risk*; raid; threat*; mitigation*; assumption*; known (limit*|gap*|issue*); failure mode*; contingen*;
    concern*; limitation*; challenge*; pitfall*; open risk*; issues; guardrail*; dependencies and risk*;
    pre mortem; premortem; what could go wrong;
  `),
  exit_criteria: words(`
    go no go; go nogo; exit*; exit criteria; gate*; kill (criteria|criterion|switch);
    decision (point*|rule*|gate*|outcome*|criteria|record|framework|tree); decision*; graduat*; acceptance;
    acceptance criteria; definition of done; success criteria; launch criteria; readiness; criteria;
    evaluation; stop; stop criteria; stop condition*; stopping rule*; stage gate*; promotion;
    scale (decision|criteria); continue; pivot; after the pilot; pass fail; approval;
  `),
  production_path: words(`
    production; industriali*; into (daily use|everyday use|the line|service); path to production; deploy*; deployment*; rollout*; roll out*; go live; scal*; scaling;
    scale up; launch*; phase*; hardening; infrastructure; release*; general availability; next steps;
    roadmap; expansion; evolution; beyond the pilot; after the pilot; sustain*; operationali*; productioni*;
    handover; hand over; transition; post pilot; mlops; operations; go to market; future phase*;
    implementation;
  `),
  scope: words(`
    scope; in scope; out of scope; non goal*; nongoal*; boundar*; limits; mvp; exclu*; includ*; features;
    feature*; requirement*; pilot (group|site*|cohort|scope); constraints; goals; objectives; deliverable*;
    assumptions; what it does; what it is not; will not; won't; not doing; use case*; target users;
    functional requirement*; scope of work; target audience;
  `),
  compliance: words(`
    complian*; privacy; data (handling|protection|privacy|security|governance); security; legal; ethic*;
    safety; regulat*; governance; fairness; bias; guardrail*; responsible ai; access control;
    confidentiality; hipaa; gdpr; audit*; policy; trust; responsible; consent; permissions; explainability;
  `),
  approach: words(`
    solution*; proposed solution; approach; our solution; architecture; technical approach; the idea;
    product; what we build; system overview; features; methodology; method; methods; design; model; proposal;
    modeling; modelling; implementation; how it works; vision; concept; tech stack; technology;
  `),
  out: words(`
    out of scope; non goal*; nongoal*; exclu*; not in scope; =out; will not; won't; not doing; what it is not;
    not included; anti goal*; no goals; deferred; won't have; what we cannot claim; do not; don't;
    not claimed; what this is not; not in this *;
  `),
  open: words(`
    open question*; questions; open issue*; unresolved; to be decided; tbd; unknowns; open items;
    open points; to clarify; faq;
  `),
  meta: words(`
    status; version; date; last updated; updated; created; author*; reviewer*; document;
    document (id|status|owner|version|control|history); changelog; change log; revision history; references;
    appendix; related documents; tags; table of contents; contents; glossary; category; layout; id; slug;
    links; bibliography; abbreviations; definitions;
  `),
  future: words(`
    future; later; possible future *; next; nice to have; backlog; beyond; vision; long term; ideas;
    future work; v2; phase 2; stretch goal*;
  `),
  metric: words(`
    metric*; kpi*; measure; measures; indicator*; success metric*; success criteria; criterion; criteria;
    objective*; goal*; outcome*; key result*; area; dimension; what; name; metric name; sli; slo;
  `),
  current: words(`
    =current; current (value|state|performance|level|metric*|rate|average|number*); baseline*; =today; =before; as is; =now; =present; status quo; =existing; without ai
  `),
  by: words(`
    =by; by when; deadline*; =due; due date; timeframe; time frame; =when; =date; target date; =timeline; =horizon; =period; =window; time horizon; =by date; due by; measurement (date|period|window)
  `),
  source: words(`
    source*; data source; how measured; how we measure; how we'd measure it; measurement; measurement method;
    measured by; method; how; tool*; instrument*; evidence; data; cadence; frequency; calculation; formula;
    collection;
  `),
  how: words(`
    how; method; mechanism; approach; details; description; action*; response; process;
  `),
  phase: words(`
    phase*; stage*; sprint*; milestone*; week*; month*; quarter*; iteration*; step*; wave*; period; day*;
    increment*; release;
  `),
  trigger: words(`
    trigger*; condition*; when; if; threshold*; alert; signal; scenario*; failure; failure mode*; event;
  `),
  mitigation: words(`
    mitigation*; mitigation strategy; response*; countermeasure*; control*; action*; what we'd do;
    what we do; contingency; treatment; prevention; safeguard*; how we mitigate; plan; strategy; remediation;
    handling;
  `),
  answer: words(`
    =value; =values; =detail; =details; =description; =content; =contents; =information; =info; =answer; =entry; =text
  `),
};

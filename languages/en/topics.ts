import type { TopicNames } from '../types.ts';
import { words } from '../words.ts';

/** Names that headings, labels, columns and keys carry in English plans. */
export const topics: TopicNames = {
  problem: words(`
    =pain; =pains; itch; trouble*; trigger for; where we (are|stand) [today|now]; where it hurts; what hurts; what goes wrong; what is wrong; what's wrong; =why; why bother; why (i am|we are|are we) (writing|here|doing this|meeting|asking); why (do|should) we; reason* (for|why); what (bothers|troubles|costs) us; how (it|things) (is|are|work*|go*) (today|now); how we work (today|now); the (issue|case for|need|mess|trouble|pain|situation); starting (point|position|situation); initial situation; where things stand; what we see; our pain;
    problem*; pain; pain point*; what is missing; what's missing; what's broken; challenge*; opportunity;
    why now; why this; why we; why it matters; background; motivation;
    current (state|situation|process*|workflow*|challenge*|issue*|practice|reality);
    current ... (process|workflow); as is; business (need|case|context|justification|problem*|background);
    =need; =needs; the need; need (for|to|statement); context; rationale; user need*; importance; core value; status quo; today;
    situation; the gap; gap*; executive summary; introduction; overview; purpose;
  `),
  success_metrics: words(`
    scoreboard; scorecard; how we'll know; how (will|would|do|shall) we know; how (we|you) (can|could) tell; what we (measure|shall measure|will measure|count|hope to see|want to see|want to achieve|expect); what (good|better|success) (looks like|means|is); what would be better; what changes; what (will|should) (change|be different); what it brings; what we (gain|get); results we're after; =figures; =numbers; numbers we; the numbers; in numbers; targets and; ambition*; improvement we;
    success; how we (will|would) know; know it worked; aim; aims; results we want; =results; what we want to reach; success (metric*|criteria|criterion|measure*|indicator*|factor*); metric*; kpi*; okr*;
    objective*; goal*; target*; north star; acceptance criteria; outcome*;
    expected (result*|impact|outcome*|benefit*|value); impact; benefit*; evaluation; evaluation criteria;
    definition of done; measur*; indicator*; key result*; hypothes*; requirement*; performance; threshold*;
    gate*; success looks like; results; quality bar; slo*; value;
  `),
  target: words(`
    target*; =goal; =goals; threshold*; =to be; =objective; success gate; success threshold; =minimum; =min; desired; goal value; =expected; pass bar; =acceptance; exit gate; =bar; =after; with ai; future state; projected; target value*; pilot (goal*|target*); expected (value|result*|outcome*|after); aim; =success; acceptance (threshold|level|criteria); required; =requirement; =should be; =goal (after|month|year|q) #; =goal (by|until|for|in|at) *; =goal (by|until|for|in|at) * *; =goal (by|until|for|in|at) * * *; =value to reach; =to reach
  `),
  baseline: words(`
    where we (are|stand) [today|now]; =today's figures; figures today; numbers today; (how|what) ... (today|now);
    baseline*; =current; current (value|state|performance|baseline|level|metric*|rate|average|number*|score); =before; before ai; =today; as is; =now; =control; status quo; without ai; =present; =existing; =manual; manual (process|baseline|time); starting point; =previous; =previously; =old; =actual; =historical; =pre pilot; human (baseline|performance); today's (value|level); =current process; =old way
  `),
  measure_when: words(`
    when do we (look|measure|check|count|know); when (we|will we|shall we) (look|measure|check|count|know|see); read out; readout; measuring point*; date of (review|measurement); when we look; when success;
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
    when the (machine|model|system|ai|assistant|tool|computer) is (unsure|not sure|wrong|in doubt); (when|if|what if) it (is|isn't|gets it) (not sure|unsure|sure|wrong); in doubt; (who|whoever) (decides|has the last|has the final|is in control|overrules|signs); last word; final say; last say; in (command|control|the driving seat|the driver's seat); (people|lawyer*|doctor*|nurse*|teacher*|staff|humans|clerk*|operator*|driver*|handler*|expert*) (on top|first|decide*|stay*|remain*|in control|in command|keep*); the (adviser's|advisor's|teacher's|nurse's|doctor's|clerk's|operator's|planner's|driver's|receptionist's|buyer's|handler's|analyst's|lawyer's|inspector's|foreman's|human's|person's|user's|expert's) (part|role|say|decision|word); the (adviser|advisor|teacher|nurse|doctor|clerk|planner|analyst|inspector) (stays|decides|remains); what (people|humans|staff) (decide|do|can change); say no; saying no; corrections by; stepping in;
    human; human in the loop;
    human (review*|oversight|control|approval|override|role|judgment|judgement|decision*|escalation);
    override*; review (layer|process|step*|workflow|queue|gate*); review; approv*; hitl; guardrail*;
    oversight; escalation; escalation*; moderation; operating model; decision rights; autonomy; user control;
    supervision; intervention; human factors; responsible ai; control*;
    hands on the (wheel|tiller|controls|reins); right to (object|appeal|contest|a human|say no); objection*; appeals; =appeal; contesting; veto; manual (correction*|control|takeover|intervention|decision*); four eyes [principle|check]; double check*; second pair of eyes; (user's|people's|human|free) choice; people (in charge|in control|decide); who signs [off]; intervening; last check by; what (staff|people|users|clerks) (can|may) (change|do|decide|refuse);
  `),
  rollback: words(`
    (if|when|should|what if) (it|things|this|something|anything) (go*|goes|went|break*|fail*|lets us down|does harm|get*|turn*) [wrong|badly|down|out]; when (it|this) does harm; (if|when) things break; emergency exit; exit door; pulling the plug; pull the plug; backing out; how (we|to) stop; how it stops; =stop; =stopping; (switch off|turn off|off button); undoing it; way out; the way back; plan b; if all fails; safety net; parachute; reverse gear; return to; when it breaks; in case of (failure|trouble|problem*); what if it fails;
    rollback*; way back; if it goes wrong; (turning|switching) it off; plan b; going back; roll back*; fallback*; fall back*; kill switch; kill criteria; contingen*; backout; back out;
    off switch; shutdown; emergency; reversib*; circuit breaker; incident response; incident*;
    stop condition*; stop criteria; abort*; disaster recovery; failover; exit plan; degradation;
    graceful degradation; recovery;
    =withdrawal; =withdrawing; withdrawal (of the|plan|procedure|path|from (service|use|operation)); withdrawing (it|the); =reverting; reverting to; =retreat; line of retreat; (backup|back up) (plan|procedure|process|solution|way|mode); return (path|plan|to normal); =reversal; =restoration; restoring the; (deactivat*|disabling|suspension|suspending|shutting down|switching off|turning off|taking down|unplugging) [of] [it|the]; =deactivation; =suspension; emergency (brake|stop|procedure|plan|off); off ramp; escape (hatch|route); (if|when) (the|our) [*] (ai|model|tool|system|assistant|service|bot) (fails|is down|goes down|breaks|does not work|stops working|lets us down|is wrong|goes wrong); in an emergency; in case of emergency; =continuity; (business|service) continuity; back to (manual|paper|the old|normal|hand|before); taking it (out|back|off|away); pulling it;
  `),
  owner: words(`
    =who; who (is responsible|is in charge|answers|decides|owns|leads|carries|stands|signs|is behind); who's who; =responsible; in charge; whose (neck|call|job|head|baby); the one to ask; boss; boss of; =cast; ask for; on the hook; answerable; =names; commissioner; =mandate; =client; =signatory;
    owner*; ownership; accountab*; responsib*; role*; stakeholder*; team*; sponsor*; lead; project lead;
    leads; dri; raci; contact*; author*; governance; personnel; staff*; people; approver*;
    product (owner|manager|lead); project (owner|manager|lead|team); prepared by; pm; decision maker*;
    steering committee; organization; organisation; champion*; maintainer*; manager;
  `),
  data: words(`
    =fuel; =raw material; what (it|the (model|system|assistant|ai)) (learns from|reads|needs|is fed|sees|knows|works with|uses); what we (feed|have to feed|know|have recorded); (which|what) (data|records|documents|letters|files|pictures|images|cases) ...; training material; =material; =pictures; =recordings; examples we have; =records; archive*; =measurements; evidence base;
    data; dataset*; data set*; corpus; input*; knowledge base; source*; training data;
    data (source*|requirement*|quality|collection|preparation|availability|strategy|pipeline); documents;
    labeling; labelling; annotation*; ground truth; features;
  `),
  monitoring: words(`
    (what|how|who) [do|will|does] [we|it|they] (watch*|keep* an eye|observe*|look* at|look* after|keep watch|tend*|supervis*); keeping (watch|an eye); eyes on; watch list; dashboard lights; (who|what) keeps; watching it; =watching; =ops; tending [it]; in (daily|everyday) (use|life|operation); while (it|the (pilot|season|system|trial)) runs; while (it|this) is (live|running); day to day; run phase; warning (light*|sign*); early warning; gauges; checks in (use|operation); vital signs; =pulse;
    monitor*; in use; live phase; model (health|care); watching; observability; drift; telemetry; =alerts; alerting; dashboard*; =maintenance; maintenance plan; sustainment; sustaining; ops cadence; =tracking; event tracking; usage tracking; =analytics; audit log*; audit trail*; =operations; operational (monitoring|readiness|metrics|plan); running it; post deployment; post launch; instrumentation; health (metric*|check*|monitor*); measurement plan; mlops; =logging; logs; incident (response|management); guardrail metric*; quality assurance; observab*; production (operations|support); support and maintenance; reliability;
    =observation; observation (plan|in (use|operation|service)); how (we|to|do we|will we) (notice|see|find out|spot|detect|tell) ... (trouble|problem*|wrong|worse|mistake*|error*|fail*|fault*|decay*); follow up (in|during) (operation|use|service|production); =surveillance; (looking|look) out for; (supervis*|control|controls|check|checks|checking|quality|care|oversight|supervision) (in|during|after) [live|daily|regular|normal] (operation|use|service|production|go live|launch|running|acceptance); (ongoing|regular|continuous|running|routine|weekly|daily|monthly) (check|checks|control|controls|observation|supervision|evaluation|quality|inspection|inspections|oversight); early signs; keeping track; keep track; watchdog; hypercare; what we keep an eye on; once it (runs|is live|is running); when it (runs|is live|is running); eye on (it|the|quality); (quality|performance) (checks|control|watch|review) (in|during|after); after (go live|launch)
  `),
  feedback_loop: words(`
    (what|how) [do|does|will|can|it|we] [we|it|the system|the model] learn* [from]; learning from; (what|how) [do] ... (corrections|edits|changes) (do|are used|help|flow); =corrections; the loop; closing the (loop|circle); getting better; becoming better; make it better; making it better; flywheel; learns on; keeps learning; from (mistakes|errors) ; improving it; how it improves; how it gets better;
    feedback; tuning; feedback loop*; continuous (improvement|learning); learning loop; learning; iteration*;
    iterat*; lessons; lessons learned; retrain*; improvement; improvement loop; active learning;
    model update*; retrospective*; optimization; optimisation; learn;
  `),
  integration: words(`
    where (people|users|staff|they|it|you) (see*|meet*|find*|fit*|use*|work*|live*); (where|how) will (people|users|staff|they) (see|meet|find|use); in the (working day|workday|daily work|day to day|normal day); fitting in; how it fits; where it fits; at the (line|desk|counter|bedside|workplace|till); place in the; on the screen; how * (meet|meets|see|use) it; embedding; touch point*; in practice;
    integrat*; workflow*; architecture; interface*; user (flow|journey|experience); tooling; connector*;
    api*; system design; tech stack; technology stack; deployment; how it works; where it lives; flow;
    system*; channel*; dependencies; technical (design|approach|architecture); process; ux; touchpoint*;
    integration point*; (shown|displayed|delivered|surfaced|embedded|appears|appear|presented|visible) in;
  `),
  change_mgmt: words(`
    (taking|bringing|getting|carrying|winning) ... (along|on board|onboard|over|ready|hearts|used to); (how do|how will|helping) ... (get used|learn|be prepared|adopt); getting * ready; people side; (staff|store|team|internal|employee*|user*) (comms|information|preparation|briefing|involvement); involv* (staff|people|users|the team); involvement; works council; staff council; (teachers|nurses|doctors|clerks|crews|drivers|operators) and (parents|families|staff|members); winning hearts; hearts and minds; preparing (people|the|our|staff|users); familiari*; =coaching; =schooling; briefing*; people and habits; new habits;
    change management; training; training plan; user training; onboarding; enablement; communicat*; comms;
    adoption; champion*; rollout; roll out; workforce; people; organizational; organisational;
    user (adoption|enablement|education); education; change; engagement; stakeholder engagement;
    support plan; readiness;
  `),
  budget: words(`
    =money; =euros; =dollars; the bill; =bill; price tag; what it (costs|takes); what (does|will|would) it cost; what we (spend|need|pay|invest); =funds; =spend; =spending; expenditure; =cash; =means; cost and time; money and time; financial*; paying for it; who pays; outlay*; numbers and cost; =burden; person days; manpower;
    budget*; cost*; pricing; roi; investment; resource*; financ*; effort; commercial; funding; economics;
    estimate*; total; price; expense*; unit economics; resourcing; ask; the ask; payback; tco; =hours;
    staffing;
  `),
  timeline: words(`
    =calendar; =sequence; term plan; the months ahead; the weeks ahead; =dates; agenda of the; time plan; time table; timetable; time frame; time line; steps and dates; order of (work|events); money and time; cost and time; course of the; itinerary; programme of work; how long; from when; when (does|do|will) (it|we|what) (start|happen|go)*; the road ahead; gantt; launch plan;
    timeline*; phase*; milestone*; roadmap; schedule; stage*; sprint*; next steps; week*; month*; quarter*;
    plan; work plan; project plan; implementation; implementation plan; rollout; mvp; step*; day*; delivery;
    deliverable*; deadline*; =dates; duration; iteration*; key dates; horizon*;
  `),
  risks: words(`
    worr*; nightmare*; danger*; fear*; hazard*; what (may|might|could|can) (happen|go wrong|trip us|bite us|hurt|break|fail); what could happen; (might|could|may|can) (bite|trip|hurt) us; (what|things that) keep* us (awake|up); what we (fear|are afraid of|worry about); afraid; trip us; bite us; stumbling block*; obstacle*; weak spot*; headache*; unknowns and; dragons; what if*; =doubts; =caveats;
    risk*; raid; threat*; mitigation*; assumption*; known (limit*|gap*|issue*); failure mode*; contingen*;
    concern*; limitation*; challenge*; pitfall*; open risk*; issues; guardrail*; dependencies and risk*;
    pre mortem; premortem; what could go wrong;
  `),
  exit_criteria: words(`
    yes or no; keep or (kill|drop|stop); stay or go; stop or go; thumbs up; fork in the road; (what|how|when|who) [do|will|shall] [we|you|they|the board] (decide*|decides); what (do we do|happens) at the end; at the end of the (pilot|trial|test); when (do|will) we (stop|go on|continue|decide); when we (stop|go on|continue|decide); verdict; judgement day; judgment day; moment of truth; the vote; board meeting; conclusion of the; (scale|continue|extend) or (stop|end); end of the (pilot|trial|test|term|season); cross roads; crossroads; turning point; bar to; conditions (for|to) (go*|continue|proceed|scale|extend); success or failure;
    go no go; go nogo; exit*; exit criteria; gate*; kill (criteria|criterion|switch);
    decision (point*|rule*|gate*|outcome*|criteria|record|framework|tree); decision*; graduat*; acceptance;
    acceptance criteria; definition of done; success criteria; launch criteria; readiness; criteria;
    evaluation; stop; stop criteria; stop condition*; stopping rule*; stage gate*; promotion;
    scale (decision|criteria); continue; pivot; after the pilot; pass fail; approval;
    (carry on|go on|go|continue|proceed|scale|extend|expand|stop|end|give up|kill|quit|abandon|terminate) (if|when|unless);
    when we (give up|end it|break off|pull out|call it off|carry on|scale|expand); when to (stop|end|continue|give up|carry on|go on|quit); giving up; =cut off; =cutoff; (cut off|cutoff) (rule*|point*|criteri*|value*); break off; breaking off; bail out; pull out; (stop|stopping|continuation|continuing|termination|ending|scaling|expansion|abort|abandon) (rule*|criteri*|condition*|point*|decision*|bar|threshold*); acceptance and termination; =continuation; =verdict; green light; make or break; review points; continue or (stop|end|quit); carry on or (stop|end|not); go on or (stop|end|not); go or no go; tripwire*; (rules|conditions|criteria|thresholds|bar) for (stopping|continuing|going on|ending|carrying on|scaling|extending|expansion|the next);
  `),
  production_path: words(`
    what happens (after|afterwards|next|then); (and|then|what) (afterwards|then what|after that); =afterwards; =and afterwards; =then what; =later; and then; if (you|the board|they|we|the assembly|all) (say*|agree*) [yes]; if it works; next season; (company|firm|group|bank|utility|hospital|city|county|network|plant|school|nation|country|campus|region) wide; from (trial|test|pilot|experiment|prototype) to; beyond *; for good; into (service|operation|regular|routine); (regular|permanent) (operation|service|use); routine (operation|use); life after; after (the|a) (trial|test|experiment|launch|season|term); =growth; =growing; =spreading; other sites; the long run; who runs it (later|then|afterwards);
    production; industriali*; into (daily use|everyday use|the line|service); path to production; deploy*; deployment*; rollout*; roll out*; go live; scal*; scaling;
    scale up; launch*; phase*; hardening; infrastructure; release*; general availability; next steps;
    roadmap; expansion; evolution; beyond the pilot; after the pilot; sustain*; operationali*; productioni*;
    handover; hand over; transition; post pilot; mlops; operations; go to market; future phase*;
    implementation;
  `),
  scope: words(`
    what's (in|out|in and out); what (is|does it) (in|out|cover*|do|not do); what (does|do|will) (it|the (software|system|tool|model|assistant|pilot)) [not] (do|cover) ...; what it (does|covers|is for|is not for); playing field; limits; inside (and|or) outside; for whom; who (takes part|is in|it is for); not now; must have*; where (we|it) (start*|begin*|stop*); =fence; =perimeter; =frame; =borders; =reach; what we (do|want to try|try|test) [and]; =extent; =coverage; pilot area; test area;
    scope; in scope; out of scope; non goal*; nongoal*; boundar*; limits; mvp; exclu*; includ*; features;
    feature*; requirement*; pilot (group|site*|cohort|scope); constraints; goals; objectives; deliverable*;
    assumptions; what it does; what it is not; will not; won't; not doing; use case*; target users;
    functional requirement*; scope of work; target audience;
  `),
  compliance: words(`
    clean hands; rules [to keep|we keep|of the]; =law; =laws; law and; lawful; (is|are) (it|this|we) (legal|allowed|lawful|permitted); (children's|guests'|patients'|workers'|parents'|pupils'|members'|customers'|citizens') rights; obligation*; =duties; =duty; guardianship; data protection; confidential*; fair play; =secrecy; =privilege; works council and; protecting (people|data|patients|children|customers|privacy); what the law; supervision and law; (workers'|personal) data; due diligence; =dignity;
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
    =not now; =not in; =outside; outside the; (what) we leave (out|alone); stays (out|as it is); left out; not touched; what it does not; what's out; not for now;
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
    objective*; goal*; outcome*; key result*; =area; =dimension; =what; =name; =figure; what we (look at|count|measure); metric name; sli; slo;
  `),
  current: words(`
    =current; current (value|state|performance|level|metric*|rate|average|number*); baseline*; =today; =before; as is; =now; =present; status quo; =existing; without ai
  `),
  earlier: words(`
    =from; =start; =beginning; =begin; =before; =now; =today; =as is; =current; =currently; =present; =old; =so far; =initial; =status; actual*; =last year; =this year; =we have; =we are; =we are at; =where we are; =is; =was; =at start; =at the start; =starting point; =yesterday; =pre; =manual; =without; =existing
  `),
  later: words(`
    =to; =end; =after; =goal; =we want; =want; =wanted; =to be; =new; =desired; =then; =tomorrow; =next year; =should be; =plan; =planned; =future; =wish; =aim; =aimed at; =where we want to be; =at the end; =end of pilot; =at end; =by the end; =post; =with ai; =with the (tool|model|assistant|system|pilot); =later; =hoped for; =expected; =pilot; =in the pilot; =scale; =at scale; =full scale; =rollout; =roll out
  `),
  by: words(`
    =by; by when; deadline*; =due; due date; timeframe; time frame; =when; =date; target date; =timeline; =horizon; =period; =window; time horizon; =by date; due by; measurement (date|period|window)
  `),
  source: words(`
    source*; data source; how measured; how we measure; how we'd measure it; measurement; measurement method;
    measured by; method; how; tool*; instrument*; evidence; data; cadence; frequency; calculation; formula;
    collection; where ... (come* from|taken from|from); (taken|read|drawn|counted) (from|in|by);
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
    =answer*; =answers; =answer; what we do about it; what we do; our answer; =remedy; =remedies; =reaction; =antidote; =cure; =counter; =what helps;
    mitigation*; mitigation strategy; response*; countermeasure*; control*; action*; what we'd do;
    what we do; contingency; treatment; prevention; safeguard*; how we mitigate; plan; strategy; remediation;
    handling;
  `),
  answer: words(`
    =value; =values; =detail; =details; =description; =content; =contents; =information; =info; =answer; =entry; =text
  `),
};

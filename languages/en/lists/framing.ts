import { words } from '../../words.ts';

/** Problem, scope, and the order in which a plan argues. */
export const framing = {
  'problem.strong': words(`
    slow; slowly; painful; pain point*; frustrat*; struggl*; overwhelm*; time consuming; repetitive; tedious; costly; expensive; suffer*; inefficien*; inconsisten*; bottleneck*; backlog*; delay*; rework; error prone; errors; mistakes; manual* (process*|work|review*|effort|entry|triage|check*|search*|read*|step*|data|hours|labour|labor|task*|follow*|inspection*|copy*|report*); manually; by hand; spend* # (hours|minutes|days); spend* ... (hour*|minute*|day*|time); take* (#|up to #|over #|about #|around #|approximately #|an average of #|several|too long|hours|days|weeks|months); waste*; wasting; wasted; los* (time|money|revenue|customer*|sale*|deal*|lead*|trust|track|context); lost; miss* (deadline*|opportunit*|call*|lead*|appointment*|diagnos*|sla*|signal*|follow*); missed; complain*; penalt*; churn*; burnout; shortage*; understaffed; overload*; hard to; difficult to; fail* to; no (one|way|visibility|single|central*|consistent|easy|systematic|standard*|clear|real time); lack* [of] ; lacks; blind spot*; forget*; forgotten; unplanned downtime; burden*; fragment*; scattered; silo*; outdated; stale; reactive; cannot; can't; can not; limited (visibility|access|time|capacity|staff|resources); unable to; never ; poor*; low (adoption|conversion|response|quality|completion|engagement|participation|literacy); high (cost*|volume*|turnover|error*|attrition|dropout|abandon*|workload*|churn); risk of (missing|error*|losing|fraud); too (late|long|slow|many|much|expensive|often|few|little); disconnected; inaccurat*; confus*; unclear; unreliab*; vulnerab*; fatigue; drop* off; abandon*; die; died; deaths; mortality; suffer; injur*; accident*; harm*; fraud* ; decline*; dropping; rising costs; cost* ... #; underutili*; duplicat*; ad hoc; paper based; scarce; scarcity; barrier*; stuck; neglect*; unaware; unmet; isolat*; lonel*; congest*; interrupt*; drain*; leak*; crisis; downtime; breakdown*; failure*; defect*; scrap; spoil*; disput*; non compliance; violation*; subjective*; bias*; guesswork; gut feel*; inequit*; unequal; underserved; inaccessible; language barrier*; without (any|a|access|support)
  `),
  'problem.weak': words(
    'need*; want*; manual; challeng*; problem*; issue*; difficult*; gap*; only; still; currently; rely* on; depend* on; increasing*; growing; complex*; concern*; demand*; today; expected to; pressure; threat*; cost*; important*; impact*',
  ),
  'problem.goal': words(
    'reduc*; improv*; cut; cuts; eliminat*; decreas*; minimi*; increas*; mitigat*; prevent*; avoid*; optimi*; retry; retries; error handling; log errors; handle errors; save; saves; enable*; help*; automate*',
  ),
  // failures of the thing to be built, not of today's work
  'problem.not': words(
    'failed to (load|fetch|connect|parse); error (message*|handling|code*|log*|budget*|rate*); if ... fail*; missing value*; lost connection; manual (override|review by|approval|fallback|mode); churn (prediction|model*|score*|probability|risk); fraud (detection|model*|score*|prevention); defect (detection|model*); delay (prediction|model*); downtime (prediction|target*); failure (prediction|mode*); not (implemented|started|in scope|included|done|complete*)',
  ),
  'solution.build': words(
    'build*; implement*; develop*; deploy*; introduc*; leverag*; adopt*; integrat*; create*; launch*; roll* out; use; uses; using; appl*; propos*; train; automat*; provid*; deliver*; design*; offer*; enabl*; harness*; utili*; powered; driven; based',
  ),
  'solution.opener': words(`
    (our|the|this) (product|system|platform|solution|tool|app|application|project|initiative|assistant|chatbot|agent|service) ... (will|is|provides|uses|leverages|enables|aims|automates|offers|helps|integrates|combines|allows)
    we (will|want to|plan to|are going to|propose to|need to|intend to) (build|implement|develop|deploy|introduce|leverage|adopt|integrate|create|launch|use)
    (build|implement|develop|deploy|introduce|leverage|adopt|integrate|create|launch) [a|an|the] ... {aiName}
    users need a (solution|tool|system|platform); we (need|lack) (ai|an ai|a chatbot|an assistant|automation|a platform); there is no (ai|chatbot|assistant)
    this (project|initiative|plan|document|proposal|charter|roadmap|prd) ... (builds|implements|develops|creates|introduces|defines|describes|outlines|deploys|integrates|aims to|covers|details)
    is (a|an) ... (platform|system|assistant|app|application|tool|engine|chatbot|agent|solution|service|framework|copilot)
    (to|aims to|goal is to|objective is to|seeks to) (build|implement|develop|deploy|create|design|train|leverage)
  `),
  'scope.strong': words(`
    out of scope; in scope; non goal*; nongoal*; not (in scope|included|planned|part of|a goal|intended|attempt*|cover*|support*|address*|replace|build*|provide*|handle|in v1|in this); will not; won't; does not; do not; don't; exclud*; deferred; defer; later phase*; later version*; first version; initial* (version|scope|release|launch|focus*|pilot); limited to; restrict* to; only (for|in|the|one|two|three|within|a|read|covers|supports|english|internal|#); no (auto*|write*|support for|payment*|new|direct|integration*|custom*|mobile|changes to|production); future (work|phase*|release*|enhancement*|version*|iteration*|consideration*); nice to have; must have; should have; could have; won't have; p0; p1; p2; mvp; v1; v1.0; one (team|site|department|clinic|queue|store|region|school|hospital|location|district|language|use case|class|business unit|workflow|channel); # (team*|site*|users|agents|clinics|stores|schools|patients|pilot users|participants|customers|documents|branches|machines|lines|languages|departments|employees|volunteers|beds|properties|clubs); pilot (group|site*|cohort|users); selected; assumption*; constraint*; beyond the scope; phase 2; boundar*; single (team|site|department|language|region|user)
  `),
  'scope.weak': words(
    'feature*; user stor*; requirement*; scope; includ*; cover*; focus*; initial*; support*; target user*; capabilit*; use case*',
  ),
  'scope.not': words(`scope creep; not limited to`),
  'data.strong': words(`
    dataset*; data set*; training data; data (source*|quality|collection|preparation|cleaning|pipeline*|availability|label*|access|ingest*|model|lake|warehouse|dictionary|requirement*|governance|split*|augment*|validation|sampl*|volume*|feed*|extract*|catalog*); historical (data|record*|ticket*|sales|log*|claims|cases|transactions); label*; annotat*; record*; corpus; corpora; image*; recording*; transcript*; ticket*; csv; csvs; json; database*; db; schema; ingest*; scrap*; crawl*; synthetic; preprocess*; pre process*; clean* ; kaggle; warehouse; embedding*; knowledge base*; vector (store|db|database); logs; sensor*; telemetry data; documents; pdf*; articles; faq*; reviews; survey*; sample*; train test split; test set; validation set; holdout; ground truth; features; feature engineering; missing value*; imput*; outlier*; duplicates; normali*; api data; open data; public data; bigquery; postgres*; sql; s3; spreadsheet*; excel; emr data; ehr data; crm data; rows; # (records|images|rows|documents|tickets|samples|transactions|reviews|articles|conversations)
  `),
  'data.weak': words(`data; information; content; source*; input*`),
  'data.not': words(
    'data (privacy|protection|retention|residency|scientist*|science|center*|centre*|driven|breach*|team); dashboard data',
  ),
  'scope.limit': words(`not; won't; exclud*; only; limited; no; without; never; deferred`),
  'data.state': words(
    `clean*; quality; label*; annotat*; missing; split*; preprocess*; valid*; normali*; availab*; collect*; refresh*; updat*; deduplicat*; balanced; imbalanced; anonymi*; access; approved; ready; prepared; historical; real; live`,
  ),
};

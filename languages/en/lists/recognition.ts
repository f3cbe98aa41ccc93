import { words } from '../../words.ts';

/** By which a plan, and what is no plan, shows itself. */
export const recognition = {
  planTitle: words(`
    pilot; proposal; charter; plan; roadmap; rollout; roll out; prd; product requirements; business case; design doc*; project (plan|charter|proposal|brief|spec*|definition|description|overview|roadmap|scope); implementation (plan|playbook|blueprint|roadmap); rfc; statement of work; sow; strategy; blueprint; scope; requirements; spec; specification; brief; framing; poc; proof of concept; initiative; use case; workplan; work plan; migration plan; problem definition; one pager; concept; feasibility; deployment plan; mvp; vision; ml canvas; kick off; adoption plan; evaluation plan; transformation
  `),
  planWord: words(`
    we (will|plan|propose|aim|intend); pilot; proposal; propose*; success (metric*|criteria); stakeholder*; milestone*; phase #; timeline; deliverable*; objective*; scope; out of scope; problem statement; kpi*; go no go; rollout; mvp; user stor*; risks; mitigation; budget; business case; go live; baseline*; use case*; expected (outcome*|impact|benefit*); target user*; persona*; non goal*; assumption*; dependencies; success looks like; acceptance criteria; launch plan; hypothes*
  `),
  otherTitle: words(`
    readme; getting started; installation; changelog; change log; contributing; runbook; troubleshoot*; postmortem; post mortem; incident (report|response|review|log); adr; architecture decision; decision record*; decision register; decision log; meeting notes; minutes; release notes; glossary; faq; guide; how to; tutorial; handbook; policy; policies; code of conduct; api (reference|docs|documentation|spec*|contract); reference; cheat sheet; course; syllabus; lesson; workshop; case study; case studies; blog; whitepaper; (test|exit|status|progress|annual|research|final) report; test plan; model card; datasheet; data card; summary of; literature review; checklist; definition of done; standards; guidelines; best practices; skill; generator; instructions; system prompt; sop; standard operating procedure; operator protocol; portfolio; ideas; catalog; documentation; docs; manual; setup; configuration; kep; enhancement proposal; interview; transcript; weekly update; sprint review; research paper; template*; competitive analysis; market research; framework; quick start; quickstart; harness; philosophy; primer; workflow; ci; cd; pipeline; metadata; feasibility studies; security
  `),
  pilotWord: words(`pilot*; poc; proof of concept; mvp; rollout; roll out; trial; go live; phase 1; prototype*`),
  instruction: words(
    'you (are|must|should|will|can); do not; always; never; use this; run the; run this; click; install; follow these; see below; make sure; ensure that; note that; for example; step #; npm; pip; git; docker; curl; import; export; usage; prerequisites; requirements txt; clone',
  ),
  past: words(
    'was; were; had; did; been; implemented; completed; resolved; fixed; added; merged; happened; occurred; found; showed; achieved; released; done; reviewed; decided; agreed; discussed',
  ),
  templateWord: words(
    'template; fill (in|out); replace (this|the); insert; enter; describe; list (the|any|all|your); explain; provide (a|an|the|your|details); specify; (summarise|summarize|outline|indicate|mention); state (the|what|who|how|which|whether|when|any); name (the|a|one|who); give (the|a|an|one|your|details); note (the|any); identify (who|what|which|how|any); include (your|any); write (one|two|your|a short); (use|complete) this (section|form|field); what; which; who; how; e g; example:; optional; delete (this|if); your (project|team|company|product|name|organization|text|answer); (project|product|feature|company|client|team) name; briefly; (one|two|three) (sentence|sentences|paragraph|paragraphs|line|lines|name|names|word|words); why (is|are|this|now)',
  ),
  templateTitle: words(`template*; blank; boilerplate; form; skeleton`),
};

import type { Aspect } from '../plan/types.ts';

/** How findings speak of an aspect. Both parts stand in the middle of a sentence. */
export interface Demand {
  /** Singular, without an article: "way back". */
  readonly noun: string;
  /** What the plan should say, as the rest of "nothing says …". */
  readonly says: string;
}

/** What a sound plan says about each aspect, in the words of the findings. */
export const DEMANDS: Readonly<Record<Aspect, Demand>> = {
  problem: { noun: 'problem', says: 'who has which trouble today and what it costs them' },
  success_metrics: { noun: 'success measure', says: 'which number will show that the project has worked' },
  baseline: { noun: 'baseline', says: 'where the measures stand today' },
  target: { noun: 'target', says: 'which value the measures should reach' },
  measure_when: { noun: 'time of measuring', says: 'by when the result is measured' },
  business_metric: { noun: 'business measure', says: 'what gets better for the business or the people it serves' },
  human_override: {
    noun: 'human override',
    says: 'who can correct, reject or bypass what the AI produces, and how',
  },
  rollback: { noun: 'way back', says: 'how the AI is switched off when it goes wrong, and what people work with then' },
  owner: { noun: 'owner', says: 'who answers for the result' },
  data: { noun: 'data source', says: 'which data is used, where it comes from and how good it is' },
  monitoring: { noun: 'monitoring', says: 'what is watched once the AI runs, and who hears of it when it goes wrong' },
  feedback_loop: { noun: 'feedback loop', says: 'how corrections and outcomes lead to a better version' },
  integration: { noun: 'integration point', says: 'in which existing tool people meet what the AI produces' },
  change_mgmt: { noun: 'change plan', says: 'how people are told, trained and supported' },
  budget: { noun: 'budget', says: 'what it costs' },
  timeline: { noun: 'timeline', says: 'which step ends when' },
  risks: { noun: 'risk', says: 'what can go wrong and what is done about it' },
  exit_criteria: {
    noun: 'stop rule',
    says: 'which result ends the pilot, which one lets it go on, and who decides',
  },
  production_path: {
    noun: 'path to production',
    says: 'how it gets from the pilot into everyday use, and who runs it then',
  },
  scope: { noun: 'scope', says: 'what is in and what is out' },
  compliance: { noun: 'privacy and security measure', says: 'how privacy, security and the law are dealt with' },
};

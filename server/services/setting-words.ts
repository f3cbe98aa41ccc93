/** A word that a plan can say of itself, and what it means. */
export interface SettingWord {
  readonly value: string;
  readonly means: string;
}

/** A key of the front matter, or a top-level key of a YAML plan, that speaks to pilotlint. */
export interface SettingKey {
  readonly key: string;
  readonly means: string;
  readonly values: readonly SettingWord[];
}

export const SETTING_KEYS: readonly SettingKey[] = [
  {
    key: 'pilotlint',
    means: 'Whether this document is an AI project plan, whatever its text looks like.',
    values: [
      { value: '1', means: 'It is a plan and is linted.' },
      { value: 'false', means: 'It is none, or is not to be linted.' },
    ],
  },
  {
    key: 'stage',
    means: 'How far the project is. Later stages are asked more; a plan that says nothing is read as a pilot.',
    values: [
      { value: 'idea', means: 'A problem and how success would show; rules of later stages are silent.' },
      { value: 'pilot', means: 'A trial: also targets, a stop rule, human control, a way back, a path to production.' },
      { value: 'production', means: 'In everyday use: what is watched is held to, and open places are errors.' },
      { value: 'scale', means: 'Rolled out further: asked what production is asked.' },
    ],
  },
  {
    key: 'status',
    means: 'How finished the document is. One that says nothing is read as in review.',
    values: [
      { value: 'draft', means: 'Being written: errors are shown as warnings.' },
      { value: 'review', means: 'To be judged as it stands.' },
      { value: 'approved', means: 'Agreed upon: places that are still open are errors.' },
    ],
  },
  {
    key: 'kind',
    means: 'What sort of document this is. Only `template` changes anything.',
    values: [
      { value: 'pilot', means: 'A proposal for a trial.' },
      { value: 'charter', means: 'A project charter.' },
      { value: 'rollout', means: 'A plan for bringing it to its users.' },
      { value: 'prd', means: 'Product requirements.' },
      { value: 'design-doc', means: 'A technical design.' },
      { value: 'roadmap', means: 'A roadmap.' },
      { value: 'template', means: 'A blank form, which is not linted as a plan.' },
    ],
  },
];

export const settingKey = (key: string): SettingKey | undefined =>
  SETTING_KEYS.find((known) => known.key === key.toLowerCase());

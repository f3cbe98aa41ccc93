import type { LanguagePack } from '../types.ts';
import { control } from './lists/control.ts';
import { denials } from './lists/denials.ts';
import { framing } from './lists/framing.ts';
import { general } from './lists/general.ts';
import { metrics } from './lists/metrics.ts';
import { operations } from './lists/operations.ts';
import { recognition } from './lists/recognition.ts';
import { topics } from './topics.ts';

export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  read: true,
  functionWords: (
    'the of and to in is that for it as with be on by this are or an at from not have has was will can which their they we our you your ' +
    'if each all more into than must should when does who its these there but been also only any between after before per via'
  ).split(' '),
  topics,
  lists: { ...general, ...framing, ...metrics, ...control, ...operations, ...denials, ...recognition },
};

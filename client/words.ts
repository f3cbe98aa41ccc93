import type { FindingCounts } from '../server/protocol.ts';

/** "1 error, 2 questions"; the words are those of the command line. */
export const countsText = ({ error, warning, info }: FindingCounts): string => {
  const parts = [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'question')];
  return parts.filter((part) => part !== undefined).join(', ') || 'no findings';
};

export const totalOf = ({ error, warning, info }: FindingCounts): number => error + warning + info;

export const counted = (count: number, noun: string): string | undefined =>
  count === 0 ? undefined : `${count} ${noun}${count === 1 ? '' : 's'}`;

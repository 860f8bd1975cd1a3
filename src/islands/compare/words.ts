import type { Lead } from '../../domain/pay-comparison/index.ts';
import { formatUsd } from '../../format/money.ts';
import type { Column } from './columns.ts';

/** Which median is highest, in one sentence without its stop; it begins in lower case. */
export function highestWords(lead: Lead | null, columns: readonly Column[]): string {
  if (columns.length === 0) return 'nothing is chosen yet';
  if (!lead) return 'no median is published here';
  const amount = formatUsd(lead.amount);
  const first = `${lead.first.map((code) => columns.find((c) => c.code === code)!.said).join(' and ')}: ${amount}`;
  if (columns.length === 1) return `the median is ${amount} ${columns[0]!.said}`;
  if (lead.behind.length > 0) return lead.first.length > 1 ? `the highest median is shared ${first}` : `the median is highest ${first}`;
  return lead.first.length > 1 ? `the median is the same ${first}` : `only one has a median, ${first}`;
}

export const sentence = (words: string) => words[0]!.toUpperCase() + words.slice(1);

import { allFacts, type KnownFact } from './facts.ts';
import { allGuides, type GuideEntry } from './guides.ts';

/** A fact with the guides that use it and the day it must be read again. */
export interface LedgerEntry {
  readonly fact: KnownFact;
  readonly guides: readonly GuideEntry[];
  /** YYYY-MM-DD: the day read, plus the fact's shelf life. */
  readonly goodUntil: string;
}

/** The same day of a later month; the last day of that month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const y = Math.floor(total / 12);
  const m = (total % 12) + 1;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
}

/** Every fact, in order of id. */
export async function factsLedger(): Promise<readonly LedgerEntry[]> {
  const guides = await allGuides();
  const uses = (guide: GuideEntry, id: string) => {
    const text = guide.data.keyPoints.join('\n') + guide.body;
    return new RegExp(`[{" ]${id}[}" ]`).test(text);
  };
  return [...(await allFacts()).values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((fact) => ({ fact, guides: guides.filter((g) => uses(g, fact.id)), goodUntil: monthsLater(fact.source.read, fact.shelfLife) }));
}

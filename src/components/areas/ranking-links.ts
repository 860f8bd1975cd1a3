import { rankingHref } from '../../data/rankings.ts';
import type { PeerGroup } from '../../domain/area-profile/index.ts';

export interface RankingLink {
  readonly href: string;
  readonly text: string;
}

/**
 * Where the ranks of an area's page can be looked up: its own kind first. Nonmetropolitan areas have no price level and so one list only.
 *
 * @param slug of the occupation.
 * @param group null for an area that is not ranked: it gets the metros, which every occupation has.
 */
export function rankingLinks(slug: string, group: PeerGroup | null): readonly RankingLink[] {
  const [real, pay] = [rankingHref(slug, 'real'), rankingHref(slug, 'pay')];
  const metros = { href: real, text: 'metros ranked by what the median buys' };
  if (group === 'state') return [{ href: `${real}#states`, text: 'states ranked by what the median buys' }, { href: `${pay}#states`, text: 'states ranked by median pay' }];
  if (group === 'nonmetro') return [{ href: `${pay}#nonmetro`, text: 'nonmetro areas ranked by median pay' }, metros];
  return [metros, { href: pay, text: 'metros ranked by median pay' }];
}

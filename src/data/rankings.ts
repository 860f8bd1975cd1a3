import { peerGroup, type PeerGroup } from '../domain/area-profile/index.ts';
import { fewestRanked } from '../domain/places/index.ts';
import { candidateOf, rankBy, type Ranking, type RankingOrder } from '../domain/rankings/index.ts';
import { href } from '../format/address.ts';
import { allAreas, areaByCode, estimateOf } from './wages.ts';

/** Among the same places as on the pages of areas, so that a rank told there can be looked up here. */
const rankingOf = (group: PeerGroup) => {
  const areas = allAreas.filter((a) => peerGroup(a) === group);
  const known = new Map<string, Ranking>();
  return (soc: string, order: RankingOrder): Ranking => {
    const key = `${soc} ${order}`;
    const kept = known.get(key);
    if (kept) return kept;
    const made = rankBy(order, areas.map((area) => candidateOf(area, estimateOf(area.code, soc))), fewestRanked);
    known.set(key, made);
    return made;
  };
};

/** The metros of the wage tables by an order. */
export const metroRanking = rankingOf('metro');
/** The states, the District of Columbia and the territories of the state table, likewise and by the same rules. */
export const stateRanking = rankingOf('state');
/** The nonmetropolitan areas, likewise. They have no price level, so no order by what the median buys. Guam and the Virgin Islands, which the survey files with them, are not among them. */
export const nonmetroRanking = rankingOf('nonmetro');

/** The official name of an area. Throws for a code that the wage tables do not have. */
export const nameOfArea = (code: string): string => areaByCode(code).name;

/** The last part of a ranking's address; the order by what the median buys has none. */
export const orderPart: Readonly<Record<RankingOrder, string | undefined>> = { real: undefined, pay: 'by-pay', jobs: 'by-jobs', concentration: 'by-concentration' };
/** Orders that rank the states too. */
export const ordersWithStates: readonly RankingOrder[] = ['real', 'pay'];
/** The order that ranks the nonmetropolitan areas too. */
export const orderWithNonmetros: RankingOrder = 'pay';

export const rankingHref = (slug: string, order: RankingOrder): string => href(`/salaries/rankings/${slug}/${orderPart[order] ? `${orderPart[order]}/` : ''}`);

/** The name of a ranking's file, without its ending. */
export const rankingFile: Readonly<Record<RankingOrder, string>> = { real: 'by-real-median', pay: 'by-pay', jobs: 'by-jobs', concentration: 'by-concentration' };
export const rankingFileHref = (slug: string, order: RankingOrder): string => href(`/salaries/rankings/${slug}/${rankingFile[order]}.csv`);

import { fewestRanked, type AreaKind } from '../domain/places/index.ts';
import { candidateOf, rankBy, type Ranking, type RankingOrder } from '../domain/rankings/index.ts';
import { href } from '../format/address.ts';
import { cents } from '../format/percent.ts';
import { leftOutWords } from '../format/ranking-words.ts';
import { allAreas, areaByCode, estimateOf, parityYear, wageVintage } from './wages.ts';

const rankingOf = (kinds: readonly AreaKind[]) => {
  const areas = allAreas.filter((a) => kinds.includes(a.kind));
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
export const metroRanking = rankingOf(['metro']);
/** The states, the District of Columbia and the territories of the state table, likewise and by the same rules. */
export const stateRanking = rankingOf(['state', 'territory']);

/** The official name of an area. Throws for a code that the wage tables do not have. */
export const nameOfArea = (code: string): string => areaByCode(code).name;

/** The last part of a ranking's address; the order by what the median buys has none. */
export const orderPart: Readonly<Record<RankingOrder, string | undefined>> = { real: undefined, pay: 'by-pay', jobs: 'by-jobs', concentration: 'by-concentration' };
/** Orders that rank the states too. */
export const ordersWithStates: readonly RankingOrder[] = ['real', 'pay'];

export const rankingHref = (slug: string, order: RankingOrder): string => href(`/salaries/rankings/${slug}/${orderPart[order] ? `${orderPart[order]}/` : ''}`);

/** The name of a ranking's file, without its ending. */
export const rankingFile: Readonly<Record<RankingOrder, string>> = { real: 'by-real-median', pay: 'by-pay', jobs: 'by-jobs', concentration: 'by-concentration' };
export const rankingFileHref = (slug: string, order: RankingOrder): string => href(`/salaries/rankings/${slug}/${rankingFile[order]}.csv`);

/** A ranking as rows of a file, header first: ranked places in order, then those left out, with the reason. Real medians to the cent. */
export function rankingRows(soc: string, order: RankingOrder): readonly (readonly (string | number)[])[] {
  const header = ['vintage', 'occ_code', 'ranked_among', 'rank', 'tied', 'area_code', 'area_name', 'employment', 'location_quotient', 'a_median', `price_parity_${parityYear}`, 'real_median', 'not_ranked_because'];
  const rowsOf = (among: string, { rows, leftOut, fewest }: Ranking) => {
    const cells = (c: Ranking['leftOut'][number]['candidate']) => [c.code, nameOfArea(c.code), c.employment ?? '', c.locationQuotient ?? '', c.median ?? '', c.parity ?? '', cents(c.real)];
    return [
      ...rows.map((r) => [wageVintage, soc, among, r.rank, r.tied ? 'yes' : 'no', ...cells(r), '']),
      ...leftOut.map(({ candidate, because }) => [wageVintage, soc, among, '', '', ...cells(candidate), leftOutWords(because, fewest)]),
    ];
  };
  return [header, ...rowsOf('metros', metroRanking(soc, order)), ...(ordersWithStates.includes(order) ? rowsOf('states', stateRanking(soc, order)) : [])];
}

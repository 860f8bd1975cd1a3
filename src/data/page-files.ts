import { fewestPeers, inWords, type AreaProfile, type JobHere, type Standing } from '../domain/area-profile/index.ts';
import { fewestRanked } from '../domain/places/index.ts';
import type { Ranking, RankingOrder } from '../domain/rankings/index.ts';
import { formatCount } from '../format/money.ts';
import { cents } from '../format/percent.ts';
import { leftOutWords } from '../format/ranking-words.ts';
import { profileOf, publishedLevel } from './areas.ts';
import { dictionary } from './open-data.ts';
import { metroRanking, nameOfArea, nonmetroRanking, ordersWithStates, orderWithNonmetros, rankingFile, stateRanking } from './rankings.ts';
import { parityTables, parityYear, wageTables, wageVintage } from './wages.ts';

type Cell = string | number | null | undefined;

/** A column of the files that single pages offer: the header, the cells and the words of /data/ are all made from it. */
export interface FileColumn<Row> {
  readonly name: string;
  /** Null for text and for plain numbers. */
  readonly unit: string | null;
  /** Whose the figure is: the wage survey's, the price levels', or worked out by us. */
  readonly from: 'wages' | 'prices' | 'ours';
  /** In sentences; names of columns stand between backticks. */
  readonly meaning: string;
  /** Null and undefined make an empty cell. */
  readonly of: (row: Row) => Cell;
}

/** An occupation in an area. */
interface AreaRow {
  readonly profile: AreaProfile;
  readonly job: JobHere;
  /** Official name of the occupation. */
  readonly title: string;
  readonly prices: ReturnType<typeof publishedLevel>;
}
/** A place in a ranking, or left out of it. */
interface RankingRow {
  readonly soc: string;
  readonly among: 'metros' | 'states' | 'nonmetros';
  readonly place: Ranking['leftOut'][number]['candidate'];
  readonly rank: number | null;
  readonly tied: boolean;
  readonly because: string;
}

/** What a column of the same name means in the wage tables. */
const asInTables = (name: string): string => {
  const found = dictionary.columns[name];
  if (found === undefined) throw new Error(`content/dictionary/data.yaml has no meaning for ${name}.`);
  return found;
};
const usd = 'USD a year';
const column = <Row>(name: string, unit: string | null, from: FileColumn<Row>['from'], of: FileColumn<Row>['of'], meaning = asInTables(name)): FileColumn<Row> => ({ name, unit, from, meaning, of });
const percentile = (name: string, p: 10 | 25 | 50 | 75 | 90) => column<AreaRow>(name, usd, 'wages', ({ job }) => job.estimate.pay[p]);
const realMedian = 'What the median buys at average U.S. prices: the median divided by the price level and multiplied by 100, to the cent.';

/** Where an area stands, in three columns. */
const standing = (of: string, place: (job: JobHere) => Standing | null, amount: string): readonly FileColumn<AreaRow>[] => [
  column(`rank_${of}`, null, 'ours', ({ job }) => place(job)?.rank, `Rank of ${amount} among areas of the same kind where it is known and ${formatCount(fewestRanked)} or more people are in the job. 1 is the highest. Puerto Rico ranks with the states and D.C.; Guam and the Virgin Islands have no rank. Empty where the area has no rank, or fewer than ${inWords(fewestPeers)} have one.`),
  column(`ranked_${of}`, 'areas', 'ours', ({ job }) => place(job)?.of, 'How many areas have a rank there.'),
  column(`tied_${of}`, 'areas', 'ours', ({ job }) => place(job)?.tied.length, `How many other areas have the same amount, and so the same rank. A count, where \`tied\` in a ranking is yes or no.`),
];

/** The columns of /salaries/places/<slug>.csv. */
export const areaColumns: readonly FileColumn<AreaRow>[] = [
  column('vintage', null, 'wages', () => wageVintage),
  column('area_code', null, 'wages', ({ profile }) => profile.area.code, `${asInTables('area_code')} US is the nation.`),
  column('area_name', null, 'wages', ({ profile }) => profile.area.name),
  column('area_kind', null, 'wages', ({ profile }) => profile.area.kind, 'What the survey files the area as: nation, state, territory, metro or nonmetro. It files Guam and the Virgin Islands as nonmetro.'),
  column('states', null, 'wages', ({ profile }) => profile.area.states.join('-'), `${asInTables('states')} Empty for the nation.`),
  column('occ_code', null, 'wages', ({ job }) => job.soc),
  column('occ_title', null, 'wages', ({ title }) => title),
  column('employment', 'people', 'wages', ({ job }) => job.estimate.employment),
  column('location_quotient', 'times the national share', 'wages', ({ job }) => job.estimate.locationQuotient, `${asInTables('location_quotient')} Empty for the nation.`),
  percentile('a_pct10', 10),
  percentile('a_pct25', 25),
  percentile('a_median', 50),
  percentile('a_pct75', 75),
  percentile('a_pct90', 90),
  column('us_median', usd, 'wages', ({ profile, job }) => (profile.kind === 'nation' ? job.estimate.pay[50] : job.national), 'Median of the occupation in the whole nation.'),
  column('price_parity', 'U.S. = 100', 'prices', ({ prices }) => prices?.level, 'Price level of everything that people buy. Empty for the nation, and where our tables have none.'),
  column('parity_year', null, 'prices', ({ prices }) => prices?.year, 'Year of the price level.'),
  column('real_median', usd, 'ours', ({ prices, job }) => prices && cents(job.real), `${realMedian} Empty without a median or a price level.`),
  ...standing('median', (job) => job.byMedian, 'the median'),
  ...standing('real', (job) => job.byReal, 'what the median buys,'),
  column('wage_flag', null, 'wages', ({ job }) => job.estimate.payFlag),
  column('employment_flag', null, 'wages', ({ job }) => job.estimate.employmentFlag),
];

/** The columns of /salaries/rankings/<occupation>/<order>.csv. */
export const rankingColumns: readonly FileColumn<RankingRow>[] = [
  column('vintage', null, 'wages', () => wageVintage),
  column('occ_code', null, 'wages', ({ soc }) => soc),
  column('ranked_among', null, 'ours', ({ among }) => among, 'Metros, states or nonmetros: each is a ranking of its own. States include the District of Columbia and Puerto Rico.'),
  column('rank', null, 'ours', ({ rank }) => rank, `1 is the highest. The name of the file says by what: ${Object.values(rankingFile).join(', ')}.`),
  column('tied', null, 'ours', ({ rank, tied }) => (rank === null ? null : tied ? 'yes' : 'no'), 'Yes where another place has the same amount, and so the same rank; otherwise no. Empty without a rank.'),
  column('area_code', null, 'wages', ({ place }) => place.code),
  column('area_name', null, 'wages', ({ place }) => nameOfArea(place.code)),
  column('employment', 'people', 'wages', ({ place }) => place.employment),
  column('location_quotient', 'times the national share', 'wages', ({ place }) => place.locationQuotient),
  column('a_median', usd, 'wages', ({ place }) => place.median),
  column(`price_parity_${parityYear}`, 'U.S. = 100', 'prices', ({ place }) => place.parity, `The price level of ${parityYear}, the same as \`price_parity\` in the file of an area. Empty where our tables have none.`),
  column('real_median', usd, 'ours', ({ place }) => cents(place.real), `${realMedian} Empty without a median or a price level.`),
  column('not_ranked_because', null, 'ours', ({ because }) => because, 'Why the place has no rank, in words. Empty where it has one.'),
];

const fileOf = <Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[]): readonly (readonly (string | number)[])[] => [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ of }) => of(row) ?? ''))];

/** The numbers of an area's page, header first, one row for each occupation. An empty cell is not published; the flags say why, as in the survey's tables. */
export function areaFile(code: string, titleOf: (soc: string) => string) {
  const profile = profileOf(code);
  const prices = publishedLevel(profile);
  return fileOf(areaColumns, profile.jobs.map((job): AreaRow => ({ profile, job, title: titleOf(job.soc), prices })));
}

/** A ranking, header first: ranked places in order, then those left out, with the reason. Real medians to the cent. */
export function rankingRows(soc: string, order: RankingOrder) {
  const rowsOf = (among: RankingRow['among'], { rows, leftOut, fewest }: Ranking): readonly RankingRow[] => [
    ...rows.map((place): RankingRow => ({ soc, among, place, rank: place.rank, tied: place.tied, because: '' })),
    ...leftOut.map(({ candidate, because }): RankingRow => ({ soc, among, place: candidate, rank: null, tied: false, because: leftOutWords(because, fewest) })),
  ];
  return fileOf(rankingColumns, [
    ...rowsOf('metros', metroRanking(soc, order)),
    ...(ordersWithStates.includes(order) ? rowsOf('states', stateRanking(soc, order)) : []),
    ...(order === orderWithNonmetros ? rowsOf('nonmetros', nonmetroRanking(soc, order)) : []),
  ]);
}

/** The tables that these files are made of. */
export const tablesOfFiles: readonly string[] = [...Object.values(wageTables), ...Object.values(parityTables)];

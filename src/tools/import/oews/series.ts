import type { MeasureName } from './columns.ts';

export type LocalSeries = 'oews-state' | 'oews-metro' | 'oews-nonmetro';
export type SeriesName = 'oews-national' | LocalSeries;

/** What BLS's AREA_TYPE stands for: the table it belongs to, our word for it, and the digits of its codes. */
export const areaTypes: Readonly<Record<string, { readonly series: SeriesName; readonly kind: string; readonly digits: number }>> = {
  '1': { series: 'oews-national', kind: 'nation', digits: 2 },
  '2': { series: 'oews-state', kind: 'state', digits: 2 },
  '3': { series: 'oews-state', kind: 'territory', digits: 2 },
  '4': { series: 'oews-metro', kind: 'metro', digits: 5 },
  '6': { series: 'oews-nonmetro', kind: 'nonmetro', digits: 7 },
};

/** In a title, and in the name of the archive at bls.gov. */
export const seriesWords: Readonly<Record<SeriesName, { readonly title: string; readonly archive: string }>> = {
  'oews-national': { title: 'national', archive: 'nat' },
  'oews-state': { title: 'states', archive: 'st' },
  'oews-metro': { title: 'metropolitan areas', archive: 'ma' },
  'oews-nonmetro': { title: 'nonmetropolitan areas', archive: 'ma' },
};

/** A column of a table, and the column of the workbook that fills it. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'decimal' | 'soc';
  readonly unit?: string;
  /** `full`: the card says so of a vintage in which no cell is empty. */
  readonly required: boolean | 'full';
  readonly from?: MeasureName;
}

const text = (name: string): Column => ({ name, type: 'text', required: true });
const flag = (name: string): Column => ({ name, type: 'text', required: false });
const soc: Column = { name: 'occ_code', type: 'soc', required: true };
const figure = (name: string, from: MeasureName, unit: string, type: 'integer' | 'decimal', required: boolean | 'full'): Column => ({ name, type, unit, required, from });
const yearly = (name: string, from: MeasureName, required: boolean | 'full') => figure(name, from, 'USD a year', 'integer', required);
const hourly = (name: string, from: MeasureName) => figure(name, from, 'USD an hour', 'decimal', 'full');
const percentiles = (required: boolean | 'full') => [
  yearly('a_pct10', 'A_PCT10', required), yearly('a_pct25', 'A_PCT25', required), yearly('a_median', 'A_MEDIAN', required), yearly('a_pct75', 'A_PCT75', required), yearly('a_pct90', 'A_PCT90', required),
];

export const localColumns: readonly Column[] = [
  ...['vintage', 'area_code', 'area_name', 'area_kind', 'states'].map(text), soc, text('occ_title'),
  figure('employment', 'TOT_EMP', 'people', 'integer', false),
  figure('location_quotient', 'LOC_QUOTIENT', 'times the national share', 'decimal', false),
  ...percentiles(false), flag('wage_flag'), flag('employment_flag'),
];

export const nationalColumns: readonly Column[] = [
  text('year'), text('area'), soc, text('occ_title'), text('o_group'),
  figure('tot_emp', 'TOT_EMP', 'people', 'integer', 'full'), figure('emp_prse', 'EMP_PRSE', 'percent', 'decimal', 'full'),
  yearly('a_mean', 'A_MEAN', 'full'), figure('mean_prse', 'MEAN_PRSE', 'percent', 'decimal', 'full'), ...percentiles('full'),
  hourly('h_mean', 'H_MEAN'), hourly('h_pct10', 'H_PCT10'), hourly('h_pct25', 'H_PCT25'), hourly('h_median', 'H_MEDIAN'), hourly('h_pct75', 'H_PCT75'), hourly('h_pct90', 'H_PCT90'),
  flag('flags'),
];

export const yearlyPercentiles = ['A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90'] as const satisfies readonly MeasureName[];
export const hourlyPercentiles = ['H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90'] as const satisfies readonly MeasureName[];

export const cardFlags: Readonly<Record<string, string>> = {
  '*': 'wage estimate not available',
  '**': 'employment estimate not available',
  '#': 'wage at or above the top code of its year',
  row_not_published: 'the survey publishes no row for this occupation in this area',
};

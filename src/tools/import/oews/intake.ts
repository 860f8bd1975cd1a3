import type { ImportFault, Tell } from '../fault.ts';
import type { SheetRow } from '../read/sheet-row.ts';
import { readArea, sameArea, type SurveyArea } from './area.ts';
import { firstFall, readCell, type Cell } from './cell.ts';
import { measures, readHeader, type ColumnName, type Header, type MeasureName } from './columns.ts';
import { hourlyPercentiles, yearlyPercentiles } from './series.ts';

/** An occupation our tables hold; order and titles come from content/occupations. */
export interface KnownOccupation {
  readonly soc: string;
  readonly title: string;
  readonly detailed: boolean;
  readonly order: number;
}

/** One occupation in one area, as its row says. */
export interface Observation {
  readonly group: string;
  readonly cells: ReadonlyMap<MeasureName, Cell>;
}

/** All that one file of the survey says and our tables ask for. */
export interface Intake {
  readonly file: string;
  /** Of the May the estimates are for; '' when neither file nor sheet says so. */
  readonly year: string;
  readonly areas: ReadonlyMap<string, SurveyArea>;
  /** By area code and SOC code, a space between. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** What the workbook's field descriptions say `#` stands for, in dollars a year. */
  readonly topCode: string | undefined;
}

const hourly: ReadonlySet<MeasureName> = new Set(['H_MEAN', ...hourlyPercentiles] as const);
const everywhere = (Object.keys(measures) as MeasureName[]).filter((name) => !hourly.has(name));
const groups = ['total', 'major', 'minor', 'broad', 'detailed'];

/**
 * Takes in the rows of one file. Every row is read and checked, of every occupation, so that a change of layout is seen wherever it
 * starts; kept are the occupations given, in every area. Hourly pay is read for the nation alone, whose table holds it.
 */
export async function takeIn(file: string, rows: AsyncIterable<SheetRow> | Iterable<SheetRow>, occupations: readonly KnownOccupation[], tellAll: Tell): Promise<Intake> {
  const wanted = new Map(occupations.map((o) => [o.soc, o]));
  const areas = new Map<string, SurveyArea>();
  const observations = new Map<string, Observation>();
  const years = new Map<string, string>();
  let sheet: string | undefined;
  let header: Header | undefined;
  let topCode: string | undefined;
  let byIndustry = false;
  const tell = (fault: Omit<ImportFault, 'file'>) => tellAll({ file, ...fault, sheet: fault.sheet || undefined });
  const yearIn = (text: string, pattern: RegExp, where: string) => {
    const year = pattern.exec(text)?.[1];
    if (year) years.set(where, year);
  };
  yearIn(file, /_M(20\d\d)(?!\d)/i, 'the name of the file');

  const describe = (text: string) => {
    yearIn(text, /^May (20\d\d) OEW?S Estimates/i, 'the field descriptions');
    topCode = /^#\s*=.*\$([\d,]+) per year/.exec(text)?.[1] ?? topCode;
  };

  const takeRow = ({ row, cells }: SheetRow, columns: Header) => {
    const at = (column: ColumnName) => cells[columns.get(column) ?? -1] ?? '';
    const refuse = (column: string, value: string, remedy: string) => tell({ sheet: sheet!, row, column, value, remedy });
    const last = Math.max(...columns.values());
    const beyond = cells.findIndex((text, i) => i > last && text !== '');
    if (beyond !== -1) return refuse(`${beyond + 1}`, cells[beyond]!, 'stands beyond the last column of the header: a cell too many in this row; quote a cell that holds a comma.');
    if (at('AREA') === '' || at('I_GROUP') === '') return refuse(at('AREA') === '' ? 'AREA' : 'I_GROUP', '', 'is empty: a note or the rest of a row that was cut off, no row of the survey. Fetch the workbook again.');
    if (at('I_GROUP').toLowerCase() !== 'cross-industry' || at('OWN_CODE') !== '1235') {
      if (!byIndustry) refuse('I_GROUP', `${at('I_GROUP')}, OWN_CODE ${at('OWN_CODE')}`, 'is not cross-industry, all owners (1235): take the workbook that is not by industry (told once).');
      byIndustry = true;
      return;
    }
    const area = readArea(at('AREA'), at('AREA_TITLE'), at('AREA_TYPE'), at('PRIM_STATE'));
    if ('remedy' in area) return refuse(area.column, area.value, area.remedy);
    const before = areas.get(area.code);
    if (before && !sameArea(before, area)) return refuse('AREA', at('AREA'), `is there twice: as ${before.name} (${before.kind}) above, here as ${area.name} (${area.kind}).`);
    areas.set(area.code, before ?? area);

    const soc = at('OCC_CODE');
    const group = at('O_GROUP').toLowerCase();
    if (!/^\d\d-\d{4}$/.test(soc)) return refuse('OCC_CODE', soc, 'must be an SOC code such as 41-3091.');
    if (!groups.includes(group)) return refuse('O_GROUP', group, `must be one of: ${groups.join(', ')}.`);
    const occupation = wanted.get(soc);
    // BLS prints a broad group that has one occupation twice, once as broad and once as detailed. Totals are kept for the nation alone.
    const kept = occupation !== undefined && occupation.detailed === (group === 'detailed') && (occupation.detailed || area.kind === 'nation');

    const read = new Map<MeasureName, Cell>();
    let sound = true;
    const take = (column: MeasureName) => {
      if (!columns.has(column)) return;
      const cell = readCell(column, at(column));
      if (typeof cell !== 'string') return void read.set(column, cell);
      sound = false;
      refuse(column, at(column), cell);
    };
    everywhere.forEach(take);
    if (kept && area.kind === 'nation') hourly.forEach(take);
    for (const names of [yearlyPercentiles, hourlyPercentiles]) {
      const given = names.flatMap((name) => (read.has(name) ? [[name, read.get(name)!] as const] : []));
      const fall = firstFall(given);
      if (fall) refuse(fall.column, fall.text, `is less than ${fall.below} (${fall.least}): percentiles never fall. Check the workbook.`);
      const unpublished = given.filter(([, { marker }]) => marker === '*');
      if (unpublished.length > 0 && unpublished.length < given.length) refuse(unpublished[0]![0], '*', 'stands beside percentiles that are published: BLS publishes all of them or none. Check the workbook.');
    }
    for (const column of ['ANNUAL', 'HOURLY'] as const) if (!/^(true)?$/i.test(at(column))) refuse(column, at(column), 'must be TRUE or empty.');
    if (!kept || !sound) return;
    if (at('HOURLY') !== '') refuse('HOURLY', at('HOURLY'), `says that ${soc} has hourly pay alone, and our tables hold yearly pay: take the occupation out of content/occupations, or give it a table of its own.`);
    if (at('OCC_TITLE') !== occupation.title)
      refuse('OCC_TITLE', at('OCC_TITLE'), `is "${occupation.title}" in content/occupations: find out whether ${soc} was redefined before you correct the title there.`);
    if (area.kind !== 'nation' && read.get('TOT_EMP')!.text !== '' && read.get('LOC_QUOTIENT')!.text === '') refuse('LOC_QUOTIENT', at('LOC_QUOTIENT'), 'must be a number where employment is published. Check the workbook.');
    const key = `${area.code} ${soc}`;
    if (observations.has(key)) refuse('AREA', at('AREA'), `has ${soc} twice in this file: remove one row, or fetch the workbook again.`);
    else observations.set(key, { group, cells: read });
  };

  for await (const row of rows) {
    if (/^field descriptions$/i.test(row.sheet)) describe(row.cells[0] ?? '');
    else if (/^(updatetime|filler)$/i.test(row.sheet) || row.cells.every((text) => text === '')) continue;
    else if (sheet === undefined) {
      sheet = row.sheet;
      yearIn(sheet, /_M(20\d\d)(?!\d)/i, 'the name of the sheet');
      header = readHeader(row, tell);
    } else if (row.sheet !== sheet) {
      tell({ sheet: row.sheet, remedy: `is a second sheet of data beside ${sheet}: delete the one that is not BLS's table.` });
      break;
    } else if (header) takeRow(row, header);
  }
  if (sheet === undefined) tell({ remedy: 'has no sheet of data in it: fetch the workbook again.' });
  else if (header && areas.size === 0 && !byIndustry) tell({ sheet, remedy: 'has a header and no row we could read.' });
  const said = new Set(years.values());
  if (said.size > 1) tell({ remedy: `names more than one year (${[...years].map(([where, year]) => `${year} in ${where}`).join(', ')}): give the file the name it has at BLS.` });
  if (said.size === 0) tell({ remedy: 'does not say its year: give the file the name it has at BLS, such as state_M2026_dl.csv.' });
  return { file, year: [...said][0] ?? '', areas, observations, topCode };
}

import type { ImportFault, Tell } from '../fault.ts';
import { postalByFips } from '../jurisdictions.ts';
import type { SheetRow } from '../read/sheet-row.ts';
import { lines, parityColumns, readParityHeader, type FixedColumn, type ParityColumn, type ParityHeader } from './columns.ts';

export type ParitySeries = 'rpp-state' | 'rpp-metro';
const seriesOf: Readonly<Record<string, ParitySeries>> = { SARPP: 'rpp-state', MARPP: 'rpp-metro' };

/** Parities of one area in the newest year of a file; '' where BEA writes (NA). */
export interface ParityArea {
  /** Two digits of a state, five of a metro. */
  readonly code: string;
  readonly name: string;
  readonly parities: ReadonlyMap<ParityColumn, string>;
}

export interface Parities {
  readonly file: string;
  readonly series: ParitySeries | undefined;
  readonly year: string;
  /** In order of code. */
  readonly areas: readonly ParityArea[];
  /** Metros that BEA lists without a parity of all items: they get no row. */
  readonly unpublished: readonly string[];
}

/** Lines under the table: notes, the day of the update, the source. */
const footer = /^(notes?\b|last updated|source|sarpp|marpp|u\.s\. bureau|\(na\)|\*)/i;
/** The United States, its metropolitan and nonmetropolitan portions, and BEA's eight regions: no row of our tables. */
const passedOver = /^(00000|0099[89]|9[1-8]000)$/;

function readParity(text: string): { readonly text: string } | string {
  if (text === '(NA)') return { text: '' };
  if (/^[0.]+$/.test(text)) return 'is zero: no price level can be. Fetch the file again.';
  if (/^\d+(\.\d+)?$/.test(text)) return { text: String(Number(text)) };
  if (/^-/.test(text)) return 'is negative: no price level can be. Fetch the file again.';
  if (/^\([A-Z]+\)$/.test(text)) return 'is a marker we do not know (known: (NA)): read the footnotes that come with the file, then teach it to src/tools/import/rpp/parities.ts.';
  return text === '' ? 'is empty: BEA writes (NA) where it publishes nothing. Fetch the file again.' : 'is text where a figure belongs: fetch the file again.';
}

/** Takes in the rows of one file of BEA's parities, and keeps the newest year of every state or metro. Pure. */
export async function takeInParities(file: string, rows: AsyncIterable<SheetRow> | Iterable<SheetRow>, tellAll: Tell): Promise<Parities> {
  const tell = (fault: Omit<ImportFault, 'file'>) => tellAll({ file, ...fault });
  const areas = new Map<string, { name: string; row: number; parities: Map<ParityColumn, string> }>();
  let header: ParityHeader | undefined;
  let begun = false;
  let series: ParitySeries | undefined;

  const takeRow = ({ row, cells }: SheetRow, { at, year, yearAt }: ParityHeader) => {
    const cell = (column: FixedColumn) => (cells[at.get(column)!] ?? '').replace(/^["\s]+|["\s]+$/g, '');
    const refuse = (column: string, value: string, remedy: string) => tell({ row, column, value, remedy });
    const code = cell('GeoFIPS');
    if (footer.test(code)) return;
    if (!/^\d{5}$/.test(code)) return refuse('GeoFIPS', code, 'is neither a code of five digits nor a note that we know: fetch the file again.');
    const table = seriesOf[cell('TableName')];
    if (!table) return refuse('TableName', cell('TableName'), `must be one of: ${Object.keys(seriesOf).join(', ')}. Take SARPP.zip or MARPP.zip.`);
    if (series && series !== table) return refuse('TableName', cell('TableName'), 'is another table than in the rows above: one table a file.');
    series = table;
    const column = lines[cell('Description').toLowerCase().replace(/\s+/g, ' ')];
    if (!column) return refuse('Description', cell('Description'), 'is a line we do not know: read the definitions that come with the file, then add it to src/tools/import/rpp/columns.ts.');
    if (cell('Unit').toLowerCase() !== 'index') return refuse('Unit', cell('Unit'), 'must be Index, the United States being 100.');
    const parity = readParity((cells[yearAt] ?? '').replace(/^["\s]+|["\s]+$/g, ''));
    if (typeof parity === 'string') return refuse(year, cells[yearAt] ?? '', parity);
    if (code === '00000' && column === 'rpp_all' && parity.text !== '100') return refuse(year, parity.text, 'must be 100: all items of the United States are what parities are measured against.');
    if (passedOver.test(code)) return;
    if (table === 'rpp-state' && !(code.endsWith('000') && postalByFips.has(code.slice(0, 2)))) return refuse('GeoFIPS', code, 'is no state: take SARPP.zip as BEA packs it.');
    const name = cell('GeoName').replace(/\s*\*+$/, '').replace(/\s*\(Metropolitan Statistical Area\)$/i, '');
    if (name === '' || /\(|\uFFFD/.test(name)) return refuse('GeoName', cell('GeoName'), 'is no name of a state or metropolitan area that we can read.');
    const found = areas.get(code) ?? { name, row, parities: new Map() };
    if (found.name !== name) return refuse('GeoName', name, `is ${found.name} in row ${found.row}, under the same code.`);
    if (found.parities.has(column)) return refuse('Description', cell('Description'), `is there twice for ${name}: remove one.`);
    found.parities.set(column, parity.text);
    areas.set(code, found);
  };

  for await (const row of rows) {
    if (row.cells.every((text) => text === '')) continue;
    if (!begun) {
      begun = true;
      header = readParityHeader(row, tell);
    } else if (header) takeRow(row, header);
  }
  if (!begun || (header && areas.size === 0)) tell({ remedy: 'holds no row we could read: fetch it again.' });

  const unpublished: string[] = [];
  const complete = [...areas].flatMap(([geo, { name, row, parities }]): ParityArea[] => {
    const code = series === 'rpp-state' ? geo.slice(0, 2) : geo;
    const missing = parityColumns.filter((column) => !parities.has(column));
    if (missing.length > 0) tell({ row, column: 'Description', value: name, remedy: `has no line for ${missing.join(', ')}: fetch the file again.` });
    const blank = parityColumns.filter((column) => parities.get(column) === '');
    if (series === 'rpp-state' && blank.length > 0) tell({ row, column: 'Description', value: name, remedy: `is (NA) for ${blank.join(', ')}: every state has all five in our table.` });
    if (parities.get('rpp_all') === '') unpublished.push(`${code} ${name}`);
    return parities.get('rpp_all') === '' ? [] : [{ code, name, parities }];
  });
  if (series === 'rpp-state') for (const fips of postalByFips.keys()) if (!areas.has(`${fips}000`)) tell({ column: 'GeoFIPS', value: `${fips}000`, remedy: `is missing: ${postalByFips.get(fips)} has no row. Fetch the file again.` });
  return { file, series, year: header?.year ?? '', areas: complete.sort((a, b) => (a.code < b.code ? -1 : 1)), unpublished };
}

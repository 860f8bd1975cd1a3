import ExcelJS from 'exceljs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { importOews } from '../../src/tools/import/oews/run.ts';

/** The columns of national_M2025_dl.xlsx, in their order. */
export const columnsOf2025 =
  'AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,LOC_QUOTIENT,PCT_TOTAL,PCT_RPT,H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY'.split(',');

export type Cells = Readonly<Record<string, string | number | null>>;

const areas = {
  nation: { AREA: '99', AREA_TITLE: 'U.S.', AREA_TYPE: '1', PRIM_STATE: 'US', LOC_QUOTIENT: null, JOBS_1000: null },
  alabama: { AREA: '01', AREA_TITLE: 'Alabama', AREA_TYPE: '2', PRIM_STATE: 'AL' },
  wyoming: { AREA: '56', AREA_TITLE: 'Wyoming', AREA_TYPE: '2', PRIM_STATE: 'WY' },
  guam: { AREA: '66', AREA_TITLE: 'Guam', AREA_TYPE: '3', PRIM_STATE: 'GU' },
  abilene: { AREA: '10180', AREA_TITLE: 'Abilene, TX', AREA_TYPE: '4', PRIM_STATE: 'TX' },
  albany: { AREA: '10500', AREA_TITLE: 'Albany, GA', AREA_TYPE: '4', PRIM_STATE: 'GA' },
  schenectady: { AREA: '10580', AREA_TITLE: 'Albany-Schenectady-Troy, NY', AREA_TYPE: '4', PRIM_STATE: 'NY' },
  omaha: { AREA: '36540', AREA_TITLE: 'Omaha, NE-IA', AREA_TYPE: '4', PRIM_STATE: 'NE' },
  alaska: { AREA: '0200006', AREA_TITLE: 'Alaska nonmetropolitan area', AREA_TYPE: '6', PRIM_STATE: 'AK' },
} as const;
export type AreaName = keyof typeof areas;

const occupations = {
  engineers: { OCC_CODE: '41-9031', OCC_TITLE: 'Sales Engineers', O_GROUP: 'detailed' },
  callers: { OCC_CODE: '41-9041', OCC_TITLE: 'Telemarketers', O_GROUP: 'detailed' },
  sales: { OCC_CODE: '41-0000', OCC_TITLE: 'Sales and Related Occupations', O_GROUP: 'major' },
  nurses: { OCC_CODE: '29-1141', OCC_TITLE: 'Registered Nurses', O_GROUP: 'detailed' },
} as const;

/** One row as BLS writes it: 220 people, a tenth earns up to $64,190, half up to $104,410, a tenth more than $222,800. */
export const row = (area: AreaName, occupation: keyof typeof occupations, change: Cells = {}): Cells => ({
  NAICS: '000000', NAICS_TITLE: 'Cross-industry', I_GROUP: 'cross-industry', OWN_CODE: '1235',
  TOT_EMP: 220, EMP_PRSE: 12.5, JOBS_1000: 0.105, LOC_QUOTIENT: 0.32, PCT_TOTAL: null, PCT_RPT: null,
  H_MEAN: 56.1, A_MEAN: 116690, MEAN_PRSE: 3, H_PCT10: 30.86, H_PCT25: 38.62, H_MEDIAN: 50.2, H_PCT75: 67.47, H_PCT90: 107.12,
  A_PCT10: 64190, A_PCT25: 80330, A_MEDIAN: 104410, A_PCT75: 140340, A_PCT90: 222800, ANNUAL: null, HOURLY: null,
  ...areas[area], ...occupations[occupation], ...change,
});

/** Every figure of pay replaced by the marker. */
export const pay = (value: string | number): Cells => Object.fromEntries(['H_MEAN', 'A_MEAN', 'MEAN_PRSE', 'H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90', 'A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90'].map((c) => [c, value]));
export const noPay = pay('*');
export const noCount: Cells = { TOT_EMP: '**', EMP_PRSE: '**', JOBS_1000: '**', LOC_QUOTIENT: '**' };

interface Layout {
  readonly sheet?: string;
  readonly columns?: readonly string[];
  readonly says?: readonly string[];
  readonly moreSheets?: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
}

/** Puts a workbook of BLS's layout on the disk: the data sheet, "Field Descriptions", "UpdateTime" and an empty "Filler". */
export async function workbook(path: string, rows: readonly Cells[], layout: Layout = {}): Promise<string> {
  const { sheet = 'the_data', columns = columnsOf2025, says = [], moreSheets = {} } = layout;
  const book = new ExcelJS.Workbook();
  const data = book.addWorksheet(sheet);
  data.addRow([...columns]);
  for (const cells of rows) data.addRow(columns.map((name) => cells[name.toUpperCase()] ?? null));
  const descriptions = book.addWorksheet('Field Descriptions');
  for (const line of says) descriptions.addRow([line]);
  for (const [name, lines] of Object.entries(moreSheets)) for (const line of [lines].flat()) (book.getWorksheet(name) ?? book.addWorksheet(name)).addRow([...line]);
  book.addWorksheet('UpdateTime').addRow(['alldataupdate']);
  book.addWorksheet('Filler');
  await book.xlsx.writeFile(path);
  return path;
}

const quoted = (value: string | number | null | undefined) => (/[",]/.test(String(value ?? '')) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''));

/** The same rows as CSV. */
export function csv(path: string, rows: readonly Cells[], columns: readonly string[] = columnsOf2025): string {
  writeFileSync(path, [columns, ...rows.map((cells) => columns.map((name) => cells[name.toUpperCase()]))].map((line) => `${line.map(quoted).join(',')}\r\n`).join(''));
  return path;
}

/** A small project: two occupations and a total, and the tables given. Gone when the test is over. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'almanac-import-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const occupation = (order: number, soc: string, title: string, detailed: boolean) => `soc: "${soc}"\ntitle: "${title}"\nshort: "${title}"\norder: ${order}\ndetailed: ${detailed}\ncovers: "C."\nexcludes: "E."\n`;
  const all: Readonly<Record<string, string>> = {
    'content/occupations/telemarketers.yaml': occupation(1, '41-9041', 'Telemarketers', true),
    'content/occupations/sales-engineers.yaml': occupation(2, '41-9031', 'Sales Engineers', true),
    'content/occupations/all-sales.yaml': occupation(3, '41-0000', 'Sales and Related Occupations', false),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
/** Every file under content/data. */
export const dataFiles = (root: string) => {
  try {
    return readdirSync(join(root, 'content/data'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => e.name).sort();
  } catch {
    return [];
  }
};

export const order = { read: '2026-04-10', published: '2026', replace: false, dryRun: false };
export const run = (root: string, files: readonly string[], change: Partial<typeof order> = {}) => importOews({ ...order, root, files, ...change });

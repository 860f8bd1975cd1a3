import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Row } from '../../../data/csv.ts';
import type { TableCard } from '../../../schemas/table.ts';
import { csvText, sha256, tableCardText } from '../card.ts';
import { listed, nameChanges, rewritten, signed } from '../changes.ts';
import type { Order, Outcome } from '../command.ts';
import { collectFaults } from '../fault.ts';
import { postalByFips } from '../jurisdictions.ts';
import { readPublished } from '../read/published-file.ts';
import { vintagesOf, type Vintage } from '../vintages.ts';
import { refuseOverwriting, writeAll, type Draft } from '../write.ts';
import { parityColumns } from './columns.ts';
import { takeInParities, type Parities, type ParitySeries } from './parities.ts';

/** Points that a parity must move in a vintage to be listed: two points are $1,000 a year on pay of $50,000. */
export const parityBound = 2;

const about = {
  'rpp-state': { code: 'fips', name: 'state', archive: 'SARPP', title: 'by state', note: 'U.S. average = 100.' },
  'rpp-metro': { code: 'cbsa', name: 'metro', archive: 'MARPP', title: 'by metropolitan area', note: "U.S. average = 100. None is published for Puerto Rico or for a single nonmetropolitan area; BEA's one for all nonmetropolitan parts of a state together is not in this table." },
} as const satisfies Record<ParitySeries, unknown>;

const rowsOf = (series: ParitySeries, { year, areas }: Parities): readonly Row[] =>
  areas.map(({ code, name, parities }) => ({
    year,
    [about[series].code]: code,
    ...(series === 'rpp-state' ? { usps: postalByFips.get(code)! } : {}),
    [about[series].name]: name,
    ...Object.fromEntries(parities),
  }));

function draftsOf(series: ParitySeries, year: string, rows: readonly Row[], dates: { readonly read: string; readonly published: string }, source: string): readonly Draft[] {
  const { code, name, archive, title, note } = about[series];
  const text = (column: string) => ({ name: column, type: 'text' as const, required: true });
  const columns = [
    ...['year', code, ...(series === 'rpp-state' ? ['usps'] : []), name].map(text),
    ...parityColumns.map((column) => ({ name: column, type: 'decimal' as const, unit: 'U.S. = 100', min: 0, required: series === 'rpp-state' || column === 'rpp_all' })),
  ];
  const bytes = csvText(columns.map((c) => c.name), rows);
  const card: TableCard = {
    producer: 'U.S. Bureau of Economic Analysis',
    title: `Regional price parities ${title}, ${year}`,
    version: year,
    published: dates.published,
    urlMain: `https://apps.bea.gov/regional/zip/${archive}.zip`,
    dateAccessed: dates.read,
    licence: { name: 'Public domain (17 U.S.C. 105)', url: 'https://www.bea.gov/help/faq/147' },
    sha256: sha256(bytes),
    rows: rows.length,
    key: [code],
    increasing: [],
    flags: {},
    notes: [note, source],
    columns,
  };
  const path = `content/data/${series}/${year}`;
  return [{ path: `${path}.csv`, bytes }, { path: `${path}.source.yaml`, bytes: tableCardText(card) }];
}

/** What changed from an older vintage of parities. */
function parityChanges(series: ParitySeries, older: Vintage | undefined, rows: readonly Row[]): readonly string[] {
  if (!older) return ['  No older vintage to compare with.'];
  const { code, name } = about[series];
  const names = (of: readonly Row[]) => new Map(of.map((row) => [row[code]!, row[name]!]));
  const before = new Map(older.rows.map((row) => [row[code], row]));
  const moved = rows
    .flatMap((row) => {
      const then = before.get(row[code]!);
      const change = then ? Number(row.rpp_all) - Number(then.rpp_all) : 0;
      return Math.abs(change) > parityBound ? [{ change, says: `${row[code]} ${row[name]}: ${then!.rpp_all} → ${row.rpp_all} (${signed(change, 2)})` }] : [];
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return [`  Against ${series}/${older.name}:`, ...[...nameChanges('Areas', names(older.rows), names(rows)), ...listed(`All items moved by more than ${parityBound} points`, moved.map((m) => m.says))].map((line) => `  ${line}`)];
}

/** Reads BEA's files of regional price parities and writes the newest year of each with its card, or nothing at all. */
export async function importRpp(order: Order): Promise<Outcome> {
  const faults = collectFaults();
  const { root, files } = order;
  const drafts: Draft[] = [];
  const report: string[] = [];
  const done = new Map<ParitySeries, string>();
  for (const given of files) {
    const before = faults.count();
    const taken = await readPublished(given, faults.tell, (file, rows) => takeInParities(file, rows, faults.tell));
    if (faults.count() > before || !taken?.series) continue;
    const { file, series, year } = taken;
    const twin = done.get(series);
    if (twin) {
      faults.tell({ file, column: 'TableName', value: about[series].archive, remedy: `${twin} holds the same table: leave one out.` });
      continue;
    }
    done.set(series, file);
    const rows = rowsOf(series, taken);
    const held = vintagesOf(root, series, faults.tell);
    const older = held.filter((v) => v.last < Number(year)).at(-1);
    drafts.push(...draftsOf(series, year, rows, order, `Read from ${file} (sha256 ${sha256(readFileSync(resolve(given)))}).`));
    report.push('', `${series}/${year}: ${rows.length} rows`, ...listed('Listed by BEA without a parity, and left out', taken.unpublished, true), ...parityChanges(series, older, rows), ...rewritten(held.find((v) => v.name === year), rows, about[series].code));
  }
  if (faults.count() === 0 && !order.dryRun) refuseOverwriting(root, drafts, order.replace, faults.tell);
  if (faults.count() > 0) return { faults, report, written: [] };
  return { faults, report, written: order.dryRun ? [] : writeAll(root, drafts) };
}

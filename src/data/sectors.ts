import { chosen, numberIn, tableRows } from './tables.ts';
import { spanOf } from './vintages.ts';

export const sectorTable = chosen.sectors;
/** "May 2024": the sector tables appear later than the others, so they have a vintage of their own. */
export const sectorVintage = `May ${spanOf(sectorTable.split('/')[1]!)!.last}`;

/** Where the people of an occupation work, sector by sector, the largest first; sectors without a published count come last. */
export const sectorsOf = (soc: string) =>
  tableRows(sectorTable)
    .filter((r) => r.occ_code === soc)
    .map((r) => ({
      code: r.naics!,
      name: r.naics_title!.split(', excluding')[0]!,
      employment: numberIn(r, 'tot_emp'),
      median: numberIn(r, 'a_median'),
    }))
    .sort((a, b) => (b.employment ?? -1) - (a.employment ?? -1) || a.name.localeCompare(b.name, 'en'));

import { numberIn, tableRows } from './tables.ts';

export const sectorTable = 'oews-sector/may-2024';

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

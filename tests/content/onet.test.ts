import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alternateTitlesOf, onetPage, titlesOf } from '../../src/data/onet.ts';
import { onetTable } from '../../src/data/onet-ratings.ts';
import { tableRows } from '../../src/data/tables.ts';

const nine = ['41-3091', '41-4011', '41-9031', '41-4012', '11-2022', '41-1012', '41-3011', '41-3031', '41-9041'];
const technology = tableRows('onet-technology-skills/29-3');

describe('what our extracts of O*NET leave out', () => {
  test('five of nine occupations have no technology table with us, and their pages lead to O*NET OnLine', () => {
    const without = nine.filter((soc) => onetTable('technology', soc, 8) === null);
    expect(without).toEqual(['11-2022', '41-1012', '41-3011', '41-3031', '41-9041']);
    for (const soc of without) expect(titlesOf(soc)).toEqual([]);
    expect(onetPage('11-2022')).toBe('https://www.onetonline.org/link/summary/11-2022.00');
  });

  test('services reps have alternate titles with us and no reported ones; the five others have neither', () => {
    const titles = alternateTitlesOf('41-3091');
    expect(titlesOf('41-3091')).toEqual([]);
    expect(titles).toHaveLength(32);
    // As O*NET prints them, with the short form in parentheses.
    expect(titles).toEqual(expect.arrayContaining(['Accounts Manager', 'Sales Development Representative', 'Sales Representative (Sales Rep)']));
    expect(nine.filter((soc) => titlesOf(soc).length === 0 && alternateTitlesOf(soc).length === 0)).toEqual(['11-2022', '41-1012', '41-3011', '41-3031', '41-9041']);
  });

  test('no page says that O*NET has nothing where we hold nothing', () => {
    const files = ['src/shortcodes', 'src/components', 'src/pages'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro')).map((name) => `${folder}/${name}`));
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => /O\*NET (publishes|holds|has|lists) no/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('technology', () => {
  const rows = (soc: string) => onetTable('technology', soc, 8)!.rows;

  test('reps of other wholesale goods: uses in demand for this very job first, the most examples first among equals', () => {
    // One in demand each: customer management 26 examples, mail 4, presentation 3, office and spreadsheet 1. Then planning, 11 examples, none in demand.
    expect(rows('41-4012').slice(0, 6).map(([use]) => use)).toEqual(['Customer relationship management CRM software', 'Electronic mail software', 'Presentation software', 'Office suite software', 'Spreadsheet software', 'Enterprise resource planning ERP software']);
    expect(rows('41-4012')[1]![1]).toBe('Microsoft Outlook (in demand), IBM Notes, Microsoft Exchange, Mozilla Thunderbird');
    expect(rows('41-4012')[5]![1]).toBe('Microsoft Dynamics (hot), Oracle PeopleSoft (hot), SAP software (hot), Enterprise resource planning ERP software, Microsoft Dynamics GP and 6 more');
  });

  test('what is in demand is hot too, as the note says', () => {
    expect(technology.filter((r) => r['In Demand'] === 'Y' && r['Hot Technology'] !== 'Y')).toEqual([]);
    expect(onetTable('technology', '41-4012', 8)!.about).toContain('what is in demand here is hot too');
  });
});

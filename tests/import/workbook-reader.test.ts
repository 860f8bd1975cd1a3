import ExcelJS from 'exceljs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWorkbook } from '../../src/tools/import/read/workbook.ts';
import { attribute, xmlReader } from '../../src/tools/import/read/xml.ts';
import type { SheetRow } from '../../src/tools/import/read/sheet-row.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const rowsOf = async (path: string) => {
  const rows: SheetRow[] = [];
  for await (const row of readWorkbook(path)) rows.push(row);
  return rows;
};

test('cells come as text: numbers as they are, blanks empty, and what is no plain value under its name', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data & more');
  sheet.addRow(['01', 155495730, 0.1, null, '  Mayagüez, PR ', true, false]);
  sheet.getCell('A3').value = { richText: [{ text: 'two ' }, { font: { bold: true }, text: 'runs' }] };
  sheet.getCell('B3').value = { formula: 'B1*2', result: 310991460 };
  sheet.getCell('C3').value = { error: '#N/A' };
  sheet.getCell('AB3').value = 'far out';
  book.addWorksheet('Second').addRow(['x']);
  await book.xlsx.writeFile(join(folder, 'cells.xlsx'));
  expect(await rowsOf(join(folder, 'cells.xlsx'))).toEqual([
    { sheet: 'Data & more', row: 1, cells: ['01', '155495730', '0.1', '', 'Mayagüez, PR', 'TRUE', 'FALSE'] },
    { sheet: 'Data & more', row: 3, cells: ['two runs', 'a formula (=B1*2)', 'an error (#N/A)', ...Array.from({ length: 24 }, () => ''), 'far out'] },
    { sheet: 'Second', row: 1, cells: ['x'] },
  ]);
});

test('nothing is lost on the way, however small or large the workbook: 30 times 8 rows, once 5,000 of two bytes a letter', async () => {
  const put = async (rows: number) => {
    const book = new ExcelJS.Workbook();
    for (const name of ['one', 'two', 'three', 'four']) {
      const sheet = book.addWorksheet(name);
      for (let i = 0; i < rows; i++) sheet.addRow([`${name} ü${'é'.repeat(i % 7)} ${i}`, i]);
    }
    await book.xlsx.writeFile(join(folder, `${rows}.xlsx`));
    return join(folder, `${rows}.xlsx`);
  };
  const small = await put(2);
  for (let time = 0; time < 30; time++) expect((await rowsOf(small)).map(({ sheet, cells }) => `${sheet}: ${cells.join()}`)).toHaveLength(8);
  const large = await rowsOf(await put(5000));
  expect(large).toHaveLength(20_000);
  expect(large.every(({ sheet, row, cells }) => cells[0] === `${sheet} ü${'é'.repeat((row - 1) % 7)} ${row - 1}` && cells[1] === String(row - 1))).toBe(true);
});

/** What a reader is told, when the text comes in pieces of the given length. */
function heard(xml: string, length: number): string {
  const said: string[] = [];
  const reader = xmlReader({ opened: (name, attributes) => said.push(`<${name}${attributes}>`), text: (text) => said.push(text), closed: (name) => said.push(`</${name}>`) });
  for (let i = 0; i < xml.length; i += length) reader.take(xml.slice(i, i + length));
  reader.end();
  return said.join('');
}

test('XML says the same in pieces of any length; prefixes, comments and instructions are passed over', () => {
  const xml = '<?xml version="1.0"?><!-- a > b --><x:row r="1"><c r="A1" t="s" note="a>b"><v>3</v></c><c/>R&amp;D &#65;&#x42;</x:row>';
  const expected = '<row r="1"><c r="A1" t="s" note="a>b"><v>3</v></c><c></c>R&D AB</row>';
  for (const length of [1, 2, 3, 7, 50, 1000]) expect(heard(xml, length)).toBe(expected);
});

test('XML that ends too early, or says what office programs do not say, is refused', () => {
  expect(() => heard('<a><b></b>', 4)).toThrow('its XML ends too early');
  expect(() => heard('<a>1</a><b', 100)).toThrow('its XML ends too early');
  expect(() => heard('<a><![CDATA[x]]></a>', 100)).toThrow('CDATA');
  expect(() => heard('<!DOCTYPE a><a></a>', 100)).toThrow('document type');
  expect(() => heard('<a>&nbsp;</a>', 100)).toThrow('the entity &nbsp; is not known here');
});

test('an attribute is found by its whole name', () => {
  const tag = ' name="A &quot;B&quot;" sheetId="4" r:id=\'rId2\'';
  expect(attribute(tag, 'id')).toBe('rId2');
  expect(attribute(tag, 'name')).toBe('A "B"');
  expect(attribute(tag, 'state')).toBeUndefined();
});

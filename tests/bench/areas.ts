/**
 * What one more area page costs the build: the site is built in a folder of its own with 500 and with 5,000 made-up metros
 * beside the real ones, and the difference is divided by 4,500. `npm run bench:areas [fewer more]`.
 * Nothing made up leaves that folder. A timing, so never an assertion.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tableRows } from '../../src/data/tables.ts';
import { allAreas, parityTables, wageTables } from '../../src/data/wages.ts';
import { pointsTable } from '../../src/data/map-places.ts';
import { tableCard } from '../../src/schemas/table.ts';
import { csvText, sha256, tableCardText } from '../../src/tools/import/card.ts';

const [fewer = 500, more = 5000] = process.argv.slice(2).map(Number);
const root = process.cwd();
const parts = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const metros = allAreas.filter(({ kind, parity }) => kind === 'metro' && parity !== null);

/** Adds made-up metros to a table: each copies the rows of a real one, so that its page is as full as a real page. */
function grow(copy: string, table: string, column: string, name: string, count: number) {
  const file = join(copy, 'content/data', `${table}`);
  const card = tableCard.parse(parse(readFileSync(`${file}.source.yaml`, 'utf8')));
  const rows = tableRows(table);
  const added = Array.from({ length: count }, (_, i) => {
    const { code, states } = metros[i % metros.length]!;
    return rows.filter((row) => row[column] === code).map((row) => ({ ...row, [column]: `${100_000 + i}`, [name]: `Made-up ${i + 1}, ${states.join('-')}` }));
  });
  const text = csvText(card.columns.map((c) => c.name), [...rows, ...added.flat()]);
  writeFileSync(`${file}.csv`, text);
  writeFileSync(`${file}.source.yaml`, tableCardText({ ...card, sha256: sha256(text), rows: rows.length + added.flat().length }));
}

/** Seconds of wall clock and of both processors that the build takes, and the pages it made. */
function build(count: number) {
  const copy = mkdtempSync(join(tmpdir(), 'almanac-areas-'));
  try {
    for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    grow(copy, wageTables.metro, 'area_code', 'area_name', count);
    grow(copy, parityTables.metro, 'cbsa', 'metro', count);
    grow(copy, pointsTable, 'area_code', 'area_name', count);
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync('sh', ['-c', 'npm run -s build >build.log 2>&1; code=$?; times; exit $code'], { cwd: copy, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The build with ${count} made-up metros failed:\n${stderr}${execFileSync('tail', ['-n', '40', join(copy, 'build.log')], { encoding: 'utf8' })}`);
    const wall = (performance.now() - start) / 1000;
    const cpu = [...stdout.trim().split('\n').at(-1)!.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
    const pages = readdirSync(join(copy, 'dist/salaries/places'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;
    console.log(`${count} made-up metros: ${pages} area pages, ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of processor`);
    return { pages, wall, cpu };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const [few, many] = [build(fewer), build(more)];
const slope = (what: 'wall' | 'cpu') => ((1000 * (many[what] - few[what])) / (many.pages - few.pages)).toFixed(1);
console.log(`One more area page: ${slope('wall')} ms, ${slope('cpu')} ms of processor`);

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { commissionLaw } from '../schemas/commission-law.ts';
import { allAreas } from './wages.ts';

const file = commissionLaw.parse(parse(readFileSync('content/data/law/commission-by-state.yaml', 'utf8')));

/** Every state whose statute was opened, in order of name, and those that were not. */
export const commissionLaws = {
  ...file,
  states: [...file.states].sort((a, b) => (a.state < b.state ? -1 : 1)),
  notChecked: allAreas.filter((a) => a.kind === 'state' && !file.states.some((s) => a.states.includes(s.code))).map((a) => a.name),
};

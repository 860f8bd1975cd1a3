/** What changed in a state's rules from one year to the next, rule by rule. Pure. */

interface Difference {
  readonly path: readonly string[];
  readonly change: string;
}

/** Words about the figures, and what every new year changes. */
const silent = new Set(['note', 'notes', 'provenance', 'taxYear', 'status', 'statusNote', 'status2026', 'status2026Note', 'source', 'id']);
const filing = new Set(['single', 'mfj', 'mfs', 'hoh']);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A list of rules by their id, so that a rule put in between does not change all that follow. */
const byId = (value: unknown): unknown =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item.id === 'string') ? Object.fromEntries(value.map((item: Record<string, unknown>) => [item.id, item])) : value;
const shown = (value: unknown) => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
};

function* walk(before: unknown, after: unknown, path: readonly string[]): Generator<Difference> {
  const [old, now] = [byId(before), byId(after)];
  if (isObject(old) && isObject(now)) {
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) if (!silent.has(key)) yield* walk(old[key], now[key], [...path, key]);
  } else if (Array.isArray(old) && Array.isArray(now) && old.length === now.length && old.some((item) => Array.isArray(item))) {
    for (const [i, item] of old.entries()) yield* walk(item, now[i], [...path, `row ${i + 1}`]);
  } else if (JSON.stringify(old) !== JSON.stringify(now)) yield { path, change: `${shown(before)} → ${shown(after)}` };
}

/** One line for each figure that changed; what changed alike for several filing statuses is one line. */
export function ruleDifferences(before: unknown, after: unknown): readonly string[] {
  const merged = new Map<string, string[]>();
  for (const { path, change } of walk(before, after, [])) {
    const status = path.findLast((part) => filing.has(part));
    const line = `${path.filter((part) => part !== status).join(' ')}\n${change}`;
    merged.set(line, [...(merged.get(line) ?? []), ...(status ? [status] : [])]);
  }
  return [...merged].map(([line, statuses]) => line.replace('\n', `${statuses.length > 0 ? ` (${statuses.join(', ')})` : ''}: `));
}

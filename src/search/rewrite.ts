/** A word of the query with other words that mean the same here. */
export interface QueryWord {
  readonly text: string;
  readonly also: readonly string[];
}

export interface Rewritten {
  /** The words that carry meaning; all of them when none does. */
  readonly words: readonly QueryWord[];
}

/** Words of questions and grammar: they say nothing about the page wanted. "no", "only" and "after" do. */
const small = new Set(
  `a an the and or of to in on at for with by from as is are was be been am do does did can could should would will
  i im me my mine you your we our us it its this that there their they what whats which who whos when where why how
  vs versus about into if so than get getting got have has had really much many meaning mean means stand definition`.split(
    /\s+/,
  ),
);

/** Expressions that have one usual word. */
const expressions: readonly (readonly [RegExp, string])[] = [
  [/\bboot camps?\b/g, 'bootcamp'],
  [/\bwork(ing)? (from home|remotely)\b|\bwfh\b/g, 'remote'],
  [/\bpros cons\b/g, 'pros and cons'],
  [/\bin come share\b/g, 'income share'],
  [/\bnon competes?\b/g, 'noncompete'],
  [/\bclaw backs?\b/g, 'clawback'],
  [/\bburn(ed|t)? out\b/g, 'burnout'],
  [/\bnet working\b/g, 'networking'],
  [/\bon ?line\b/g, 'online'],
  [/\bjob title\b/g, 'role'],
  [/\btake home\b/g, 'takehome'],
  [/\blaid off\b|\blay ?offs?\b/g, 'layoff'],
  [/\bsales ?force\b/g, 'salesforce'],
  [/\bhub spot\b/g, 'hubspot'],
  [/\blinked in\b/g, 'linkedin'],
  [/\bcost of living\b/g, 'cost of living rpp'],
];

/** Families of words that readers use for one thing. */
const families: readonly (readonly string[])[] = [
  ['pay', 'salary', 'wage', 'earnings', 'compensation', 'comp', 'income', 'paid'],
  ['rep', 'representative', 'salesperson', 'seller', 'salesman', 'saleswoman'],
  ['course', 'training', 'class', 'program'],
  ['certification', 'certificate', 'cert', 'certified', 'credential'],
  ['bootcamp', 'academy'],
  ['job', 'role', 'position', 'career', 'work'],
  ['resume', 'cv'],
  ['tax', 'withholding'],
  ['take', 'takehome'],
  ['layoff', 'fired', 'terminated'],
  ['quit', 'leaving', 'leave', 'resign'],
  ['promotion', 'promoted'],
  ['manager', 'management', 'supervisor'],
  ['bonus', 'commission', 'incentive', 'variable'],
  ['company', 'employer', 'firm'],
  ['free', 'cheap', 'cost', 'price', 'tuition', 'expensive'],
  ['saas', 'software'],
  ['isa', 'deferred'],
  ['city', 'place', 'area', 'location', 'metro'],
  ['guarantee', 'guaranteed'],
  ['outlook', 'growth', 'future', 'demand'],
  ['check', 'cheque', 'paycheck'],
  ['degree', 'college', 'bachelor'],
  ['hire', 'hiring', 'recruit'],
  ['begin', 'start', 'beginner', 'become'],
  ['data', 'figure', 'statistic'],
  ['estimator', 'calculator'],
  ['remote', 'home'],
];

/** Short forms and the words they stand for. */
const shortForms: Readonly<Record<string, string>> = {
  ae: 'account executive',
  am: 'account manager',
  se: 'sales engineer',
  csm: 'customer success manager',
  sdr: 'sales development representative',
  bdr: 'business development representative',
  ote: 'on target earnings',
  pip: 'performance improvement plan',
  isa: 'income share agreement',
  crm: 'customer relationship management',
  b2b: 'business to business',
  rpp: 'regional price parity',
  saas: 'software as a service',
  soc: 'standard occupational classification',
  tco: 'total cost of ownership',
  rfp: 'request for proposal',
  qbr: 'quarterly business review',
  kpi: 'key performance indicator',
  msp: 'managed service provider',
  uk: 'united kingdom',
};

const alsoOf = new Map<string, string[]>();
for (const family of families)
  for (const word of family)
    alsoOf.set(word, [...(alsoOf.get(word) ?? []), ...family.filter((w) => w !== word)]);

/**
 * Text in its plain form: lower case, no accents, no punctuation, single spaces.
 *
 * Codes stay whole (41-3091, 50/50, 22%, 1099, b2b); W-2 and 401(k) become w2 and 401k; $65,000 becomes 65000.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/&/g, ' and ')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/(\d)\s+%/g, '$1%')
    .replace(/(\d)\s*(?:percent|per cent)\b/g, '$1%')
    .replace(/(\d)\(([a-z])\)/g, '$1$2')
    .replace(/\b([a-z])-(?=\d)/g, '$1')
    .replace(/(?<![\p{L}\d])(\d{1,3})\s*\/\s*(?=\d{1,3}(?!\d))/gu, '$1/')
    .replace(/(\p{L}\d+)\//gu, '$1 ')
    .replace(/(?<!\d)[-/.]|[-/.](?!\d)/g, ' ')
    .replace(/(?<!\d)%/g, ' ')
    .replace(/[^\p{L}\p{N}%/.\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text in their plain form. */
export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean);

/** One form for singular and plural: "reps" and "rep", "companies" and "company". Short words and codes stay. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word) || /(?:ss|us|is|aas)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** True for a word of grammar or of asking. */
export const isSmall = (word: string): boolean => small.has(word);

/** A text with its expressions made one word: "boot camp" is "bootcamp". */
export const joined = (text: string): string =>
  expressions.reduce((sum, [from, to]) => sum.replace(from, to), plain(text));

/** What a reader typed, as words to look for. Never throws; any text gives an answer. */
export function rewrite(query: string): Rewritten {
  const all = joined(query).split(' ').filter(Boolean);
  const telling = all.filter((word) => !small.has(word));
  const words = telling.length > 0 ? telling : all;
  return {
    words: [...new Set(words)].map((text) => ({
      text,
      also: [
        ...(Object.hasOwn(shortForms, text) ? [shortForms[text]!] : []),
        ...(alsoOf.get(text) ?? alsoOf.get(stem(text)) ?? []),
      ],
    })),
  };
}

import type { Entry } from './entries.ts';
import type { Fault } from './fault.ts';

/** What ids a tag may name: attribute by attribute. */
export interface Vocabulary {
  /** tag → attribute → the ids allowed, or undefined when any text is. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string> | undefined>>;
  /** Root paths that exist as pages: /guides/x/. */
  readonly addresses: ReadonlySet<string>;
}

/** An amount of money or a percentage, in figures. */
export const bareFigure = /[$£€₹]\s?\d[\d,.]*\s?(?:k\b|million|billion)?|\b(?:USD|GBP|EUR|CAD|AUD|INR)\s?\d[\d,.]*|\b(?!(?:19|20)\d\d dollars)\d[\d,.]*\s?(?:%|(?:percent|per cent|dollars?|pounds|euros?|rupees?|cents)\b)/g;

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Checks a body of MDX: tags from the closed vocabulary, ids that exist, links that lead somewhere, no bare figures. */
export function checkProse(entry: Entry<unknown>, vocabulary: Vocabulary): Fault[] {
  const faults: Fault[] = [];
  const code = entry.body.replace(/```[\s\S]*?```|`[^`\n]*`/g, blank);
  const at = (index: number) => entry.bodyLine + code.slice(0, index).split('\n').length - 1;
  const tell = (index: number, field: string, value: string, remedy: string) => faults.push({ file: entry.file, line: at(index), field, value, remedy });

  for (const match of code.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[a-zA-Z]+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g)) {
    const [, closing, tag, attributes] = match;
    const allowed = vocabulary.tags.get(tag!);
    if (!allowed) {
      tell(match.index, 'tag', `<${tag}>`, `is not a tag guides may use: ${[...vocabulary.tags.keys()].join(', ')}`);
      continue;
    }
    if (closing) continue;
    for (const [, name, value] of attributes!.matchAll(/([a-zA-Z]+)="([^"]*)"/g)) {
      if (!allowed.has(name!)) tell(match.index, `<${tag}>`, name!, `takes ${[...allowed.keys()].join(', ') || 'no attributes'}`);
      const ids = allowed.get(name!);
      if (!ids) continue;
      for (const id of value!.split(/\s+/).filter(Boolean))
        if (!ids.has(id)) tell(match.index, `<${tag} ${name}>`, id, 'nothing has this id: correct it, or add the entry it names');
    }
  }
  for (const match of code.matchAll(/\]\((\/[^)\s]*)\)/g)) {
    const path = match[1]!.split(/[?#]/)[0]!;
    if (!vocabulary.addresses.has(path)) tell(match.index, 'link', path, 'leads to no page: correct it (addresses end in /)');
  }
  for (const match of code.matchAll(/!\[\s*\]\(/g)) tell(match.index, 'image', match[0], 'say in the brackets what the picture shows');
  for (const match of code.matchAll(/^#\s.*$/gm)) tell(match.index, 'heading', match[0], 'start with ##: the title is the only first-level heading');

  const prose = code
    .replace(/<(Example|Template)\b[\s\S]*?<\/\1>/g, blank)
    .replace(/<Yours>[^<]*<\/Yours>/g, blank)
    .replace(/^Example\b[^\n]*(?:\n[^\n]+)*/gm, entry.file.endsWith('.md') ? blank : (text) => text)
    .replace(/<[A-Za-z][^>]*>/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/\{[^}]*\}/g, blank);
  for (const match of prose.matchAll(bareFigure)) tell(match.index, 'figure', match[0].trim(), 'bare figure: use <Fact id="…" />, put a worked example in <Example>, or mark the reader’s own number with <Yours>');
  return faults;
}

/** Checks lines of front matter, which hold no tags: a figure in them has no source. `{fact-id}` stands for one. */
export function checkLines(entry: Entry<unknown>, fields: Readonly<Record<string, string | readonly string[]>>): Fault[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    (typeof value === 'string' ? [value] : value).flatMap((text, i) =>
      [...text.replace(/\{[^}]*\}/g, '').matchAll(bareFigure)].map(([found]) => ({
        file: entry.file,
        line: entry.lineOf(typeof value === 'string' ? [field] : [field, i]),
        field: typeof value === 'string' ? field : `${field}.${i}`,
        value: found.trim(),
        remedy: field === 'keyPoints' ? 'bare figure: write {fact-id}' : 'bare figure: say it in words here, and give the figure with <Fact> in the text',
      })),
    ),
  );
}

import type { Entry } from './entries.ts';
import type { Fault } from './fault.ts';

/** What ids a tag may name: attribute by attribute. */
export interface Vocabulary {
  /** tag → attribute → the ids allowed, or undefined when any text is. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string> | undefined>>;
  /** Root paths that exist as pages: /guides/x/. */
  readonly addresses: ReadonlySet<string>;
}

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
    .replace(/<Example[\s\S]*?<\/Example>/g, blank)
    .replace(/<[A-Za-z][^>]*>/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/\{[^}]*\}/g, blank);
  for (const match of prose.matchAll(/[$£€]\s?\d[\d,.]*\s?(?:k|million|billion)?|\d[\d,.]*\s?(?:%|percent\b|per cent\b)/g))
    tell(match.index, 'figure', match[0].trim(), 'bare figure: use <Fact id="…" />, or put a worked example in <Example>');
  return faults;
}

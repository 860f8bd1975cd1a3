/** The kinds of page a reader can filter by, in the order in which the filter names them. */
export const kinds = ['guide', 'tool', 'term', 'role', 'program', 'area', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** One page as search knows it. */
export interface SearchDocument {
  /** Root path without the site's sub-path: /guides/how-sales-pay-works/. It names the document. */
  readonly path: string;
  readonly title: string;
  readonly kind: Kind;
  readonly headings: readonly string[];
  readonly aliases: readonly string[];
  readonly summary: string;
}

/** Pages whose paths share a beginning and an end, as columns: a small file that compresses well. */
export interface PackedGroup {
  readonly kind: Kind;
  /** Path = before + id + after. */
  readonly before: string;
  readonly after: string;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** One for all, or one each. */
  readonly summaries: string | readonly string[];
  /** Each joined by a bar; left out where no page of the group has any. */
  readonly aliases?: readonly string[];
  readonly headings?: readonly string[];
}

const parts = (column: readonly string[] | undefined, row: number) =>
  column?.[row]?.split('|').filter(Boolean) ?? [];

/** The documents of an index file. */
export const unpack = (groups: readonly PackedGroup[]): SearchDocument[] =>
  groups.flatMap((group) =>
    group.ids.map((id, row) => ({
      path: group.before + id + group.after,
      title: group.titles[row] ?? id,
      kind: group.kind,
      headings: parts(group.headings, row),
      aliases: parts(group.aliases, row),
      summary: typeof group.summaries === 'string' ? group.summaries : (group.summaries[row] ?? ''),
    })),
  );

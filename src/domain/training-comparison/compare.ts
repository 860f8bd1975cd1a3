/** A page we read, as the side-by-side view cites it. */
export interface SheetSource {
  readonly url: string;
  readonly title: string;
  readonly pageDate: string | null;
  readonly read: string;
}

/** One fact in words. */
export interface SheetFact {
  /** The same for all programs: `price`. */
  readonly field: string;
  readonly label: string;
  /** Null when no page we read publishes it. */
  readonly text: string | null;
  readonly note?: string;
  /** Our own classification: there is no page to cite. */
  readonly ours?: true;
  /** Positions in the sheet's sources. */
  readonly sources: readonly number[];
  /** Other values on other pages. */
  readonly conflict?: { readonly why: string; readonly values: readonly { readonly text: string; readonly date: string | null; readonly source: number }[] };
}

/** All facts of one program, in words and in a fixed order. */
export interface FactSheet {
  readonly slug: string;
  readonly name: string;
  readonly provider: string;
  readonly facts: readonly SheetFact[];
  readonly sources: readonly SheetSource[];
}

export interface ComparedRow {
  readonly field: string;
  readonly label: string;
  /** One a program, in the order given; null when its sheet lacks the fact or no page publishes it. */
  readonly cells: readonly (SheetFact | null)[];
  /** True unless all programs say the same. One that publishes nothing differs from one that does. */
  readonly differs: boolean;
}

/**
 * Facts of several programs side by side.
 *
 * @returns a row for each fact that at least one publishes, in the order of the sheets, and the labels of those that none does.
 */
export function compare(sheets: readonly FactSheet[]): { readonly rows: readonly ComparedRow[]; readonly silent: readonly string[] } {
  const labels = new Map(sheets.flatMap((sheet) => sheet.facts.map((fact) => [fact.field, fact.label] as const)));
  const rows: ComparedRow[] = [];
  const silent: string[] = [];
  for (const [field, label] of labels) {
    const cells = sheets.map((sheet) => sheet.facts.find((fact) => fact.field === field && fact.text !== null) ?? null);
    if (cells.every((cell) => cell === null)) silent.push(label);
    else rows.push({ field, label, cells, differs: new Set(cells.map((cell) => cell && said(cell))).size > 1 });
  }
  return { rows, silent };
}

const said = (fact: SheetFact) => JSON.stringify([fact.text, fact.note ?? '']);

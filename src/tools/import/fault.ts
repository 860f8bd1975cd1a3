/** One thing in a publisher's file, or about the command, that stops an import. */
export interface ImportFault {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly value?: string | undefined;
  /** What is wrong, and what to do about it. */
  readonly remedy: string;
}

export type Tell = (fault: ImportFault) => void;

/** Faults that are kept word for word; a file that is wrong in every row would repeat itself 150,000 times. */
export const mostKept = 40;

export interface Faults {
  readonly tell: Tell;
  readonly kept: readonly ImportFault[];
  /** All that were told, kept or not. */
  readonly count: () => number;
}

export function collectFaults(): Faults {
  const kept: ImportFault[] = [];
  let count = 0;
  return {
    tell: (fault) => {
      count += 1;
      if (kept.length < mostKept) kept.push(fault);
    },
    kept,
    count: () => count,
  };
}

/** "MSA_M2026_dl.xlsx, sheet MSA_M2026_dl, row 12, column A_PCT10: "x"", and the remedy on the next line. */
export function describeFault({ file, sheet, row, column, value, remedy }: ImportFault): string {
  const where = [file, sheet && `sheet ${sheet}`, row !== undefined && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
  const shown = value === undefined ? '' : `: "${value.length > 80 ? `${value.slice(0, 77)}…` : value}"`;
  return `${where}${shown}\n    ${remedy}`;
}

/** All faults in words, and how many more there were. */
export function describeFaults({ kept, count }: Faults): string {
  const more = count() - kept.length;
  const total = `${count()} ${count() === 1 ? 'fault' : 'faults'}. Nothing was written.`;
  return [...kept.map(describeFault), ...(more > 0 ? [`… and ${more} more like these.`] : []), '', total].join('\n');
}

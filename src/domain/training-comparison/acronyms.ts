/** Who may be meant: the least that a name and its issuer say. */
interface Credential {
  readonly slug: string;
  readonly name: string;
  readonly provider: string;
  readonly kind: string;
}

/** The letters that a credential goes by: "Certified Sales Executive (CSE)" has CSE. Exam codes with digits are none. */
export const acronymsIn = (name: string): string[] => [...new Set(name.match(/(?<![\w-])[A-Z]{3,6}(?![\w-])/g) ?? [])];

/**
 * Acronyms that several issuers use in the names of their credentials.
 *
 * Only certifications and certificates are looked at.
 * @returns acronym to its claimants, two issuers or more, in the order given.
 */
export function sharedAcronyms<T extends Credential>(programs: readonly T[]): Map<string, readonly T[]> {
  const claims = new Map<string, T[]>();
  for (const program of programs) {
    if (program.kind !== 'certification' && program.kind !== 'certificate') continue;
    for (const acronym of acronymsIn(program.name)) {
      claims.set(acronym, [...(claims.get(acronym) ?? []), program]);
    }
  }
  return new Map([...claims].filter(([, claimants]) => new Set(claimants.map((program) => program.provider)).size > 1));
}

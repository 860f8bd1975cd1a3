import { getCollection, type CollectionEntry } from 'astro:content';

export type RoleEntry = CollectionEntry<'roles'>;
export type OccupationEntry = CollectionEntry<'occupations'>;

/** The job titles of the field, in their order. */
export const allRoles = async (): Promise<readonly RoleEntry[]> =>
  (await getCollection('roles')).sort((a, b) => a.data.order - b.data.order);

export async function roleBySlug(slug: string): Promise<RoleEntry> {
  const found = (await allRoles()).find((r) => r.id === slug);
  if (!found) throw new Error(`No role ${slug} in content/roles.`);
  return found;
}

/** The occupations of the wage tables, totals last. */
export const allOccupations = async (): Promise<readonly OccupationEntry[]> =>
  (await getCollection('occupations')).sort((a, b) => a.data.order - b.data.order);

/** Those that have a page of their own. */
export const detailedOccupations = async () => (await allOccupations()).filter((o) => o.data.detailed);

/** The paths of pages that each of them has, such as /salaries/maps/<slug>/. */
export const occupationPaths = async () => (await detailedOccupations()).map((occupation) => ({ params: { slug: occupation.id }, props: { occupation } }));

export async function occupationBySoc(soc: string): Promise<OccupationEntry> {
  const found = (await allOccupations()).find((o) => o.data.soc === soc);
  if (!found) throw new Error(`No occupation ${soc} in content/occupations.`);
  return found;
}

/** The roles for which the occupation is a candidate, those it answers first before the rest. */
export async function rolesOfOccupation(soc: string): Promise<readonly RoleEntry[]> {
  const place = (role: RoleEntry) => role.data.occupations.findIndex((o) => o.soc === soc);
  return (await allRoles()).filter((r) => place(r) >= 0).sort((a, b) => place(a) - place(b));
}

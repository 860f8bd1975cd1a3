import { isFree } from './choose.ts';
import type { Listing } from './listing.ts';

/**
 * Programs that a reader of one program may weigh against it.
 *
 * Three points for the same kind, one for the same track, two for each job in common; closed programs are left out.
 * @returns at most `most`, those with most points first, then free ones, then by name; none with fewer than two points.
 */
export function similar(program: Listing, programs: readonly Listing[], most: number): Listing[] {
  const points = (other: Listing) =>
    (other.kind === program.kind ? 3 : 0) +
    (other.track === program.track ? 1 : 0) +
    2 * other.roles.filter((role) => program.roles.includes(role)).length;
  return programs
    .filter((other) => other.slug !== program.slug && other.status !== 'closed' && points(other) >= 2)
    .sort((a, b) => points(b) - points(a) || Number(isFree(b)) - Number(isFree(a)) || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}

import { detailedOccupations } from '../../data/roles.ts';
import { href } from '../../format/address.ts';

/** What a table calls an occupation, and the last part of its addresses. */
export interface OccupationLink {
  readonly name: string;
  /** Its official name. */
  readonly title: string;
  readonly slug: string;
  readonly href: string;
}

let kept: Promise<Readonly<Record<string, OccupationLink>>> | undefined;

/** The nine detailed occupations by their code, read once for all pages. */
export const occupationLinks = () =>
  (kept ??= detailedOccupations().then((all) =>
    Object.fromEntries(all.map(({ id, data }) => [data.soc, { name: data.short, title: data.title, slug: id, href: href(`/salaries/occupations/${id}/`) }])),
  ));

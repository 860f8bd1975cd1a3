import { z } from 'zod';
import { day, partialDay } from './dates.ts';
import { webAddress } from './names.ts';

/** One page or document that a reader can open. The file name is its id. */
export const source = z.strictObject({
  /** Title as the page gives it. */
  title: z.string().min(3),
  /** Who published it: "U.S. Bureau of Labor Statistics", "Bridge Group". */
  producer: z.string().min(2),
  url: webAddress,
  /** The page's own date; null when it shows none. */
  published: partialDay.nullable(),
  /** The day we read it. */
  read: day,
  kind: z.enum([
    'statistics', // an official survey or count
    'law', // statute, regulation, court paper
    'official', // a government page that is neither
    'provider', // the seller or issuer of what it describes
    'report', // a named survey or study by a firm
    'press',
    'expert', // practitioner, adviser, law firm
    'vendor', // sells something to the reader of the claim
    'reference', // encyclopedia, book, standards body
    'forum',
  ]),
  /** How we read it, where that matters: "read in a transcription", "the newer edition was out of reach". */
  copy: z.string().min(10).optional(),
});
export type Source = z.infer<typeof source>;

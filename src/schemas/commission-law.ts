import { z } from 'zod';
import { day } from './dates.ts';
import { webAddress } from './names.ts';

const sentence = z.string().min(10).max(220).nullable();

/** The law on commissions of one state, as its statute has it. A state whose text nobody has opened is not in the list. */
const stateLaw = z
  .strictObject({
    state: z.string().min(4),
    code: z.string().regex(/^[A-Z]{2}$/),
    /** Whether an agreement must be written, and of whom; null when the text read does not say. */
    written: sentence,
    /** What is owed after leaving, and when. */
    leaving: sentence,
    /** What a payer who is late or refuses owes. */
    penalty: sentence,
    /** The citation: "Cal. Lab. Code §§ 200, 204.1, 2751". */
    law: z.string().min(5).max(120),
    url: webAddress,
    /** Whether the address is the state's own page or a copy of the text. */
    page: z.enum(['official', 'copy']),
    read: day,
  })
  .refine((s) => s.written !== null || s.leaving !== null || s.penalty !== null, 'says nothing: fill at least one of written, leaving, penalty, or remove the state');

/** content/data/law/commission-by-state.yaml */
export const commissionLaw = z
  .strictObject({ checked: day, says: z.string().min(40), states: z.array(stateLaw).min(1) })
  .refine((file) => new Set(file.states.map((s) => s.code)).size === file.states.length, 'names a state twice');
export type CommissionLaw = z.infer<typeof commissionLaw>;

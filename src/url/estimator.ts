import type { Codec, Field } from './codec.ts';
import { choice, listOf, optionalMoney } from './fields.ts';

/** Inputs of the salary estimator. */
export interface EstimatorInputs {
  readonly role: string;
  /** An SOC code that answers instead of the role's own; '' leaves it to the role. */
  readonly occ: string;
  readonly area: string;
  readonly vs: readonly string[];
  readonly pay: number | null;
}

const areaCode = (text: string) => {
  const code = text.trim().toUpperCase();
  return /^(US|\d{2}|\d{5}|\d{7})$/.test(code) ? code : undefined;
};

/** Said when an address names no area of the tables, in form or in fact. */
export const unknownArea = 'The address named no area of the wage tables, so the whole country is shown.';

const area: Field<string> = {
  fallback: 'US',
  read(text) {
    const value = areaCode(text);
    return value === undefined ? { ok: false, message: unknownArea } : { ok: true, value };
  },
  write: (value) => value,
};

/**
 * The address format of the estimator, for the roles and occupations of this build.
 * Area codes are checked for their form here and against the tables once those are loaded.
 *
 * @param also other spellings of role slugs and occupation codes, in lower case, with what they stand for.
 */
export const estimatorCodec = (roles: readonly string[], socs: readonly string[], defaultRole: string, also: Readonly<Record<string, string>> = {}): Codec<EstimatorInputs> => ({
  role: choice(roles, defaultRole, also),
  occ: choice(['', ...socs], '', also),
  area,
  vs: listOf(areaCode, 3),
  pay: optionalMoney(0, 10_000_000),
});

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

const area: Field<string> = {
  fallback: 'US',
  read(text) {
    const value = areaCode(text);
    return value === undefined ? { ok: false, message: 'The address named no area of the wage tables, so the whole country is shown.' } : { ok: true, value };
  },
  write: (value) => value,
};

/** Short forms of role slugs that links out there may carry. */
const shortRoles: Readonly<Record<string, string>> = {
  bdr: 'sdr', ae: 'account-executive', am: 'account-manager', csm: 'customer-success-manager', se: 'sales-engineer',
  'sales-development-representative': 'sdr', 'business-development-representative': 'sdr', 'customer-success': 'customer-success-manager',
  'services-sales': 'services-sales-representative', 'technical-sales': 'technical-sales-representative',
};

/**
 * The address format of the estimator, for the roles and occupations of this build.
 * Area codes are checked for their form here and against the tables once those are loaded.
 */
export function estimatorCodec(roles: readonly string[], socs: readonly string[], defaultRole: string): Codec<EstimatorInputs> {
  const also: Record<string, string> = {};
  for (const role of roles) also[role.replaceAll('-', '_')] = role;
  for (const [short, role] of Object.entries(shortRoles)) if (roles.includes(role) && !roles.includes(short)) also[short] = also[short.replaceAll('-', '_')] = role;
  const codes: Record<string, string> = {};
  for (const soc of socs) codes[soc.replace('-', '')] = codes[`${soc}.00`] = soc;
  return {
    role: choice(roles, defaultRole, also),
    occ: choice(['', ...socs], '', codes),
    area,
    vs: listOf(areaCode, 3),
    pay: optionalMoney(0, 10_000_000),
  };
}

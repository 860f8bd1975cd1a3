/** Short forms of role slugs that links out there may carry. */
const shortForms: Readonly<Record<string, string>> = {
  bdr: 'sdr', ae: 'account-executive', am: 'account-manager', csm: 'customer-success-manager', se: 'sales-engineer',
  'sales-development-representative': 'sdr', 'business-development-representative': 'sdr', 'customer-success': 'customer-success-manager',
  'services-sales': 'services-sales-representative', 'technical-sales': 'technical-sales-representative',
};

/** Every other spelling the address may use, with the slug or code it stands for: account_executive, 413091, 41-3091.00. */
export function otherSpellings(roles: readonly string[], socs: readonly string[]): Record<string, string> {
  const pairs = [
    ...roles.map((r) => [r, r] as const),
    ...Object.entries(shortForms),
    ...socs.flatMap((soc) => [[soc.replace('-', ''), soc], [`${soc}.00`, soc]] as const),
  ];
  return Object.fromEntries(pairs.flatMap(([from, to]) => [[from, to], [from.replaceAll('-', '_'), to]]).filter(([from, to]) => from !== to));
}

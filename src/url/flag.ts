import type { Field } from './codec.ts';

/** A switch: `1` is on. */
export const flag: Field<boolean> = {
  fallback: false,
  read: (text) => {
    if (text === '1' || text === 'true') return { ok: true, value: true };
    if (text === '0' || text === '' || text === 'false') return { ok: true, value: false };
    return { ok: false, message: 'The address had a switch that is neither 1 nor 0, so it is off.' };
  },
  write: (value) => (value ? '1' : ''),
};

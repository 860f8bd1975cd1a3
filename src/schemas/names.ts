import { z } from 'zod';

/** A page address part: lower-case letters, digits and single hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens');

/** A Standard Occupational Classification code, 2018 edition: 41-3091. */
export const soc = z.string().regex(/^\d{2}-\d{4}$/, 'must be an SOC code such as 41-3091');

/** An address that a reader can open. Referral parameters are refused: nothing here is for sale. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a full web address that starts with https:// or http://' })
  .refine(
    (text) => !/[?&](ref|aff|affid|affiliate|via|utm_[a-z]+|irclickid|tag)=/i.test(text),
    'carries a referral or tracking parameter: remove it',
  );

/** O*NET tables that a page can show for an occupation. */
export const onetKinds = ['work-styles', 'interests', 'skills', 'knowledge', 'work-values', 'technology', 'related', 'education'] as const;
export type OnetKind = (typeof onetKinds)[number];

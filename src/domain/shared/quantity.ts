declare const unit: unique symbol;

/** A number that carries its unit in its type, so that months never add to years. */
export type Quantity<U extends string> = number & { readonly [unit]: U };
export type UsdPerYear = Quantity<'USD a year'>;
/** A regional price parity: U.S. average = 100. */
export type PriceParity = Quantity<'U.S. = 100'>;

export const usdPerYear = (n: number) => n as UsdPerYear;
export const priceParity = (n: number) => n as PriceParity;

/** How one input travels in the address. `read` is total: it answers for any text and never throws. */
export interface Field<T> {
  readonly fallback: T;
  readonly read: (text: string) => { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
  readonly write: (value: T) => string;
}

/** One field for each input of a tool; keys are the parameter names. */
export type Codec<S> = { readonly [K in keyof S]: Field<S[K]> };

/** Inputs as read, with a message for each parameter that was refused and replaced by its default. */
export interface Reading<S> {
  readonly state: S;
  readonly faults: Partial<Record<keyof S, string>>;
}

/** The version of the address format, written as `v` whenever anything is written. */
export const addressVersion = '1';

/**
 * Reads a query string into inputs.
 *
 * Unknown parameters are ignored; a refused value falls back to the default and leaves a message.
 * Total: any text gives an answer.
 */
export function readState<S extends object>(search: string, codec: Codec<S>): Reading<S> {
  const given = parameters(search);
  const state = {} as S;
  const faults: Partial<Record<keyof S, string>> = {};
  for (const key of keysOf(codec)) {
    const field = codec[key];
    const text = given.get(String(key));
    state[key] = field.fallback;
    if (text === undefined) continue;
    const result = field.read(text);
    if (result.ok) state[key] = result.value;
    else faults[key] = result.message;
  }
  return { state, faults };
}

/**
 * Writes inputs as a query string: defaults are left out, `v` is added when anything is written.
 *
 * `readState(writeState(s)).state` equals `s` for every state its fields can produce.
 */
export function writeState<S extends object>(state: S, codec: Codec<S>): string {
  const out = new URLSearchParams();
  for (const key of keysOf(codec)) {
    const field = codec[key];
    const text = field.write(state[key]);
    if (text !== field.write(field.fallback)) out.set(String(key), text);
  }
  if (out.size === 0) return '';
  out.set('v', addressVersion);
  return `?${out.toString()}`;
}

const keysOf = <S extends object>(codec: Codec<S>) => Object.keys(codec) as (keyof S)[];

/** The first value of each parameter; broken percent-escapes are kept as text. */
function parameters(search: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search)) if (!map.has(key)) map.set(key, value);
  return map;
}

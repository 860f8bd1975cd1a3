import { useEffect, useRef, useState } from 'preact/hooks';
import { readState, writeState, type Codec, type Reading } from '../../url/codec.ts';

/** Milliseconds of rest before the address follows: browsers refuse a page that rewrites it a hundred times in half a minute, as a slider would. */
const rest = 150;

/**
 * Inputs that live in the address bar.
 *
 * The first render uses the codec's defaults alone, as the built page did; the address is read after it, again on
 * back and forward. `ready` turns true once the figures reflect the address. What a reader changes stands at once;
 * the address follows a moment later, without a history entry.
 */
export function useAddress<S extends object>(codec: Codec<S>) {
  const [reading, setReading] = useState<Reading<S> & { readonly own?: boolean }>(() => readState('', codec));
  const [ready, setReady] = useState(false);
  const waiting = useRef<Partial<S>>();

  useEffect(() => {
    const read = () => setReading(readState(location.search, codec));
    read();
    setReady(true);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [codec]);

  useEffect(() => {
    if (!reading.own) return;
    const timer = setTimeout(() => history.replaceState(null, '', location.pathname + writeState(reading.state, codec) + location.hash), rest);
    return () => clearTimeout(timer);
  }, [reading]);

  /** Takes the new values of some inputs; their faults are cleared. The key or the slider is painted first, the figures right after it. */
  const change = (part: Partial<S>) => {
    const first = !waiting.current;
    waiting.current = { ...waiting.current, ...part };
    if (first) requestAnimationFrame(() => setTimeout(take));
  };
  const take = () => {
    const part = waiting.current;
    waiting.current = undefined;
    setReading((before) => {
      const faults = { ...before.faults };
      for (const key in part) delete faults[key];
      return { state: { ...before.state, ...part }, faults, own: true };
    });
  };

  /** The inputs with what was changed and is not taken yet: a list that is added to starts from these, or two quick changes would lose one. */
  const latest = (): S => ({ ...reading.state, ...waiting.current });

  const reset = () => setReading({ ...readState('', codec), own: true });

  return { ...reading, ready, change, latest, reset };
}

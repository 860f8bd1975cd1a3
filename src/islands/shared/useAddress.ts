import { useEffect, useState } from 'preact/hooks';
import { readState, writeState, type Codec } from '../../url/codec.ts';

/**
 * Inputs that live in the address bar.
 *
 * The first render uses the codec's defaults alone, as the built page did; the address is read after it, again on
 * back and forward. `ready` turns true once the figures reflect the address.
 */
export function useAddress<S extends object>(codec: Codec<S>) {
  const [reading, setReading] = useState(() => readState('', codec));
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const read = () => setReading(readState(location.search, codec));
    read();
    setReady(true);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [codec]);

  /** Takes the new values of some inputs; their faults are cleared, the address follows without a history entry. */
  const change = (part: Partial<S>) =>
    setReading((before) => {
      const state = { ...before.state, ...part };
      const faults = { ...before.faults };
      for (const key of Object.keys(part) as (keyof S)[]) delete faults[key];
      history.replaceState(null, '', location.pathname + writeState(state, codec) + location.hash);
      return { state, faults };
    });

  const reset = () => {
    history.replaceState(null, '', location.pathname);
    setReading(readState('', codec));
  };

  return { ...reading, ready, change, reset };
}

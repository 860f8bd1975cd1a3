import { useEffect, useState } from 'preact/hooks';
import type { TaxPack } from '../../data/taxes.ts';

/**
 * The rules of one year and state, fetched when first asked for and kept.
 *
 * @param initial the pack that the page was built with.
 * @returns `pack` is undefined until that very year and state is here; `failed` is true when it did not arrive, until `retry`.
 */
export function usePack(base: string, initial: TaxPack, year: number, state: string) {
  const [packs, setPacks] = useState<Readonly<Record<string, TaxPack>>>({ [`${initial.year}/${initial.state.code}`]: initial });
  const [lost, setLost] = useState('');
  const [attempt, setAttempt] = useState(0);
  const name = `${year}/${state}`;
  const pack = packs[name];

  useEffect(() => {
    setLost('');
    if (pack) return;
    fetch(`${base}data/tax/${name}.json`)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(name))))
      .then((fresh: TaxPack) => setPacks((before) => ({ ...before, [name]: fresh })), () => setLost(name));
  }, [name, attempt]);

  return { pack, failed: !pack && lost === name, retry: () => setAttempt(attempt + 1) };
}

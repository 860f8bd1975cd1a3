import { useRef, useState } from 'preact/hooks';
import { unpack, type PackedGroup } from '../../search/document.ts';
import type { Engine } from '../../search/engine.ts';

export interface Index {
  readonly engine: Engine | undefined;
  /** idle: not asked for. part: guides, tools and terms answer. whole: programs and places too. */
  readonly state: 'idle' | 'loading' | 'part' | 'whole' | 'failed';
  /** Fetches what is missing; asking again while it comes, or once it is here, does nothing. */
  readonly load: () => void;
}

async function groupsAt(address: string): Promise<readonly PackedGroup[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as readonly PackedGroup[];
}

/** The index of titles and names, fetched on first use: 22 kB and the engine. */
export function useIndex(base: string): Index {
  const [index, setIndex] = useState<Omit<Index, 'load'>>({ engine: undefined, state: 'idle' });
  const asked = useRef(false);

  const load = () => {
    if (asked.current) return;
    asked.current = true;
    setIndex({ engine: undefined, state: 'loading' });
    const fetched = [
      groupsAt(`${base}data/search/main.json`),
      groupsAt(`${base}data/search/more.json`),
    ] as const;
    // Awaited below, one after the other: a failure of either must not go unheard until then.
    for (const file of fetched) file.catch(() => undefined);
    void (async () => {
      try {
        const { createEngine } = await import('../../search/engine.ts');
        const engine = createEngine(unpack(await fetched[0]));
        setIndex({ engine, state: 'part' });
        engine.add(unpack(await fetched[1]));
        setIndex({ engine, state: 'whole' });
      } catch {
        asked.current = false;
        setIndex((before) => ({ engine: before.engine, state: 'failed' }));
      }
    })();
  };

  return { ...index, load };
}

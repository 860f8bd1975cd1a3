import { useEffect, useState } from 'preact/hooks';
import { kinds, type Kind } from '../../search/document.ts';

/** What the address asks for. */
export interface Asked {
  readonly q: string;
  readonly kind: Kind | undefined;
}

const longest = 120;

/** Reads ?q= and ?kind=; a kind that does not exist is left out. Never throws. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {
    q: (parameters.get('q') ?? '').slice(0, longest),
    kind: kinds.find((kind) => kind === parameters.get('kind')),
  };
}

export function writeAsked({ q, kind }: Asked): string {
  const parameters = new URLSearchParams();
  if (q.trim() !== '') parameters.set('q', q.trim());
  if (kind) parameters.set('kind', kind);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * The field's text and the question in the address, which follows the text after a short rest.
 *
 * The first render is empty, as the built page is; the address is read after it, again on back and forward.
 */
export function useAsked() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Asked>({ q: '', kind: undefined });
  const [live, setLive] = useState(false);

  const ask = (next: Asked) => {
    try {
      history.replaceState(null, '', location.pathname + writeAsked(next) + location.hash);
    } catch {
      // Safari refuses more than 100 changes in 30 seconds; the search goes on and the next change is written.
    }
    setAsked(next);
  };

  useEffect(() => {
    const read = () => {
      const next = readAsked(location.search);
      setText(next.q);
      setAsked(next);
    };
    read();
    setLive(true);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  useEffect(() => {
    if (!live || text.trim() === asked.q.trim()) return;
    const timer = setTimeout(() => ask({ ...asked, q: text }), 60);
    return () => clearTimeout(timer);
  }, [text, asked, live]);

  return { text, setText, asked, ask, live, inStep: live && text.trim() === asked.q.trim() };
}

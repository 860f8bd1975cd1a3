import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Kind } from '../search/document.ts';
import type { Hit } from '../search/engine.ts';
import { marked } from '../search/marks.ts';
import { KindFilter } from './search/KindFilter.tsx';
import { Result } from './search/Result.tsx';
import { useAsked } from './search/useAsked.ts';
import { useFullText } from './search/useFullText.ts';
import { useIndex } from './search/useIndex.ts';

interface Props {
  /** The site's sub-path; ends in a slash. */
  base: string;
}

const step = 10;
const nothing: readonly Hit[] = [];

const counted = (found: number, hasMore: boolean, q: string) =>
  `${hasMore ? `First ${found}` : found} ${found === 1 && !hasMore ? 'result' : 'results'} for “${q}”`;

/** Search as you type: names first, full text after. Loads nothing until the reader wants it. */
export default function Search({ base }: Props) {
  const { text, setText, asked, ask, live, inStep } = useAsked();
  const { engine, state, load } = useIndex(base);
  const [shown, setShown] = useState(step);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const wantsFirst = useRef(false);

  const q = asked.q.trim();
  const all = useMemo(() => (engine && q !== '' ? engine.search(q) : nothing), [engine, state, q]);
  const counts = useMemo(() => {
    const sum = new Map<Kind, number>();
    for (const { document } of all) sum.set(document.kind, (sum.get(document.kind) ?? 0) + 1);
    return sum;
  }, [all]);
  const hits = asked.kind ? all.filter((hit) => hit.document.kind === asked.kind) : all;
  const answered = state === 'whole' && q !== '';
  const fullText = useFullText(
    base,
    answered ? q : undefined,
    asked.kind,
    new Set(all.map((hit) => hit.document.path)),
  );
  const textSettled = answered && fullText.settled;
  const texts = hits.length <= shown ? fullText.hits : [];
  const found = Math.min(hits.length, shown) + texts.length;
  const empty = textSettled && hits.length === 0 && texts.length === 0;
  const ready = inStep && (q === '' || (answered && (hits.length > 0 || textSettled)));
  const hasMore = hits.length > shown || fullText.rest;

  useEffect(() => {
    if (q !== '') load();
    setShown(step);
  }, [q, asked.kind]);

  // Said once, after typing has come to rest.
  useEffect(() => {
    if (q === '' || !ready) return setSaid('');
    const timer = setTimeout(
      () => setSaid(empty ? `Nothing found for “${q}”` : counted(found, hasMore, q)),
      700,
    );
    return () => clearTimeout(timer);
  }, [q, ready, found, empty, hasMore]);

  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>(':scope > li > a') ?? [])];

  useEffect(() => {
    if (!ready || !wantsFirst.current) return;
    wantsFirst.current = false;
    links()[0]?.focus();
  }, [ready]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      setText('');
      ask({ q: '', kind: undefined });
      field.current?.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: readonly (HTMLElement | null)[] = [field.current, ...links()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const onSubmit = (event: Event) => {
    event.preventDefault();
    ask({ ...asked, q: text });
    if (ready) links()[0]?.focus();
    else wantsFirst.current = true;
  };

  return (
    <div
      class={live ? 'search' : 'search waiting'}
      data-ready={ready ? 'true' : undefined}
      onKeyDown={onKeyDown}
    >
      <form role="search" aria-label="Whole almanac" class="field" onSubmit={onSubmit}>
        <label for="find-here">Search guides, terms, tools, jobs, training and places</label>
        <input
          ref={field}
          id="find-here"
          data-search-field
          type="search"
          name="q"
          maxLength={120}
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby="find-keys"
          onFocus={load}
          onInput={(event) => {
            load();
            setText(event.currentTarget.value);
          }}
        />
        <button class="visually-hidden" type="submit" tabIndex={-1}>Search</button>
        <p class="hint" id="find-keys">
          Arrow keys move through the results. Escape clears the field.
        </p>
      </form>
      <p class="visually-hidden" role="status">
        {said}
      </p>

      {q !== '' && state !== 'failed' && all.length > 0 && (
        <KindFilter counts={counts} chosen={asked.kind} onChoose={(kind) => ask({ q: text, kind })} />
      )}
      {q !== '' && state !== 'failed' && !empty && (
        <p class="quiet count">{found > 0 ? counted(found, hasMore, q) : 'Searching…'}</p>
      )}

      {found > 0 && (
        <ol class="rows results" data-search-results ref={list}>
          {hits.slice(0, shown).map(({ document: page, marks }) => (
            <Result
              key={page.path}
              href={base + page.path.slice(1)}
              kind={page.kind}
              title={marked(page.title, marks)}
              text={marked(page.summary, marks)}
            />
          ))}
          {texts.map((page) => (
            <Result
              key={page.path}
              href={base + page.path.slice(1)}
              kind={page.kind}
              title={[{ text: page.title, marked: false }]}
              text={page.excerpt}
            />
          ))}
        </ol>
      )}
      {found > 0 && hasMore && (
        <p class="actions">
          <button
            type="button"
            onClick={() => (hits.length > shown ? setShown(shown + step) : void fullText.more())}
          >
            Show more
          </button>
        </p>
      )}

      {empty && (
        <div class="box">
          <h2>Nothing found for “{q}”</h2>
          <ul>
            <li>Check the spelling, or use fewer words.</li>
            {asked.kind && (
              <li>
                <button type="button" onClick={() => ask({ q: text, kind: undefined })}>
                  Look in all kinds of page
                </button>
              </li>
            )}
            <li>
              Look through the <a href={`${base}a-z/`}>A–Z index</a>.
            </li>
            <li>
              Look the word up in the <a href={`${base}glossary/`}>glossary</a>.
            </li>
          </ul>
        </div>
      )}

      {state === 'failed' && (
        <div class="box warning" role="alert">
          <h2>The search index did not load</h2>
          <p>
            The connection may have dropped. Every page is also in the <a href={`${base}a-z/`}>A–Z index</a>.
          </p>
          <p>
            <button type="button" onClick={load}>
              Try again
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

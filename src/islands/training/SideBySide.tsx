import { useEffect, useRef, useState } from 'preact/hooks';
import { compare, type FactSheet, type Listing, type SheetFact } from '../../domain/training-comparison/index.ts';
import { formatDay } from '../../format/dates.ts';
import { notPublished } from '../../format/program.ts';

interface Props {
  chosen: readonly Listing[];
  /** Null until all are loaded. */
  sheets: readonly FactSheet[] | null;
  failed: boolean;
  retry: () => void;
  base: string;
  onRemove: (slug: string) => void;
}

/** The chosen programs, fact by fact, each with its pages. */
export function SideBySide({ chosen, sheets, failed, retry, base, onRemove }: Props) {
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const section = useRef<HTMLElement>(null);
  const loaded = sheets !== null;
  // An address that ends in #side-by-side was opened before there was anything to scroll to.
  useEffect(() => {
    if (loaded && location.hash === '#side-by-side') section.current?.scrollIntoView();
  }, [loaded]);

  return (
    <section ref={section} id="side-by-side" class="training-sheets" aria-labelledby="side-by-side-title" aria-busy={sheets ? undefined : 'true'}>
      <h2 id="side-by-side-title">Side by side</h2>
      {chosen.length === 1 && <p>Tick one more program to see where the two differ.</p>}
      {failed && (
        <div role="alert">
          <p class="fault">The facts did not load. Each program’s own page has them too.</p>
          <button type="button" onClick={retry}>Try again</button>
        </div>
      )}
      {!sheets && !failed && <p class="quiet">Loading the facts…</p>}
      {sheets && chosen.length > 1 && (
        <label class="training-only">
          <input type="checkbox" checked={onlyDifferences} onChange={(event) => setOnlyDifferences(event.currentTarget.checked)} /> Only what differs
        </label>
      )}
      {sheets && <Sheets sheets={sheets} base={base} onlyDifferences={onlyDifferences && chosen.length > 1} onRemove={onRemove} />}
    </section>
  );
}

interface SheetsProps {
  sheets: readonly FactSheet[];
  base: string;
  onlyDifferences: boolean;
  onRemove: (slug: string) => void;
}

function Sheets({ sheets, base, onlyDifferences, onRemove }: SheetsProps) {
  const { rows, silent } = compare(sheets);
  return (
    <>
      <div class="scroll" role="region" tabIndex={0} aria-label="Programs side by side">
        <table>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              {sheets.map(({ slug, name, provider }) => (
                <th scope="col" key={slug}>
                  <a href={`${base}training/${slug}/`}>{name}</a>
                  <small>{provider}</small>
                  <button type="button" onClick={() => onRemove(slug)}>Remove<span class="visually-hidden"> {name}</span></button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.filter(({ differs }) => differs || !onlyDifferences).map(({ field, label, cells, differs }) => (
              <tr key={field} class={differs && sheets.length > 1 ? 'differs' : undefined}>
                <th scope="row">{label}{differs && sheets.length > 1 && <small>differs</small>}</th>
                {cells.map((fact, column) => (
                  <td key={sheets[column]!.slug}>{fact ? <Fact fact={fact} sheet={sheets[column]!} /> : <span class="quiet">{notPublished}</span>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {silent.length > 0 && <p class="quiet">On none of their pages: {silent.join(', ').toLowerCase()}.</p>}
    </>
  );
}

function Fact({ fact, sheet }: { fact: SheetFact; sheet: FactSheet }) {
  const page = (position: number, date?: string | null) => {
    const source = sheet.sources[position];
    if (!source) return null;
    const dated = date ?? (source.pageDate && formatDay(source.pageDate));
    return <><a href={source.url}>{source.title}</a>, {dated || 'undated'}, read {formatDay(source.read)}</>;
  };
  return (
    <>
      {fact.text}
      {fact.note && <small>{fact.note}</small>}
      {fact.conflict && (
        <>
          <small class="disputed">Pages disagree</small>
          {fact.conflict.values.map(({ text, date, source }) => <small key={text}>{text}: {page(source, date)}</small>)}
          <small>{fact.conflict.why}</small>
        </>
      )}
      {fact.ours && <small>Our reading</small>}
      {fact.sources.map((position) => <small key={position} class="source">{page(position)}</small>)}
    </>
  );
}

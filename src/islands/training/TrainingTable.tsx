import type { ComponentChildren } from 'preact';
import type { Listing, SortOrder } from '../../domain/training-comparison/index.ts';
import { formatDay } from '../../format/dates.ts';
import { disputedIn, formatLength, formatNames, formatPrice, kindNames, notPublished, paymentNames, statusNames } from '../../format/program.ts';
import { mostPicked } from '../../url/training.ts';

interface Props {
  rows: readonly Listing[];
  base: string;
  sort: SortOrder;
  picked: readonly string[];
  ready: boolean;
  onSort: (order: SortOrder) => void;
  onPick: (slug: string, on: boolean) => void;
}

/** The programs, one a row; on narrow screens each row becomes a block with labels. */
export function TrainingTable({ rows, base, sort, picked, ready, onSort, onPick }: Props) {
  const head = (order: 'name' | 'price' | 'length' | 'checked', label: string, className?: string) => {
    const now = sort === order ? 'ascending' : sort === `-${order}` ? 'descending' : undefined;
    const next: SortOrder = sort === order ? `-${order}` : order;
    return (
      <th scope="col" class={className} aria-sort={now}>
        {ready ? <button type="button" onClick={() => onSort(next)}>{label}</button> : <span>{label}</span>}
      </th>
    );
  };
  const full = picked.length >= mostPicked;

  return (
    <table class="training-table" data-training-results>
      <caption class="visually-hidden">Training programs, with what their pages publish</caption>
      <thead>
        <tr>
          {head('name', 'Program')}
          {head('price', 'Price', 'n')}
          {head('length', 'Time')}
          <th scope="col">Format</th>
          <th scope="col">How you pay</th>
          {head('checked', 'Checked')}
          <th scope="col" class={ready ? undefined : 'waiting'}>Compare</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const on = picked.includes(row.slug);
          return (
            <Row key={row.slug} row={row} base={base} on={on}>
              <td class={ready ? 'pick' : 'pick waiting'}>
                <label>
                  <input type="checkbox" checked={on} disabled={!ready || (full && !on)} onChange={(event) => onPick(row.slug, event.currentTarget.checked)} />{' '}
                  <span>Compare<span class="visually-hidden"> {row.name}</span></span>
                </label>
              </td>
            </Row>
          );
        })}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: Listing;
  base: string;
  on: boolean;
  children: ComponentChildren;
}

function Row({ row, base, on, children }: RowProps) {
  const [length, effort] = formatLength(row);
  const disputed = (place: ReturnType<typeof disputedIn>) =>
    row.disputed.filter((field) => disputedIn(field) === place).map((field) => <small key={field} class="disputed">Pages disagree on the {field}</small>);
  const cell = (text: string) => (text === notPublished ? <span class="quiet">{text}</span> : text);

  return (
    <tr class={[on && 'on', row.status === 'closed' && 'closed'].filter(Boolean).join(' ') || undefined}>
      <th scope="row">
        <a href={`${base}training/${row.slug}/`}>{row.name}</a>
        {row.status === 'closed' && <> <span class="tag">Closed</span></>}
        <small>{row.provider} · {kindNames[row.kind].toLowerCase()}{row.status !== 'closed' && ` · ${statusNames[row.status].toLowerCase()}`}</small>
        {row.ended && <small>{row.ended}</small>}
        {disputed('name')}
      </th>
      <td class="n" data-label="Price">
        {cell(formatPrice(row.price))}
        {row.priceNote && <small>{row.priceNote}</small>}
        {disputed('price')}
      </td>
      <td data-label="Time">
        {cell(length)}
        {effort && <small>{effort}</small>}
        {disputed('length')}
      </td>
      <td data-label="Format">{cell(row.format ? formatNames[row.format] : notPublished)}</td>
      <td data-label="How you pay">
        {cell(row.payment.map((model) => paymentNames[model]).join(', ') || notPublished)}
        {disputed('payment')}
      </td>
      <td data-label="Checked">
        {formatDay(row.read)}
        <small>{row.sources} {row.sources === 1 ? 'source' : 'sources'}, {row.newestPage ? `newest ${formatDay(row.newestPage)}` : 'undated'}</small>
      </td>
      {children}
    </tr>
  );
}

import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { findPlaces } from '../../domain/place-search/index.ts';
import type { NamedPlace } from '../../domain/places/index.ts';
import { Field, describedBy } from './Field.tsx';

interface Props<P extends NamedPlace> {
  label: string;
  hint?: string | undefined;
  places: readonly P[];
  /** The place in force; null for a field that only adds. */
  value: P | null;
  onChoose: (place: P) => void;
  fault?: string | undefined;
}

/** A text field with suggestions: type part of a name or a nickname, choose with the arrows or a tap. Nothing changes until a place is chosen. */
export function PlacePicker<P extends NamedPlace>({ label, hint, places, value, onChoose, fault }: Props<P>) {
  const id = useId();
  const [text, setText] = useState(value?.name ?? '');
  const [typing, setTyping] = useState(false);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => setText(value?.name ?? ''), [value?.code]);
  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [active, typing]);

  const typed = typing && text !== (value?.name ?? '') ? text : '';
  // The search is fetched when a reader first comes to a place field; until it is there, nothing is said to be missing.
  const [find, setFind] = useState<typeof findPlaces>();
  const found = useMemo(() => (typing && find ? find(typed, places, 30) : []), [typing, typed, places, find]);
  const open = typing && found.length > 0;
  const nothing = find && typing && typed.trim() !== '' && found.length === 0;

  const close = () => {
    setTyping(false);
    setActive(0);
    setText(value?.name ?? '');
  };
  const choose = (place: P) => {
    setTyping(false);
    setActive(0);
    setText(value === null ? '' : place.name);
    onChoose(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setTyping(true);
      if (found.length > 0) setActive((active + (event.key === 'ArrowDown' ? (open ? 1 : 0) : found.length - 1)) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (open && found[active]) choose(found[active]);
    } else if (event.key === 'Escape' && typing) {
      event.preventDefault();
      close();
    }
  };

  return (
    <Field id={id} label={label} hint={hint} fault={!nothing && fault} class="picker">
      <input
        {...describedBy(id, hint, fault)}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setTyping(true);
          setActive(0);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
          void import('../../domain/place-search/index.ts').then((door) => setFind(() => door.findPlaces));
        }}
        onClick={() => setTyping(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} hidden={!open}>
        {found.map((place, i) => (
          <li key={place.code} id={`${id}-${i}`} role="option" aria-selected={i === active} onMouseDown={(event) => event.preventDefault()} onClick={() => choose(place)}>
            {place.name}
          </li>
        ))}
      </ul>
      {nothing && <p class="fault" role="status">No place of the wage tables matches. Try the nearest large city, or a state.</p>}
    </Field>
  );
}

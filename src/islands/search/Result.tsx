import type { Kind } from '../../search/document.ts';
import type { Stretch } from '../../search/excerpt.ts';

export const kindNames: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  guide: ['Guide', 'Guides'],
  tool: ['Tool', 'Tools'],
  term: ['Term', 'Terms'],
  role: ['Job', 'Jobs'],
  program: ['Training', 'Training'],
  area: ['Place', 'Places'],
  page: ['Page', 'Pages'],
};

interface Props {
  href: string;
  kind: Kind;
  title: readonly Stretch[];
  text: readonly Stretch[];
}

const Marked = ({ of }: { of: readonly Stretch[] }) => (
  <>{of.map((s) => (s.marked ? <mark>{s.text}</mark> : s.text))}</>
);

/** One page found: its link comes first. */
export const Result = ({ href, kind, title, text }: Props) => (
  <li>
    <a href={href}>
      <Marked of={title} />
    </a>
    <span class="t">{kindNames[kind][0]}</span>
    {text.length > 0 && (
      <p>
        <Marked of={text} />
      </p>
    )}
  </li>
);

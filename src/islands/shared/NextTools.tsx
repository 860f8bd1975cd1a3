/** Links that carry the reader's numbers on to other tools. */
export const NextTools = ({ links }: { links: readonly { readonly href: string; readonly words: string }[] }) => (
  <section class="onward">
    <h2>Take these numbers further</h2>
    <ul>{links.map(({ href, words }) => <li key={href}><a href={href}>{words}</a></li>)}</ul>
  </section>
);

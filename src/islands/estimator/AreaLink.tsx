interface Props {
  name: string;
  href: string;
  /** Plain text until the tool is live: a link that only scripts can follow would be a dead control. */
  ready: boolean;
  onPick: () => void;
}

/** A place or occupation that the tool can show: a real address, followed in the page. */
export const AreaLink = ({ name, href, ready, onPick }: Props) =>
  ready ? (
    <a
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onPick();
      }}
    >
      {name}
    </a>
  ) : (
    <>{name}</>
  );

import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  title: string;
  /** A message about a field inside; it opens the fold, so that it is seen. */
  fault?: string | undefined;
  onOpen?: () => void;
  children: ComponentChildren;
}

/** Fields that fold away. */
export function Fold({ title, fault, onOpen, children }: Props) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (fault) setOpen(true);
  }, [fault]);
  useEffect(() => {
    if (open) onOpen?.();
  }, [open]);
  return (
    <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

interface LateProps<P> extends Omit<Props, 'children' | 'onOpen'> {
  /** Fetches the fields. */
  load: () => Promise<ComponentType<P>>;
  of: P;
}

/** Fields that fold away and whose code is fetched when a reader opens them. */
export function LateFold<P extends object>({ load, of, ...fold }: LateProps<P>) {
  const [Part, setPart] = useState<ComponentType<P>>();
  const [failed, setFailed] = useState(false);
  const fetchPart = () => {
    if (Part) return;
    setFailed(false);
    load().then((part) => setPart(() => part), () => setFailed(true));
  };
  return (
    <Fold {...fold} onOpen={fetchPart}>
      {Part ? <Part {...of} /> : failed ? <p class="fault" role="alert">The fields did not arrive. <button type="button" onClick={fetchPart}>Try again</button></p> : <p class="hint">Loading …</p>}
    </Fold>
  );
}

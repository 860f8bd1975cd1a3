import type { ComponentChild, VNode } from 'preact';

/** An element that a chart draws, in document order. */
export interface Drawn {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** Words directly in it. */
  readonly text: string;
}

const isNode = (child: ComponentChild): child is VNode => typeof child === 'object' && child !== null && 'props' in child;

/** Runs the components of a chart without hooks and lists what they draw. */
export function drawn(child: ComponentChild | readonly ComponentChild[]): readonly Drawn[] {
  if (Array.isArray(child)) return child.flatMap((one: ComponentChild) => drawn(one));
  if (!isNode(child as ComponentChild)) return [];
  const { type, props } = child as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return drawn((type as (props: unknown) => ComponentChild)(props));
  const { children, ...own } = props as { children?: ComponentChild | ComponentChild[] };
  const inside = Array.isArray(children) ? children : [children];
  const text = inside.filter((c) => typeof c === 'string' || typeof c === 'number').join('');
  return [{ tag: String(type), props: own, text }, ...inside.flatMap((c) => drawn(c as ComponentChild))];
}

/** About the bytes that the drawing takes as HTML, before compression; for counting, not for a browser. */
export const asText = (elements: readonly Drawn[]): string =>
  elements.map(({ tag, props, text }) => `<${tag}${Object.entries(props).map(([name, value]) => ` ${name}="${String(value)}"`).join('')}>${text}</${tag}>`).join('');

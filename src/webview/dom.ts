// Makes elements. Text only ever becomes text: no article and no record can bring markup into the page.

import type { Drawn } from '../report/picture';

export type Content = Node | string | undefined | readonly Content[];

/** An HTML element with attributes ("class", "aria-label" …) and content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, value);
  add(element, content);
  return element;
}

function add(element: Element, content: Content): void {
  if (content === undefined) return;
  if (typeof content === 'string' || content instanceof Node) element.append(content);
  else for (const one of content) add(element, one);
}

/** A drawing as elements of SVG. */
export function draw({ name, attributes, children }: Drawn): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children) element.append(typeof child === 'string' ? child : draw(child));
  return element;
}

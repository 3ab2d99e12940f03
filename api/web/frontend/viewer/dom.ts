// Building the viewer's controls. Its one rule: no markup from data, no style attribute (the pages' policy forbids both).

import { ICONS, type Icon } from "./icons";

type Attributes = Record<string, string | number | boolean | undefined>;

/** Make an element with attributes (true: present, false or undefined: absent) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

export function svg(tag: string, attributes: Attributes = {}, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

export function icon(name: Icon): SVGElement {
  const paths = ICONS[name].split("|").map((d) => svg("path", { d }));
  return svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", class: "icon" }, ...paths);
}

export interface ButtonOptions {
  icon?: Icon;
  label: string;
  /** Shown beside or instead of the icon. */
  text?: string;
  /** The key that does the same, for the tooltip and for assistive technology. */
  key?: string;
  pressed?: boolean;
  class?: string;
}

export function button(options: ButtonOptions, pressed: () => void): HTMLButtonElement {
  const made = element("button", {
    type: "button",
    class: options.class,
    "aria-label": spoken(options),
    "aria-keyshortcuts": options.key,
    "aria-pressed": options.pressed === undefined ? undefined : String(options.pressed),
    title: options.key ? `${options.label} (${options.key})` : options.label,
  });
  if (options.icon) made.append(icon(options.icon));
  if (options.text) made.append(element("span", { class: "text", "aria-hidden": "true" }, options.text));
  made.addEventListener("click", pressed);
  return made;
}

/** The name of a button has the words on it, so that who speaks to the page can say what they see. */
function spoken({ label, text }: ButtonOptions): string {
  return !text || ` ${label} `.toLowerCase().includes(` ${text} `.toLowerCase()) ? label : `${text}: ${label}`;
}

export function setPressed(made: HTMLElement, on: boolean): void {
  made.setAttribute("aria-pressed", String(on));
}

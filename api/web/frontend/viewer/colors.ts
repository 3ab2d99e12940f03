// The viewer's colours: CSS custom properties of the page, so that a theme changes them like everything else.

import { Color, SRGBColorSpace } from "three";

export interface Palette {
  body: Color;
  edge: Color;
  select: Color;
  hover: Color;
  grid: Color;
}

const PROPERTIES: Record<keyof Palette, string> = {
  body: "--viewer-body",
  edge: "--viewer-edge",
  select: "--viewer-select",
  hover: "--viewer-hover",
  grid: "--viewer-grid",
};

/** Read the palette that holds for `host` now. */
export function paletteOf(host: HTMLElement): Palette {
  const styles = getComputedStyle(host);
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const read = (property: string) => colorOf(styles.getPropertyValue(property).trim(), pen);
  const entries = Object.entries(PROPERTIES).map(([name, property]) => [name, read(property)]);
  return Object.fromEntries(entries) as Palette;
}

/** Any CSS colour, as the browser itself mixes it. */
function colorOf(text: string, pen: CanvasRenderingContext2D | null): Color {
  if (!pen || !text) return new Color(0x808890);
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return new Color().setRGB(red / 255, green / 255, blue / 255, SRGBColorSpace);
}

/** Call `changed` when the page's theme changes; returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(changed);
  dark.addEventListener("change", changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class"] });
  return () => {
    dark.removeEventListener("change", changed);
    observer.disconnect();
  };
}

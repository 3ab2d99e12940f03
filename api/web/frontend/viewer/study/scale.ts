// The colours of a stress: which value has which, in steps or smoothly, on the model and in the legend alike.

const BANDS_MOST = 10.5; // more steps of lightness are hard to tell apart in grey; half of one at the end does not matter
const ROUND = [1, 2, 2.5, 5];

export interface Scale {
  /** The end of the scale, MPa. */
  max: number;
  /** Round values where bands begin: 0 first, the last below `max`. */
  steps: number[];
  /** The colour (`#rrggbb`) of a share of `max`. */
  colorAt(share: number): string;
}

/** The scale from 0 to `max` in the colours given, evenly spaced, lowest first. */
export function scaleOf(max: number, colors: readonly string[]): Scale {
  const size = roundAbove(max / BANDS_MOST);
  const steps = Array.from({ length: Math.max(1, Math.ceil(max / size - 1e-9)) }, (_, nth) => nth * size);
  return { max, steps, colorAt: (share) => mixed(colors, share) };
}

/** Each band's ends and its colour, that of its middle. */
export function bandsOf({ max, steps, colorAt }: Scale): { low: number; high: number; color: string }[] {
  return steps.map((low, nth) => {
    const high = steps[nth + 1] ?? max;
    return { low, high, color: colorAt((low + high) / 2 / max) };
  });
}

/** The next number up that is 1, 2, 2.5 or 5 times a power of ten. */
function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (ROUND.find((factor) => factor * power >= value * (1 - 1e-9)) ?? 10);
}

function mixed(colors: readonly string[], share: number): string {
  const place = Math.min(Math.max(share, 0), 1) * (colors.length - 1);
  const below = Math.min(Math.floor(place), colors.length - 2);
  const [one, other] = [channels(colors[below]!), channels(colors[below + 1]!)];
  const values = one.map((value, nth) => Math.round(value + (place - below) * (other[nth]! - value)));
  return `#${values.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Red, green, blue, 0..255. */
export function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}

// How the reader's language writes numbers, as the pages do it.

/** Writes a number; see `numbersFor`. */
export type Numbers = (value: number) => string;

/** Grouped by no-break blanks from five digits on: "1,022" is a fraction to one school and a thousand to another. */
export function numbersFor(language: string, digits: Intl.NumberFormatOptions): Numbers {
  const format = new Intl.NumberFormat(language, { ...digits, useGrouping: "min2" });
  return (value) => {
    const parts = format.formatToParts(value);
    return parts.map((part) => (part.type === "group" ? "\u00a0" : part.value)).join("").replace("-", "−");
  };
}

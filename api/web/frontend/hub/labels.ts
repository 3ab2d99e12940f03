// The front end's own texts, in the reader's language. Its one rule: a text is named by key, never written in code.

export type Values = Record<string, string | number>;

/** Gives the text for a key (dots as in the Python code), its {placeables} filled. */
export type Texts = (key: string, values?: Values) => string;

const LANGUAGES: Record<string, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import("labels:en"),
  es: () => import("labels:es"),
  it: () => import("labels:it"),
  de: () => import("labels:de"),
};

/** The language that holds for `element`: the nearest `lang`, English where the hub does not speak it. */
export function languageOf(element: Element): string {
  const tag = element.closest("[lang]")?.getAttribute("lang") ?? "en";
  const language = tag.toLowerCase().split("-")[0] ?? "en";
  return language in LANGUAGES ? language : "en";
}

/** Load the texts for the language that holds for `element`. */
export async function textsFor(element: Element): Promise<Texts> {
  const load = LANGUAGES[languageOf(element)] ?? LANGUAGES["en"];
  const labels = (await load!()).default;
  return (key, values = {}) => {
    const pattern = labels[key.replaceAll(".", "-")] ?? key;
    return pattern.replace(/\{([a-z_]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

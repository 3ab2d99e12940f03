// What a saved view is: everything that a reviewer saw, in model millimetres, independent of the window's size.

export type Triple = [number, number, number];
export type Axis = "x" | "y" | "z";

export interface SectionView {
  axis: Axis;
  /** Where the plane stands on its axis, mm. */
  offset: number;
  /** False: the side of larger coordinates is cut away. */
  flipped: boolean;
}

export interface View {
  position: Triple;
  target: Triple;
  up: Triple;
  orthographic: boolean;
  /** Height of the picture at the target under perspective, divided by the height shown. */
  zoom: number;
  section: SectionView | null;
  /** Paths of hidden nodes, names joined by "/". */
  hidden: string[];
  transparent: boolean;
  edges: boolean;
  /** Width by height of the window it was seen in: a narrower one steps back to show as much. */
  aspect: number;
}

export const VIEWS = ["front", "back", "left", "right", "top", "bottom", "iso"] as const;
export type StandardView = (typeof VIEWS)[number];

/** From the target to the camera. */
export const DIRECTIONS: Record<StandardView, Triple> = {
  front: [0, -1, 0],
  back: [0, 1, 0],
  left: [-1, 0, 0],
  right: [1, 0, 0],
  top: [0, 0, 1],
  bottom: [0, 0, -1],
  iso: [1, -1, 1], // as the pictures are drawn, so that the model takes its poster's place without a jump
};

function triple(value: unknown): Triple | null {
  const ok = Array.isArray(value) && value.length === 3 && value.every((one) => Number.isFinite(one));
  return ok ? (value as Triple) : null;
}

function sectionOf(value: unknown): SectionView | null {
  if (typeof value !== "object" || value === null) return null;
  const { axis, offset, flipped } = value as Record<string, unknown>;
  if (axis !== "x" && axis !== "y" && axis !== "z") return null;
  return { axis, offset: Number.isFinite(offset) ? (offset as number) : 0, flipped: flipped === true };
}

/** Read a view that came from a page or a server; null where it has no camera. Missing parts get defaults. */
export function readView(value: unknown): View | null {
  if (typeof value !== "object" || value === null) return null;
  const given = value as Record<string, unknown>;
  const position = triple(given["position"]);
  const target = triple(given["target"]);
  if (!position || !target) return null;
  const zoom = given["zoom"];
  const aspect = given["aspect"];
  const hidden = given["hidden"];
  return {
    position,
    target,
    up: triple(given["up"]) ?? [0, 0, 1],
    orthographic: given["orthographic"] === true,
    zoom: typeof zoom === "number" && zoom > 0 && Number.isFinite(zoom) ? zoom : 1,
    section: sectionOf(given["section"]),
    hidden: Array.isArray(hidden) ? hidden.filter((name): name is string => typeof name === "string") : [],
    transparent: given["transparent"] === true,
    edges: given["edges"] !== false,
    aspect: typeof aspect === "number" && aspect > 0 && Number.isFinite(aspect) ? aspect : 0,
  };
}

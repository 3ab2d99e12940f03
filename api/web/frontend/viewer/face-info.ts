// One line about a face, from the part's measurements: "Hole Ø 6.00 mm, axis +Z".

import type { Texts } from "../hub/labels";
import { numbersFor, type Numbers } from "./numbers";

type Vector = [number, number, number];

interface Face {
  index: number;
  body: number;
  kind: string;
  area_mm2: number;
  normal?: Vector | null;
  axis?: [Vector, Vector] | null;
  radius_mm?: number | null;
  minor_radius_mm?: number | null;
  half_angle_deg?: number | null;
  concave?: boolean | null;
}

interface Body {
  name: string;
  closed: boolean;
}

interface Feature {
  feature: string;
  faces?: number[];
}

interface Measurements {
  faces: Face[];
  bodies: Body[];
  features?: Feature[];
}

const ALIGNED = 1 - 1e-6; // cosine from which a direction is called by its axis' letter

export class FaceInfo {
  private readonly numbers: Numbers;

  constructor(private readonly measured: Measurements, private readonly texts: Texts, language: string) {
    this.numbers = numbersFor(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }

  /** Fetch the measurements; null where there are none (the line then gives the face's number only). */
  static async load(url: string, texts: Texts, language: string, signal: AbortSignal): Promise<FaceInfo | null> {
    const response = await fetch(url, { signal, credentials: "same-origin" });
    if (!response.ok) return null;
    return new FaceInfo((await response.json()) as Measurements, texts, language);
  }

  isClosed(body: number): boolean {
    return this.measured.bodies[body]?.closed ?? true;
  }

  /** The line for a face, with the features that it belongs to. */
  line(number: number): string {
    const face = this.measured.faces[number];
    if (!face) return "";
    const parts = [this.shape(face), this.texts("viewer.area", { area: this.number(face.area_mm2) })];
    const names = (this.measured.features ?? []).filter((one) => one.faces?.includes(number)).map((one) => one.feature);
    if (names.length) parts.unshift(names.join(", "));
    if (this.measured.bodies.length > 1) parts.push(this.measured.bodies[face.body]?.name ?? "");
    return parts.filter(Boolean).join(" · ");
  }

  private shape(face: Face): string {
    const axis = face.axis ? this.texts("viewer.axis", { direction: this.direction(face.axis[1], true) }) : "";
    const round = typeof face.radius_mm === "number";
    const values = {
      diameter: this.number(2 * (face.radius_mm ?? 0)),
      radius: this.number(face.radius_mm ?? 0),
      minor: this.number(face.minor_radius_mm ?? 0),
      angle: this.number(2 * (face.half_angle_deg ?? 0)),
    };
    const named = (key: string) => [this.texts(`viewer.face_${key}`, values), axis].filter(Boolean).join(", ");
    if (face.kind === "cylinder" && round) return named(face.concave ? "hole" : "cylinder");
    if (face.kind === "cone") return named("cone");
    if (face.kind === "sphere" && round) return this.texts("viewer.face_sphere", values);
    if (face.kind === "torus" && round) return named("torus");
    if (face.kind === "plane") return this.plane(face);
    return this.texts(`viewer.face_${face.kind}`);
  }

  private plane(face: Face): string {
    const name = this.texts("viewer.face_plane");
    if (!face.normal) return name;
    return `${name}, ${this.texts("viewer.normal", { direction: this.direction(face.normal, false) })}`;
  }

  /** "+Z", "Z" for an axis without sense, or the components. */
  private direction(vector: Vector, unsigned: boolean): string {
    for (const [nth, letter] of ["X", "Y", "Z"].entries()) {
      const part = vector[nth] ?? 0;
      if (Math.abs(part) >= ALIGNED) return unsigned ? letter : `${part > 0 ? "+" : "−"}${letter}`;
    }
    return `(${vector.map((part) => this.number(part)).join("; ")})`;
  }

  private number(value: number): string {
    return this.numbers(Math.abs(value) < 0.005 ? 0 : value);
  }
}

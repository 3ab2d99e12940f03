// The study's colours on its mesh: a strip of colours as texture, looked up by stress at every pixel. So a band's edge
// runs where the stress has that value, not where a triangle happens to end.

import {
  ClampToEdgeWrapping, Color, DataTexture, Float32BufferAttribute, LinearFilter, LinearMipmapLinearFilter, RGBAFormat,
  SRGBColorSpace,
} from "three";
import type { Field } from "./field";
import { bandsOf, channels, type Scale } from "./scale";

const WIDTH = 1024;
const SHADED = 0.5; // how much of a colour depends on the light: enough to see the shape, too little to mistake a colour

export class Paint {
  private texture: DataTexture | null = null;

  constructor(private readonly field: Field, private readonly scale: Scale) {
    const { mesh } = field.model.bodies[0]!;
    const places = new Float32Array(field.stress.length * 2);
    field.stress.forEach((value, nth) => places.set([value / scale.max, 0.5], nth * 2));
    mesh.geometry.setAttribute("uv", new Float32BufferAttribute(places, 2));
    field.model.bodies[0]!.color = new Color(SHADED, SHADED, SHADED);
    mesh.material.emissive.setScalar(1 - SHADED);
    mesh.material.specular.setScalar(0);
  }

  /** Colour the mesh in steps, or smoothly. */
  set(banded: boolean): void {
    const { material } = this.field.model.bodies[0]!.mesh;
    this.texture?.dispose();
    this.texture = strip(banded ? stepped(this.scale) : (share) => this.scale.colorAt(share));
    material.map = material.emissiveMap = this.texture;
    material.needsUpdate = true;
  }

  dispose(): void {
    this.texture?.dispose();
  }
}

function stepped(scale: Scale): (share: number) => string {
  const bands = bandsOf(scale);
  return (share) => (bands.find(({ high }) => share * scale.max < high) ?? bands.at(-1)!).color;
}

function strip(colorAt: (share: number) => string): DataTexture {
  const texels = new Uint8Array(WIDTH * 4);
  for (let nth = 0; nth < WIDTH; nth++) texels.set([...channels(colorAt((nth + 0.5) / WIDTH)), 255], nth * 4);
  const texture = new DataTexture(texels, WIDTH, 1, RGBAFormat);
  texture.colorSpace = SRGBColorSpace;
  texture.wrapS = texture.wrapT = ClampToEdgeWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

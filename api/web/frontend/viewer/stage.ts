// The stage: renderer, lights, the two cameras and their controls.
// Its one rule: a frame is drawn when something asked for it; a still picture costs nothing.

import {
  Box3, DirectionalLight, Group, HemisphereLight, Matrix4, OrthographicCamera, PerspectiveCamera, Quaternion, Raycaster,
  Scene, Sphere, Spherical, Vector2, Vector3, Vector4, WebGLRenderer,
} from "three";
import CameraControls from "camera-controls";
import { extentOf, type Points } from "./extent";
import { DIRECTIONS, type StandardView, type Triple } from "./view";

CameraControls.install({
  THREE: { Vector2, Vector3, Vector4, Quaternion, Matrix4, Spherical, Box3, Sphere, Raycaster },
});

const FIELD_OF_VIEW = 30; // degrees, vertical: little distortion, as engineers expect
const TANGENT = Math.tan((FIELD_OF_VIEW / 2) * (Math.PI / 180));
const MARGIN = 1.12; // room round a fitted model
const CONTROLS = 112; // CSS pixels of the height that controls and texts lie over
const CONTROLS_MOST = 0.4; // of the height, in a low window
const LONGEST_STEP = 0.12; // seconds that one frame may move the camera on

export interface Pose {
  position: Triple;
  target: Triple;
  up: Triple;
  orthographic: boolean;
  zoom: number;
}

export class Stage {
  readonly scene = new Scene();
  readonly renderer: WebGLRenderer;
  readonly controls: CameraControls;
  /** Called after every frame, and when the camera has come to rest. */
  onFrame: () => void = () => {};
  onRest: () => void = () => {};
  private readonly perspective = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.1, 1000);
  private readonly flat = new OrthographicCamera(-1, 1, 1, -1, 0.1, 1000);
  private readonly rig = new Group();
  private readonly bounds = new Sphere(new Vector3(), 1);
  private width = 1;
  private height = 1;
  private scheduled = 0;
  private last = 0;
  private moving = false;
  private stopped = false;

  constructor(readonly canvas: HTMLCanvasElement, readonly calm: boolean) {
    this.renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, stencil: true, powerPreference: "default" });
    this.renderer.localClippingEnabled = true;
    this.renderer.setClearColor(0x000000, 0);
    for (const camera of [this.perspective, this.flat]) camera.up.set(0, 0, 1);
    this.light();
    this.controls = new CameraControls(this.perspective, canvas);
    this.controls.smoothTime = calm ? 0.0001 : 0.16;
    this.controls.draggingSmoothTime = calm ? 0.0001 : 0.06;
    this.controls.dollyToCursor = true;
    this.controls.restThreshold = 0.005;
    this.bindGestures();
    for (const event of ["controlstart", "control", "controlend", "transitionstart", "wake"] as const) {
      this.controls.addEventListener(event, () => this.draw());
    }
  }

  get camera(): PerspectiveCamera | OrthographicCamera {
    return this.controls.camera;
  }

  get orthographic(): boolean {
    return this.controls.camera === this.flat;
  }

  get aspect(): number {
    return this.width / this.height;
  }

  get size(): { width: number; height: number } {
    return { width: this.width, height: this.height };
  }

  get radius(): number {
    return this.bounds.radius;
  }

  private light(): void {
    const sky = new HemisphereLight(0xffffff, 0x8d949e, 1.5);
    sky.position.set(0, 0, 1);
    const key = new DirectionalLight(0xffffff, 1.7);
    key.position.set(-0.6, 0.9, 1.2);
    const fill = new DirectionalLight(0xdfe8ff, 0.55);
    fill.position.set(1.2, -0.3, 0.7);
    this.rig.add(key, key.target, fill, fill.target);
    this.scene.add(sky, this.rig);
  }

  private bindGestures(): void {
    const { ACTION } = CameraControls;
    this.controls.mouseButtons.left = ACTION.ROTATE;
    this.controls.mouseButtons.right = ACTION.TRUCK;
    this.controls.mouseButtons.middle = ACTION.TRUCK;
    this.controls.mouseButtons.wheel = this.orthographic ? ACTION.ZOOM : ACTION.DOLLY;
    this.controls.touches.one = ACTION.TOUCH_ROTATE;
    this.controls.touches.two = this.orthographic ? ACTION.TOUCH_ZOOM_TRUCK : ACTION.TOUCH_DOLLY_TRUCK;
    this.controls.touches.three = ACTION.TOUCH_TRUCK;
  }

  /** Ask for one frame. */
  draw(): void {
    if (!this.scheduled && !this.stopped) this.scheduled = requestAnimationFrame((now) => this.frame(now));
  }

  private frame(now: number): void {
    this.scheduled = 0;
    const step = Math.min((now - this.last) / 1000, LONGEST_STEP);
    this.last = now;
    const moved = this.controls.update(Math.max(step, 0.001));
    this.render();
    this.onFrame();
    if (moved) this.draw();
    else if (this.moving) this.onRest();
    this.moving = moved;
  }

  /** Draw now (a snapshot needs the picture in the same turn). */
  render(): void {
    this.fitDepth();
    this.camera.updateMatrixWorld();
    this.rig.matrix.copy(this.camera.matrixWorld);
    this.rig.matrixAutoUpdate = false;
    this.renderer.render(this.scene, this.camera);
  }

  /** Near and far enclose the model closely: no edge flickers on a big assembly. */
  private fitDepth(): void {
    const camera = this.camera;
    const reach = this.bounds.radius * 1.05;
    const along = this.bounds.center.clone().sub(camera.position).dot(camera.getWorldDirection(new Vector3()));
    const near = along - reach;
    const far = along + reach;
    const least = camera === this.flat ? near : Math.max(near, this.bounds.radius / 500);
    if (camera.near === least && camera.far === far) return;
    camera.near = least;
    camera.far = Math.max(far, least + this.bounds.radius / 100);
    camera.updateProjectionMatrix();
  }

  /** Tell what the model fills; the controls' limits follow. */
  setBounds(box: Box3): void {
    const before = this.bounds.radius;
    box.getBoundingSphere(this.bounds);
    this.bounds.radius = Math.max(this.bounds.radius, 1e-3);
    this.controls.minDistance = this.bounds.radius / 100;
    this.controls.maxDistance = this.bounds.radius * 60;
    this.controls.minZoom = 0.05;
    this.controls.maxZoom = 200;
    if (this.orthographic) {
      this.flat.zoom *= this.bounds.radius / before; // at once, for whoever asks for the pose before the next frame
      void this.controls.zoomTo(this.flat.zoom, false);
    }
    this.shape();
  }

  resize(width: number, height: number): void {
    if (width < 1 || height < 1) return;
    this.width = width;
    this.height = height;
    this.renderer.setPixelRatio(Math.min(window.devicePixelRatio || 1, 2.5));
    this.renderer.setSize(width, height, false);
    this.shape();
    this.draw();
  }

  /** The flat camera's frame: one model radius up and down at zoom 1. */
  private shape(): void {
    this.perspective.aspect = this.aspect;
    this.perspective.updateProjectionMatrix();
    const half = this.bounds.radius;
    this.flat.top = half;
    this.flat.bottom = -half;
    this.flat.left = -half * this.aspect;
    this.flat.right = half * this.aspect;
    this.flat.updateProjectionMatrix();
  }

  /** Look from a standard direction, fitted to `points`. */
  show(view: StandardView, points: Points, smooth = true): void {
    this.frameFrom(points, new Vector3(...DIRECTIONS[view]).normalize(), smooth);
  }

  /** Show all of `points` from where the camera looks now. */
  fit(points: Points, smooth = true): void {
    const { position, target } = this.pose();
    this.frameFrom(points, new Vector3(...position).sub(new Vector3(...target)).normalize(), smooth);
  }

  /** Show all of `points` from `direction` (unit vector from the target to the camera). */
  frameFrom(points: Points, direction: Vector3, smooth = true): void {
    const free = 1 - Math.min(CONTROLS / this.height, CONTROLS_MOST);
    const window = { tangent: TANGENT, aspect: this.aspect, free, margin: MARGIN };
    const { center, distance, height } = extentOf(points, direction, this.camera.up, window);
    const least = this.bounds.radius / 50;
    const eye = center.clone().addScaledVector(direction, Math.max(distance, least));
    const moves = smooth && !this.calm;
    void this.controls.normalizeRotations().setLookAt(eye.x, eye.y, eye.z, center.x, center.y, center.z, moves);
    if (this.orthographic) void this.controls.zoomTo((2 * this.bounds.radius) / Math.max(height, least), moves);
    this.draw();
  }

  /** Where the camera stands, or is on its way to. */
  pose(): Pose {
    const position = this.controls.getPosition(new Vector3(), true);
    const target = this.controls.getTarget(new Vector3(), true);
    const shown = this.orthographic ? this.bounds.radius / this.flat.zoom : position.distanceTo(target) * TANGENT;
    return {
      position: position.toArray(),
      target: target.toArray(),
      up: this.camera.up.toArray(),
      orthographic: this.orthographic,
      zoom: (position.distanceTo(target) * TANGENT) / shown,
    };
  }

  /** Stand exactly where `pose` says, `stepBack` times as far away. */
  restore(pose: Pose, stepBack: number, smooth: boolean): void {
    this.useCamera(pose.orthographic);
    this.camera.up.set(...pose.up).normalize();
    this.controls.updateCameraUp();
    const target = new Vector3(...pose.target);
    const eye = new Vector3(...pose.position).sub(target).multiplyScalar(pose.orthographic ? 1 : stepBack).add(target);
    const moves = smooth && !this.calm;
    void this.controls.normalizeRotations().setLookAt(eye.x, eye.y, eye.z, target.x, target.y, target.z, moves);
    if (pose.orthographic) {
      const shown = (eye.distanceTo(target) * TANGENT * stepBack) / pose.zoom;
      void this.controls.zoomTo(this.bounds.radius / shown, moves);
    }
    this.draw();
  }

  /** Change between perspective and parallel projection; the model keeps its size at the target. */
  setOrthographic(orthographic: boolean): void {
    if (orthographic === this.orthographic) return;
    const { position, target } = this.pose();
    const eye = new Vector3(...position);
    const aim = new Vector3(...target);
    const shown = orthographic ? eye.distanceTo(aim) * TANGENT : this.bounds.radius / this.flat.zoom;
    this.useCamera(orthographic);
    if (orthographic) void this.controls.zoomTo(this.bounds.radius / shown, false);
    else eye.sub(aim).setLength(shown / TANGENT).add(aim);
    void this.controls.setLookAt(eye.x, eye.y, eye.z, aim.x, aim.y, aim.z, false);
    this.draw();
  }

  private useCamera(orthographic: boolean): void {
    const next = orthographic ? this.flat : this.perspective;
    if (this.controls.camera === next) return;
    next.up.copy(this.camera.up);
    this.controls.camera = next;
    if (!orthographic) void this.controls.zoomTo(1, false);
    this.bindGestures();
  }

  /** Turn the model under the camera (radians), as arrow keys do. */
  turn(azimuth: number, polar: number): void {
    void this.controls.rotate(azimuth, polar, !this.calm);
    this.draw();
  }

  /** Move the picture by parts of its height. */
  move(right: number, up: number): void {
    const shown = this.orthographic ? this.bounds.radius / this.flat.zoom : this.controls.distance * TANGENT;
    void this.controls.truck(right * shown * 2, -up * shown * 2, !this.calm);
    this.draw();
  }

  /** Come nearer (factor < 1) or go away. */
  approach(factor: number): void {
    if (this.orthographic) void this.controls.zoomTo(this.flat.zoom / factor, !this.calm);
    else void this.controls.dollyTo(this.controls.distance * factor, !this.calm);
    this.draw();
  }

  /** Stop drawing while the graphics context is lost; `true` again draws at once. */
  setRunning(running: boolean): void {
    this.stopped = !running;
    if (running) this.draw();
  }

  dispose(): void {
    this.stopped = true;
    cancelAnimationFrame(this.scheduled);
    this.controls.dispose();
    this.renderer.dispose();
  }
}

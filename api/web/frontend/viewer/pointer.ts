// Telling a click on the model from turning it, for mouse, pen and finger.

const MOVED = 5; // CSS pixels from which a press is a drag
const FINGER_MOVED = 10;
const LONGEST = 700; // ms: a longer press is no click

export interface PointerCommands {
  click(x: number, y: number): void;
  /** Null: the pointer left. Called at most once a frame. */
  hover(at: { x: number; y: number } | null): void;
}

/** Listen on `stage`; returns how to stop. */
export function watchPointer(stage: HTMLElement, commands: PointerCommands): () => void {
  const down = new Map<number, { x: number; y: number; time: number; clean: boolean }>();
  let waiting = 0;
  let at: { x: number; y: number } | null = null;
  const place = (event: PointerEvent) => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const hoverSoon = (next: { x: number; y: number } | null) => {
    at = next;
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      commands.hover(at);
    });
  };
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(name: K, act: (event: HTMLElementEventMap[K]) => void) =>
    stage.addEventListener(name, act, { signal: stop.signal });

  on("pointerdown", (event) => {
    const alone = down.size === 0 && event.button === 0;
    for (const press of down.values()) press.clean = false;
    down.set(event.pointerId, { ...place(event), time: event.timeStamp, clean: alone });
    hoverSoon(null);
  });
  on("pointermove", (event) => {
    if (down.size === 0 && event.pointerType !== "touch") hoverSoon(place(event));
  });
  on("pointerup", (event) => {
    const press = down.get(event.pointerId);
    down.delete(event.pointerId);
    if (!press?.clean || event.timeStamp - press.time > LONGEST) return;
    const { x, y } = place(event);
    const slack = event.pointerType === "mouse" ? MOVED : FINGER_MOVED;
    if (Math.hypot(x - press.x, y - press.y) <= slack) commands.click(x, y);
  });
  on("pointercancel", (event) => down.delete(event.pointerId));
  on("pointerleave", () => hoverSoon(null));
  return () => {
    stop.abort();
    cancelAnimationFrame(waiting);
  };
}

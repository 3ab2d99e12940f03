// What the keys do while the model has the focus; the help panel lists the same table.

import { VIEWS, type StandardView } from "./view";

const TURN = Math.PI / 24;
const STEP = 0.06; // of the picture's height

export interface KeyCommands {
  turn(azimuth: number, polar: number): void;
  move(right: number, up: number): void;
  approach(factor: number): void;
  fit(): void;
  show(view: StandardView): void;
  togglePerspective(): void;
  toggleEdges(): void;
  toggleTransparent(): void;
  toggleSection(): void;
  toggleHelp(): void;
  pickMiddle(): void;
  clear(): void;
}

/** For the help panel: which keys (text keys; one-letter keys stand for themselves) and what they do. */
export const KEYS: { keys: string[]; label: string }[] = [
  { keys: ["← ↑ → ↓"], label: "viewer.key_turn" },
  { keys: ["⇧ ← ↑ → ↓"], label: "viewer.key_move" },
  { keys: ["+", "−"], label: "viewer.key_zoom" },
  { keys: ["F"], label: "viewer.fit" },
  { keys: ["1 … 7"], label: "viewer.key_views" },
  { keys: ["P"], label: "viewer.perspective" },
  { keys: ["E"], label: "viewer.edges" },
  { keys: ["T"], label: "viewer.transparent" },
  { keys: ["X"], label: "viewer.section" },
  { keys: ["Enter"], label: "viewer.key_pick" },
  { keys: ["Esc"], label: "viewer.key_clear" },
];

/** Carry out a key; true when it meant something here. */
export function onKey(event: KeyboardEvent, commands: KeyCommands): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const act = event.key.startsWith("Arrow") ? arrow(event, commands) : other(event.key, commands);
  if (!act) return false;
  act();
  return true;
}

function arrow(event: KeyboardEvent, commands: KeyCommands): (() => void) | undefined {
  const ways: Record<string, [number, number]> = {
    ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1],
  };
  const way = ways[event.key];
  if (!way) return undefined;
  const [right, up] = way;
  if (event.shiftKey) return () => commands.move(right * STEP, up * STEP);
  return () => commands.turn(right * TURN, -up * TURN);
}

function other(key: string, commands: KeyCommands): (() => void) | undefined {
  const view = VIEWS[Number(key) - 1];
  if (view) return () => commands.show(view);
  const acts: Record<string, () => void> = {
    "+": () => commands.approach(0.8),
    "=": () => commands.approach(0.8),
    "-": () => commands.approach(1.25),
    "−": () => commands.approach(1.25),
    f: () => commands.fit(),
    p: () => commands.togglePerspective(),
    e: () => commands.toggleEdges(),
    t: () => commands.toggleTransparent(),
    x: () => commands.toggleSection(),
    "?": () => commands.toggleHelp(),
    Enter: () => commands.pickMiddle(),
    Escape: () => commands.clear(),
  };
  return acts[key.length === 1 ? key.toLowerCase() : key];
}

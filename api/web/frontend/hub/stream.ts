// Server-sent events over fetch: any event name, resumed where it broke off, silent while nobody looks at the page.
// (EventSource hands named events only to who knows every name, and holds a connection in every hidden tab.)

const FIRST_PAUSE = 1_000; // ms
const LONGEST_PAUSE = 30_000;

export interface Told {
  kind: string;
  data: string;
}

/** Listen to `url` for as long as the page lives. */
export function listen(url: string, tell: (told: Told) => void, resumed: () => void): void {
  let last = "";
  let pause = FIRST_PAUSE;
  let running: AbortController | null = null;

  async function run(): Promise<void> {
    const broken = last !== "" || pause > FIRST_PAUSE;
    const controller = (running = new AbortController());
    try {
      const headers: Record<string, string> = { Accept: "text/event-stream" };
      if (last) headers["Last-Event-ID"] = last;
      const response = await fetch(url, { headers, signal: controller.signal, credentials: "same-origin", cache: "no-store" });
      if (response.status === 401 || response.status === 403 || response.status === 404 || response.status === 204) return;
      if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
      if (broken && !last) resumed();
      pause = FIRST_PAUSE;
      await read(response.body, (event) => {
        last = event.id || last;
        tell(event);
      });
    } catch {
      if (controller.signal.aborted) return;
    }
    setTimeout(() => running === controller && void run(), pause * (0.75 + Math.random() / 2));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  document.addEventListener("visibilitychange", () => {
    running?.abort();
    running = null;
    if (document.hidden) return;
    if (!last) resumed();
    void run();
  });
  if (!document.hidden) void run();
}

/** Parse a stream of events (HTML Standard, 9.2.6) and call `tell` for each. */
async function read(body: ReadableStream<Uint8Array>, tell: (event: Told & { id: string }) => void): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split(/\r\n\r\n|\n\n|\r\r/);
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = eventOf(block);
      if (event) tell(event);
    }
  }
}

function eventOf(block: string): (Told & { id: string }) | null {
  const event = { kind: "message", data: "", id: "" };
  const data: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, name, value] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (name === "event") event.kind = value ?? "";
    else if (name === "id") event.id = value ?? "";
    else if (name === "data") data.push(value ?? "");
  }
  event.data = data.join("\n");
  return data.length ? event : null;
}

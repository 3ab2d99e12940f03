// Our own icons: paths in a 24 x 24 box, drawn as 1.7 px lines; "|" parts the paths of one icon.

const CUBE = "M12 3 20 7.5v9L12 21l-8-4.5v-9Z";

export const ICONS = {
  fit: "M4 9V4h5|M15 4h5v5|M20 15v5h-5|M9 20H4v-5|M9 9h6v6H9Z",
  views: `${CUBE}|M4 7.5l8 4.5 8-4.5|M12 12v9`,
  perspective: "M3 8l7-3v14l-7-3Z|M10 5l11 4v6l-11 4",
  edges: `${CUBE}|M12 12v9|M12 12 4 7.5|M12 12l8-4.5`,
  transparent: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18|M12 3v18|M12 7h7|M12 12h9|M12 17h7",
  section: "M4 7l8-4v13l-8 4Z|M15 5.5h2|M20 5.5v2|M20 10v3|M20 15.5V18l-2 .5|M15.5 19h-1",
  tree: "M5 5h14|M9 12h10|M9 19h10|M5 5v14h2|M5 12h2",
  fullscreen: "M4 9V4h5|M15 4h5v5|M20 15v5h-5|M9 20H4v-5",
  help: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18|M9.5 9.3a2.6 2.6 0 1 1 3.6 2.7c-.8.4-1.1.9-1.1 1.8|M12 17v.01",
  close: "M6 6l12 12|M18 6 6 18",
  flip: "M12 4v16|M9 8l-4 4 4 4|M15 8l4 4-4 4",
  eye: "M2.5 12s3.5-6 9.5-6 9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6|M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5",
  hidden: "M4 4l16 16|M9.5 6.4A9.6 9.6 0 0 1 12 6c6 0 9.5 6 9.5 6a16 16 0 0 1-3 3.6|M6.5 8A16 16 0 0 0 2.5 12s3.5 6 9.5 6a9 9 0 0 0 3.6-.8",
  isolate: "M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7|M12 2.5v3|M12 18.5v3|M2.5 12h3|M18.5 12h3",
  open: "M9 6l6 6-6 6",
  play: "M8 5l11 7-11 7Z",
  pause: "M8 5v14|M16 5v14",
  bands: "M4 4h16v4H4Z|M4 12h16|M4 16h16|M4 20h16V8|M4 8v12",
} as const;

export type Icon = keyof typeof ICONS;

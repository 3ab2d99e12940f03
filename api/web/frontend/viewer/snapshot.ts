// A picture of what the viewer shows, on the page's own ground.

import type { Stage } from "./stage";

/** Draw once more and copy the picture, scaled to fit into `width` by `height` pixels. */
export function snapshotOf(stage: Stage, host: HTMLElement, width: number, height: number): Promise<Blob> {
  stage.render();
  const scale = Math.min(width / stage.canvas.width, height / stage.canvas.height, 1);
  const sheet = document.createElement("canvas");
  sheet.width = Math.round(stage.canvas.width * scale);
  sheet.height = Math.round(stage.canvas.height * scale);
  const pen = sheet.getContext("2d")!;
  pen.fillStyle = getComputedStyle(host).getPropertyValue("--viewer-top").trim() || "#ffffff";
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(stage.canvas, 0, 0, sheet.width, sheet.height);
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}

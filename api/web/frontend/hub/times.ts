// <time datetime>: a partner in another time zone reads their own hour; the exact moment stays in the tooltip.

import { languageOf } from "./labels";

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [["minute", 60], ["hour", 3600], ["day", 86400]];
const RELATIVE_UNTIL = 7 * 86400; // s: older moments are dates
const EVERY = 60_000; // ms

function relative(seconds: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const ago = Math.abs(seconds);
  if (ago < 60) return format.format(0, "second"); // "now"
  const [unit, length] = STEPS.findLast(([, least]) => ago >= least) ?? ["minute", 60];
  return format.format(Math.round(seconds / length), unit);
}

function show(time: HTMLTimeElement): void {
  const moment = new Date(time.dateTime);
  if (Number.isNaN(moment.getTime()) || !time.dateTime.includes("T")) return; // a mere date has no hour to shift
  const language = languageOf(time);
  const exact = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(moment);
  const seconds = (moment.getTime() - Date.now()) / 1000;
  const text = Math.abs(seconds) < RELATIVE_UNTIL ? relative(seconds, language) : exact;
  if (time.textContent !== text) time.textContent = text;
  time.title = exact;
}

function showAll(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[datetime]:not([data-plain])")) show(time);
}

showAll();
setInterval(() => document.hidden || showAll(), EVERY);
document.addEventListener("htmx:after:swap", showAll);

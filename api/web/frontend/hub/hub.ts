// hub.js, on every page: htmx, the page's behaviours, and the elements that are loaded when a page has one.
// Its one rule: every behaviour is delegated from the document, so that swapped-in parts have it without being told.

import "./htmx";
import "./lazy";
import "./confirm";
import "./copy";
import "./drop";
import "./faces";
import "./live";
import "./pin-form";
import "./preview";
import "./study";
import "./times";
import "./views";

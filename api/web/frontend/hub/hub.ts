// hub.js, on every page: htmx, the page's behaviours, and the elements that are loaded when a page has one.

import "./lazy";

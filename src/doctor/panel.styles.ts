/** Of the doctor's panel. What pages do to all elements must not reach it. */
export const panelStyles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset-block-end: 16px !important;
  inset-inline-end: 16px !important;
  z-index: 2147483647 !important;
  display: block !important;
  inline-size: min(440px, 100vw - 32px) !important;
  color-scheme: light dark !important;
}
* {
  box-sizing: border-box;
}
section {
  display: flex;
  flex-direction: column;
  max-block-size: min(640px, 100vh - 32px);
  color: CanvasText;
  background: Canvas;
  border: 1px solid;
  border-radius: 6px;
  font: 15px/1.5 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
header {
  display: flex;
  gap: 12px;
  align-items: baseline;
  justify-content: space-between;
  padding: 12px 16px 0;
}
h2, h3, p, pre, ol, textarea {
  margin: 0;
  padding: 0;
  font: inherit;
}
h2 {
  font-size: 17px;
  font-weight: 600;
}
h3 {
  font-weight: 600;
}
.body {
  overflow: auto;
  padding: 0 16px;
}
ol {
  list-style: none;
}
li {
  padding-block: 12px;
  border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent);
}
li:last-child {
  border: 0;
}
li p {
  margin-block-start: 4px;
}
pre, textarea {
  inline-size: 100%;
  margin-block-start: 6px;
  padding: 8px;
  color: inherit;
  background: color-mix(in srgb, currentColor 7%, transparent);
  border: 0;
  border-radius: 4px;
  font: 13px/1.5 ui-monospace, monospace;
  white-space: pre-wrap;
}
textarea {
  block-size: 160px;
}
.well {
  padding-block: 12px;
}
footer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 12px;
  align-items: center;
  padding: 12px 16px;
  border-block-start: 1px solid color-mix(in srgb, currentColor 20%, transparent);
}
button {
  min-block-size: 32px;
  padding: 2px 12px;
  color: inherit;
  background: none;
  border: 1px solid;
  border-radius: 4px;
  font: inherit;
  cursor: pointer;
}
header button {
  min-inline-size: 32px;
  padding: 0;
  border-color: transparent;
  font-size: 20px;
  line-height: 1;
}
:focus-visible {
  outline: 2px solid;
  outline-offset: 2px;
}
h2:focus-visible {
  outline: none;
}
.body:focus-visible {
  outline-offset: -2px;
}
[hidden] {
  display: none;
}
@media print {
  :host {
    display: none !important;
  }
}
`;

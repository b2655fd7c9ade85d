/** The one style sheet of all pages; colours follow the system's light or dark theme. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1d1b18; --quiet: #5f5a52; --line: #ddd7cc; --accent: #0b5a8a; --mark: #fff0b8; --edge: #d79a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191816; --ink: #ece8e1; --quiet: #aaa398; --line: #3b3833; --accent: #7cc0ea; --mark: #453a12; --edge: #e0b13a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  overflow-wrap: break-word; hyphens: manual;
}
main, footer { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-top: 2rem; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:focus-visible { outline: 3px solid var(--edge); outline-offset: 2px; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
h1 + .title { font-size: 1.15rem; line-height: 1.4; margin: 0 0 1rem; text-wrap: pretty; }
.facts { color: var(--quiet); font: .9rem/1.5 system-ui, sans-serif; margin: 0 0 1.5rem; }
.contents { font: .95rem/1.45 system-ui, sans-serif; border-block: 1px solid var(--line); margin: 1.5rem 0 2rem; padding: .75rem 0; }
.contents summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
.contents ol { list-style: none; margin: .5rem 0 0; padding: 0; }
.contents li { display: flex; gap: .75rem; }
.contents li > a { flex: none; min-width: 3rem; padding: .2rem 0; }
.contents li > span { padding: .2rem 0; }
.act ol { list-style: none; margin: 0; padding: 0; }
.act p { margin: 0; }
.preamble { margin: 0 0 2rem !important; text-wrap: pretty; }
.provision { position: relative; margin: .35rem 0; padding: .1rem .5rem .1rem 0; border-radius: .25rem; scroll-margin-top: 20vh; }
.provision > .own { display: flex; gap: .6rem; }
.num { flex: none; min-width: 1.9rem; color: var(--quiet); text-decoration: none; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
a.num:hover, a.num:focus { color: var(--accent); text-decoration: underline; }
.section { margin: 1.75rem 0; }
.section > .own > .num { min-width: 3.1rem; color: var(--ink); font-weight: 700; }
.provision .provision { margin-left: 1.4rem; }
.section > ol > .paragraph { margin-left: 0; }
.provision:target { background: var(--mark); box-shadow: -.35rem 0 0 var(--mark), -.6rem 0 0 var(--edge); }
.wrap-up { margin-top: .35rem !important; }
.conclusions { margin: 2.5rem 0 0 !important; text-align: right; }
.note { color: var(--quiet); font: .9rem/1.5 system-ui, sans-serif; }
footer { margin-top: 2.5rem; padding-bottom: 3rem; }
footer .note { border-top: 1px solid var(--line); padding-top: 1rem; }
@media (max-width: 30rem) {
  body { font-size: 1rem; }
  main { padding-top: 1.25rem; }
  .provision .provision { margin-left: .75rem; }
}
@media print {
  body { background: none; color: #000; font-size: 11pt; }
  .contents { display: none; }
  .provision:target { background: none; box-shadow: none; }
}
`.trim()

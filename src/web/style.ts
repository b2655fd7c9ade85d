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
.contents li { display: flex; gap: .75rem; padding: .2rem 0; }
.contents li > a { flex: none; min-width: 3rem; }
.act ol { list-style: none; margin: 0; padding: 0; }
.act .facts { margin-top: 1rem; }
.preamble { margin: 0 0 2rem; text-wrap: pretty; }
.provision { position: relative; margin: .35rem 0; padding: .1rem .5rem .1rem 2.5rem; border-radius: .25rem; scroll-margin-top: 25vh; }
.provision > p { margin: 0; }
.num { color: var(--quiet); text-decoration: none; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
.provision > .num { position: absolute; left: .25rem; padding-right: .5rem; }
.num:hover, .num:focus { color: var(--accent); text-decoration: underline; }
.section { margin: 2rem 0; padding-left: .3rem; }
.section > h2 { position: sticky; top: 0; z-index: 1; margin: 0; padding: .4rem 0; background: var(--paper); font-size: 1.1rem; line-height: 1.3; }
.section > h2 > .num { color: var(--ink); }
.provision:target { background: var(--mark); box-shadow: -.3rem 0 0 var(--edge); }
.section:target > h2 { background: var(--mark); }
.conclusions { margin: 2.5rem 0 0; text-align: right; }
.note { color: var(--quiet); font: .9rem/1.5 system-ui, sans-serif; }
footer { margin-top: 2.5rem; padding-bottom: 3rem; }
footer .note { border-top: 1px solid var(--line); padding-top: 1rem; }
@media (max-width: 30rem) {
  body { font-size: 1rem; }
  main { padding-top: 1.25rem; }
  .provision { padding-left: 2.1rem; padding-right: .25rem; }
  .section { padding-left: .3rem; padding-right: 0; }
  .letter, .indent { margin-left: -.75rem; }
}
@media print {
  body { background: none; color: #000; font-size: 11pt; }
  .contents { display: none; }
  .section > h2 { position: static; break-after: avoid; }
  .provision:target, .section:target > h2 { background: none; box-shadow: none; }
}
`.trim()

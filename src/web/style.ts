/** The one style sheet of all pages: light, dark and high contrast, by the system or as Teams says. */
export const STYLE = `
:root {
  color-scheme: light;
  --paper: #fcfbf9; --raised: #fff; --ink: #1c1b19; --quiet: #5d5850; --line: #ddd7cb; --edge: #8b857a;
  --accent: #0f5a82; --tint: #e6f0f5; --on-accent: #fff;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif;
  --sans: 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif;
}
:root[data-theme='dark'] {
  color-scheme: dark;
  --paper: #1b1b1d; --raised: #252527; --ink: #eceae6; --quiet: #aeaaa2; --line: #3a3a3d; --edge: #8d8a84;
  --accent: #8cc8ea; --tint: #20333f; --on-accent: #10242f;
}
@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme]) {
    color-scheme: dark;
    --paper: #1b1b1d; --raised: #252527; --ink: #eceae6; --quiet: #aeaaa2; --line: #3a3a3d; --edge: #8d8a84;
    --accent: #8cc8ea; --tint: #20333f; --on-accent: #10242f;
  }
}
:root[data-theme='contrast'] {
  color-scheme: dark;
  --paper: #000; --raised: #000; --ink: #fff; --quiet: #fff; --line: #fff; --edge: #fff;
  --accent: #ff0; --tint: #000; --on-accent: #000;
}
@media (prefers-contrast: more) {
  :root:not([data-theme]) { --quiet: var(--ink); --line: var(--edge); }
}

* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 var(--sans); overflow-wrap: break-word;
}
[hidden] { display: none !important; }
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; z-index: 2; padding: .5rem 1rem; background: var(--raised); }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
a:hover { text-decoration-color: currentColor; text-decoration-thickness: .1em; }
:focus-visible { outline: .19rem solid var(--accent); outline-offset: .15rem; border-radius: .15rem; }
main:focus { outline: none; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; font-weight: 600; }
button { font: inherit; }
kbd { display: inline-block; min-width: 1.5em; padding: 0 .35em; border: 1px solid var(--edge); border-radius: .25rem; font: .8em/1.5 var(--sans); text-align: center; }
.subtle, .note { color: var(--quiet); font-size: .9rem; }

.site, main, footer, #language-note { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
.site { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; justify-content: space-between; padding-top: 1.25rem; }
.brand { font-weight: 700; letter-spacing: -.01em; text-decoration: none; color: var(--ink); }
.brand::after { content: '?'; color: var(--accent); }
.site nav { display: flex; gap: 1.25rem; font-size: .9rem; }
.site a { display: inline-block; padding: .25rem 0; }
main { padding-top: 2.5rem; padding-bottom: 1rem; }
footer { padding-bottom: 3rem; }
footer .note { margin: 2.5rem 0 0; border-top: 1px solid var(--line); padding-top: 1rem; }

.ask h1 { margin: 0 0 .75rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); letter-spacing: -.02em; }
.field { display: flex; gap: .5rem; }
.field input {
  flex: 1; min-width: 0; padding: .8rem 1rem; font: 1.125rem/1.4 var(--sans); color: inherit;
  background: var(--raised); border: 1px solid var(--edge); border-radius: .6rem; appearance: none;
}
.field input:focus { outline: .19rem solid var(--accent); outline-offset: -1px; border-color: transparent; }
.field button { padding: .8rem 1.25rem; border: 1px solid var(--accent); border-radius: .6rem; background: var(--accent); color: var(--on-accent); font-weight: 600; cursor: pointer; }
.scripted .field button { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
#hint { margin: .5rem 0 0; }

.answer { margin: 2rem 0 0; padding: 1.5rem; background: var(--raised); border: 1px solid var(--line); border-radius: .75rem; }
[aria-busy] .answer { opacity: .6; }
.answer > :first-child, .subject > :first-child { margin-top: 0; }
.answer > :last-child { margin-bottom: 0; }
.answer h2, .subject h1 { margin: 0 0 1rem; font-size: 1.4rem; letter-spacing: -.01em; }
#main .subject h1 { margin-bottom: 1.75rem; font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); letter-spacing: -.02em; }
.answer h2 a { text-decoration-thickness: .05em; }
.lead { display: block; margin-bottom: .15rem; color: var(--quiet); font-size: .9rem; font-weight: 400; letter-spacing: 0; }
.answer h3, .subject h2 { margin: 1.75rem 0 .5rem; font-size: .95rem; }
.subject h2 { margin-top: 2.5rem; font-size: 1.1rem; }
figure { margin: 1rem 0; padding: .1rem 0 .1rem 1.1rem; border-left: .2rem solid var(--accent); }
blockquote { margin: 0; font-family: var(--serif); font-size: 1.05rem; line-height: 1.55; text-wrap: pretty; }
blockquote p { margin: 0 0 .25rem; }
blockquote .intro { color: var(--quiet); font-size: .95rem; }
figcaption { font-size: .9rem; }
.cite { font-size: .9rem; white-space: normal; }
.cite a { white-space: nowrap; display: inline-block; }
.items { list-style: none; margin: 0; padding: 0; }
.items > li { padding: .65rem 0; border-top: 1px solid var(--line); text-wrap: pretty; }
.items > li:first-child { border-top: 0; }
.items strong { display: block; font-weight: 600; }
.items .words { font-family: var(--serif); }
.items .intro > div { color: var(--quiet); }
.code { white-space: nowrap; }
.items .items { margin: .35rem 0 -.65rem; padding-left: 1.25rem; color: var(--ink); }
.path { list-style: none; margin: 0; padding: 0; }
.path li { padding: .2rem 0; }
.path li + li::before { content: '↑\\00a0\\00a0'; color: var(--quiet); }
.contact dl, #keys dl { margin: 0; }
.contact dl div, #keys dl div { display: flex; gap: 1rem; padding: .2rem 0; }
.contact dt { flex: none; width: 8.5rem; color: var(--quiet); }
.contact dd, #keys dd { margin: 0; min-width: 0; }
.contact dd { display: flex; flex-wrap: wrap; gap: 0 .9rem; }
.hidden-contacts { color: var(--quiet); font-size: .95rem; }
:root[data-theme='contrast'] .ticket { border: 1px solid var(--line); }
.hidden-contacts a { display: inline-block; }
.ticket { display: grid; grid-template-columns: 1fr auto; gap: .25rem 1rem; align-items: center; margin: 1.5rem 0; padding: .75rem 1rem; border-radius: .5rem; background: var(--tint); font-size: .95rem; }
.ticket span { grid-column: 1 / -1; color: var(--quiet); font-size: .85rem; }
.ticket output { user-select: all; }
.ticket button, .quiet { padding: .35rem .8rem; border: 1px solid var(--accent); border-radius: .4rem; background: none; color: var(--accent); cursor: pointer; }
.ticket button.done::after, .quiet.done::after { content: ' ✓'; }
html:not(.scripted) [data-copy], html:not(.scripted) #keys { display: none; }
.leads { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.leads a, .starts a, summary { display: inline-block; padding: .15rem 0; }
summary { cursor: pointer; color: var(--accent); }
summary::before { content: '▸\\00a0'; }
[open] > summary::before { content: '▾\\00a0'; }

.starts { margin: 2rem 0 0; }
.starts h2 { margin: 0 0 .35rem; font-size: .95rem; }
.starts ul { margin: 0; padding: 0; list-style: none; }
.starts .quiet { margin-left: .5rem; padding: .1rem .6rem; font-size: .85rem; }
#keys { margin: 2.5rem 0 0; font-size: .9rem; }
#keys dt { flex: none; width: 5rem; }
#keys label { display: inline-flex; gap: .5rem; align-items: center; min-height: 1.5rem; }

.chart { margin: 3.5rem 0 0; padding-top: 2rem; border-top: 1px solid var(--line); }
.chart h2 { margin: 0 0 1rem; font-size: 1.2rem; }
.tree, .tree ul { list-style: none; margin: 0; padding: 0; }
.tree ul { margin-left: .55rem; }
.tree ul > li { position: relative; padding-left: 1.35rem; border-left: 1px solid var(--line); }
.tree ul > li:last-child { border-left-color: transparent; }
.tree ul > li::before { content: ''; position: absolute; left: -1px; top: 0; width: 1rem; height: 1.1rem; border: solid var(--line); border-width: 0 0 1px 1px; border-radius: 0 0 0 .4rem; }
.tree a { display: inline-flex; gap: .75rem; padding: .3rem 0; line-height: 1.4; color: var(--ink); text-decoration: none; }
.tree a:hover span { text-decoration: underline; text-decoration-color: var(--accent); }
.tree b { flex: none; min-width: 4.4rem; color: var(--accent); font-weight: 600; font-variant-numeric: tabular-nums; }
.tree .post > a { font-weight: 600; }
.tree > .post > ul > .post { padding-top: .5rem; }
.tree > .post > ul > .post::before { height: 1.6rem; }
.apart { margin: 1.5rem 0 .25rem; color: var(--quiet); font-size: .9rem; }
.subject .words { display: inline; }
.aside { margin: 0 0 1rem; }
.remit { margin-top: 2.5rem; }
.aside > :first-child, .aside > .contact:first-child h2, .remit > :first-child { margin-top: 0; }
.up { margin: 0 0 .75rem; font-size: .9rem; }

.act { font-family: var(--serif); }
.act h1 { margin: 0 0 .5rem; font-size: 1.65rem; letter-spacing: -.01em; }
.act header .title { margin: 0 0 1rem; font-size: 1.15rem; line-height: 1.4; text-wrap: pretty; }
.facts { margin: 1rem 0 1.5rem; color: var(--quiet); font: .9rem/1.5 var(--sans); }
.contents { margin: 1.5rem 0 2rem; padding: .75rem 0; border-block: 1px solid var(--line); font: .9rem/1.45 var(--sans); }
.contents summary { padding: .25rem 0; font-weight: 600; color: var(--ink); }
.contents ol { list-style: none; margin: .5rem 0 0; padding: 0; }
.contents a { display: flex; gap: .75rem; padding: .25rem 0; text-decoration: none; color: var(--ink); }
.contents a:hover span, .contents a:hover b { text-decoration: underline; }
.contents b { flex: none; min-width: 2.6rem; color: var(--accent); font-weight: 600; }
.act ol { list-style: none; margin: 0; padding: 0; }
.preamble { margin: 0 0 2rem; text-wrap: pretty; }
.provision { position: relative; margin: .35rem 0; padding: .1rem .5rem .1rem 2.5rem; border-radius: .25rem; scroll-margin-top: 25vh; }
.provision > p { margin: 0; }
.num { color: var(--quiet); text-decoration: none; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
.provision > .num { position: absolute; left: .25rem; min-width: 1.6rem; padding-right: .5rem; }
.num:hover, .num:focus { color: var(--accent); text-decoration: underline; }
.section { margin: 2rem 0; padding-left: .3rem; }
.section > h2 { margin: 0; padding: .4rem 0; font-size: 1.1rem; line-height: 1.6; }
.section > h2 > .num { color: var(--ink); }
.provision:focus { outline: none; }
.provision:target { background: var(--tint); box-shadow: -.3rem 0 0 var(--accent); }
:root[data-theme='contrast'] .provision:target { outline: .15rem solid var(--accent); }
.tools { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; margin: .35rem 0; color: var(--quiet); font: .85rem/1.4 var(--sans); }
.tools .quiet { background: var(--paper); }
.conclusions { margin: 2.5rem 0 0; text-align: right; }

@media (min-width: 62rem) {
  body:has(.subject) .site, main:has(.subject), body:has(.subject) footer { max-width: 66rem; }
  .subject { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; column-gap: 4rem; }
  .subject > * { grid-column: 1; }
  .subject > .aside { grid-column: 2; grid-row: 3 / span 2; padding-left: 1.75rem; border-left: 1px solid var(--line); align-self: start; }
  .subject .ticket { grid-template-columns: 1fr; }
  .subject .ticket button { justify-self: start; }
  .aside .contact dt { width: 4.5rem; }
  .subject > .remit { margin-top: 0; }
  .remit .items div { display: grid; grid-template-columns: minmax(0, 1fr) 8.5rem; gap: 1rem; align-items: baseline; }
  .remit .items div .cite { text-align: right; }
}
@media (min-width: 75rem) {
  main:has(.act) { max-width: 74rem; }
  .act { display: grid; grid-template-columns: 19rem minmax(0, 46rem); column-gap: 3.5rem; }
  .act > * { grid-column: 2; }
  .act > .contents { grid-column: 1; grid-row: 1 / span 9; align-self: start; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; margin: 0; border: 0; padding-top: 0; }
  body:has(.act) .site, body:has(.act) footer { max-width: 74rem; }
}
@media (max-width: 30rem) {
  main { padding-top: 1.5rem; }
  .answer { padding: 1.1rem; }
  .ticket { grid-template-columns: 1fr; }
  .ticket button { justify-self: start; margin-top: .35rem; }
  .contact dl div { flex-direction: column; gap: 0; padding: .35rem 0; }
  .tree ul { margin-left: .2rem; }
  .tree ul > li { padding-left: 1.1rem; }
  .tree a { flex-direction: column; gap: 0; }
  .provision { padding-left: 2.1rem; padding-right: .25rem; }
  .section { padding-left: .3rem; padding-right: 0; }
  .letter, .indent { margin-left: -.75rem; }
}
@media (hover: none) {
  .ticket kbd, #keys { display: none; }
}
@media (forced-colors: active) {
  .provision:target { outline: 2px solid Highlight; }
}
@media print {
  :root, :root[data-theme] {
    color-scheme: light;
    --paper: #fff; --raised: #fff; --ink: #000; --quiet: #333; --line: #999; --edge: #999; --accent: #000; --tint: #fff;
  }
  body { font-size: 11pt; }
  .site, .skip, .contents, .ask, .starts, #keys, .tools, .ticket button, .hidden-contacts, .leads, main:has(.answer) .chart { display: none; }
  .act { display: block; }
  main { max-width: none; padding: 0; }
  a { text-decoration: none; }
  .section > h2 { break-after: avoid; }
  .provision > p { orphans: 2; widows: 2; }
  .provision:target { background: none; box-shadow: none; }
  .answer, .ticket { border-color: #999; break-inside: avoid; }
}
`.trim()

/** The app's icon as a browser shows it beside a page's title: the drawing of `manifest/color.svg` without its lettering. */
export const ICON = `
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#0b5a8a"/>
<path d="M7 7h15a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-7l-5 4v-4H7a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3z" fill="#fff"/>
<circle cx="23" cy="22" r="6" fill="#ffc83d" stroke="#0b5a8a" stroke-width="1.6"/>
<path d="m20.3 22 2 2 3.6-4" fill="none" stroke="#0b5a8a" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
`.trim()

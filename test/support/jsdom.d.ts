/** The part of jsdom that our tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { runScripts: 'outside-only' })
    readonly window: {
      eval(script: string): unknown
      readonly document: { readonly body: { replaceChildren(child: unknown): void } }
      readonly [name: string]: unknown
    }
  }
}

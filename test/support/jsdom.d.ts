/** The part of jsdom that our tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { runScripts: 'outside-only' })
    readonly window: {
      eval(script: string): unknown
      readonly document: {
        readonly body: { replaceChildren(child: unknown): void }
        querySelector(selector: 'select'): { value: string; dispatchEvent(event: object): void } | null
      }
      readonly Event: new (type: string) => object
      readonly [name: string]: unknown
    }
  }
}

import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'

/** The part of a drawn element that tests look at. */
export interface DrawnElement {
  readonly textContent: string
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<DrawnElement>
  click(): void
}

/** A card as the official renderer drew it. */
export interface RenderedCard {
  readonly element: DrawnElement
  /** Whatever the parser or the validator found fault with. */
  readonly faults: readonly string[]
  /** Picks a choice of the card's list. */
  choose(value: string): void
  /** Clicks every button, and tells what each one handed to the host. */
  clickButtons(): Clicked[]
}

/** What a button handed to the host; the renderer itself answers toggles, which hand over nothing more than themselves. */
export interface Clicked {
  readonly title: string
  readonly type: string
  readonly verb?: string
  readonly data?: unknown
  readonly url?: string
}

interface Renderer {
  readonly AdaptiveCard: {
    new (): RendererCard
    onProcessMarkdown: (text: string, result: { outputHtml?: string; didProcess: boolean }) => void
  }
  readonly SerializationContext: new () => {
    readonly eventCount: number
    getEventAt(index: number): { readonly message: string }
  }
}

interface RendererAction {
  readonly title?: string
  readonly verb?: string
  readonly data?: unknown
  readonly url?: string
  getJsonTypeName(): string
}

interface RendererCard {
  onExecuteAction: (action: RendererAction) => void
  parse(json: object, context: object): void
  validateProperties(): {
    readonly validationEvents: readonly { readonly message: string }[]
  }
  render(): DrawnElement | undefined
}

const script = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8')

/** Loads the official renderer once; the function it gives draws one card after the other. */
export function createCardRenderer(): (card: object) => RenderedCard {
  const { window } = new JSDOM('<!doctype html><body></body>', { runScripts: 'outside-only' })
  window.eval(script)
  const { AdaptiveCard, SerializationContext } = window['AdaptiveCards'] as Renderer
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = toHtml(text)
    result.didProcess = true
  }

  return (json) => {
    const context = new SerializationContext()
    const card = new AdaptiveCard()
    // Its check of `lang` is a /g regular expression that goes on where it last stopped; a wrong one takes it back.
    new AdaptiveCard().parse({ type: 'AdaptiveCard', version: '1.5', lang: '-' }, new SerializationContext())
    card.parse(json, context)
    const parsed = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
    const validated = card.validateProperties().validationEvents.map(({ message }) => message)
    const clicks: Clicked[] = []
    card.onExecuteAction = (action) => {
      const { title = '', verb, data, url } = action
      clicks.push({ title, type: action.getJsonTypeName(), verb, data, url } as Clicked)
    }
    const element = card.render()
    if (element === undefined) throw new Error('the renderer drew nothing')
    window.document.body.replaceChildren(element)
    return {
      element,
      faults: [...parsed, ...validated],
      choose(value) {
        const list = window.document.querySelector('select')
        if (list === null) throw new Error('the card has no list')
        list.value = value
        list.dispatchEvent(new window.Event('change'))
      },
      clickButtons() {
        for (const button of element.querySelectorAll('button')) button.click()
        return clicks
      },
    }
  }
}

/** Links and emphasis as the hosts' Markdown makes them, with the leniency of the phone clients: no escapes. */
function toHtml(markdown: string): string {
  const escaped = markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<p>${escaped
    .replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*]+)\*|(?<!\w)_([^_]+)_(?!\w)/g, '<em>$1$2</em>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`
}

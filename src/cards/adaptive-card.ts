/** The part of the Adaptive Card schema 1.5 that our cards use; content needs 1.2 only. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  /** Phones show nothing without it. */
  readonly version: '1.5'
  readonly lang: 'pl'
  /** What a screen reader or a loudspeaker says instead of the card. */
  readonly speak: string
  /** What a client that knows no cards shows. */
  readonly fallbackText: string
  readonly msteams: { readonly width: 'Full' }
  readonly body: readonly CardElement[]
  readonly actions?: readonly CardAction[]
}

/** One block of a card's body. */
export type CardElement = TextBlock | Container | ChoiceSet

/** A paragraph; `text` is Markdown, so that every foreign word in it must be escaped. */
export interface TextBlock {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly id?: string
  readonly isVisible?: boolean
  readonly size?: 'small' | 'medium' | 'large'
  readonly weight?: 'bolder'
  readonly isSubtle?: true
  readonly spacing?: 'none' | 'small' | 'medium'
  readonly separator?: true
  /** Makes the text a heading for screen readers (1.5; older clients ignore it). */
  readonly style?: 'heading'
}

/** Elements that stand, and are hidden, together. */
export interface Container {
  readonly type: 'Container'
  readonly items: readonly CardElement[]
  readonly id?: string
  readonly isVisible?: boolean
  readonly style?: 'emphasis'
  readonly spacing?: 'none' | 'small' | 'medium'
  readonly separator?: true
}

/** A list from which a person picks one. */
export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet'
  readonly id: string
  readonly label: string
  readonly style: 'compact'
  readonly isRequired: true
  readonly errorMessage: string
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

/** A button. */
export type CardAction = ExecuteAction | SubmitAction | ToggleAction | OpenUrlAction

/** Asks the bot and lets its reply replace the card (1.4). */
export interface ExecuteAction {
  readonly type: 'Action.Execute'
  readonly title: string
  /** Shown and read out beside a title that is cut (1.5; older clients ignore it). */
  readonly tooltip?: string
  readonly verb: string
  readonly data: object
  /** "none" for a button that works while the card's inputs are empty (1.3). */
  readonly associatedInputs?: 'none'
  /** Clients before 1.4 submit the same data as a message. */
  readonly fallback: SubmitAction
}

/** Sends its data to the bot as a message. */
export interface SubmitAction {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly data: object
  readonly associatedInputs?: 'none'
}

/** Shows or hides elements without asking the bot (1.2). */
export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility'
  readonly title: string
  readonly targetElements: readonly string[]
  readonly fallback?: SubmitAction | 'drop'
}

/** Opens a web address. */
export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl'
  readonly title: string
  readonly url: string
}

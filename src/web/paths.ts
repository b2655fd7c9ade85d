import { ordinancePath } from '../cards/link'
import type { Ordinance } from '../ordinance/ordinance'
import type { PostId, UnitCode } from '../organization/model'
import { isUnitCode } from '../organization/model'

/** The look-up page. */
export const HOME = '/'

/** Where the reader stands, below the public address: "/ordinances/1796-2025". */
export function actPath({ metadata }: Ordinance): string {
  return `/ordinances/${ordinancePath(metadata.number)}`
}

/** The page of a unit or of a post: "/units/IT-04-2", "/posts/dyrektor". */
export function subjectPath(subject: UnitCode | PostId): string {
  return `/${isUnitCode(subject) ? 'units' : 'posts'}/${encodeURIComponent(subject)}`
}

/** The look-up page with a question in its address. */
export function questionPath(question: string): string {
  return `${HOME}?q=${encodeURIComponent(question)}`
}

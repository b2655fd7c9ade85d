import { callLink, chatLink, createLinks, mailLink, ordinancePath } from '../../src/cards/link'
import { readAct } from '../support/acts'
import { eId } from '../support/answers'

describe('createLinks', () => {
  it.each([
    ['an address without a slash', 'https://bot.example.org'],
    ['an address with a slash', 'https://bot.example.org/'],
  ])('leads below %s', (_, publicUrl) => {
    const links = createLinks(publicUrl, readAct())
    expect(links.act()).toBe('https://bot.example.org/ordinances/1796-2025')
    expect(links.provision(eId('sec_13__point_1__letter_e'))).toBe(
      'https://bot.example.org/ordinances/1796-2025#sec_13__point_1__letter_e',
    )
  })
})

describe('ordinancePath', () => {
  it('has no slash of the number left', () => {
    expect(ordinancePath('VI/12/2024')).toBe('VI-12-2024')
  })
})

describe('callLink', () => {
  it('dials a number in the form that works on desktop and phone', () => {
    expect(callLink('+48 12 000 00 01')).toBe('https://teams.microsoft.com/l/call/0/0?users=4:%2b48120000001')
  })
})

describe('chatLink', () => {
  it('encodes the address', () => {
    expect(chatLink('a&b@example.org')).toBe('https://teams.microsoft.com/l/chat/0/0?users=a%26b%40example.org')
  })
})

describe('mailLink', () => {
  it('keeps the @ and encodes what would add headers', () => {
    expect(mailLink('it-04-2@example.org')).toBe('mailto:it-04-2@example.org')
    expect(mailLink('a?bcc=b@example.org')).toBe('mailto:a%3Fbcc%3Db@example.org')
  })
})

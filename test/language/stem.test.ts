import { guessStem } from '../../src/language/stem'

describe('guessStem', () => {
  it.each([
    ['plural cases', 'webinary webinarów webinarami webinarach', 'webinar'],
    ['singular cases', 'helpdesk helpdesku helpdeskiem helpdeskowi', 'helpdesk'],
    ['an English plural', 'ticket tickets', 'ticket'],
    ['an adjective', 'desktopowy desktopowych desktopowymi', 'desktop'],
  ])('gives one stem for %s', (_, forms, stem) => {
    expect(new Set(forms.split(' ').map(guessStem))).toEqual(new Set([stem]))
  })

  it.each(['vpn', 'sozp', 'ad', 'bip'])('leaves the acronym %s whole', (acronym) => {
    expect(guessStem(acronym)).toBe(acronym)
  })
})

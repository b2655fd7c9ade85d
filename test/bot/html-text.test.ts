import { readHtmlText } from '../../src/bot/html-text'

describe('readHtmlText', () => {
  it.each([
    ['emphasis inside a word', '<p>Nie dzia<b>ła</b> wifi</p>', 'Nie działa wifi'],
    ['paragraphs and breaks', '<p>Nie działa</p><p>wifi<br>tutaj</p>', 'Nie działa wifi tutaj'],
    ['entities', 'A&amp;B &lt;c&gt; &#322;&#x105; &nbsp;&quot;d&quot;', 'A&B <c> łą "d"'],
    ['an entity that is none', '&nieznana; &#99999999;', '&nieznana; &#99999999;'],
    ['a mention', '<at id="0">Anna</at>, nie działa wifi', 'Anna, nie działa wifi'],
    ['a file', '<attachment id="1">plik.pdf</attachment><p>nie działa wifi</p>', 'nie działa wifi'],
    ['a message that is answered', '<blockquote><p>Kiedy?</p></blockquote><p>nie działa wifi</p>', 'nie działa wifi'],
    ['a message that is only passed on', '<blockquote><p>nie działa wifi</p></blockquote>', 'nie działa wifi'],
    ['a smaller-than sign', 'temperatura < 5 i > 3', 'temperatura < 5 i > 3'],
    ['nothing', '<p>&nbsp;</p>', ''],
  ])('reads %s', (_, html, expected) => {
    expect(readHtmlText(html)).toBe(expected)
  })

  it('is quick with tags that never end', () => {
    const began = performance.now()
    readHtmlText('<blockquote>'.repeat(20_000))
    readHtmlText('<!--'.repeat(20_000))
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

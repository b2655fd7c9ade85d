import { html } from '../../src/web/html'

describe('html', () => {
  it.each([
    ['text', html`<b>${`<i>&"'`}</b>`, '<b>&lt;i&gt;&amp;&quot;&#39;</b>'],
    ['an attribute', html`<a href="${'" onclick="x'}">x</a>`, '<a href="&quot; onclick=&quot;x">x</a>'],
    ['a number', html`${1}`, '1'],
    ['nothing', html`<b>${undefined}</b>`, '<b></b>'],
    ['HTML in HTML', html`<ul>${[html`<li>${'<'}</li>`, html`<li>2</li>`]}</ul>`, '<ul><li>&lt;</li><li>2</li></ul>'],
  ])('writes %s', (_, { markup }, expected) => {
    expect(markup).toBe(expected)
  })
})

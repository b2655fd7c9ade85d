import { html } from './html'
import type { PageContent } from './page'

/** What is kept of people who ask, for the address that the app's manifest names. */
export const PRIVACY: PageContent = {
  title: 'Prywatność – Kto za co',
  main: html`<h1>Prywatność</h1>
<p>Aplikacja „Kto za co” odpowiada na pytania, która komórka organizacyjna zajmuje się sprawą, i cytuje zarządzenie.
Administratorem danych jest urząd, który ją uruchomił.</p>
<h2>Co aplikacja dostaje</h2>
<p>Od Microsoft Teams: treść wiadomości skierowanej do aplikacji, identyfikatory osoby, rozmowy i wiadomości. Gdy ktoś
wybierze „Kto za to odpowiada?” przy cudzej wiadomości: treść tej wiadomości. Innych wiadomości, kontaktów ani plików
aplikacja nie czyta.</p>
<h2>Co zostaje zapisane</h2>
<ul>
<li>Przez pół godziny, przy identyfikatorach osoby i rozmowy: czego dotyczyła ostatnia odpowiedź (komórki i przepisy,
bez treści pytania), żeby zrozumieć pytanie uzupełniające.</li>
<li>Przez tydzień, przy tych samych identyfikatorach: pytanie, na które odpowiada wiadomość, żeby ocena odpowiedzi
trafiła do właściwego pytania. Adresy
e-mail i długie ciągi cyfr są zamazane.</li>
<li>Przez liczbę dni ustaloną przez urząd (o ile nie ustalił inaczej: 180): oceny odpowiedzi oraz pytania, na które
aplikacja nie znalazła jednej odpowiedzi. Adresy e-mail i długie ciągi cyfr są zamazane, a przy zapisie nie ma niczego,
co prowadzi do osoby.</li>
</ul>
<p>Zwykły dziennik pracy serwera nie zawiera pytań ani danych osób.</p>
<h2>Komu dane są przekazywane</h2>
<p>Nikomu. Odpowiedzi powstają na serwerze urzędu; aplikacja nie korzysta z usług, które uczą się na pytaniach.
Wiadomości przechodzą przez Microsoft Teams na zasadach, które urząd ustalił z jego dostawcą.</p>
<h2>Prawa</h2>
<p>O dostęp do danych i o ich usunięcie można zwrócić się do urzędu, który uruchomił aplikację.</p>`,
}

/** What the answers are worth, for the other address that the manifest names. */
export const TERMS: PageContent = {
  title: 'Warunki korzystania – Kto za co',
  main: html`<h1>Warunki korzystania</h1>
<p>Aplikacja „Kto za co” pomaga znaleźć komórkę organizacyjną właściwą w sprawie. Jest przeznaczona dla osób, którym
udostępnił ją urząd, i jest bezpłatna.</p>
<ul>
<li>Cytaty pochodzą słowo w słowo z zarządzenia, które aplikacja wskazuje przy odpowiedzi. Wiążący jest urzędowy tekst
zarządzenia, a nie odpowiedź.</li>
<li>Wybór komórki do pytania jest podpowiedzią i może być błędny. Błąd można zgłosić przyciskiem „To nie ta komórka”.</li>
<li>Odpowiedź nie jest decyzją, poradą prawną ani potwierdzeniem przyjęcia zgłoszenia.</li>
<li>W pytaniach nie należy podawać danych osobowych ani tajemnic: do znalezienia komórki nie są potrzebne.</li>
<li>Program jest udostępniony na licencji MIT, bez gwarancji.</li>
</ul>`,
}

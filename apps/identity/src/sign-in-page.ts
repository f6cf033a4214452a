import { inLanguage, type Language, type Localised } from '@kraamketen/kraamzorg'
import { DEMONSTRATION_USERS, type DemonstrationUser, ROLE_NAMES } from './demonstration-users.ts'
import { html, page } from './page.ts'

const TEXT = {
  title: { nl: 'Aanmelden', en: 'Sign in' },
  intro: {
    nl: 'Kies als wie u Kraamketen wilt bekijken. Deze mensen zijn verzonnen. Er is geen wachtwoord: kiezen is aanmelden.',
    en: 'Choose whom you want to be in Kraamketen. These people are made up. There is no password: choosing is signing in.',
  },
  people: { nl: 'Mensen in deze demonstratie', en: 'People in this demonstration' },
  unknown: {
    nl: 'Die persoon staat niet in de lijst. Kies iemand hieronder.',
    en: 'That person is not listed. Choose somebody below.',
  },
  cancel: { nl: 'Terug zonder aan te melden', en: 'Go back without signing in' },
} satisfies Record<string, Localised>

export type SignInPage = {
  language: Language
  /** Path and query of the same page in the other language. */
  otherLanguageHref: string
  /** Somebody asked for a person who is not in the list. */
  unknownAccount?: boolean
}

/**
 * The list of people. A form without script: field `account` names the person, `cancel` goes back to the client.
 */
export function signInPage({ language, otherLanguageHref, unknownAccount = false }: SignInPage): string {
  const say = (text: Localised) => inLanguage(text, language)
  const person = ({ account, name, role, organisation }: DemonstrationUser) =>
    html` <li>
      <button class="person" name="account" value="${account}">
        <strong>${name}</strong>
        <span>${say(ROLE_NAMES[role])}</span>
        ${organisation ? html`<small lang="nl">${organisation.name}</small>` : ''}
      </button>
    </li>`
  const other = language === 'NL' ? { lang: 'en', name: 'English' } : { lang: 'nl', name: 'Nederlands' }

  return page(
    language,
    say(TEXT.title),
    html` <nav><a href="${otherLanguageHref}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a></nav>
      <h1>${say(TEXT.title)}</h1>
      <p>${say(TEXT.intro)}</p>
      ${unknownAccount ? html`<p role="alert" class="alert">${say(TEXT.unknown)}</p>` : ''}
      <form method="post">
        <h2 id="people">${say(TEXT.people)}</h2>
        <ul aria-labelledby="people">
          ${DEMONSTRATION_USERS.map(person)}
        </ul>
        <button class="quiet" name="cancel" value="yes">${say(TEXT.cancel)}</button>
      </form>`,
  )
}

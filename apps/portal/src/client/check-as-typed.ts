import { type Field, bsn, day, decimalNumber, postcode, time, wholeNumber } from '../lib/fields/fields.ts'

type Checked = HTMLInputElement | HTMLTextAreaElement

/** Says what is wrong with a field as soon as it is left: by the same rules, in the same words, as the server will. */
export function checkAsTyped(): void {
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    // On the way to a button nothing may move: the click would miss it. What the button sends is checked anyway.
    if (relatedTarget instanceof HTMLButtonElement) return
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    if (target.dataset['check'] !== undefined) show(target, whatIsWrong(target))
  })
}

function whatIsWrong({ dataset, value }: Checked): string | null {
  const typed = value.trim()
  // Passing by an empty field is no mistake yet; the form says so when it is sent.
  if (typed === '') return null
  const field = fieldOf(dataset)
  return field === null || 'value' in field.parse(typed) ? null : (dataset['wrong'] ?? null)
}

function fieldOf({ check, least, most }: DOMStringMap): Field<unknown> | null {
  switch (check) {
    case 'day':
      return day
    case 'time':
      return time
    case 'bsn':
      return bsn
    case 'postcode':
      return postcode
    case 'whole':
      return wholeNumber(Number(least), Number(most))
    case 'decimal':
      return decimalNumber(Number(least), Number(most))
    default:
      return null
  }
}

function show(input: Checked, wrong: string | null): void {
  const field = input.closest('.field')
  const id = `${input.id}-fout`
  const before = document.getElementById(id)
  // Mended, its words go and its place stays: the rest of the form does not jump.
  if (before && wrong === null) before.style.visibility = 'hidden'
  else before?.remove()
  field?.classList.toggle('wrong', wrong !== null)
  input.setAttribute('aria-invalid', String(wrong !== null))
  const others = (input.getAttribute('aria-describedby') ?? '').split(' ').filter((word) => word !== '' && word !== id)
  const described = wrong === null ? others : [...others, id]
  if (described.length > 0) input.setAttribute('aria-describedby', described.join(' '))
  else input.removeAttribute('aria-describedby')
  if (wrong === null) return
  const said = document.createElement('p')
  said.id = id
  said.className = 'small problem'
  said.setAttribute('role', 'alert')
  said.textContent = wrong
  input.closest('.line')?.before(said)
}

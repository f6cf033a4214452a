import { backToList } from './back-to-list.ts'
import { checkAsTyped } from './check-as-typed.ts'
import { hearChanges } from './hear-changes.ts'
import { listenToKeys } from './listen-to-keys.ts'
import { shieldWhenIdle } from './shield-when-idle.ts'

// Everything a page needs to be read and used is there without this.
backToList()
hearChanges()
checkAsTyped()
listenToKeys()
shieldWhenIdle()

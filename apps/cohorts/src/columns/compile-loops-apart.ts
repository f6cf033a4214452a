import { setFlagsFromString } from 'node:v8'

// Maglev, the middle compiler of V8 (seen in Node 24.21), folds the loops over columns into what calls them and then
// leaves them there, where they run at a fifth of their speed; TurboFan, the last one, gets them only when they stand by
// themselves. Import this before anything that counts.
setFlagsFromString('--no-maglev-inlining')

export { fetchToken } from './fetch-token.ts'
export { type StartOptions, parseOptions } from './options.ts'
export { type Platform, startPlatform } from './platform.ts'
export { type Progress, createProgress } from './progress.ts'

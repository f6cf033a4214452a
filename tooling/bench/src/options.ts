import { parseArgs } from 'node:util'

export type Options = { rounds: number; seconds: number }

export const HELP = `Our gateway against Apollo's, in turn, over the same canned services.

npm run bench -- [--rounds 5] [--seconds 1.5]

  --rounds   how often each pair is measured, 1 to 50; medians are told
  --seconds  how long each measurement takes, 0.2 to 60
  --help     this text

A round measures two questions, with 1 and with 32 connections, at both gateways: eight times --seconds.`

/**
 * @returns undefined when help was asked
 * @throws Error that says what is wrong, for what cannot be read
 */
export function readOptions(given: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '1.5' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const rounds = Number(values.rounds)
  const seconds = Number(values.seconds)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50)
    throw new Error('--rounds must be a whole number, 1 to 50')
  if (!(seconds >= 0.2 && seconds <= 60)) throw new Error('--seconds must be a number, 0.2 to 60')
  return { rounds, seconds }
}

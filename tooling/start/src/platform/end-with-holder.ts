// Loaded before every program. A program that is still coming up does not listen yet when its holder is killed, and one
// that hangs never will: then this ends it.
const PATIENCE = 5000

process.once('disconnect', () => setTimeout(() => process.exit(1), PATIENCE).unref())
process.channel?.unref()

/**
 * A rule answers every case it can be given.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noThrowInRules = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      throws:
        'A rule never throws: what it cannot know is an answer too. Return a finding with outcome UNDECIDED and what is missing, or make the impossible case unrepresentable in the type of its facts.',
    },
  },
  create: (context) => ({
    ThrowStatement: (node) => {
      context.report({ node, messageId: 'throws' })
    },
  }),
}

/**
 * A rule that waits, fetches; and what fetches is a query.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noWaitingInRules = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      waits:
        'A rule never waits: whatever it would wait for is a fact that a query fetches beforehand. Take that fact as an argument, and return UNDECIDED with what is missing when it is not there.',
    },
  },
  create: (context) => {
    const report = (node) => {
      context.report({ node, messageId: 'waits' })
    }
    return {
      ':function[async=true]': report,
      "Identifier[name='Promise']": report,
      // Inside an async function that function is the mistake; this is the one at the top of the file.
      'Program > :statement > AwaitExpression, Program > VariableDeclaration > VariableDeclarator > AwaitExpression':
        report,
    }
  },
}

/**
 * What a rule decides depends on its arguments alone, so it decides the same tomorrow and at midnight in a test.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noClockInRules = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock:
        'A rule has no clock and no dice: the same facts must give the same answer at any moment. Take the date (or the drawn number) as an argument; the context knows today.',
    },
  },
  create: (context) => {
    const report = (node) => {
      context.report({ node, messageId: 'clock' })
    }
    return {
      "NewExpression[callee.name='Date'][arguments.length=0]": report,
      "CallExpression[callee.name='Date']": report,
      "MemberExpression[object.name='Date'][property.name='now']": report,
      "MemberExpression[object.name='performance'][property.name='now']": report,
      "MemberExpression[object.name='Math'][property.name='random']": report,
      "MemberExpression[object.name='Temporal'][property.name='Now']": report,
    }
  },
}

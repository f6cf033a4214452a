const runners = new Set(['test', 'it', 'describe', 'suite'])

/** The identifier that a chain such as `test.concurrent.each` starts with. */
const root = (node) => {
  let at = node
  while (at.type === 'MemberExpression' || at.type === 'CallExpression') {
    at = at.type === 'MemberExpression' ? at.object : at.callee
  }
  return at.type === 'Identifier' ? at.name : undefined
}

/**
 * A test that is in the file runs.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const testsThatRun = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      only: '.only silences every other test of this file. Run one test with `vitest run -t "its name"` instead.',
      skip: '.{{property}} is a test that nobody runs and everybody counts. Make it pass, or take it out and write down what is missing where the reader of the code needs it.',
    },
  },
  create: (context) => ({
    'MemberExpression[property.name=/^(only|skip|todo)$/]': (node) => {
      if (!runners.has(root(node.object))) return
      const property = node.property.name
      context.report({ node, messageId: property === 'only' ? 'only' : 'skip', data: { property } })
    },
  }),
}

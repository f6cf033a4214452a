/**
 * `process.env` is read in one file a service, so that everything wrong with it is known at start, in one list.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const processEnvInEnvironment = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere:
        'Only environment.ts reads process.env: there a missing or misspelt variable stops the start with the full list of what is wrong. Add the variable there and take its value as an argument here.',
    },
  },
  create: (context) => {
    if (/(^|[\\/])environment\.ts$/.test(context.filename)) return {}
    return {
      "MemberExpression[object.name='process'][property.name='env']": (node) => {
        context.report({ node, messageId: 'elsewhere' })
      },
      "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']": (node) => {
        context.report({ node, messageId: 'elsewhere' })
      },
      "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']": (node) => {
        context.report({ node, messageId: 'elsewhere' })
      },
      'ImportDeclaration[source.value=/^\\$env\\u002F/]': (node) => {
        context.report({ node, messageId: 'elsewhere' })
      },
    }
  },
}

/** Text that stands in the source: nobody outside can have had a hand in it. */
const isWritten = (node) =>
  node?.type === 'Literal' || (node?.type === 'TemplateLiteral' && node.expressions.length === 0)

/**
 * Nothing that comes from outside is pasted into SQL.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const sqlBindsValues = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      pasted:
        'sql.{{method}}() makes its argument part of the statement instead of binding it, so it may only hold text written here. Put a value in the template as ${value} (it is bound) and a name as ${sql.id(name)}, choose between fragments (up ? sql`<` : sql`>`); where PostgreSQL binds nothing, let format(%I, %L) build the statement in the database.',
    },
  },
  create: (context) => ({
    "CallExpression[callee.object.name='sql'][callee.property.name=/^(raw|lit|literal)$/]": (node) => {
      if (!isWritten(node.arguments[0])) {
        context.report({ node, messageId: 'pasted', data: { method: node.callee.property.name } })
      }
    },
  }),
}

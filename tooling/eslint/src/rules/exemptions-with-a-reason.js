/**
 * Switching a rule off is allowed; keeping the reason to oneself is not.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const exemptionsWithAReason = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      reasonless:
        'Say why this line may do what no other may: `// eslint-disable-next-line rule-name -- because …`. The reason is what the reviewer judges.',
      ruleless: 'Name the rule that is switched off: without a name this silences the next mistake as well.',
    },
  },
  create: (context) => ({
    Program: () => {
      for (const { loc: comment, value } of context.sourceCode.getAllComments()) {
        const [, named, reason] = /^\s*eslint-disable(?:-next-line|-line)?\b(.*?)(?:\s--\s+(.*))?$/s.exec(value) ?? []
        if (named === undefined || !comment) continue
        // Before the line begins: a comment that switches off everything would switch off this report too.
        const loc = { start: { line: comment.start.line, column: -1 }, end: comment.end }
        if (named.trim() === '') context.report({ loc, messageId: 'ruleless' })
        else if ((reason ?? '').trim() === '') context.report({ loc, messageId: 'reasonless' })
      }
    },
  }),
}

import { relative } from 'node:path'

const empty = /^(utils?|helpers?|common|misc|services|types)$/

/**
 * A folder or file is called after the one thing in it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const namesThatSayWhat = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      empty:
        '“{{name}}” says nothing about what is inside, so everything ends up there. Name the file after the one thing it exports; what has no better name is not understood yet, or belongs in packages/.',
      notKebab: 'Files are called in kebab-case after what they export: {{kebab}} instead of {{name}}.',
    },
  },
  create: (context) => ({
    Program: (node) => {
      const segments = relative(context.cwd, context.filename).split(/[\\/]/)
      const file = segments.at(-1) ?? ''
      for (const segment of segments) {
        const name = segment.split('.').find((part) => empty.test(part))
        if (name !== undefined) context.report({ node, messageId: 'empty', data: { name: segment } })
      }
      // Svelte names its own files: components in PascalCase, routes with a plus.
      if (/\.(ts|js|mjs)$/.test(file) && !file.startsWith('+') && /[A-Z_]/.test(file)) {
        const kebab = file
          .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
          .replaceAll('_', '-')
          .toLowerCase()
        context.report({ node, messageId: 'notKebab', data: { name: file, kebab } })
      }
    },
  }),
}

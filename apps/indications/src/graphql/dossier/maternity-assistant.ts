import { needs } from '@kraamketen/subgraph'
import { builder } from '../builder.ts'
import { MaternityAssistantType } from '../refs.ts'

const EmploymentType = builder.enumType('Employment', {
  description: 'How a maternity assistant works for an organisation (NL: dienstverband).',
  values: ['EMPLOYED', 'SELF_EMPLOYED'] as const,
})

builder.objectType(MaternityAssistantType, {
  name: 'MaternityAssistant',
  description: 'Who gives the care at home (NL: kraamverzorgende).',
  ...needs('care:read'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    name: t.exposeString('name', { description: 'As she is called.' }),
    employment: t.field({
      type: EmploymentType,
      nullable: true,
      description: 'Employed or self-employed (NL: loondienst of zzp); null outside her organisation.',
      resolve: ({ employment, organisation }, _args, { viewer }) =>
        viewer.organisation === organisation ? employment : null,
    }),
  }),
})

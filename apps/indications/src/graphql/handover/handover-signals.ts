import { needs } from '@kraamketen/subgraph'
import type { ElementValues } from '../../rules/handover/handover-document.ts'
import type { RecordedSignal } from '../../rules/handover/handover-facts.ts'
import { builder } from '../builder.ts'
import { HandoverCodeType, codeOf } from './handover-code.ts'

const HandoverInformedType = builder.objectRef<RecordedSignal['informed'][number]>('HandoverInformed').implement({
  description: 'Who was told of a signal (NL: geïnformeerde).',
  ...needs('care:read'),
  fields: (t) => ({
    who: t.field({ type: HandoverCodeType, description: 'Who.', resolve: ({ who }) => codeOf(who) }),
    on: t.expose('on', { type: 'Date', description: 'On which day.' }),
  }),
})

export const HandoverSignalType = builder.objectRef<RecordedSignal>('HandoverSignal').implement({
  description: 'A signal that was passed on (NL: signaal in de overdracht).',
  ...needs('care:read'),
  fields: (t) => ({
    subject: t.field({ type: HandoverCodeType, description: 'About what.', resolve: ({ subject }) => codeOf(subject) }),
    words: t.exposeString('words', { description: 'What was seen.' }),
    signalledOn: t.expose('signalledOn', { type: 'Date', description: 'On which day.' }),
    instrument: t.field({
      type: HandoverCodeType,
      nullable: true,
      description: 'The instrument that it came from; null when from none.',
      resolve: ({ instrument }) => codeOf(instrument),
    }),
    action: t.exposeString('action', { nullable: true, description: 'What was done about it; null when nothing was.' }),
    actionOn: t.expose('actionOn', { type: 'Date', nullable: true, description: 'When that was done.' }),
    agreedWithParents: t.exposeString('agreedWithParents', {
      nullable: true,
      description: 'What was agreed with the parents; null when nothing was recorded.',
    }),
    informed: t.field({
      type: [HandoverInformedType],
      description: 'Who was told.',
      resolve: ({ informed }) => [...informed],
    }),
  }),
})

export const HandoverSignallingType = builder
  .objectRef<ElementValues['SIGNALLING'][number]>('HandoverSignalling')
  .implement({
    description: 'One use of an instrument for early signalling (NL: vroegsignalering in de overdracht).',
    ...needs('care:read'),
    fields: (t) => ({
      instrument: t.field({
        type: HandoverCodeType,
        description: 'Which instrument.',
        resolve: ({ instrument }) => codeOf(instrument),
      }),
      foundSignals: t.boolean({
        description: 'False when it was used and found nothing, which is a result too.',
        resolve: ({ outcome }) => outcome === 'SIGNALS',
      }),
      on: t.expose('on', { type: 'Date', description: 'On which day.' }),
    }),
  })

export const HandoverAgreementType = builder
  .objectRef<ElementValues['AGREEMENTS'][number]>('HandoverAgreement')
  .implement({
    description: 'What was agreed with the parents (NL: afspraak met de ouders).',
    ...needs('care:read'),
    fields: (t) => ({
      words: t.exposeString('words', { description: 'What.' }),
      on: t.expose('on', { type: 'Date', description: 'On which day.' }),
    }),
  })

export const HandoverGoalType = builder.objectRef<ElementValues['OPEN_GOALS'][number]>('HandoverGoal').implement({
  description: 'A goal that was still open at the handover (NL: open doel).',
  ...needs('care:read'),
  fields: (t) => ({
    words: t.exposeString('words', { description: 'What is to be reached.' }),
    setOn: t.expose('setOn', { type: 'Date', description: 'Since when.' }),
  }),
})

export const HandoverAdviceType = builder.objectRef<ElementValues['ADVICE'][number]>('HandoverAdvice').implement({
  description: 'Advice that was given (NL: gegeven advies).',
  ...needs('care:read'),
  fields: (t) => ({
    topic: t.field({ type: HandoverCodeType, description: 'About what.', resolve: ({ topic }) => codeOf(topic) }),
    words: t.exposeString('words', { description: 'What was advised.' }),
    on: t.expose('on', { type: 'Date', description: 'On which day.' }),
  }),
})

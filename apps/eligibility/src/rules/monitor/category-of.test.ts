import { expect, test } from 'vitest'
import { categoryOf } from './category-of.ts'

test.each([
  ['RISK_FACTORS', '0', 'NONE'],
  ['RISK_FACTORS', '1', 'ONE'],
  ['RISK_FACTORS', '3', 'THREE'],
  ['RISK_FACTORS', '4', 'FOUR_OR_MORE'],
  ['RISK_FACTORS', '17', 'FOUR_OR_MORE'],
  ['RISK_FACTORS', '-1', null],
  ['INVOLVED_PARTIES', '0', 'NONE'],
  ['INVOLVED_PARTIES', '4', 'FOUR_OR_MORE'],
  ['INVOLVED_PARTIES', 'UNKNOWN', 'UNKNOWN'],
  ['FLEXIBLE_HOURS', '0', null],
  ['FLEXIBLE_HOURS', '1', 'HOURS_1_4'],
  ['FLEXIBLE_HOURS', '4', 'HOURS_1_4'],
  ['FLEXIBLE_HOURS', '5', 'HOURS_5_10'],
  ['FLEXIBLE_HOURS', '10', 'HOURS_5_10'],
  ['FLEXIBLE_HOURS', '11', 'HOURS_11_20'],
  ['FLEXIBLE_HOURS', '20', 'HOURS_11_20'],
  ['FLEXIBLE_HOURS', '21', 'HOURS_21_30'],
  ['FLEXIBLE_HOURS', '30', 'HOURS_21_30'],
  ['FLEXIBLE_HOURS', '31', 'HOURS_31_40'],
  ['FLEXIBLE_HOURS', '41', 'HOURS_41_50'],
  ['FLEXIBLE_HOURS', '51', 'HOURS_51_60'],
  ['FLEXIBLE_HOURS', '60', 'HOURS_51_60'],
  ['FLEXIBLE_HOURS', '61', 'HOURS_61_OR_MORE'],
  ['FLEXIBLE_HOURS', '400', 'HOURS_61_OR_MORE'],
  ['RECORDED_CLASS', 'UNKNOWN', 'UNKNOWN'],
  ['RECORDED_CLASS', 'UNDEFINED', null],
  ['HOUSING', 'RENTED', 'RENTED'],
  ['HOUSING', '1', null],
] as const)('%s %s counts as %s', (topic, value, category) => {
  expect(categoryOf(topic, value)).toBe(category)
})

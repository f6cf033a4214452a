/**
 * How scarce hours are divided once everybody has the floor (NL: verdeelregel). In all of them nobody falls below the
 * floor while anybody is above it.
 *
 * Source: house; docs/sources.md#scarcity-convenant gives the floor, docs/sources.md#visie-kraamzorg the protection of
 * vulnerable families
 */
export const DIVISION_POLICIES = ['PROPORTIONAL', 'FLOOR_FIRST', 'VULNERABILITY_FIRST'] as const
export type DivisionPolicy = (typeof DIVISION_POLICIES)[number]

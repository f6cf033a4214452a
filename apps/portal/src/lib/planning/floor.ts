/**
 * Hours that everybody should receive at least when hours are scarce (NL: 24-uursgrens).
 *
 * Source: docs/sources.md#kamervragen-kraamzorg
 */
export const FLOOR_HOURS = 24

/** After how many days a handover is looked for, unless somebody chooses otherwise. No source prints a norm. */
export const AFTER_DAYS = 14
/** From how many hours a family got what is least: the agreement on scarcity. */
export const FLOOR_HOURS = 24
/** How far back a visit can still be planned earlier: the contact of week 8 is the last that is near the birth. */
export const EARLY_WEEKS = 8

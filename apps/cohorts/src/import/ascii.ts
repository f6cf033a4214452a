/** The bytes that structure a file of text. */
export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
export const COMMA = 44
export const MINUS = 45
export const POINT = 46
export const ZERO = 48

/**
 * Names the rules by which a release is derived from its files. It changes whenever a rule in this folder or the SQL
 * that follows one gives another number: the same files derived otherwise are another release.
 */
export const DERIVATION_VERSION = '1'

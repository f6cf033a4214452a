/** What holds for the sources as they stand, without running them. */
export const CHECKS = ['format', 'lint', 'types', 'boundaries', 'dead-code', 'contracts']

/** Side by side; each package has those that it needs. */
export const TESTS = ['test:unit', 'test:db', 'test:federation']

/** With everything running and a browser: alone, so that nothing else takes the machine away. */
export const TESTS_OF_ALL = ['test:end-to-end']

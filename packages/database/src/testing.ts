export { type TestDatabase, type TestDatabaseOptions, createTestDatabase } from './testing-database.ts'
export { type TestServer, startTestServer, startThrowAwayServer } from './testing-server.ts'

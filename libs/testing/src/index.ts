export {
  type FirstRole,
  officeCookie,
  officeUnit,
  setPassword,
  setUpInstallation,
  signIn,
  signInToDemonstration,
  testPassword,
} from './accounts.js';
export { launchChromium, useSession } from './browser.js';
export { databases, type DatabaseEngine, type DatabaseSettings, type TestDatabase } from './databases.js';
export { type Installation, type Mode, newInstallation, prepareInstallations } from './installations.js';
export { ServerFailure, type ServerOptions, startServer, type TestServer } from './server.js';
export { workspaceRoot } from './workspace.js';

// The program's version, as the package gives it.

import { version } from '../../package.json';

export const VERSION: string = version;

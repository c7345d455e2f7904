import { check } from './check-steps.mjs';

const { failed } = await check();
process.exitCode = failed === 0 ? 0 : 1;

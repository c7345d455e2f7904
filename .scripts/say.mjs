/** Set-up messages go to standard error: standard output belongs to the answer of the app. */
export function say(message) {
  process.stderr.write(`${message}\n`);
}

/** A failure whose message tells the user all there is to tell, so that no stack is shown. */
export class SetUpError extends Error {}

export async function exitWith(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

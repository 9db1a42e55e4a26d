/** Runs a command of its own to its end: exit code 0 where all holds, else 1; what it throws is told in a line. */
export function runCommand(command: () => Promise<boolean>): void {
  command().then(
    (holds) => process.exit(holds ? 0 : 1),
    (error) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    },
  );
}

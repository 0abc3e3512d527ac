/** A command from its arguments to its exit code. */
import { faultBehind } from "../../core/backend.ts";
import { messageOf } from "../../core/errors.ts";
import { endLine, terminalColumns } from "../_progress.ts";
import { UsageError } from "./flags.ts";
import { wrapHelp } from "./help.ts";
import { allowedCommand } from "./permissions.ts";

/**
 * Runs a command, or prints its help for `--help`. An error prints one sentence and exits with 1, or with 2 for wrong
 * usage.
 */
export async function runCommand(
  help: string,
  command: (args: string[]) => Promise<number | void>,
): Promise<void> {
  if (Deno.args.includes("--help") || Deno.args.includes("-h")) {
    console.log(wrapHelp(help, terminalColumns()));
    return;
  }
  quietGraphics();
  try {
    const code = await command(Deno.args);
    if (code) Deno.exit(code);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const message = messageOf(await faultBehind(error));
    const line = message.includes("Deno may not") ? await allowedCommand() : undefined;
    endLine();
    console.error(
      `error: ${line ? `Deno may not use this folder; run this instead: ${line}` : message}`,
    );
    if (isUsage) console.error("Run with --help to see all flags.");
    Deno.exit(isUsage ? 2 : 1);
  }
}

/**
 * Sets the folder for the user's sockets where it is not set, as on machines without a desktop: otherwise the graphics
 * driver complains about it on standard error.
 */
function quietGraphics(): void {
  const variable = "XDG_RUNTIME_DIR";
  const { state } = Deno.permissions.querySync({ name: "env", variable });
  if (Deno.build.os !== "linux" || state !== "granted" || Deno.env.has(variable)) return;
  Deno.env.set(variable, "/tmp");
}

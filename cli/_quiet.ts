/**
 * Names a folder for this user's sockets where none is, as on machines without a desktop: the graphics driver asks for
 * it and complains on standard error, though nothing here needs one.
 */
export function quietGraphics(): void {
  const variable = "XDG_RUNTIME_DIR";
  const { state } = Deno.permissions.querySync({ name: "env", variable });
  if (Deno.build.os !== "linux" || state !== "granted" || Deno.env.has(variable)) return;
  Deno.env.set(variable, "/tmp");
}

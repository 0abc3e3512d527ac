/** Whether a parsed value has all fields of another, with the same types; numbers must be finite. */
export function hasFieldsOf(value: unknown, like: object): boolean {
  const fields = Object(value);
  return Object.entries(like).every(([name, wanted]) =>
    typeof wanted === "number"
      ? Number.isFinite(fields[name])
      : typeof fields[name] === typeof wanted
  );
}

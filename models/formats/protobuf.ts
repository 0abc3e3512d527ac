/** Messages in the wire format of Protocol Buffers. */
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";

/** A field's value: an integer, `{ float }`, `{ double }`, a string, or the bytes of a message or packed values. */
export type FieldValue =
  | number
  | { readonly float: number }
  | { readonly double: number }
  | string
  | Uint8Array;

/** Encodes a message: its fields by their numbers in the schema; a list is a repeated field. */
export function message(
  fields: Readonly<Record<number, FieldValue | readonly FieldValue[]>>,
): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  for (const [number, given] of Object.entries(fields)) {
    for (const value of Array.isArray(given) ? given : [given]) {
      writeField(writer, Number(number), value);
    }
  }
  return writer.finish();
}

function writeField(writer: BinaryWriter, number: number, value: FieldValue): void {
  if (typeof value === "number") writer.tag(number, WireType.Varint).int64(value);
  else if (typeof value === "string") writer.tag(number, WireType.LengthDelimited).string(value);
  else if ("float" in value) writer.tag(number, WireType.Bit32).float(value.float);
  else if ("double" in value) writer.tag(number, WireType.Bit64).double(value.double);
  else writer.tag(number, WireType.LengthDelimited).bytes(value);
}

/** The messages of ONNX that a generator needs (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto). */
import { type FieldValue, message } from "./protobuf.ts";

/** `TensorProto.DataType`. */
export const ONNX_TYPES = { float32: 1, int64: 7, float16: 10 } as const;

/** `AttributeProto.AttributeType`. */
const ATTRIBUTE_TYPES = { float: 1, ints: 7, int: 2 } as const;

/** An attribute of a node: a whole number, `{ float }`, or a list of whole numbers. */
export type OnnxAttribute = number | { readonly float: number } | readonly number[];

/** A `NodeProto` with one output, whose name it shares. */
export function nodeProto(
  { op, inputs, output, attributes }: {
    readonly op: string;
    readonly inputs: readonly string[];
    readonly output: string;
    readonly attributes: Readonly<Record<string, OnnxAttribute>>;
  },
): Uint8Array {
  return message({
    1: inputs,
    2: output,
    3: output,
    4: op,
    5: Object.entries(attributes).map(([name, value]) => attributeProto(name, value)),
  });
}

function attributeProto(name: string, value: OnnxAttribute): Uint8Array {
  if (typeof value === "number") return message({ 1: name, 3: value, 20: ATTRIBUTE_TYPES.int });
  if ("float" in value) return message({ 1: name, 2: value, 20: ATTRIBUTE_TYPES.float });
  return message({ 1: name, 8: value, 20: ATTRIBUTE_TYPES.ints });
}

/** A `TensorProto`. */
export function tensorProto(
  { name, type, shape, data }: {
    readonly name: string;
    readonly type: keyof typeof ONNX_TYPES;
    readonly shape: readonly number[];
    /** The numbers, little-endian. */
    readonly data: ArrayBufferView;
  },
): Uint8Array {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return message({ 1: shape, 2: ONNX_TYPES[type], 8: name, 9: bytes });
}

/** A `ValueInfoProto` of float32 numbers; an axis with a name may have any length. */
export function valueInfoProto(name: string, shape: readonly (string | number)[]): Uint8Array {
  const axes = shape.map((axis) => message(typeof axis === "number" ? { 1: axis } : { 2: axis }));
  const tensorType = message({ 1: ONNX_TYPES.float32, 2: message({ 1: axes }) });
  return message({ 1: name, 2: message({ 1: tensorType }) });
}

/** A `ModelProto` with its one `GraphProto`. */
export function modelProto(
  { name, nodes, initializers, input, output, metadata }: {
    readonly name: string;
    readonly nodes: readonly FieldValue[];
    readonly initializers: readonly FieldValue[];
    readonly input: FieldValue;
    readonly output: FieldValue;
    readonly metadata: Readonly<Record<string, string>>;
  },
): Uint8Array<ArrayBuffer> {
  return message({
    1: IR_VERSION,
    2: "nash",
    7: message({ 1: nodes, 2: name, 5: initializers, 11: input, 12: output }),
    8: message({ 1: "", 2: OPSET }),
    14: Object.entries(metadata).map(([key, value]) => message({ 1: key, 2: value })),
  });
}

/** Operators as of ONNX 1.8 (2020), which every runtime in use knows, and the file format of that time. */
const OPSET = 13, IR_VERSION = 7;

/**
 * Events for TensorBoard (`Event` of tensorboard/compat/proto/event.proto, `Summary` of summary.proto).
 *
 * An event file has `tfevents` in its name, and consists of records made by {@linkcode tensorBoardRecord}: first a `version`,
 * then a `start`. TensorBoard reads the files of a folder in the order of their names, as one run.
 *
 * @module
 */
import { type FieldValue, message } from "../../models/formats/protobuf.ts";

/**
 * An event in an event file.
 *
 * @category TensorBoard
 */
export type TensorBoardEvent =
  /** The version of the format; every file begins with it. */
  | { readonly event: "version" }
  /** Training continues with this step; earlier events from this step on are hidden. */
  | { readonly event: "start"; readonly step: number }
  /** Numbers by name; the part before a slash groups them. */
  | {
    readonly event: "scalars";
    readonly step: number;
    readonly values: Readonly<Record<string, number>>;
  }
  /** A picture, as the bytes of a PNG file of `height` x `width` pixels. */
  | {
    readonly event: "picture";
    readonly step: number;
    readonly name: string;
    readonly height: number;
    readonly width: number;
    readonly png: Uint8Array;
  };

/**
 * Encodes an event as a record of an event file.
 *
 * @param time The time of the event, in milliseconds since 1970.
 * @category TensorBoard
 */
export function tensorBoardRecord(
  event: TensorBoardEvent,
  time: number = Date.now(),
): Uint8Array<ArrayBuffer> {
  return tfRecord(message({ 1: { double: time / 1000 }, ...fieldsOf(event) }));
}

/** `SessionLog.SessionStatus.START`. */
const START = 1;

/** Channels of `Summary.Image`. */
const RGB = 3;

function fieldsOf(event: TensorBoardEvent): Record<number, FieldValue> {
  switch (event.event) {
    case "version":
      return { 3: "brain.Event:2" };
    case "start":
      return { 2: event.step, 7: message({ 1: START }) };
    case "scalars": {
      const values = Object.entries(event.values).map(([name, value]) =>
        message({ 1: name, 2: { float: value } })
      );
      return { 2: event.step, 5: message({ 1: values }) };
    }
    case "picture": {
      const { step, name, height, width, png } = event;
      const image = message({ 1: height, 2: width, 3: RGB, 4: png });
      return { 2: step, 5: message({ 1: message({ 1: name, 4: image }) }) };
    }
  }
}

/**
 * Frames bytes as a record of TensorFlow's: their length and its checksum, then the bytes and theirs
 * (https://www.tensorflow.org/tutorials/load_data/tfrecord).
 */
function tfRecord(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(8 + 4 + data.length + 4);
  const view = new DataView(record.buffer);
  view.setBigUint64(0, BigInt(data.length), true);
  view.setUint32(8, masked(crc32c(record.subarray(0, 8))), true);
  record.set(data, 12);
  view.setUint32(12 + data.length, masked(crc32c(data)), true);
  return record;
}

/** CRC-32C, with the Castagnoli polynomial (RFC 3720, 12.1). */
export function crc32c(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) crc = CRC_OF_BYTE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** A CRC of data that contains CRCs is weak, so TensorFlow stores them rotated and offset. */
function masked(crc: number): number {
  return ((crc >>> 15 | crc << 17) + 0xa282ead8) >>> 0;
}

/** The polynomial with its bits reversed. */
const POLYNOMIAL = 0x82f63b78;

const CRC_OF_BYTE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc >>> 1 ^ (crc & 1 ? POLYNOMIAL : 0);
  return crc;
});

/** A file of the studio. */
export interface StudioFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

export const JSON_TYPE = "application/json";
export const WEIGHTS_TYPE = "application/octet-stream";

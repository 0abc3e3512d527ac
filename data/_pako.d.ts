/** What is used of pako, which comes without types. */
export class Inflate {
  constructor(options?: { readonly raw?: boolean });
  readonly err: number;
  readonly msg: string;
  readonly ended: boolean;
  onData: (piece: Uint8Array) => void;
  push(bytes: Uint8Array, isLast: boolean): boolean;
}
export function deflate(
  bytes: Uint8Array,
  options?: { readonly level?: number },
): Uint8Array<ArrayBuffer>;

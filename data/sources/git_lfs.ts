const LFS = "version https://git-lfs.github.com/spec/";

/** What to say of a Git LFS pointer, which stands for a file that was not copied. */
export const LFS_POINTER = "it is a Git LFS pointer: run git lfs pull";

/** Whether a file is a Git LFS pointer. They are short texts. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return bytes.length < 1024 && bytes[0] === LFS.charCodeAt(0) &&
    new TextDecoder().decode(bytes.subarray(0, LFS.length)) === LFS;
}

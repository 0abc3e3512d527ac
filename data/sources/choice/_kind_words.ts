/** Words in the names of files and folders that tell the kinds of images, and splits. */

/** Maps: images that are drawn over a photo or measured from it. */
const MAPS =
  "masks?|masked|segs?|segm|seg[-_ ]?maps?|segmentations?|semantics?|labels?|label[-_ ]?maps?|annos?|annots?|" +
  "annotations?|depths?|depth[-_ ]?maps?|parse|parsed|parsings?|landmarks?|sketch|sketches|normals?|edges?|alpha|" +
  "mattes?|mattings?|trimaps?|gt|ground[-_ ]?truth|heat[-_ ]?maps?|keypoints?|silhouettes?|disparity";
/** One of them as a whole word. */
const MAP_WORD = new RegExp(`^(?:${MAPS})$`, "i");
/** How the name of a map may begin. */
export const MAP_NAME =
  /^(mask|seg|label|anno|depth|normals?$|edges?$|alpha|matte|trimap|gt$|ground_?truth|pars(e|ing)|landmark|heat_?map|sketch)/i;
/** Words for photos in the names of files. */
export const PHOTO_WORDS = [
  ...["image", "images", "img", "imgs", "photo", "photos", "picture", "pictures", "pic", "pics"],
  ...["rgb", "color", "colour", "original", "originals", "input", "face"],
];
/** The name of a folder of photos. */
export const PHOTO_WORD =
  /^(images?|imgs?|photos?|pictures?|pics?|rgb|jpe?g(images|s)?|colou?r|originals?|faces|portraits|inputs?)$/i;

/** A word for maps at the end of a file's name, perhaps with a number, or at its beginning. */
export const MAP_AT_END = new RegExp(
  `^(?:(.*?)(?:([-_ ])|(?<=\\d)))??(${MAPS})(?:[-_ ]?\\d+)?$`,
  "i",
);
export const MAP_AT_START = new RegExp(`^(${MAPS})([-_ ])(.+)$`, "i");

/** Words that stand for splits. */
export const SPLITS: Readonly<Record<string, string>> = {
  train: "train",
  training: "train",
  val: "validation",
  valid: "validation",
  validation: "validation",
  dev: "validation",
  test: "test",
  testing: "test",
  eval: "test",
  evaluation: "test",
};

/** A word for a split, and what may follow without making it a name such as Val_Kilmer. */
const SPLIT = new RegExp(
  `^(${
    Object.keys(SPLITS).join("|")
  })(?:[-_ ]?(?:\\d+|sets?|data|hr|lr|images?|imgs?|photos?|${MAPS}))?$`,
  "i",
);
/** The same at the end, in lower case only. */
const SPLIT_AT_END = /[-_ ](train|training|val|valid|validation|test|testing)$/;
/** Folders of unpaired kinds of images: trainA, trainB. */
const LETTERED = new RegExp(
  `^(${
    Object.keys(SPLITS).flatMap((word) => [word, word[0].toUpperCase() + word.slice(1)]).join("|")
  })[-_ ]?([A-D])$`,
);

/** The split that a word stands for; empty where it stands for none. */
export function splitOfWord(word: string): string {
  const [, split] = SPLIT.exec(word) ?? LETTERED.exec(word) ?? SPLIT_AT_END.exec(word) ?? [];
  return split ? SPLITS[split.toLowerCase()] : "";
}

/** The letter of a kind after the word for a split, as in trainA. */
export function letterOf(word: string): string | undefined {
  return LETTERED.exec(word)?.[2];
}

/** The words of a folder's name: CelebAMask-HQ-mask-anno has CelebA, Mask, HQ, mask and anno. */
export function wordsOf(name: string): string[] {
  return name.split(/[-_. ]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=\d)/);
}

/** Whether a whole word stands for maps, unlike the name Segura, which only begins like one. */
export function isMapWord(word: string): boolean {
  return MAP_WORD.test(word);
}

/** The kind for a suffix: suffixes of one format are one kind. */
export function suffixKind(suffix: string): string {
  return /^(jpe?g|jpe|jfif|jif)$/.test(suffix) ? "jpg" : suffix;
}

/** The kind of an image by its suffix alone. */
export function kindOfSuffix(name: string): string {
  return suffixKind(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

/** All kinds by suffixes alone. */
export const SUFFIX_KINDS = ["jpg", "png", "webp"];

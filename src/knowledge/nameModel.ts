// The trained weights of the name model, decoded from their packed bytes.

import { HashIndex, unpackKeys } from './hashIndex';
import { damaged, partOf, type Parts } from './packedFile';

/** The weights of a linear model over hashed features. Which label is which is settled in entities/model/labels. */
export interface NameModel {
  readonly labels: number;
  /** Finds the row of a feature in `weights`. */
  readonly features: HashIndex;
  /** A row of `labels` weights for each feature, a byte each: kept small so that they stay near the processor. */
  readonly weights: Uint8Array;
  /** What the bytes of `weights` stand for, in units of `unit`. */
  readonly weightOf: Int32Array;
  readonly unit: number;
  /** From label (row) to label (column). The row after the last label is the start of a chain. */
  readonly transitions: Float32Array;
  /** Slope and intercept that turn the log-odds of a name into how often such a name is right, by type. */
  readonly calibration: Float32Array;
}

/**
 * Decodes the model. A weight is stored in a byte as the square root of its share of the largest weight, so that small
 * weights keep their order. Throws an Error that names the file when a part is missing or has another size.
 */
export function readNameModel(file: string, parts: Parts): NameModel {
  const shape = floats(partOf(file, parts, 'shape'));
  const [labels = 0, rows = 0, largest = 0] = shape;
  const weights = partOf(file, parts, 'weights');
  if (weights.length !== labels * rows) throw damaged(file, 'its parts do not fit each other');
  const unit = largest / 32_767;
  const weightOf = Int32Array.from({ length: 256 }, (_, byte) => {
    const signed = byte < 128 ? byte : byte - 256;
    return Math.round(Math.sign(signed) * (signed / 127) ** 2 * 32_767);
  });
  return {
    labels,
    features: new HashIndex(unpackKeys(partOf(file, parts, 'features'), rows)),
    weights,
    weightOf,
    unit,
    transitions: floats(partOf(file, parts, 'transitions')),
    calibration: floats(partOf(file, parts, 'calibration')),
  };
}

function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
}

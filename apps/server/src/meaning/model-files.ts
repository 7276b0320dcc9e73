/** What an operator puts in GROUPING_MODEL_DIR, and what `pnpm grouping:calibrate` adds. */
export const modelFile = 'model_quantized.onnx';
export const tokenizerFile = 'tokenizer.json';
export const calibrationFile = 'calibration.json';

/**
 * Goes on with what is here at once and with what is read now once it is. Rows mostly come with what resolvers ask of them,
 * and a promise for each field of each row costs more than the field.
 */
export const after = <Value, Result>(
  value: Value | Promise<Value>,
  use: (value: Value) => Result,
): Result | Promise<Result> => (value instanceof Promise ? value.then(use) : use(value));

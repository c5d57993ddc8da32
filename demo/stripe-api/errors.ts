/** Errors in the shape that the SDK turns into its own error classes. */

export interface ErrorDetails {
  readonly type?: 'invalid_request_error' | 'idempotency_error' | 'api_error';
  readonly code?: string;
  readonly param?: string;
}

/** Thrown by handlers; becomes the answer. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }

  /** The body of the answer. */
  toJSON() {
    const { type = 'invalid_request_error', code, param } = this.details;
    return {
      error: { type, message: this.message, ...(code && { code }), ...(param && { param }) },
    };
  }
}

/** A parameter that can't be taken. */
export const badParameter = (param: string, message: string, code?: string) =>
  new ApiError(400, message, { param, ...(code && { code }) });

/** 404 for an id that names nothing. */
export const noSuch = (what: string, id: string, param = 'id') =>
  new ApiError(404, `No such ${what}: '${id}'`, { code: 'resource_missing', param });

/** A parameter that the API has and this reference checkout has not: better refused than ignored. */
export const notHere = (param: string) =>
  badParameter(param, `\`${param}\` is not part of this reference checkout.`);

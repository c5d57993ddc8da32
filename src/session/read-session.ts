export type SessionReading =
  | { state: 'off' }
  | { state: 'error'; code: 'setup-mode-unsupported' | 'invalid-session'; message: string }
  | {
      state: 'on';
      prefill: string;
      prefillSource: string;
      country: string;
      shipping: boolean;
      locale: string;
    };
export function readSession(_: unknown): SessionReading {
  return { state: 'off' };
}

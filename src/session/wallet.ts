export interface WalletContact {
  wallet: string;
  phone?: string | null;
}
export const readWalletContact = (c: any) => c as { wallet: string; phone: string };

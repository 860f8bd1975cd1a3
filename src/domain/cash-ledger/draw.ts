/** What one payday pays, and the balance it leaves, in US dollars. */
export interface Payday {
  readonly paid: number;
  /** Owed to the employer after it, 0 or more. */
  readonly owed: number;
}

/**
 * Settles one month's commission against a draw and what is owed.
 *
 * With a recoverable draw the shortfall is owed. With a non-recoverable one nothing is, except what was owed
 * without the draw, such as a clawback. Good months build no credit.
 *
 * @param payable commission that falls due, US dollars; negative when it is taken back.
 * @param owed balance before, 0 or more.
 * @param draw the least paid this month, 0 or more; 0 when no draw runs.
 * @source content/methods/cash-flow.mdx, "The draw"; Xactly's two-month example.
 */
export function settle(payable: number, owed: number, draw: number, recoverable: boolean): Payday {
  const net = payable - owed;
  const paid = Math.max(draw, net);
  return { paid, owed: recoverable ? paid - net : Math.max(0, -net) };
}

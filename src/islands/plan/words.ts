import type { TargetPlan } from '../../domain/pay-plan/index.ts';
import { formatUsd } from '../../format/money.ts';

/** "$60,000 base, $60,000 variable, $600,000 quota". */
export const planWords = ({ base, variable, quota }: TargetPlan) => `${formatUsd(base)} base, ${formatUsd(variable)} variable, ${formatUsd(quota)} quota`;

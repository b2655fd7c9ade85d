import type { Activity } from 'botbuilder'
import { isFields } from './activity'

/**
 * Tells whether an activity comes from these tenants, whose ids are in lower case. One that names no tenant comes from
 * none: Teams always names one. One that names several, as a conversation between organizations may, needs all allowed.
 */
export function isFromTenants(
  { channelData, conversation, from }: Pick<Activity, 'channelData' | 'conversation' | 'from'>,
  tenants: ReadonlySet<string>,
): boolean {
  const data: unknown = channelData
  const tenant = isFields(data) ? data['tenant'] : undefined
  const sender: unknown = from
  const named = [
    isFields(tenant) ? tenant['id'] : undefined,
    conversation.tenantId,
    isFields(sender) ? sender['tenantId'] : undefined,
  ].filter((id) => id !== undefined && id !== null)
  return named.length > 0 && named.every((id) => typeof id === 'string' && tenants.has(id.toLowerCase()))
}

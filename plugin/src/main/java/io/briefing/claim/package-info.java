/**
 * Words beside the formula they rest on, in one domain: {@link io.briefing.claim.ClaimReader} pairs
 * them.
 */
package io.briefing.claim;

/**
 * Takes in badges of other issuers, keeps them, verifies them again by night, and shows them to
 * their holders.
 *
 * <p>Start reading at {@link org.distintivo.foreign.service.ForeignBadgeIntake} for what is handed
 * in, at {@link org.distintivo.foreign.service.ForeignBadgeService} for what a holder does with it,
 * at {@link org.distintivo.foreign.service.ForeignBadgeJob} for the nights.
 */
package org.distintivo.foreign.service;

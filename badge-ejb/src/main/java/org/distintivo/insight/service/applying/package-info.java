/**
 * Applying for openings: what a holder chooses is kept and signed as one presentation behind a
 * link, goes to the employer's mailbox or hook or into the holder's hands, and is answered. Start
 * at {@code JobApplicationService} for the holder, at {@code ReceivedApplicationService} for the
 * employer. Writing mails is done in {@code notification}.
 */
package org.distintivo.insight.service.applying;

/**
 * What those who control keys say about them: did documents and issuer profiles of others, how
 * their names lead to them, and for how long they are remembered. Asking is done elsewhere.
 *
 * <p>Start reading at {@link org.distintivo.openbadges.service.controller.ControllerDocument}.
 */
package org.distintivo.openbadges.service.controller;

/**
 * Who may see a badge: the holder decides, and nothing is public by itself.
 *
 * <p>Start reading at {@link org.distintivo.sharing.domain.Visibility}.
 */
package org.distintivo.sharing.domain;

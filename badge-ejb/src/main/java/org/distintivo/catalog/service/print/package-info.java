/**
 * Prints pages: tagged PDF in any script and in the reader's paper size, with a file inside. Knows
 * nothing of what is printed, nor who may have it; it lives beside the artwork because both are
 * drawn with the same letters (ADR 85).
 *
 * <p>Start reading at {@link org.distintivo.catalog.service.print.PrintingPress}.
 */
package org.distintivo.catalog.service.print;

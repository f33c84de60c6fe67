package org.distintivo.earning.service;

import org.distintivo.earning.domain.ImportFault;
import org.distintivo.earning.domain.ImportState;

/**
 * How far an import has come.
 *
 * @param received rows found in the file; 0 until it has been looked through
 * @param fault null unless the file as a whole was refused
 */
public record ImportView(
        String id,
        ImportState state,
        int received,
        int recorded,
        int duplicate,
        int rejected,
        ImportFault fault) {}

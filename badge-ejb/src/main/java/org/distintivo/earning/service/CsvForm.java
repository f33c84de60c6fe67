package org.distintivo.earning.service;

import java.util.List;

/**
 * How a file of results is laid out.
 *
 * @param columns those that say something, in the order of the file; empty where the header was
 *     never understood
 * @param separator what stands between two of them
 */
public record CsvForm(List<String> columns, char separator) {

    public CsvForm {
        columns = List.copyOf(columns);
    }
}

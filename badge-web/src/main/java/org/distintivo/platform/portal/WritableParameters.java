package org.distintivo.platform.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Removes from a request's parameters what cannot be written and kept: control characters, which no
 * keyboard types and of which PostgreSQL keeps no NUL. Line breaks and tabs stay. A form for a file
 * that came in the plain encoding, as programs send it, has no file: asking the container for one
 * would be an error.
 */
final class WritableParameters extends HttpServletRequestWrapper {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    /** The same in a query, with hexadecimal digits for each byte. */
    private static final Pattern ESCAPED =
            Pattern.compile("(?i)%(0[0-8bcef]|1[0-9a-f]|7f|c2%[89][0-9a-f])");

    WritableParameters(HttpServletRequest request) {
        super(request);
    }

    /**
     * Returns whether a query holds what cannot be kept. Links of ours never do.
     *
     * @param query as it was sent; null for none
     */
    static boolean hasControls(String query) {
        return query != null && ESCAPED.matcher(query).find();
    }

    @Override
    public String getParameter(String name) {
        return clean(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return clean(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var map = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> map.put(name, clean(values)));
        return Collections.unmodifiableMap(map);
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        return isMultipart() ? super.getParts() : List.of();
    }

    @Override
    public Part getPart(String name) throws IOException, ServletException {
        return isMultipart() ? super.getPart(name) : null;
    }

    private boolean isMultipart() {
        var type = getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static String[] clean(String[] values) {
        return values == null
                ? null
                : Arrays.stream(values).map(WritableParameters::clean).toArray(String[]::new);
    }

    static String clean(String value) {
        return value == null ? null : CONTROLS.matcher(value).replaceAll("");
    }
}

package org.distintivo.platform.domain;

import java.nio.charset.StandardCharsets;

/** A file that an answer hands out under a name (RFC 6266). */
public record Attachment(String fileName) {

    /**
     * What may stand unescaped in an extended value, beside letters and digits: RFC 8187 §3.2.1.
     */
    private static final String ATTRIBUTE_MARKS = "!#$&+-.^_`|~";

    /**
     * Returns the value of {@code Content-Disposition}: the name in ASCII, and as it is where that
     * is something else.
     */
    public String disposition() {
        var ascii = fileName.replaceAll("[^ -~]|[\"\\\\%]", "_");
        var plain = "attachment; filename=\"" + ascii + "\"";
        return ascii.equals(fileName) ? plain : plain + "; filename*=UTF-8''" + extended();
    }

    private String extended() {
        var value = new StringBuilder();
        for (byte each : fileName.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(each)) {
                value.append((char) each);
            } else {
                value.append('%').append("%02X".formatted(each));
            }
        }
        return value.toString();
    }

    private static boolean isPlain(byte each) {
        return each >= 'a' && each <= 'z'
                || each >= 'A' && each <= 'Z'
                || each >= '0' && each <= '9'
                || ATTRIBUTE_MARKS.indexOf(each) >= 0;
    }
}

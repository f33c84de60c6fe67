package org.distintivo.verifying.service.credential;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which members an object of one class of the standard has.
 *
 * @param closed whether it may have no others
 * @param members by name, what each must be
 */
public record Shape(boolean closed, Map<String, Member> members) {

    /**
     * @param kind a kind of text or number, or the name of a class
     * @param list whether it is an array of these
     * @param asked whether the schema wants it and the text does not
     * @param lenient whether a single one will do where an array should be
     */
    record Member(String kind, boolean list, boolean required, boolean lenient, boolean asked) {

        /** For example {@code Alignment[]}, {@code text!}, {@code Proof[]?}. */
        static Member parse(String text) {
            boolean required = text.endsWith("!");
            boolean lenient = text.endsWith("?");
            boolean asked = text.endsWith("~");
            var bare = required || lenient || asked ? text.substring(0, text.length() - 1) : text;
            boolean list = bare.endsWith("[]");
            return new Member(
                    list ? bare.substring(0, bare.length() - 2) : bare,
                    list,
                    required,
                    lenient,
                    asked);
        }
    }

    /** For example {@code id text!, caption text}. */
    static Shape parse(boolean closed, String text) {
        var members = new LinkedHashMap<String, Member>();
        for (var member : text.split(",")) {
            var words = member.strip().split("\\s+");
            members.put(words[0], Member.parse(words[1]));
        }
        return new Shape(closed, members);
    }
}

package org.distintivo.openbadges.service.jsonld;

import com.apicatalog.jsonld.lang.LanguageTag;
import com.apicatalog.jsonld.uri.UriUtils;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;

/**
 * Refuses an expanded JSON-LD document of which something would not be signed: the conversion to
 * RDF leaves out, without a word, whatever has no absolute address (Data Integrity 1.0 §2.4.3: data
 * loss must be an error). Blank node names given by the document are refused too; they are of no
 * use to honest documents and help to build graphs that take for ever.
 */
public final class ExpandedForm {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private ExpandedForm() {}

    static void requireComplete(JsonArray expanded) throws DocumentRefusedException {
        for (var item : expanded) {
            check(item);
        }
    }

    private static void check(JsonValue value) throws DocumentRefusedException {
        switch (value.getValueType()) {
            case ARRAY -> requireComplete(value.asJsonArray());
            case OBJECT -> checkObject(value.asJsonObject());
            default -> throw new DocumentRefusedException(Refusal.VALUE_LOST, value.toString());
        }
    }

    private static void checkObject(JsonObject object) throws DocumentRefusedException {
        if (object.containsKey("@value")) {
            checkValue(object);
            return;
        }
        for (var entry : object.entrySet()) {
            switch (entry.getKey()) {
                case "@id" -> absolute(entry.getValue());
                case "@type" -> {
                    for (var type : entry.getValue().asJsonArray()) {
                        absolute(type);
                    }
                }
                case "@list", "@graph", "@set" -> check(entry.getValue());
                default -> {
                    requireAbsolute(entry.getKey());
                    check(entry.getValue());
                }
            }
        }
    }

    private static void checkValue(JsonObject object) throws DocumentRefusedException {
        var type = object.get("@type");
        if (type instanceof JsonString name && !"@json".equals(name.getString())) {
            absolute(type);
        }
        var language = object.get("@language");
        if (language != null
                && !(language instanceof JsonString tag
                        && LanguageTag.isWellFormed(tag.getString()))) {
            throw new DocumentRefusedException(Refusal.VALUE_LOST, language.toString());
        }
    }

    private static void absolute(JsonValue value) throws DocumentRefusedException {
        if (!(value instanceof JsonString text)) {
            throw new DocumentRefusedException(Refusal.ADDRESS_RELATIVE, value.toString());
        }
        requireAbsolute(text.getString());
    }

    private static void requireAbsolute(String address) throws DocumentRefusedException {
        if (address.startsWith("_:")) {
            throw new DocumentRefusedException(Refusal.BLANK_NODE_NAMED, address);
        }
        // the same test by which the conversion to RDF leaves things out
        if (!UriUtils.isAbsoluteUri(address, UriValidationPolicy.Full)) {
            throw new DocumentRefusedException(
                    SCHEME.matcher(address).lookingAt()
                            ? Refusal.ADDRESS_MALFORMED
                            : Refusal.ADDRESS_RELATIVE,
                    address);
        }
    }
}

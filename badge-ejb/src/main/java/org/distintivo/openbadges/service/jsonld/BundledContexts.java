package org.distintivo.openbadges.service.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives the JSON-LD contexts that came with the program and no other, whatever a document asks for.
 * They are taken from npm packages when the program is built and pinned by hash, because every
 * change of a context changes what a signature means (Data Integrity 1.0 §2.4.1).
 */
public final class BundledContexts implements DocumentLoader {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S");

    public static final BundledContexts INSTANCE = new BundledContexts();

    private final Map<String, Document> documents;

    private BundledContexts() {
        this(
                Arrays.stream(KnownContext.values())
                        .collect(Collectors.toMap(KnownContext::url, KnownContext::text)));
    }

    /**
     * Returns a loader that knows just these texts; the standards' vectors use some that no badge
     * does.
     */
    public BundledContexts(Map<String, byte[]> texts) {
        documents =
                texts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> parse(e.getValue())));
    }

    private BundledContexts(BundledContexts bundled, String url, byte[] text) {
        documents = new HashMap<>(bundled.documents);
        documents.put(url, parse(text));
    }

    /** Returns a loader that knows one text more. */
    public BundledContexts and(String url, byte[] text) {
        return new BundledContexts(this, url, text);
    }

    boolean has(String url) {
        return documents.containsKey(url);
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        var document = documents.get(url.toString());
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
        }
        return document;
    }

    private static Document parse(byte[] text) {
        try {
            return JsonDocument.of(new ByteArrayInputStream(text));
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether a refusal names the context that is not known. */
    static boolean isAddress(String refused) {
        return refused != null && SCHEME.matcher(refused).lookingAt();
    }
}

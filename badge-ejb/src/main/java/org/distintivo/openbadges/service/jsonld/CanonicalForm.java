package org.distintivo.openbadges.service.jsonld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.util.Locale;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.domain.CodePointOrder;

/**
 * Makes the text that a signature covers: a JSON-LD document as sorted N-Quads (RDF Dataset
 * Canonicalization 1.0). Anything in the document that would not get into that text is refused, so
 * what verifies has been signed to the last member.
 */
public final class CanonicalForm implements Canonicalization {

    private static final String SHA_256 = "SHA-256";

    private final BundledContexts contexts;
    private final DocumentSyntax syntax;
    private final ContextExpansion expansion;
    private final String hash;
    private final boolean byUnits;

    public CanonicalForm(BundledContexts contexts) {
        this(contexts, SHA_256);
    }

    /**
     * @param hash by which blank nodes are told apart and ordered
     */
    public CanonicalForm(BundledContexts contexts, String hash) {
        this(contexts, hash, new DocumentSyntax(contexts), false);
    }

    private CanonicalForm(
            BundledContexts contexts, String hash, DocumentSyntax syntax, boolean byUnits) {
        this.contexts = contexts;
        this.hash = hash;
        this.byUnits = byUnits || !hash.equals(SHA_256);
        this.syntax = syntax;
        this.expansion = new ContextExpansion(this::options);
    }

    /** Makes one for examples of the standards, which bring contexts along; never for badges. */
    public static CanonicalForm ofExamples(BundledContexts contexts, String hash) {
        return new CanonicalForm(contexts, hash, DocumentSyntax.ofExamples(contexts), false);
    }

    /**
     * Returns the form of libraries that sort by UTF-16 units: the same statements in another
     * order.
     */
    public static CanonicalForm byUnits(BundledContexts contexts) {
        return new CanonicalForm(contexts, SHA_256, new DocumentSyntax(contexts), true);
    }

    /** Returns whether somebody who sorts by UTF-16 units may come to another form. */
    public static boolean isOrderInDoubt(String canonical) {
        return CodePointOrder.matters(canonical);
    }

    @Override
    public String of(JsonObject document) throws DocumentRefusedException {
        return of(document, ComplexityLimits.DEFAULT);
    }

    /** As {@link #of(JsonObject)}, with other limits than the usual ones. */
    public String of(JsonObject document, ComplexityLimits limits) throws DocumentRefusedException {
        syntax.requireSafe(document, limits);
        try {
            var options = options();
            var expanded = expansion.of(syntax.read(document));
            ExpandedForm.requireComplete(expanded);
            return canonical(expanded, options, limits);
        } catch (JsonLdError e) {
            throw refusal(e);
        } catch (RdfConsumerException | IllegalStateException e) {
            throw new DocumentRefusedException(Refusal.TOO_COMPLEX);
        }
    }

    private String canonical(JsonArray expanded, JsonLdOptions options, ComplexityLimits limits)
            throws JsonLdError, RdfConsumerException {
        var steps = new StepLimit(limits.steps());
        var canon = RdfCanon.create(hash, steps);
        ToRdfProcessor.toRdf(new QuadLimit(canon, limits.statements()), expanded, options);
        var text = new StringWriter();
        canon.provide(new NQuadsWriter(text));
        var units = text.toString();
        // the library sorts by UTF-16 units; what is made with the other hash stays as everybody
        // has it
        return !byUnits && hash.equals(SHA_256) && CodePointOrder.matters(units)
                ? CanonicalTemplate.reordered(units)
                : units;
    }

    private JsonLdOptions options() {
        var options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setUriValidation(UriValidationPolicy.Full);
        options.setRdfDirection(JsonLdOptions.RdfDirection.I18N_DATATYPE);
        return options;
    }

    private static String words(JsonLdErrorCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static DocumentRefusedException refusal(JsonLdError e) {
        if (e.getCode() == JsonLdErrorCode.UNDEFINED_TERM) {
            var message = e.getMessage();
            var term = message.replaceAll("(?s)^.*?\\[(.*?)\\].*$", "$1");
            return new DocumentRefusedException(Refusal.TERM_UNDEFINED, term);
        }
        if (e.getCode() == JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED) {
            // the library says so too where a known context cannot be added to the others
            return BundledContexts.isAddress(e.getMessage())
                    ? new DocumentRefusedException(Refusal.CONTEXT_UNKNOWN, e.getMessage())
                    : new DocumentRefusedException(Refusal.CONTEXTS_CLASH);
        }
        if (e.getCode() == JsonLdErrorCode.PROTECTED_TERM_REDEFINITION) {
            return new DocumentRefusedException(Refusal.CONTEXTS_CLASH);
        }
        return new DocumentRefusedException(Refusal.JSON_LD, words(e.getCode()));
    }
}

package org.distintivo.platform.rest;

import java.util.List;
import java.util.Locale;
import org.distintivo.platform.service.Settings;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the OpenAPI description what holds for every call: public documents are named at their
 * public addresses (see {@link RestAddresses}), and every refusal is a problem document.
 */
public class OpenApiFilter implements OASFilter {

    private static final String ROOT = "/api";
    private static final String VERSIONED = ROOT + "/v1/";

    /** The scope that a key needs; a call that names none is open to everybody. */
    public static final String SCOPE = "x-scope";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var served = OASFactory.createPaths();
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> served.addPathItem(address(path), completed(path, item)));
        description.setPaths(served);
        description.setServers(List.of(OASFactory.createServer().url(baseUrl())));
    }

    /** Else the description names whatever host the caller has written into the request. */
    private static String baseUrl() {
        return new Settings(ConfigProvider.getConfig()).baseUrl();
    }

    /**
     * Returns the address without the application's root for what lies outside the versioned
     * interface.
     */
    private static String address(String path) {
        return path.startsWith(VERSIONED) ? path : path.substring(ROOT.length());
    }

    private static PathItem completed(String path, PathItem item) {
        item.getOperations()
                .forEach((method, operation) -> operation.operationId(name(method, path)));
        for (var operation : item.getOperations().values()) {
            if (path.startsWith(VERSIONED)) {
                refusable(operation);
            } else {
                operation.tags(List.of(path.contains("/artwork/") ? "catalog" : "open-badges"));
                operation.security(List.of());
            }
        }
        return item;
    }

    /** A name for generated clients: getExamsByCode for GET /api/v1/exams/{code}. */
    private static String name(PathItem.HttpMethod method, String path) {
        var words = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        for (var segment : path.replaceFirst("^/api(/v1)?/", "").split("[/.-]+")) {
            var word = segment.replaceAll("[{}]", "");
            words.append(segment.startsWith("{") ? "By" : "")
                    .append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.isEmpty() ? "" : word.substring(1));
        }
        return words.toString();
    }

    private static void refusable(Operation operation) {
        var answers = operation.getResponses();
        var extensions = operation.getExtensions();
        var scope = extensions == null ? null : extensions.get(SCOPE);
        if (scope == null) {
            operation.security(List.of());
        } else {
            answers.addAPIResponse("401", problem("The key is missing or unknown"));
            answers.addAPIResponse("403", problem("The key does not have the scope " + scope));
        }
        answers.setDefaultValue(problem("Refused; the code says why"));
    }

    private static APIResponse problem(String why) {
        var schema = OASFactory.createSchema().ref("Problem");
        var content =
                OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
        return OASFactory.createAPIResponse().description(why).content(content);
    }
}

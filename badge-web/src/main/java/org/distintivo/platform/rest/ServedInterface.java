package org.distintivo.platform.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the description of the interface by what is so for every call: documents are named at
 * their public addresses (see {@link RestAddresses}), and every refusal is a problem document.
 */
public class ServedInterface implements OASFilter {

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
    }

    /** What lies outside the versioned interface is answered without the application's root. */
    private static String address(String path) {
        return path.startsWith(VERSIONED) ? path : path.substring(ROOT.length());
    }

    private static PathItem completed(String path, PathItem item) {
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

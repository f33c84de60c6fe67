package org.distintivo.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Registers the REST API below {@code /api}. Resources and providers are found by scanning. */
@ApplicationPath("api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Distintivo",
                        version = "v1",
                        description =
                                "Exam results in, badges out. Errors are problem documents"
                                        + " (RFC 9457) with a stable code.",
                        license =
                                @License(
                                        name = "Apache-2.0",
                                        url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "key"))
@SecurityScheme(
        securitySchemeName = "key",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API key; each key has scopes.")
public class RestApplication extends Application {}

package org.distintivo.system;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The one database that a suite is about, or all of them for a class that runs by itself. */
final class DatabasesOfLane implements ArgumentsProvider {

    static final String DATABASE = "distintivo.database";

    @Override
    public Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) {
        return context.getConfigurationParameter(DATABASE)
                .map(name -> Stream.of(Database.valueOf(name)))
                .orElseGet(() -> Stream.of(Database.values()))
                .map(Arguments::of);
    }
}

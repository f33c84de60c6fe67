package org.distintivo.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs the class once for each {@link Database}: in the build side by side in two lanes (see {@link
 * H2Suite} and {@link PostgresSuite}), one after the other where it runs by itself. The class has a
 * field {@code @Parameter Database database}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(OnEachDatabase.TAG)
@ParameterizedClass
@ArgumentsSource(DatabasesOfLane.class)
public @interface OnEachDatabase {

    String TAG = "each-database";
}

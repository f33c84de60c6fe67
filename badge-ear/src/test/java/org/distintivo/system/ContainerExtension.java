package org.distintivo.system;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;

/**
 * Prepares the server for Arquillian, which deploys the same archive for every {@code *CT}, once.
 */
public class ContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        ContainerServer.prepare();
        builder.override(
                        DeploymentScenarioGenerator.class,
                        AnnotationDeploymentScenarioGenerator.class,
                        Services.class)
                .observer(OneDeployment.class);
    }

    /** Describes {@link Deployments#services}, whichever class asks. */
    public static class Services implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass test) {
            return List.of(
                    new DeploymentDescription("services", Deployments.services())
                            .shouldBeTestable(true));
        }
    }
}

package org.distintivo.system;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Keeps what the first class has deployed for the classes after it. Nothing is undeployed: the
 * server stops after the last class.
 */
public class OneDeployment {

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> ofClass;

    private DeploymentScenario kept;
    private boolean deployed;

    public void describe(@Observes EventContext<GenerateDeployment> event) {
        if (kept == null) {
            event.proceed();
            kept = ofClass.get();
        } else {
            ofClass.set(kept);
        }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!deployed) {
            event.proceed();
            deployed = true;
        }
    }

    /** Leaves it: by not proceeding. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}
}

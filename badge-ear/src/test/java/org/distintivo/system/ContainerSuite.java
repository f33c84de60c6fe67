package org.distintivo.system;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The lane of the tests inside the container, which share one server and one deployment. */
@Suite
@SelectPackages("org.distintivo")
@IncludeClassNamePatterns(".*CT|.*\\.ServerLogIT")
class ContainerSuite {}

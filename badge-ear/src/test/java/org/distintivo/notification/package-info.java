/** System tests of mail: what candidates get, and what an outage does to it (nothing). */
package org.distintivo.notification;
